/** The inspector's grade for a month: the overall, or what the four aspect grades add up to. Rulebook section 3. */
import type { CellRef } from "../domain/address";
import type { Month } from "../domain/calendar";
import type { Rating } from "../domain/rating";
import type { Grade, Inspection } from "../domain/records";
import { byCell } from "./reading-order";

const GRADES: readonly unknown[] = ["good", "medium", "poor"] satisfies Grade[];

function isGrade(value: unknown): value is Grade {
  return GRADES.includes(value);
}

/** What the register says of a person's month. */
export interface InspectorsGrade {
  /** The grade and the cell of its row; null: none, or rows that differ. */
  readonly grade: Rating["inspector"];
  /** Rows that give different grades, in reading order; [] where all agree. */
  readonly differing: readonly CellRef[];
}

/**
 * The grade that stands in the register for a month.
 * Reading: rows of one month that differ cancel each other; people decide which holds.
 */
export function inspectorsGrade(inspections: readonly Inspection[], month: Month): InspectorsGrade {
  const ofMonth = inspections.filter(({ period }) => period?.kind === "month" && period.month === month);
  const grades = byCell(ofMonth).flatMap((inspection) => {
    const grade = gradeOf(inspection);
    return grade === null ? [] : [{ grade, cell: inspection.cell }];
  });
  const [first] = grades;
  if (first === undefined) return { grade: null, differing: [] };
  if (grades.every(({ grade }) => grade === first.grade)) return { grade: first, differing: [] };
  return { grade: null, differing: grades.map(({ cell }) => cell) };
}

function gradeOf({ overall, style, content, time, effect }: Inspection): Grade | null {
  // An overall that cannot be read stands there all the same: the aspects do not take its place.
  if (overall !== null) return isGrade(overall) ? overall : null;
  const aspects = [style, content, time, effect].filter(isGrade);
  if (aspects.length < 4) return null;
  if (aspects.filter((grade) => grade === "poor").length >= 2) return "poor";
  return aspects.every((grade) => grade === "good") ? "good" : "medium";
}
