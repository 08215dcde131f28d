/** Findings about departments and the office: what is not recorded, not held, not signed in to. */
import { finding, type Finding } from "../domain/findings";
import type { RuleId } from "../domain/rating";
import type { RecordedBy, RecordedKind } from "../domain/records";
import type { OfficeIndex } from "./office-index";
import type { OfficeVerdicts } from "./office/office-verdict";
import { sessionsNotSignedIn } from "./office/sign-in-kept";
import type { RatingPeriod } from "./period";
import type { RatedPerson, RatingRules } from "./rate-person";
import { clauseOf, RULES } from "./rules/all-rules";

/** One finding per department (or the centre group) and kind for which somebody's due rule could not be assessed. */
export function nothingRecorded(
  office: OfficeIndex,
  rated: readonly RatedPerson[],
  { modes, rating }: RatingRules,
): Finding[] {
  // What is asked for once a year is the year's; the rest was told month by month.
  const rules = RULES.filter(
    ({ id, per }) => modes[id] !== "off" && (per === "year") === (rating.period.kind === "year"),
  );
  const inDepartments = office.departments.groups.map(() => new Map<RecordedKind, RuleId>());
  const inCentreGroup = new Map<RecordedKind, RuleId>();
  for (const { subject, answers } of rated) {
    for (const { id, recordedBy } of rules) {
      const kind = answers[id].nothingRecorded;
      const kinds = recordedBy === "centreGroup" ? inCentreGroup : inDepartments[subject.group];
      if (kind !== null && kinds !== undefined && !kinds.has(kind)) kinds.set(kind, id);
    }
  }
  const tell = (kinds: ReadonlyMap<RecordedKind, RuleId>, department: string | null, of: RecordedBy): Finding[] =>
    [...kinds].map(([kind, rule]) =>
      finding(
        "nothing-recorded",
        { department: department ?? "", kind, of },
        { department, period: rating.period, clause: clauseOf(rule, []) },
      ),
    );
  return [
    ...inDepartments.flatMap((kinds, group) =>
      tell(kinds, office.departments.groups[group]?.name ?? null, "department"),
    ),
    ...tell(inCentreGroup, null, "centreGroup"),
  ];
}

/** Sessions nobody signed in to, and too little central study held. */
export function officeFindings(office: OfficeIndex, verdicts: OfficeVerdicts, rating: RatingPeriod): Finding[] {
  const findings: Finding[] = sessionsNotSignedIn(office, rating).map(({ session }) =>
    finding(
      "session-not-signed-in",
      { topic: session.topic },
      { cell: session.cell, period: rating.period, clause: "C46" },
    ),
  );
  for (const { rule, status, value, required } of verdicts) {
    if (rule === "session-held" && status === "short" && value !== null && required !== null) {
      findings.push(finding("session-held", { days: value, required }, { period: rating.period, clause: "C31" }));
    }
  }
  return findings;
}
