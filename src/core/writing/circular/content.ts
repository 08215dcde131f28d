/** The circular as paragraphs: empty sections vanish and the rest renumber. OFFICE-PRACTICE 4.2. */
import { lastDay } from "../../domain/calendar";
import { circularWords, type Behind, type NamedAbsence } from "../../messages";
import type { WriteRequest } from "../write-request";
import type { CircularFacts } from "./facts";

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A list in small type that ends the section. */
  readonly list: readonly string[];
}

/** Where the people absent without reason are named: in a paragraph, in a list of small type, on a further page. */
export type NamesPlace = "text" | "list" | "attached";

export interface CircularContent {
  readonly title: string;
  readonly addressee: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  /** The named absences where they are attached on a further page. */
  readonly names: readonly string[];
  /** Names what is attached on a further page; "" for nothing. */
  readonly attachmentNote: string;
  readonly dateGap: string;
}

/** How many people one paragraph names; a longer list goes on in the next. */
const NAMES_A_PARAGRAPH = 12;

/** The text. Where the names have left the text, duties are told by numbers alone. */
export function circularContent(
  { month, asOf, language }: WriteRequest,
  facts: CircularFacts,
  place: NamesPlace,
): CircularContent {
  const words = circularWords(language);
  const { attendance, behind } = facts;
  const names = namedParagraphs(facts.named, words);
  const told: readonly Behind[] = place === "text" ? behind : behind.map((one) => ({ ...one, names: [] }));
  const upTo = Math.min(asOf, lastDay(month));
  const gap = language === "en" ? " " : "";
  const listed = place === "list" ? names : [];
  const drafts: readonly (readonly [string, readonly string[], (readonly string[])?])[] = [
    [
      words.overall,
      [
        words.sessions(facts.sessions, facts.unsigned, attendance),
        [words.notes(facts.notes), words.grades(facts.grades), words.change(facts.changes)].filter(isText).join(gap),
      ],
    ],
    [words.problems, [words.behind(told, facts.late, upTo), ...(place === "text" ? names : [])], listed],
    [words.requirements, [words.demands({ leave: attendance.excused > 0, behind: behind.length > 0 })]],
  ];
  const sections = drafts
    .map(([heading, paragraphs, list = []]): Section => ({ heading, paragraphs: paragraphs.filter(isText), list }))
    .filter(({ paragraphs, list }) => paragraphs.length + list.length > 0)
    .map((section, index) => ({ ...section, heading: words.heading(index + 1, section.heading) }));
  return {
    title: words.title(month),
    addressee: words.addressee,
    lead: words.lead(month, upTo < lastDay(month) ? upTo : null),
    sections,
    names: place === "attached" ? names : [],
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
