/** Findings about one person's month: absences, duties not met, and grades that stand above the computed one. */
import { ofMonth, type Period } from "../domain/period";
import { finding, type Finding, type FindingContext } from "../domain/findings";
import { cellsOfRule, RULE_IDS, type RuleId } from "../domain/rating";
import type { RatedPerson, RatingRules } from "./rate-person";
import { sessionsIn } from "./records/sessions";
import { clauseOf, RULES } from "./rules/all-rules";

/** The findings of a person in the order: attendance, rules, sources, grades. Rules that are off say nothing. */
export function personFindings(rated: RatedPerson, rules: RatingRules, period: Period): Finding[] {
  return [
    ...attendanceFindings(rated, rules, period),
    ...ruleFindings(rated, rules, period),
    ...gradeFindings(rated, period),
  ];
}

/**
 * The findings about a person's year to date: what was typed about it and cannot hold, and at the year's end how it came out and
 * what was not done that is asked for once a year. The rest of the year was told month by month.
 */
export function yearFindings(rated: RatedPerson, rules: RatingRules): Finding[] {
  const { period, isYearEnd } = rules.rating;
  return isYearEnd
    ? [...ruleFindings(rated, rules, period, (rule) => PER_YEAR.has(rule)), ...gradeFindings(rated, period)]
    : unsettledFindings(rated, period);
}

const PER_YEAR = new Set(RULES.filter(({ per }) => per === "year").map(({ id }) => id));

function contextOf({ subject }: RatedPerson, period: Period): FindingContext {
  const { index, department } = subject.person;
  return { person: index, department, period };
}

function attendanceFindings(rated: RatedPerson, { modes, rating }: RatingRules, period: Period): Finding[] {
  if (modes.attendance === "off") return [];
  const { name } = rated.subject.person;
  const findings: Finding[] = [];
  for (const { certain, state, cell } of sessionsIn(rated.subject.sessions, rating)) {
    if (!certain) continue;
    if (state === "present" || state === "excused" || state === "undecided") continue;
    const context = { ...contextOf(rated, period), cell };
    if (state === "unexcused") findings.push(finding("unexcused-absence", { name }, { ...context, clause: "C48" }));
    else findings.push(finding("late-or-early", { name }, { ...context, clause: "C46" }));
  }
  return findings;
}

/** Duties of the month not met, and log and tally that differ. Absences are named one by one, not as a duty. */
function ruleFindings(
  rated: RatedPerson,
  { modes }: RatingRules,
  period: Period,
  isTold: (rule: RuleId) => boolean = () => true,
): Finding[] {
  const { person } = rated.subject;
  const findings: Finding[] = [];
  for (const rule of RULE_IDS) {
    if (modes[rule] === "off" || !isTold(rule)) continue;
    const { status, value, required, differing } = rated.answers[rule];
    if (status !== "short" && differing.length === 0) continue;
    const context = { ...contextOf(rated, period), clause: clauseOf(rule, person.roles) };
    if (status === "short" && rule !== "attendance" && value !== null && required !== null) {
      const cell = cellsOfRule(rated.answers[rule]).at(-1) ?? person.cell;
      findings.push(finding("rule-short", { name: person.name, rule, value, required }, { ...context, cell }));
    }
    for (const { month: of, used, other, cell } of differing) {
      findings.push(
        finding("sources-differ", { name: person.name, used, other }, { ...context, period: ofMonth(of), cell }),
      );
    }
  }
  return findings;
}

/** How a grade came out, and what stands above it. */
function gradeFindings(rated: RatedPerson, period: Period): Finding[] {
  const { person } = rated.subject;
  const { name } = person;
  const { overall, open, final } = rated.rating;
  const context = { ...contextOf(rated, period), cell: person.cell };
  const findings: Finding[] = [];
  if (open !== null) {
    const { worst, best, cells } = open;
    const facts = { name, overall, worst, best, cells: cells.length };
    findings.push(finding("grade-open", facts, { ...context, clause: "C40", cell: cells[0] ?? person.cell }));
  }
  if (final === "poor") findings.push(finding("rated-poor", { name }, { ...context, clause: "C45" }));
  return [...findings, ...typedFindings(rated, period)];
}

/** What people wrote about a person's grade, in the inspection register and in our own sheets. */
function typedFindings(rated: RatedPerson, period: Period): Finding[] {
  const { name } = rated.subject.person;
  const { overall, override, inspector } = rated.rating;
  const context = contextOf(rated, period);
  const findings: Finding[] = [];
  if (inspector !== null && override === null && inspector.grade !== overall) {
    const facts = { name, overall, inspector: inspector.grade };
    findings.push(finding("inspector-differs", facts, { ...context, clause: "C49", cell: inspector.cell }));
  }
  if (override !== null) {
    const facts = { name, overall, grade: override.grade };
    findings.push(finding("override-applied", facts, { ...context, clause: "C40", cell: override.cell }));
  }
  return [...findings, ...unsettledFindings(rated, period)];
}

/** What was typed about a person's grade and cannot hold as it stands. */
function unsettledFindings(rated: RatedPerson, period: Period): Finding[] {
  const { name } = rated.subject.person;
  const context = contextOf(rated, period);
  const findings: Finding[] = [];
  for (const cell of rated.inspector.differing.slice(0, 1)) {
    findings.push(finding("inspections-differ", { name }, { ...context, clause: "C49", cell }));
  }
  for (const { cell } of rated.overrides.withoutReason) {
    findings.push(finding("override-without-reason", { name }, { ...context, clause: "C40", cell }));
  }
  for (const { cell } of rated.overrides.differing.slice(0, 1)) {
    findings.push(finding("overrides-differ", { name }, { ...context, clause: "C40", cell }));
  }
  return findings;
}
