/** C13-C19: in the year study covers all four areas of content, by log rows and sessions attended. */
import type { CellRef } from "../../domain/address";
import { touches, within } from "../../domain/calendar";
import { STUDY_AREAS, type StudyArea } from "../../domain/records";
import { NOTHING_DUE, rulePeriod, type Rule } from "../answer";
import { shareOf } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { hasAttended } from "../records/sessions";
import { dueAtYearEnd, onlyInYear } from "./once-a-year";

export const contentAreas: Rule = {
  id: "content-areas",
  clauses: ["C13", "C14", "C15", "C16", "C17", "C18", "C19"],
  aspects: ["content"],
  isInMean: true,
  per: "year",
  counts: "measure",
  recordedAs: "area",
  judge: (office, subject) => {
    const due = dueAtYearEnd(office, subject);
    if (due === null) return NOTHING_DUE;
    // Reading: an area of any session of the year, whoever was called to it, makes areas recorded.
    const { inYear } = office;
    const { covered, perhaps, cells } = areasOf(office, subject);
    const threshold = STUDY_AREAS.length;
    return {
      periods: [
        rulePeriod({
          when: due.when,
          month: due.month,
          value: covered.size,
          threshold,
          parameter: null,
          cells,
          isReached: covered.size >= threshold,
          isRecorded:
            inYear.sessionAreas ||
            (inYear.areas[subject.group] ?? false) ||
            office.saidNone.inYear("area", subject.group),
          isDoubtful: due.isDoubtful || [...perhaps].some((area) => !covered.has(area)),
          done: shareOf(covered.size, threshold),
        }),
      ],
    };
  },
  select: onlyInYear,
};

/** The areas a person surely covered, and those of rows and sessions that may count or not. */
function areasOf(
  { study, year: { firstDay, end } }: OfficeIndex,
  { index, sessions }: Subject,
): { covered: Set<StudyArea>; perhaps: Set<StudyArea>; cells: CellRef[] } {
  const [covered, perhaps] = [new Set<StudyArea>(), new Set<StudyArea>()];
  const cells: CellRef[] = [];
  for (const { area, when, cell } of study.allRows(index)) {
    if (area === null || !touches(when, firstDay, end)) continue;
    (within(when, firstDay, end) ? covered : perhaps).add(area);
    cells.push(cell);
  }
  for (const { session, state, cell } of sessions) {
    const { area, when } = session;
    const mayHaveAttended = hasAttended(state) || state === "undecided";
    if (area === null || !mayHaveAttended || !touches(when, firstDay, end)) continue;
    (hasAttended(state) && within(when, firstDay, end) ? covered : perhaps).add(area);
    cells.push(cell ?? session.cell);
  }
  return { covered, perhaps, cells };
}
