/** Reads attendance marks: the sheet's legend first, then what means the same everywhere; anything else asks. */
import type { CellRef } from "../domain/address";
import type { AttendanceState } from "../domain/records";
import type { CellValue } from "../domain/snapshot";
import type { MarkMeaning } from "../domain/understanding";
import type { MarkState } from "../sheets/marks";
import type { Legend } from "./legend";
import { GENERAL, isEmptyMark, markKey } from "./mark-words";
import { cellText } from "../domain/text";

/** What a cell says about a person at a session. */
export type MarkReading =
  | { readonly kind: "blank" }
  | { readonly kind: "decided"; readonly state: Exclude<AttendanceState, "undecided"> }
  /** Absent, the reason not given. */
  | { readonly kind: "absent" }
  /** Two known marks that do not go together. */
  | { readonly kind: "open" }
  | { readonly kind: "unknown" };

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const SEPARATORS = /[/、,+\n]+/u;

/** SHEETS.md, "Two marks in a cell". */
function combine(states: ReadonlySet<MarkState>): MarkReading {
  const [only] = states;
  if (states.size === 1 && only !== undefined) return single(only);
  if (states.size !== 2) return { kind: "open" };
  if (states.has("late") && states.has("early")) return { kind: "decided", state: "late-and-early" };
  if (!states.has("present")) return { kind: "open" };
  if (states.has("excused")) return { kind: "decided", state: "present" };
  if (states.has("unexcused")) return { kind: "decided", state: "early" };
  return states.has("late") ? { kind: "decided", state: "late" } : { kind: "open" };
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

interface Tally {
  reading: MarkReading;
  source: MarkMeaning["source"];
  count: number;
  readonly first: CellRef;
}

/** The marks of one sheet: how each is read, how often it stands there, and where first. */
export class MarkReader {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly legend: Legend) {}

  /** Reads a cell without counting it. */
  look(value: CellValue): MarkReading {
    return this.interpret(cellText(value)).reading;
  }

  /** Reads a cell and counts its mark for the report. */
  read(value: CellValue, cell: () => CellRef): MarkReading {
    const text = cellText(value);
    if (text === "") return { kind: "blank" };
    const tally = this.tallies.get(text);
    if (tally !== undefined) {
      tally.count += 1;
      return tally.reading;
    }
    const { reading, source } = this.interpret(text);
    this.tallies.set(text, { reading, source, count: 1, first: cell() });
    return reading;
  }

  /** Marks nobody can understand yet, with the first cell of each. */
  unknown(): { readonly mark: string; readonly count: number; readonly first: CellRef }[] {
    return [...this.tallies]
      .filter(([, { reading }]) => reading.kind === "unknown")
      .map(([mark, { count, first }]) => ({ mark, count, first }));
  }

  meanings(): MarkMeaning[] {
    return [...this.tallies]
      .filter(([, { reading }]) => reading.kind !== "blank")
      .map(([mark, { reading, count, source }]) => ({ mark, state: stateOf(reading), count, source }));
  }

  private interpret(text: string): { reading: MarkReading; source: MarkMeaning["source"] } {
    const key = markKey(text);
    if (isEmptyMark(key)) return { reading: { kind: "blank" }, source: "general" };
    const whole = this.one(key);
    if (whole.reading.kind !== "unknown" || this.legend.has(key)) return whole;
    const parts = this.parts(text.normalize("NFKC"));
    if (parts.length < 2) return whole;
    if (parts.every((part) => TIME.test(part)))
      return { reading: { kind: "decided", state: "present" }, source: "general" };
    const readings = parts.map((part) => this.meaning(part));
    if (readings.some((state) => state === null)) return { reading: { kind: "unknown" }, source: "unknown" };
    const source = parts.some((part) => this.legend.has(part)) ? "legend" : "general";
    return { reading: combine(new Set(readings.filter((state) => state !== null))), source };
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

  private one(key: string): { reading: MarkReading; source: MarkMeaning["source"] } {
    if (TIME.test(key)) return { reading: { kind: "decided", state: "present" }, source: "general" };
    const state = this.meaning(key);
    if (state === null) return { reading: { kind: "unknown" }, source: "unknown" };
    return { reading: single(state), source: this.legend.has(key) ? "legend" : "general" };
  }

  private meaning(key: string): MarkState | null {
    const explained = this.legend.get(key);
    return explained === undefined ? (GENERAL.get(key) ?? null) : explained;
  }
}

/** The state a reading has in the records; null for an unknown mark. */
export function stateOf(reading: MarkReading): AttendanceState | null {
  if (reading.kind === "decided") return reading.state;
  return reading.kind === "unknown" ? null : "undecided";
}
