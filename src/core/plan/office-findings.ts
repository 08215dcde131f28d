/** Findings about departments and the office: what is not recorded, not held, not signed in to. */
import { finding, type Finding } from "../domain/findings";
import type { Period } from "../domain/period";
import type { ClauseId, OfficeRuleId, RuleId } from "../domain/rating";
import type { RecordedBy, RecordedKind } from "../domain/records";
import type { OfficeIndex } from "./office-index";
import type { OfficeVerdicts } from "./office/office-verdict";
import { inspectorChecks, type InspectorCheck } from "./office/right-inspector";
import { departmentsWithoutSlot } from "./office/self-study-arranged";
import { sessionsNotSignedIn } from "./office/sign-in-kept";
import { valueAt } from "./parameters";
import { yearsRating, type RatingPeriod } from "./period";
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

/** Rules that are told as a whole where they are short, by the clause they are told with; others name what is wrong. */
const TOLD_AS_A_WHOLE: ReadonlyMap<OfficeRuleId, ClauseId> = new Map([
  ["check-made", "C49"],
  ["session-held", "C31"],
  ["centre-group-held", "C29"],
  ["monthly-lecture", "C32"],
  ["four-activities", "C35"],
  ["leading-group", "C55"],
]);

/** What the office has not done, or not registered. */
export function officeFindings(office: OfficeIndex, verdicts: OfficeVerdicts, rating: RatingPeriod): Finding[] {
  const { period } = rating;
  const isOn = (rule: OfficeRuleId): boolean => valueAt(office.parameters, `rule.${rule}`, rating.end) !== "off";
  const ofRule = (rule: OfficeRuleId, tell: () => Finding[]): Finding[] => (isOn(rule) ? tell() : []);
  return [
    ...ofRule("sign-in-kept", () =>
      sessionsNotSignedIn(office, rating).map(({ session }) =>
        finding("session-not-signed-in", { topic: session.topic }, { cell: session.cell, period, clause: "C46" }),
      ),
    ),
    ...verdicts.flatMap(({ rule, status, value, required }) => {
      const clause = TOLD_AS_A_WHOLE.get(rule);
      if (!isOn(rule) || status !== "short" || value === null || required === null || clause === undefined) return [];
      // The four activities are asked for once a year.
      const about = rule === "four-activities" ? yearsRating(office.year).period : period;
      return [finding("office-short", { rule, value, required }, { period: about, clause })];
    }),
    ...ofRule("self-study-arranged", () =>
      departmentsWithoutSlot(office).map((department) =>
        finding("no-self-study-slot", { department }, { department, period, clause: "C33" }),
      ),
    ),
    ...ofRule("right-inspector", () =>
      inspectorChecks(office, rating.lastMonth).flatMap((check) => inspectorFinding(check, period)),
    ),
  ];
}

function inspectorFinding({ check, person, expected, by }: InspectorCheck, period: Period): Finding[] {
  const { name, index, department, roles } = person;
  const clause = roles.includes("departmentHead") ? "C51" : "C50";
  const context = { person: index, department, period, cell: check.cell, clause } as const;
  if (by === "self") return [finding("checked-by-self", { name }, context)];
  if (by !== "other") return [];
  return [finding("checked-by-other", { name, checker: check.checker ?? "", expected }, context)];
}
