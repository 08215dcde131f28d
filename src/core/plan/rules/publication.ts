/** C24: an article in a newspaper of municipal level or higher, asked of the centre group. */
import type { PublicationLevel } from "../../domain/records";
import { hasRole } from "./applies";
import { yearlyRule } from "./once-a-year";
import { countRows } from "./year-counts";

/** "市级以上" includes the municipal level. */
const HIGH_ENOUGH: ReadonlySet<PublicationLevel | null> = new Set(["municipal", "provincial", "national"] as const);

export const publication = yearlyRule({
  id: "publication",
  clauses: ["C24"],
  aspects: ["effect"],
  recordedBy: "centreGroup",
  recordedAs: "publication",
  parameter: "publicationsPerYear",
  appliesTo: ({ person }) => hasRole(person, ["centreGroup"]),
  count: (office, { index }) => {
    const published = office.study.logRows("publication", index);
    const counted = published.filter(({ level }) => HIGH_ENOUGH.has(level));
    return countRows(
      office,
      counted,
      office.inYear.memberPublications || office.saidNone.inYear("publication", "centreGroup"),
    );
  },
});
