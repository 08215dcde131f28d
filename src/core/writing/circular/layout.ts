/**
 * Fits the circular on one A4 page. Where the text is too long, measures are taken in the order of OFFICE-PRACTICE 3.2:
 * drop the top blank row, drop the addressee, tighten the lines, move lists out of the text, let departments with
 * nothing to tell share a row, drop the empty rows, at last take a second page for the table. Type is never made smaller, and nothing is left out silently.
 */
import type { Language } from "../../domain/language";
import { circularWords } from "../../messages";
import type { WriteRequest } from "../write-request";
import { circularContent, type CircularContent, type NamesPlace } from "./content";
import { departmentTable, type DepartmentTable } from "./department-table";
import type { CircularFacts } from "./facts";
import {
  attachmentRows,
  fillPage,
  heightOf,
  smallRows,
  tableRows,
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
  readonly names: NamesPlace;
  /** Departments with nothing to tell share a row. */
  readonly combined: boolean;
}

/** From no measure to all of them. */
function measures([usual, tight]: Typography["pitches"]): Measure[] {
  const all = { topBlank: true, addressee: true, blanks: true, pitch: usual };
  const plain = { names: "text", combined: false } as const;
  const packed = { ...all, topBlank: false, addressee: false, pitch: tight };
  return [
    { ...plain, text: all },
    { ...plain, text: { ...all, topBlank: false } },
    { ...plain, text: { ...all, topBlank: false, addressee: false } },
    { ...plain, text: packed },
    { text: packed, names: "list", combined: false },
    { text: packed, names: "list", combined: true },
    { text: { ...packed, blanks: false }, names: "list", combined: true },
  ];
}

/** Chooses the first measure with which everything fits on a page; else the table takes a page of its own. */
export function layOutCircular(request: WriteRequest, facts: CircularFacts): CircularLayout {
  const { language } = request;
  const type = TYPOGRAPHY[language];
  const all = measures(type.pitches);
  for (const { text, names, combined } of all) {
    const content = circularContent(request, facts, names);
    const table = departmentTable(facts.departments, language, combined);
    const rows = [...textRows(content, text, type), ...(table === null ? [] : tableRows(table, type))];
    if (heightOf(rows) <= PAGE_HEIGHT) return { rows, pages: 1 };
  }
  return onTwoPages(request, facts, all, language);
}

/** Page 1 the text, page 2 the table; the list of names goes there as well where the text is still too long. */
function onTwoPages(
  request: WriteRequest,
  facts: CircularFacts,
  all: readonly Measure[],
  language: Language,
): CircularLayout {
  const type = TYPOGRAPHY[language];
  const table = departmentTable(facts.departments, language, false);
  let last: { content: CircularContent; text: CircularRow[] } | null = null;
  const tightest = all.at(-1);
  const attached: readonly Measure[] = tightest === undefined ? [] : [{ ...tightest, names: "attached" }];
  for (const { text, names } of [...all, ...attached]) {
    const attachmentNote = table === null ? "" : circularWords(language).attachmentNote;
    const content = { ...circularContent(request, facts, names), attachmentNote };
    last = { content, text: textRows(content, text, type) };
    if (heightOf(last.text) <= PAGE_HEIGHT) break;
  }
  const text = last?.text ?? [];
  const further = attachment(last?.content.names ?? [], table, type, language);
  const rows = [...text, ...fillPage(heightOf(text)), ...further];
  return {
    rows,
    pages: Math.max(1, Math.ceil(heightOf(text) / PAGE_HEIGHT)) + Math.ceil(heightOf(further) / PAGE_HEIGHT),
  };
}

function attachment(
  names: readonly string[],
  table: DepartmentTable | null,
  type: Typography,
  language: Language,
): CircularRow[] {
  if (names.length === 0 && table === null) return [];
  const words = circularWords(language);
  return [
    ...attachmentRows(words.attachment, words.attachmentTitle, type.pitches[0], type),
    ...(table === null ? [] : tableRows(table, type)),
    ...smallRows(
      [table?.note ?? "", ...names].filter((text) => text !== ""),
      type,
    ),
  ];
}
