/** C22: a book of political theory a year, asked of the centre group; it may be one of the monthly books. */
import type { Rule } from "../answer";
import { hasRole } from "./applies";
import { judgeYearly, onlyInYear, type YearlyDuty } from "./once-a-year";
import { countRows } from "./year-counts";

const duty: YearlyDuty = {
  parameter: "theoryBooksPerYear",
  appliesTo: ({ person }) => hasRole(person, ["centreGroup"]),
  count: (office, { index }) => {
    const books = office.study.logRows("book", index).filter(({ area }) => area === "politicalTheory");
    return countRows(office, books, office.inYear.memberBooks);
  },
};

export const theoryBook: Rule = {
  id: "theory-book",
  clauses: ["C22"],
  aspects: ["content"],
  isInMean: true,
  per: "year",
  counts: "measure",
  recordedBy: "centreGroup",
  recordedAs: "theoryBook",
  judge: (office, subject) => judgeYearly(office, subject, duty),
  select: onlyInYear,
};
