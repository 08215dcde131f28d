/**
 * Fits the circular on one A4 page. Where the text is too long, measures are taken in the order of OFFICE-PRACTICE 3.2:
 * drop the top blank row, tighten the lines, tell who is commended without the facts, count the people behind with a duty
 * instead of naming them, let departments with nothing to tell share a row, drop the empty rows, at last take further
 * pages. The addressee stays, type is never
 * made smaller, whoever is criticised is named in the text, and nothing is left out silently. What is attached begins a
 * page of its own.
 */
import type { Language } from "../../domain/language";
import { circularWords } from "../../messages";
import type { CircularDraft, CircularTable, Detail } from "./draft";
import {
  attachmentRows,
  fillPage,
  filledPages,
  heightOf,
  imprintRows,
  pagesOf,
  tableOverPages,
  tableRows,
  tableTitle,
  textRows,
  type CircularRow,
  type TextOptions,
} from "./rows";
import { PAGE_HEIGHT, TYPOGRAPHY, type Typography } from "./typography";

export interface CircularLayout {
  readonly rows: readonly CircularRow[];
  /** Rows with which pages begin, from the second on. */
  readonly breaks: readonly number[];
  /** Pages of the text, with the table of departments where it stands below it. */
  readonly textPages: number;
}

interface Measure {
  readonly text: TextOptions;
  readonly detail: Detail;
  /** Departments with nothing to tell share a row. */
  readonly combined: boolean;
}

/** From no measure to all of them. */
function measures([usual, tight]: Typography["pitches"]): [Measure, ...Measure[]] {
  const all = { topBlank: true, blanks: true, pitch: usual };
  const packed = { ...all, topBlank: false, pitch: tight };
  return [
    { text: all, detail: "full", combined: false },
    { text: { ...all, topBlank: false }, detail: "full", combined: false },
    { text: packed, detail: "full", combined: false },
    { text: packed, detail: "brief", combined: false },
    { text: packed, detail: "counted", combined: false },
    { text: packed, detail: "counted", combined: true },
    { text: { ...packed, blanks: false }, detail: "counted", combined: true },
  ];
}

/** Chooses the first measure with which text and table fit on a page; else the table is the first attachment. */
export function layOutCircular(draft: CircularDraft, language: Language): CircularLayout {
  const type = TYPOGRAPHY[language];
  const page = firstPage(draft, language, type);
  const attached = page === null && draft.departments(false) !== null;
  const tables = [...(attached ? [draft.departments(false)] : []), ...draft.attachments].filter(
    (table) => table !== null,
  );
  const text = page ?? textAlone(draft, tables, language, type);
  const textPages = pagesOf(text).breaks.length + 1;
  const imprint = imprintOf(draft, type);
  const rows = filledPages(text);
  for (const [at, table] of tables.entries()) {
    const word = circularWords(language).attachment(tables.length === 1 ? null : at + 1);
    rows.push(...fillPage(pagesOf(rows).used), ...attachment(word, table, type));
  }
  rows.push(...atFoot(imprint, pagesOf(rows).used));
  return { rows, breaks: pagesOf(rows).breaks, textPages };
}

function imprintOf(draft: CircularDraft, type: Typography): CircularRow[] {
  const { imprint } = draft.contentOf("full", []);
  return imprint === null ? [] : imprintRows(imprint, type);
}

/** At the foot of the last page, or of one more where that has no room (OFFICE-PRACTICE 2.5). */
function atFoot(imprint: readonly CircularRow[], used: number): CircularRow[] {
  if (imprint.length === 0) return [];
  const height = heightOf(imprint);
  const isFull = used + height > PAGE_HEIGHT;
  return [...(isFull ? fillPage(used) : []), ...fillPage((isFull ? 0 : used) + height), ...imprint];
}

/** Text and table on one page; null: they take more. */
function firstPage(draft: CircularDraft, language: Language, type: Typography): CircularRow[] | null {
  const notes = notesOf(draft.attachments, language);
  const all = measures(type.pitches);
  // An imprint stands behind what is attached.
  const room = PAGE_HEIGHT - (draft.attachments.length === 0 ? heightOf(imprintOf(draft, type)) : 0);
  // Where lists are attached anyhow, nothing is left out of the text to spare a page.
  const possible = draft.attachments.length === 0 ? all : all.filter(({ detail }) => detail === "full");
  for (const { text, detail, combined } of possible) {
    const table = draft.departments(combined);
    const rows = [
      ...textRows(draft.contentOf(detail, draft.attachments), notes, text, type),
      ...(table === null ? [] : [tableTitle(table.title, type), ...tableRows(table, type)]),
    ];
    if (heightOf(rows) <= room) return rows;
  }
  return null;
}

/** The text, on more than one page where nothing else is left. */
function textAlone(
  draft: CircularDraft,
  attached: readonly CircularTable[],
  language: Language,
  type: Typography,
): CircularRow[] {
  const notes = notesOf(attached, language);
  const textBy = ({ text, detail }: Measure): CircularRow[] =>
    textRows(draft.contentOf(detail, attached), notes, text, type);
  const all = measures(type.pitches);
  const room = PAGE_HEIGHT - (attached.length === 0 ? heightOf(imprintOf(draft, type)) : 0);
  // A text that needs a second page anyhow is not pressed.
  return textBy(all.find((measure) => heightOf(textBy(measure)) <= room) ?? all[0]);
}

function notesOf(attached: readonly CircularTable[], language: Language): readonly string[] {
  return attached.length === 0 ? [] : circularWords(language).attachmentNote(attached.map(({ title }) => title));
}

function attachment(word: string, table: CircularTable, type: Typography): CircularRow[] {
  const head = attachmentRows(word, table.title, type.pitches[0], type);
  return [...head, ...tableOverPages(tableRows(table, type), heightOf(head))];
}
