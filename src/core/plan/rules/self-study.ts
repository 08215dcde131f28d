/** C33, C34: a day of self-study every week; hours in the log, days in the tally. */
import type { Rule } from "../answer";
import { valueAt } from "../parameters";
import { SELF_STUDY } from "../records/study-measures";
import { judgeWeeks, type WeeklyDuty } from "./weeks";

const dayAWeek: WeeklyDuty = {
  measure: SELF_STUDY,
  parameter: "hoursPerDay",
  tallyParameter: null,
  logPerWeek: ({ parameters }, sunday) => valueAt(parameters, "hoursPerDay", sunday),
  // A tally's day is a day, however many hours a day has.
  tallyPerWeek: () => 1,
  tallyUnit: ({ parameters }, day) => valueAt(parameters, "hoursPerDay", day),
  notRecorded: new WeakMap(),
};

export const selfStudy: Rule = {
  id: "self-study",
  clauses: ["C33", "C34"],
  aspects: ["time"],
  isInMean: false,
  per: "week",
  counts: "periods",
  recordedAs: "selfStudy",
  judge: (office, subject) => judgeWeeks(office, subject, dayAWeek),
};
