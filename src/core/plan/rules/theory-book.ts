/** C22: a book of political theory a year, asked of the centre group; it may be one of the monthly books. */
import { hasRole } from "./applies";
import { yearlyRule } from "./once-a-year";
import { countRows } from "./year-counts";

export const theoryBook = yearlyRule({
  id: "theory-book",
  clauses: ["C22"],
  aspects: ["content"],
  recordedBy: "centreGroup",
  recordedAs: "theoryBook",
  parameter: "theoryBooksPerYear",
  appliesTo: ({ person }) => hasRole(person, ["centreGroup"]),
  count: (office, { index }) => {
    const books = office.study.logRows("book", index).filter(({ area }) => area === "politicalTheory");
    return countRows(office, books, office.inYear.memberBooks || office.saidNone.inYear("theoryBook", "centreGroup"));
  },
});
