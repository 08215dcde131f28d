/** C27: a research article of ordinary cadres and, where nothing else is set, of department heads; a counter apart from C07. */
import { RESEARCH_ARTICLES } from "../records/study-measures";
import { hasRole } from "./applies";
import { yearlyRule } from "./once-a-year";
import { countInYear } from "./year-counts";

export const researchArticle = yearlyRule({
  id: "research-article",
  clauses: ["C27"],
  aspects: ["effect"],
  recordedAs: "researchArticle",
  parameter: "researchArticlesPerYear",
  appliesTo: ({ person }) => hasRole(person, ["departmentHead", "cadre"]),
  count: (office, subject) => countInYear(office, subject, RESEARCH_ARTICLES),
});
