/** The table by department (C57), in roster order, with its sum. */
import { circularWords } from "../../messages";
import type { WrittenRow } from "../cells";
import type { CircularTable } from "./draft";
import type { Language } from "../../domain/language";
import { sumAttendance, type DepartmentFigures } from "../../domain/figures";

/** Nobody was missing and everybody measured is on pace: nothing to tell but the sum. */
function hasNothingToTell({ called, present, notesAssessed, notesMet }: DepartmentFigures): boolean {
  return called === present && notesAssessed === notesMet;
}

/** The table; null where it would only repeat the text. `combined`: departments with nothing to tell share a row. */
export function departmentTable(
  departments: readonly DepartmentFigures[],
  language: Language,
  combined: boolean,
): CircularTable | null {
  const words = circularWords(language);
  if (departments.length === 0 || (departments.length === 1 && departments[0]?.name === "")) return null;
  const quiet = combined ? departments.filter(hasNothingToTell) : [];
  const own = quiet.length > 1 ? departments.filter((one) => !quiet.includes(one)) : departments;
  const row = (name: string, of: readonly DepartmentFigures[]): WrittenRow => {
    const counts = sumAttendance(of);
    const met = of.reduce((total, { notesMet }) => total + notesMet, 0);
    const assessed = of.reduce((total, { notesAssessed }) => total + notesAssessed, 0);
    const { called, present, excused, unexcused, undecided } = counts;
    return [name, called, present, excused, unexcused, undecided, words.rate(counts), words.notesRate(met, assessed)];
  };
  const rows = own.map((one) => row(one.name === "" ? words.noDepartment : one.name, [one]));
  if (quiet.length > 1) rows.push(row(words.otherDepartments(quiet.length), quiet));
  if (departments.length > 1) rows.push(row(words.total, departments));
  return { title: words.departmentsTitle, head: words.columns, rows };
}
