/** The inspector's grade for a period: the overall, or what the four aspect grades add up to. Rulebook section 3. */
import type { CellRef } from "../domain/address";
import { isSamePeriod, type Period } from "../domain/period";
import type { Rating } from "../domain/rating";
import type { Grade, Inspection } from "../domain/records";
import { byCell } from "../domain/reading-order";

const GRADES: readonly unknown[] = ["good", "medium", "poor"] satisfies Grade[];

function isGrade(value: unknown): value is Grade {
  return GRADES.includes(value);
}

/** What the register says of a person's period. */
export interface InspectorsGrade {
  /** The grade and the cell of its row; null: none, or rows that differ. */
  readonly grade: Rating["inspector"];
  /** Rows that give different grades, in reading order; [] where all agree. */
  readonly differing: readonly CellRef[];
}

const NONE: InspectorsGrade = { grade: null, differing: [] };

/**
 * The grade that stands in the register for a period.
 * Reading: rows of one period that differ cancel each other; people decide which holds.
 */
export function inspectorsGrade(inspections: readonly Inspection[], about: Period): InspectorsGrade {
  if (inspections.length === 0) return NONE;
  const ofPeriod = inspections.filter(({ period }) => period !== null && isSamePeriod(period, about));
  const grades = byCell(ofPeriod).flatMap((inspection) => {
    const grade = gradeOf(inspection);
    if (grade === null) return [];
    const { cell, inspector, remark } = inspection;
    return [{ grade, cell, inspector, remark }];
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
