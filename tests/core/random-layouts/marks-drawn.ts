/** The marks of a layout and how its legend explains them. */
import type { MarkState } from "../../../src/core/domain/records";
import type { Layout } from "./layout";
import { page, type Page } from "./page";

type Drawn = "present" | "late" | "early" | "excused" | "unexcused";
type Signs = Readonly<Record<Drawn, string>>;

const WORDS: Signs = { present: "出勤", late: "迟到", early: "早退", excused: "事假", unexcused: "旷课" };
const SIGNS: Readonly<Record<string, Signs>> = {
  words: { ...WORDS, present: "√" },
  "short-words": { present: "√", late: "迟", early: "早退", excused: "事", unexcused: "旷" },
  "signs-party": { present: "√", late: "#", early: "◇", excused: "△", unexcused: "×" },
  "signs-personnel": { present: "√", late: "×", early: "#", excused: "○", unexcused: "▲" },
  "signs-company": { present: "/", late: ">", early: "<", excused: "○", unexcused: "×" },
  numbers: { present: "1", late: "2", early: "3", excused: "4", unexcused: "5" },
  letters: { present: "P", late: "C", early: "Z", excused: "S", unexcused: "K" },
};
const STATES: readonly Drawn[] = ["present", "late", "early", "excused", "unexcused"];
const CIRCLED = "①②③④⑤";

function signsOf({ marks }: Layout): Signs {
  return SIGNS[marks] ?? WORDS;
}

export function signOf(layout: Layout, state: MarkState): string {
  return signsOf(layout)[state as Drawn];
}

/** What a sign of the layout means; null: it is none of its signs. */
export function meaningOf(layout: Layout, sign: string): MarkState | null {
  if (sign === "true" && layout.attendance === "booleans") return "present";
  const of = signsOf(layout);
  return STATES.find((state) => of[state] === sign) ?? null;
}

export function needsLegend({ marks }: Layout): boolean {
  return !["words", "short-words"].includes(marks);
}

/** The legend as a sentence. */
export function legendSentence(layout: Layout): string {
  const signs = signsOf(layout);
  const parts = STATES.map((state, at) => {
    const [sign, word] = [signs[state], WORDS[state]];
    if (layout.legendForm === "sign-word") return `${sign} ${word}`;
    if (layout.legendForm === "word=sign") return `${word}=${sign}`;
    if (layout.legendForm === "numbered") return `${String(at + 1)}、${word}${sign}`;
    if (layout.legendForm === "circled") return `${CIRCLED[at] ?? ""}${word}${sign}`;
    return `${word}${sign}`;
  });
  const between = layout.legendForm === "circled" ? "" : layout.legendForm === "sign-word" ? "  " : "；";
  return parts.join(between);
}

/** The legend a line each. */
export function legendLines(layout: Layout): Page {
  const signs = signsOf(layout);
  return page(...STATES.map((state) => [`${signs[state]}：${WORDS[state]}`]));
}

/** The legend as a small table. */
export function legendTable(layout: Layout): Page {
  const signs = signsOf(layout);
  const isWordFirst = layout.legendForm.startsWith("word");
  const row = (sign: string, word: string): string[] => (isWordFirst ? [word, sign] : [sign, word]);
  return page(row("符号", "含义"), ...STATES.map((state) => row(signs[state], WORDS[state])));
}
