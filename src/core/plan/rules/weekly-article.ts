/** C05: read an article every week. */
import type { Rule } from "../answer";
import { valueAt } from "../parameters";
import { ARTICLES } from "../records/study-measures";
import { judgeWeeks, type WeeklyDuty } from "./weeks";

const articlesAWeek: WeeklyDuty = {
  measure: ARTICLES,
  parameter: "articlesPerWeek",
  tallyParameter: "articlesPerWeek",
  logPerWeek: ({ parameters }, sunday) => valueAt(parameters, "articlesPerWeek", sunday),
  tallyPerWeek: ({ parameters }, sunday) => valueAt(parameters, "articlesPerWeek", sunday),
  tallyUnit: () => 1,
  notRecorded: new WeakMap(),
};

export const weeklyArticle: Rule = {
  id: "weekly-article",
  clauses: ["C05"],
  aspects: ["content"],
  isInMean: true,
  per: "week",
  counts: "periods",
  recordedAs: "article",
  judge: (office, subject) => judgeWeeks(office, subject, articlesAWeek),
};
