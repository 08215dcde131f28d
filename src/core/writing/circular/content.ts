/** The circular as paragraphs: empty sections vanish and the rest renumber. OFFICE-PRACTICE 4.2. */
import { lastDay } from "../../domain/calendar";
import { circularWords, type Behind, type NamedAbsence } from "../../messages";
import type { WriteRequest } from "../write-request";
import type { CircularFacts } from "./facts";

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Whether people behind with a duty are named or only counted. Those criticised (C48) are named always. */
export type Duties = "named" | "counted";

export interface CircularContent {
  readonly title: string;
  readonly addressee: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Names what is attached on a further page; "" for nothing. */
  readonly attachmentNote: string;
  readonly dateGap: string;
}

/** How many people one paragraph names; a longer list goes on in the next. */
const NAMES_A_PARAGRAPH = 12;

/** The text. */
export function circularContent(
  { month, asOf, language }: WriteRequest,
  facts: CircularFacts,
  duties: Duties,
): CircularContent {
  const words = circularWords(language);
  const { attendance, behind } = facts;
  const told: readonly Behind[] = duties === "named" ? behind : behind.map((one) => ({ ...one, names: [] }));
  const upTo = Math.min(asOf, lastDay(month));
  const gap = language === "en" ? " " : "";
  const drafts: readonly (readonly [string, readonly string[]])[] = [
    [
      words.overall,
      [
        words.sessions(facts.sessions, facts.unsigned, attendance),
        [words.notes(facts.notes), words.grades(facts.grades, facts.open), words.change(facts.changes)]
          .filter(isText)
          .join(gap),
      ],
    ],
    [words.problems, [words.behind(told, facts.late, upTo), ...namedParagraphs(facts.named, words)]],
    [words.requirements, [words.demands({ leave: attendance.excused > 0, behind: behind.length > 0 })]],
  ];
  const sections = drafts
    .map(([heading, paragraphs]): Section => ({ heading, paragraphs: paragraphs.filter(isText) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((section, index) => ({ ...section, heading: words.heading(index + 1, section.heading) }));
  return {
    title: words.title(month),
    addressee: words.addressee,
    lead: words.lead(month, upTo < lastDay(month) ? upTo : null),
    sections,
    attachmentNote: "",
    dateGap: words.dateGap,
  };
}

function isText(text: string): boolean {
  return text !== "";
}

function namedParagraphs(named: readonly NamedAbsence[], words: ReturnType<typeof circularWords>): string[] {
  const paragraphs: string[] = [];
  for (let first = 0; first < named.length; first += NAMES_A_PARAGRAPH) {
    const part = named.slice(first, first + NAMES_A_PARAGRAPH);
    paragraphs.push(first === 0 ? words.named(part) : words.namedNext(part));
  }
  return paragraphs;
}
