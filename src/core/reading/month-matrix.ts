/**
 * A matrix of people and months, numbers of one kind in its cells, laid out as the monthly tally it stands for: a row a
 * person and month.
 */
import type { StudyKind } from "../domain/records";
import { isBlank } from "../domain/text";
import { STUDY_TALLY } from "../sheets/study-tally";
import { matchColumns } from "./columns";
import { MONTH_TEXT } from "./header-rows";
import { ListedGrid, listedCell, listedHeading, type ListedCell } from "./listed-grid";
import type { HeaderColumn, Table } from "./tables";
import { titledKind } from "./titled-kind";

/** Kinds that a number counts by itself; of notes and self-study it could be characters, hours or days. */
const COUNTED: Partial<Readonly<Record<StudyKind, string>>> = {
  article: "articles",
  book: "books",
  manuscript: "manuscripts",
  researchArticle: "researchArticles",
  reflection: "reflections",
};
const LEAST_MONTHS = 3;

/** What a column headed by a month alone says; null: it is headed otherwise. */
function monthOf({ parts }: HeaderColumn): string | null {
  const [only, ...others] = parts;
  const text = others.length > 0 || typeof only?.value !== "string" ? "" : only.value.normalize("NFKC").trim();
  return MONTH_TEXT.test(text) ? text : null;
}

const wordOf = (role: string): string => STUDY_TALLY.columns.find((column) => column.role === role)?.words[0] ?? "";

/** The grid of the tally that a table stands for; null: it is no such matrix. */
export function monthMatrix(table: Table): ListedGrid | null {
  const { grid, headerBottom, firstRow, lastRow, titles } = table;
  const name = matchColumns(table, STUDY_TALLY).byRole.get("name");
  const kind = titledKind([...titles, grid.name]);
  const role = kind === null ? undefined : COUNTED[kind];
  const months = table.columns.filter((column) => monthOf(column) !== null);
  if (name === undefined || role === undefined || months.length < LEAST_MONTHS) return null;
  if (new Set(months.map(monthOf)).size < months.length) return null;
  const head = grid.cell(headerBottom, name);
  const rows: ListedCell[][] = [["month", "name", role].map((one) => listedHeading(wordOf(one), head))];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (isBlank(grid.at(row, name))) continue;
    for (const { column } of months)
      rows.push([
        listedCell(grid, headerBottom, column),
        listedCell(grid, row, name),
        { ...listedCell(grid, row, column), value: grid.own(row, column) },
      ]);
  }
  return new ListedGrid(grid, rows);
}
