/** Which column of a table is which field. Whole words only; two candidates for a field leave it unread. */
import type { ReadColumn, ReadSheet } from "../sheets/read-sheet";
import { LIST_ROLES } from "../sheets/attendance";
import type { HeaderColumn, Table } from "./tables";
import { cellText, headerWord } from "../domain/text";

export interface Doubt {
  readonly role: string;
  readonly columns: readonly HeaderColumn[];
}

export interface ColumnMatch {
  /** Field to column of the sheet. */
  readonly byRole: ReadonlyMap<string, number>;
  readonly doubts: readonly Doubt[];
}

interface Words {
  readonly role: string;
  readonly words: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

const compiled = new WeakMap<ReadSheet, readonly Words[]>();

function wordsOf(sheet: ReadSheet): readonly Words[] {
  const known = compiled.get(sheet);
  if (known !== undefined) return known;
  const all = sheet.columns.map(({ role, words, weak = [] }: ReadColumn) => ({
    role,
    words: new Set(words.map(headerWord)),
    weak: new Set(weak.map(headerWord)),
  }));
  compiled.set(sheet, all);
  return all;
}

function candidates(columns: readonly HeaderColumn[], words: ReadonlySet<string>): HeaderColumn[] {
  return columns.filter((column) => column.words.some((word) => words.has(word)));
}

/** Columns whose header says a thing twice, each piece of it that means any field meaning this one, by one of the words. */
function inPieces(
  columns: readonly HeaderColumn[],
  own: Words,
  all: readonly Words[],
  wanted: ReadonlySet<string>,
): HeaderColumn[] {
  const means = ({ words, weak }: Words, piece: string): boolean => words.has(piece) || weak.has(piece);
  return columns.filter(
    ({ words, pieces }) =>
      pieces.some((piece) => wanted.has(piece)) &&
      !words.some((word) => all.some((other) => means(other, word))) &&
      pieces.every((piece) => means(own, piece) || !all.some((other) => means(other, piece))),
  );
}

/** Matches a table's columns to the fields of a kind of sheet. */
export function matchColumns(table: Table, sheet: ReadSheet): ColumnMatch {
  const byRole = new Map<string, number>();
  const doubts: Doubt[] = [];
  const all = wordsOf(sheet);
  for (const own of all) {
    const { role, words, weak } = own;
    const by = (wanted: ReadonlySet<string>): HeaderColumn[] => [
      ...candidates(table.columns, wanted),
      ...inPieces(table.columns, own, all, wanted),
    ];
    const sure = by(words);
    const found = sure.length > 0 ? sure : by(weak);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === 1) byRole.set(role, only.column);
    else doubts.push({ role, columns: found });
  }
  return { byRole, doubts };
}

/** Whether a table has lists of names in its cells: who came to a session, who was on leave or absent. */
export function holdsLists({ byRole }: ColumnMatch): boolean {
  return LIST_ROLES.some((role) => byRole.has(role));
}

/** A column's header for people: its parts from top to bottom. */
export function headerText({ parts }: HeaderColumn): string {
  return parts.map(({ value }) => cellText(value)).join(" > ");
}
