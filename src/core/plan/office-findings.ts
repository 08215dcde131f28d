/** Findings about departments and the office: what is not recorded, not held, not signed in to. */
import { finding, type Finding } from "../domain/findings";
import { formatPeriod, type Period } from "../domain/period";
import type { Question } from "../domain/question";
import type { ClauseId, OfficeRuleId, RuleId } from "../domain/rating";
import type { RecordedKind } from "../domain/records";
import type { OfficeIndex } from "./office-index";
import type { OfficeVerdicts } from "./office/office-verdict";
import { inspectorChecks, type InspectorCheck } from "./office/right-inspector";
import { departmentsWithoutSlot } from "./office/self-study-arranged";
import { sessionsNotSignedIn } from "./office/sign-in-kept";
import { valueAt } from "./parameters";
import { yearsRating, type RatingPeriod } from "./period";
import type { RatedPerson, RatingRules } from "./rate-person";
import { mayBeNone, recordedPeriod } from "./records/said-none";
import { clauseOf, RULES } from "./rules/all-rules";

/** A kind of which a department, or the centre group, has nothing on record, so that due rules could not be assessed. */
interface Unrecorded {
  readonly kind: RecordedKind;
  readonly rule: RuleId;
  people: number;
}

/** One finding, and a question, per department (or the centre group) and kind. */
export function nothingRecorded(
  office: OfficeIndex,
  rated: readonly RatedPerson[],
  { modes, rating }: RatingRules,
): { readonly findings: Finding[]; readonly questions: Question[] } {
  // What is asked for once a year is the year's; the rest was told month by month.
  const rules = RULES.filter(
    ({ id, per }) => modes[id] !== "off" && (per === "year") === (rating.period.kind === "year"),
  );
  const inDepartments = office.departments.groups.map(() => new Map<RecordedKind, Unrecorded>());
  const inCentreGroup = new Map<RecordedKind, Unrecorded>();
  for (const { subject, answers } of rated) {
    for (const { id, recordedBy } of rules) {
      const kind = answers[id].nothingRecorded;
      const kinds = recordedBy === "centreGroup" ? inCentreGroup : inDepartments[subject.group];
      if (kind === null || kinds === undefined) continue;
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, { kind, rule: id, people: 1 });
      else if (known.rule === id) known.people += 1;
    }
  }
  const all = [
    ...inDepartments.flatMap((kinds, group) =>
      [...kinds.values()].map((one) => ({
        ...one,
        department: office.departments.groups[group]?.name ?? null,
        of: "department" as const,
        whose: group,
      })),
    ),
    ...[...inCentreGroup.values()].map((one) => ({
      ...one,
      department: null,
      of: "centreGroup" as const,
      whose: "centreGroup" as const,
    })),
    // Of a week that reaches into the month before, that month is asked about.
  ].filter(({ kind, whose }) => !office.saidNone.has(kind, whose, recordedPeriod(kind, rating.period, office.year)));
  return {
    findings: all.map(({ kind, rule, department, of }) =>
      finding(
        "nothing-recorded",
        { department: department ?? "", kind, of },
        { department, period: rating.period, clause: clauseOf(rule, []) },
      ),
    ),
    questions: all.flatMap(({ kind, department, of, people }): Question[] => {
      if (!mayBeNone(kind)) return [];
      const period = formatPeriod(recordedPeriod(kind, rating.period, office.year));
      return [
        {
          kind: "nothing-recorded",
          about: { department: department ?? "", kind, of, period },
          candidates: ["none", "not-registered"],
          samples: [],
          affects: { cells: 0, people },
        },
      ];
    }),
  };
}

/** Rules that are told as a whole where they are short, by the clause they are told with; others name what is wrong. */
const TOLD_AS_A_WHOLE: ReadonlyMap<OfficeRuleId, ClauseId> = new Map([
  ["check-made", "C49"],
  ["session-held", "C31"],
  ["centre-group-held", "C29"],
  ["monthly-lecture", "C32"],
  ["four-activities", "C35"],
  ["circular-issued", "C53"],
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
