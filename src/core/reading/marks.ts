/** Reads attendance marks: the sheet's legend first, then decisions, then what means the same everywhere; anything else asks. */
import type { AttendanceState, MarkState } from "../domain/records";
import type { CellValue } from "../domain/snapshot";
import type { MarkMeaning } from "../domain/understanding";
import type { DecidedMarks } from "./decisions";
import type { Legend } from "./legend";
import { GENERAL, isEmptyMark, markKey, markShape } from "./mark-words";
import { cellText } from "../domain/text";

/** What a cell says about a person at a session. */
export type MarkReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "decided";
      readonly state: Exclude<AttendanceState, "undecided">;
      /** Minutes after midnight, where a time stands for presence. */
      readonly signedIn?: number;
    }
  /** Absent, the reason not given. */
  | { readonly kind: "absent" }
  /** Two known marks that do not go together. */
  | { readonly kind: "open" }
  | { readonly kind: "unknown" };

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const SEPARATORS = /[/、,+\n]+/u;

/** SHEETS.md, "Two marks in a cell". */
export function combine(states: ReadonlySet<MarkState>): MarkReading {
  const [only] = states;
  if (states.size === 1 && only !== undefined) return single(only);
  if (states.size !== 2) return { kind: "open" };
  if (states.has("late") && states.has("early")) return { kind: "decided", state: "late-and-early" };
  if (!states.has("present")) return { kind: "open" };
  if (states.has("excused")) return { kind: "decided", state: "present" };
  if (states.has("unexcused")) return { kind: "decided", state: "early" };
  return states.has("late") ? { kind: "decided", state: "late" } : { kind: "open" };
}

/** Present by a time of day, or by a day and time, of which the first counts. */
export function presentAt(text: string): MarkReading {
  const match = /(\d{1,2}):(\d{2})/u.exec(text);
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2]);
  return { kind: "decided", state: "present", ...(Number.isFinite(minutes) ? { signedIn: minutes } : {}) };
}

function single(state: MarkState): MarkReading {
  return state === "absent" ? { kind: "absent" } : { kind: "decided", state };
}

/**
 * Combines the marks of one person's two half days in the same table by the rule for two marks in a cell. Half a day
 * that nobody filled in leaves the whole undecided.
 */
export function combineHalves(first: MarkReading, second: MarkReading): MarkReading {
  if (first.kind === "unknown" || second.kind === "unknown") return { kind: "unknown" };
  if (first.kind === "blank" || second.kind === "blank") return { kind: "blank" };
  const states = [first, second].map((reading): MarkState | null => {
    if (reading.kind === "absent") return "absent";
    return reading.kind === "decided" && reading.state !== "late-and-early" ? reading.state : null;
  });
  const known = states.filter((state) => state !== null);
  return known.length === 2 ? combine(new Set(known)) : { kind: "open" };
}

interface Interpretation {
  readonly reading: MarkReading;
  readonly source: MarkMeaning["source"];
}

/** How the marks of one sheet are read. The same cell always reads the same. */
export class MarkReader {
  private readonly interpretations = new Map<string, Interpretation>();

  constructor(
    private readonly legend: Legend,
    private readonly decided: DecidedMarks = new Map(),
  ) {}

  read(value: CellValue): MarkReading {
    return this.explain(value).reading;
  }

  /** The reading with what it rests on. */
  explain(value: CellValue): Interpretation {
    const text = cellText(value);
    let known = this.interpretations.get(text);
    if (known === undefined) this.interpretations.set(text, (known = this.interpret(text)));
    return known;
  }

  private interpret(text: string): Interpretation {
    const key = markKey(text);
    if (isEmptyMark(key)) return { reading: { kind: "blank" }, source: "general" };
    const whole = this.one(key);
    if (whole.reading.kind !== "unknown" || this.legend.has(key)) return whole;
    const parts = this.parts(text.normalize("NFKC"));
    if (parts.length < 2) return whole;
    const [first = ""] = parts;
    if (parts.every((part) => TIME.test(part))) return { reading: presentAt(first), source: "general" };
    const meanings = parts.map((part) => this.meaning(part));
    const states = meanings.flatMap(({ state }) => state ?? []);
    if (states.length < parts.length) return { reading: { kind: "unknown" }, source: "unknown" };
    const sources = meanings.map(({ source }) => source);
    const source = (["legend", "decision"] as const).find((one) => sources.includes(one)) ?? "general";
    return { reading: combine(new Set(states)), source };
  }

  /** The marks of a cell. A separator that the legend makes a sign is a mark of its own. */
  private parts(text: string): string[] {
    const spaced = [...text].map((sign) =>
      SEPARATORS.test(sign) && this.legend.has(markKey(sign)) ? `\n${sign}\n` : sign,
    );
    return spaced
      .join("")
      .split("\n")
      .flatMap((part) => (this.legend.has(markKey(part)) ? [part] : part.split(SEPARATORS)))
      .map(markKey)
      .filter((part) => part !== "");
  }

  private one(key: string): Interpretation {
    if (TIME.test(key)) return { reading: presentAt(key), source: "general" };
    const { state, source } = this.meaning(key);
    return { reading: state === null ? { kind: "unknown" } : single(state), source };
  }

  /** The sheet's own legend, then what was decided, then what means the same everywhere. */
  private meaning(key: string): { readonly state: MarkState | null; readonly source: MarkMeaning["source"] } {
    const explained = this.legend.get(key);
    if (explained !== undefined && explained !== null) return { state: explained, source: "legend" };
    const decided = this.decided.get(key) ?? this.decided.get(markShape(key));
    if (decided !== undefined) return { state: decided, source: "decision" };
    const general = explained === null ? undefined : GENERAL.get(key);
    return general === undefined ? { state: null, source: "unknown" } : { state: general, source: "general" };
  }
}

/** The state a reading has in the records; null for an unknown mark. */
export function stateOf(reading: MarkReading): AttendanceState | null {
  if (reading.kind === "decided") return reading.state;
  return reading.kind === "unknown" ? null : "undecided";
}
