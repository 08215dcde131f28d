/** What the plan leaves open, and the settings by which an office closes it. CLAUSES.md, "What the plan leaves open". */
import { ASPECTS } from "../domain/rating";
import type { ParameterKey } from "../domain/settings";

export interface OpenPoint {
  /** 1 to 15. */
  readonly number: number;
  readonly settings: readonly ParameterKey[];
}

const SETTINGS: readonly (readonly ParameterKey[])[] = [
  [
    ...ASPECTS.flatMap((aspect) => [`${aspect}.good`, `${aspect}.medium`, `${aspect}.weight`] as const),
    "overall.good",
    "overall.poor",
    "overall.poorAspects",
    "overall.poorUnexcused",
    "minAspects",
  ],
  ["ratingPeriods"],
  ["disqualifyBy"],
  ["centreGroupInspector"],
  ["notesQuota.departmentHead", "notesQuota.worker"],
  ["paceTolerance"],
  ["hoursPerDay", "sessionDaysPerMonth"],
  ["style.lateEach", "style.lateZeroAt", "lateFrom"],
  ["leaveKinds"],
  ["minMonthsForAnnual", "minMonthsForRating"],
  ["oneTextServesManuscriptAndResearch", "oneEventServesClassAndExchange"],
  ["criticismFrom"],
  ["blankMark"],
  ["exemptWeeks"],
  ["rounding"],
];

export const OPEN_POINTS: readonly OpenPoint[] = SETTINGS.map((settings, at) => ({ number: at + 1, settings }));
