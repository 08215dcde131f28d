/** C08, C28: master a new business or computer skill every year. */
import type { Rule } from "../answer";
import { SKILLS } from "../records/study-measures";
import { judgeYearly, onlyInYear, type YearlyDuty } from "./once-a-year";
import { countInYear } from "./year-counts";

const duty: YearlyDuty = {
  parameter: "skillsPerYear",
  appliesTo: () => "yes",
  count: (office, subject) => countInYear(office, subject, SKILLS),
};

export const annualSkill: Rule = {
  id: "annual-skill",
  clauses: ["C08", "C28"],
  aspects: ["effect"],
  isInMean: true,
  per: "year",
  counts: "measure",
  recordedAs: "skill",
  judge: (office, subject) => judgeYearly(office, subject, duty),
  select: onlyInYear,
};
