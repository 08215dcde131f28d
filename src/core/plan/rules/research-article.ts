/** C27: a research article of ordinary cadres and, where nothing else is set, of department heads; a counter apart from C07. */
import type { Rule } from "../answer";
import { RESEARCH_ARTICLES } from "../records/study-measures";
import { hasRole } from "./applies";
import { judgeYearly, onlyInYear, type YearlyDuty } from "./once-a-year";
import { countInYear } from "./year-counts";

const duty: YearlyDuty = {
  parameter: "researchArticlesPerYear",
  appliesTo: ({ person }) => hasRole(person, ["departmentHead", "cadre"]),
  count: (office, subject) => countInYear(office, subject, RESEARCH_ARTICLES),
};

export const researchArticle: Rule = {
  id: "research-article",
  clauses: ["C27"],
  aspects: ["effect"],
  isInMean: true,
  per: "year",
  counts: "measure",
  recordedAs: "researchArticle",
  judge: (office, subject) => judgeYearly(office, subject, duty),
  select: onlyInYear,
};
