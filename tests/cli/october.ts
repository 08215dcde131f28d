/** The small office's October, refreshed from a file with some of its sheets changed, and what the report says of it. */
import type { RefreshReport } from "../../src/cli/refresh-report";
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { PEOPLE, sheets, smallOffice } from "../workbooks/small-office";
import { put, refreshed } from "./command";

let books = 0;

/** Refreshes October of the small office with these changes and answers. */
export async function office(
  changes: Readonly<Record<string, SheetOfBook | null>>,
  answers: readonly unknown[] = [],
): Promise<RefreshReport> {
  books += 1;
  const name = `book-${String(books)}`;
  const input = put(`${name}-in.xlsx`, await makeBook(smallOffice(changes)));
  const options = answers.length === 0 ? [] : ["--answers", put(`${name}-answers.json`, JSON.stringify(answers))];
  return (await refreshed(input, name, "2026-10", options)).report;
}

export function rule(of: RefreshReport, name: string, id: string): string {
  const found = of.people.find((person) => person.name === name)?.month.rules.find((one) => one.rule === id);
  return `${found?.status ?? "nobody"} ${String(found?.value)}/${String(found?.required)}`;
}

export const rules = (of: RefreshReport, id: string): string[] => of.people.map(({ name }) => rule(of, name, id));
export const codes = ({ findings }: RefreshReport): string[] => findings.map(({ code }) => code);
export const attendanceWith = (...rows: (string | number | null)[][]): SheetOfBook => ({
  ...sheets.attendance,
  rows: [...sheets.attendance.rows, ...rows],
});
export const UNASSESSED = PEOPLE.map(() => "not-assessed null/null");

/** What is asked about sheets, marks and columns: the doubts of reading. */
export const asked = ({ questions }: RefreshReport): RefreshReport["questions"] =>
  questions.filter(({ kind }) => kind !== "nothing-recorded");
