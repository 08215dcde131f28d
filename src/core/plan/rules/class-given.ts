/** C23, C36: give a theory tutorial or a party class, asked of the centre group; from the log, or as a lecturer. */
import { valueAt } from "../parameters";
import { hasRole } from "./applies";
import { yearlyRule } from "./once-a-year";
import { countRows } from "./year-counts";

export const classGiven = yearlyRule({
  id: "class-given",
  clauses: ["C23", "C36"],
  aspects: ["effect"],
  recordedBy: "centreGroup",
  recordedAs: "classGiven",
  parameter: "classesPerYear",
  appliesTo: ({ person }) => hasRole(person, ["centreGroup"]),
  count: (office, { index }) => {
    const { inYear, parameters, year } = office;
    const logged = office.study.logRows("classGiven", index);
    const isRecorded =
      inYear.memberClasses || inYear.classesHeld || office.saidNone.inYear("classGiven", "centreGroup");
    const log = countRows(office, logged, isRecorded);
    // One event serves both: a monthly lecture given is a class as well (C36).
    const servesBoth = valueAt(parameters, "oneEventServesClassAndExchange", year.end);
    const held = (inYear.classesBy.get(index) ?? []).filter(({ isExchange }) => !isExchange || servesBoth);
    return {
      ...log,
      count: log.count + held.filter(({ certain }) => certain).length,
      doubtful: log.doubtful || held.some(({ certain }) => !certain),
      cells: [...log.cells, ...held.map(({ activity }) => activity.cell)],
    };
  },
});
