/** C08, C28: master a new business or computer skill every year. */
import { SKILLS } from "../records/study-measures";
import { yearlyRule } from "./once-a-year";
import { countInYear } from "./year-counts";

export const annualSkill = yearlyRule({
  id: "annual-skill",
  clauses: ["C08", "C28"],
  aspects: ["effect"],
  recordedAs: "skill",
  parameter: "skillsPerYear",
  appliesTo: () => "yes",
  count: (office, subject) => countInYear(office, subject, SKILLS),
});
