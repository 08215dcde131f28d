/** A circular as tests look at it: its text, its tables, its pages. */
import type { SheetEdit } from "../../../../src/core/domain/edits";
import type { Review } from "../../../../src/core/review";
import { PAGE_HEIGHT } from "../../../../src/core/writing/circular/typography";
import { sheetEditOf } from "../office";

export function circularOf(found: Review): SheetEdit {
  return sheetEditOf(found, "circular");
}

/** The text above the table, without the indents. */
export function paragraphs(edit: SheetEdit): string[] {
  return edit.content.values
    .filter((row) => row.slice(1).every((cell) => cell === ""))
    .map(([first]) => String(first).trim());
}

export function text(found: Review): string {
  return paragraphs(circularOf(found)).join("\n");
}

/** The table of departments, from its head to its sum; [] where there is none. */
export function table(edit: SheetEdit): (readonly (string | number)[])[] {
  const { values } = edit.content;
  const head = values.findIndex(([first]) => first === "科室（人次）");
  if (head < 0) return [];
  const sum = values.findIndex(([first], row) => row > head && first === "合计");
  return values.slice(head, sum < 0 ? head + 2 : sum + 1);
}

/** A list that is attached under a title: its head and rows. */
export function list(edit: SheetEdit, title: string): (readonly (string | number)[])[] {
  const { values } = edit.content;
  const at = values.findLastIndex(([first]) => first === title);
  if (at < 0) return [];
  const rows = values.slice(at + 1);
  const end = rows.findIndex((row) => row.slice(1).every((cell) => cell === ""));
  return rows.slice(0, end < 0 ? rows.length : end);
}

/** Heights of the rows of each page, as the layout fills them. */
export function pagesIn(edit: SheetEdit): number[] {
  const pages = [0];
  for (const { height: one } of edit.content.rowHeights) {
    if ((pages.at(-1) ?? 0) + one > PAGE_HEIGHT) pages.push(0);
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + one;
  }
  return pages;
}

/** Points from the top to the first row that says so; all of them where none does. */
export function heightBefore(edit: SheetEdit, wanted: RegExp): number {
  const at = edit.content.values.findIndex(([first]) => wanted.test(String(first)));
  const rows = at < 0 ? edit.content.rowHeights : edit.content.rowHeights.slice(0, at);
  return rows.reduce((total, row) => total + row.height, 0);
}

export function height(edit: SheetEdit): number {
  expect(edit.content.rowHeights).toHaveLength(edit.content.values.length);
  return edit.content.rowHeights.reduce((total, row) => total + row.height, 0);
}
