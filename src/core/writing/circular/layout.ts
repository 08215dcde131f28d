/**
 * Fits the circular on one A4 page. Where the text is too long, measures are taken in the order of OFFICE-PRACTICE 3.2:
 * drop the top blank row, tighten the lines, count the people behind with a duty instead of naming them, let departments
 * with nothing to tell share a row, drop the empty rows, at last take further pages. The addressee stays, type is never
 * made smaller, whoever is criticised is named in the text, and nothing is left out silently.
 */
import { circularWords } from "../../messages";
import type { WriteRequest } from "../write-request";
import { circularContent, type Duties } from "./content";
import { departmentTable } from "./department-table";
import type { CircularFacts } from "./facts";
import {
  attachmentRows,
  fillPage,
  heightOf,
  pagesOf,
  tableRows,
  tableTitle,
  textRows,
  type CircularRow,
  type TextOptions,
} from "./rows";
import { PAGE_HEIGHT, TYPOGRAPHY, type Typography } from "./typography";

export interface CircularLayout {
  readonly rows: readonly CircularRow[];
  readonly pages: number;
}

interface Measure {
  readonly text: TextOptions;
  readonly duties: Duties;
  /** Departments with nothing to tell share a row. */
  readonly combined: boolean;
}

/** From no measure to all of them. */
function measures([usual, tight]: Typography["pitches"]): [Measure, ...Measure[]] {
  const all = { topBlank: true, blanks: true, pitch: usual };
  const plain = { duties: "named", combined: false } as const;
  const packed = { ...all, topBlank: false, pitch: tight };
  return [
    { ...plain, text: all },
    { ...plain, text: { ...all, topBlank: false } },
    { ...plain, text: packed },
    { text: packed, duties: "counted", combined: false },
    { text: packed, duties: "counted", combined: true },
    { text: { ...packed, blanks: false }, duties: "counted", combined: true },
  ];
}

/** Chooses the first measure with which everything fits on a page; else the table takes a page of its own. */
export function layOutCircular(request: WriteRequest, facts: CircularFacts): CircularLayout {
  const { language } = request;
  const type = TYPOGRAPHY[language];
  const { attachmentTitle } = circularWords(language);
  for (const { text, duties, combined } of measures(type.pitches)) {
    const table = departmentTable(facts.departments, language, combined);
    const rows = [
      ...textRows(circularContent(request, facts, duties), text, type),
      ...(table === null ? [] : [tableTitle(attachmentTitle, type), ...tableRows(table, type)]),
    ];
    if (heightOf(rows) <= PAGE_HEIGHT) return { rows, pages: 1 };
  }
  return onFurtherPages(request, facts);
}

/** The text, on more than one page where nothing else is left, and the table attached on a page of its own. */
function onFurtherPages(request: WriteRequest, facts: CircularFacts): CircularLayout {
  const { language } = request;
  const type = TYPOGRAPHY[language];
  const words = circularWords(language);
  const table = departmentTable(facts.departments, language, false);
  const attachmentNote = table === null ? "" : words.attachmentNote;
  const textBy = ({ text, duties }: Measure): CircularRow[] =>
    textRows({ ...circularContent(request, facts, duties), attachmentNote }, text, type);
  const all = measures(type.pitches);
  // A text that needs a second page anyhow is not pressed.
  const fitting = all.find((measure) => heightOf(textBy(measure)) <= PAGE_HEIGHT) ?? all[0];
  const text = textBy(fitting);
  if (table === null) return { rows: text, pages: pagesOf(text).pages };
  const { pages, used } = pagesOf(text);
  const attached = [
    ...attachmentRows(words.attachment, words.attachmentTitle, type.pitches[0], type),
    ...tableRows(table, type),
  ];
  return { rows: [...text, ...fillPage(used), ...attached], pages: pages + pagesOf(attached).pages };
}
