/** Findings about departments and the office: what is not recorded, not held, not signed in to. */
import { finding, type Finding } from "../domain/findings";
import { RULE_IDS, type RuleId } from "../domain/rating";
import type { StudyKind } from "../domain/records";
import type { OfficeIndex } from "./office-index";
import type { OfficeVerdicts } from "./office/office-verdict";
import { sessionsNotSignedIn } from "./office/sign-in-kept";
import type { RatingPeriod } from "./period";
import type { RatedPerson, RatingRules } from "./rate-person";
import { clauseOf } from "./rules/all-rules";

/** One finding per department and kind for which somebody's due rule could not be assessed. */
export function nothingRecorded(
  office: OfficeIndex,
  rated: readonly RatedPerson[],
  { modes, rating }: RatingRules,
): Finding[] {
  const missing = office.departments.groups.map(() => new Map<StudyKind, RuleId>());
  for (const { subject, answers } of rated) {
    for (const rule of RULE_IDS) {
      const kind = answers[rule].nothingRecorded;
      const kinds = missing[subject.group];
      if (kind !== null && modes[rule] !== "off" && kinds !== undefined && !kinds.has(kind)) kinds.set(kind, rule);
    }
  }
  return missing.flatMap((kinds, group) => {
    const name = office.departments.groups[group]?.name ?? null;
    return [...kinds].map(([kind, rule]) =>
      finding(
        "nothing-recorded",
        { department: name ?? "", kind },
        { department: name, period: rating.period, clause: clauseOf(rule, []) },
      ),
    );
  });
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
