/** C11: a reflection article, one of the five haves. */
import { REFLECTIONS } from "../records/study-measures";
import { yearlyRule } from "./once-a-year";
import { countInYear } from "./year-counts";

export const reflection = yearlyRule({
  id: "reflection",
  clauses: ["C11"],
  aspects: ["effect"],
  recordedAs: "reflection",
  parameter: "reflectionsPerYear",
  appliesTo: () => "yes",
  count: (office, subject) => countInYear(office, subject, REFLECTIONS),
});
