/** C11: a reflection article, one of the five haves. */
import type { Rule } from "../answer";
import { REFLECTIONS } from "../records/study-measures";
import { judgeYearly, onlyInYear, type YearlyDuty } from "./once-a-year";
import { countInYear } from "./year-counts";

const duty: YearlyDuty = {
  parameter: "reflectionsPerYear",
  appliesTo: () => "yes",
  count: (office, subject) => countInYear(office, subject, REFLECTIONS),
};

export const reflection: Rule = {
  id: "reflection",
  clauses: ["C11"],
  aspects: ["effect"],
  isInMean: true,
  per: "year",
  counts: "measure",
  recordedAs: "reflection",
  judge: (office, subject) => judgeYearly(office, subject, duty),
  select: onlyInYear,
};
