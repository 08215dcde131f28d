/** The rules about a person, in the order of the rulebook's table. */
import type { Role } from "../../domain/people";
import type { ClauseId, RuleId, RuleMode, RuleVerdict } from "../../domain/rating";
import { withoutMeasure, type Answer } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { inReadingOrder } from "../reading-order";
import { attendance, type AttendanceAnswer } from "./attendance";
import { centralStudy } from "./central-study";
import { monthlyBook } from "./monthly-book";
import { notes } from "./notes";
import { notesHandedIn, type NotesHandedInAnswer } from "./notes-handed-in";
import { quarterlyManuscript } from "./quarterly-manuscript";
import { selfStudy } from "./self-study";
import { studyPlan, type StudyPlanAnswer } from "./study-plan";
import { weeklyArticle } from "./weekly-article";

/** A person's answer to every rule; three carry counts for the aspects. */
export interface Answers extends Readonly<Record<RuleId, Answer>> {
  readonly attendance: AttendanceAnswer;
  readonly "study-plan": StudyPlanAnswer;
  readonly "notes-handed-in": NotesHandedInAnswer;
}

export type RuleModes = Readonly<Record<RuleId, RuleMode>>;

const RULES = [
  attendance,
  studyPlan,
  notesHandedIn,
  weeklyArticle,
  monthlyBook,
  centralStudy,
  selfStudy,
  notes,
  quarterlyManuscript,
] as const;

/** Asks every rule about a person. Somebody out of service for the whole period has everything not due. */
export function answersOf(office: OfficeIndex, subject: Subject): Answers {
  if (subject.isAway) return NOTHING_DUE;
  return {
    attendance: attendance.judge(office, subject),
    "study-plan": studyPlan.judge(office, subject),
    "notes-handed-in": notesHandedIn.judge(office, subject),
    "weekly-article": weeklyArticle.judge(office, subject),
    "monthly-book": monthlyBook.judge(office, subject),
    "central-study": centralStudy.judge(office, subject),
    "self-study": selfStudy.judge(office, subject),
    notes: notes.judge(office, subject),
    "quarterly-manuscript": quarterlyManuscript.judge(office, subject),
  };
}

const notDue = withoutMeasure("not-due");
const NOTHING_DUE: Answers = {
  attendance: { ...notDue, attended: 0, unexcused: [], lateOrEarly: 0 },
  "study-plan": { ...notDue, missingAtLast: false },
  "notes-handed-in": { ...notDue, shortMonths: 0 },
  "weekly-article": notDue,
  "monthly-book": notDue,
  "central-study": notDue,
  "self-study": notDue,
  notes: notDue,
  "quarterly-manuscript": notDue,
};

/** The mode of every rule in force at the rating's end. */
export function ruleModes({ parameters, period }: OfficeIndex): RuleModes {
  const mode = (rule: RuleId): RuleMode => valueAt(parameters, `rule.${rule}`, period.end);
  return Object.fromEntries(RULES.map(({ id }) => [id, mode(id)])) as Record<RuleId, RuleMode>;
}

/** A person's answers as verdicts, in the rulebook's order; rules that are off stand there as well. */
export function verdictsOf(answers: Answers, modes: RuleModes, roles: readonly Role[]): RuleVerdict[] {
  return RULES.map(({ id }) => {
    const { status, value, required, cells } = answers[id];
    const clauses = clausesOf(id, roles);
    return { rule: id, clauses, mode: modes[id], status, value, required, cells: inReadingOrder(cells) };
  });
}

/** The clauses a rule stands on. The quota of notes has one for the centre group and another for everybody else. */
export function clausesOf(rule: RuleId, roles: readonly Role[]): readonly ClauseId[] {
  const clauses = RULES.find(({ id }) => id === rule)?.clauses ?? [];
  if (rule !== "notes" || roles.length === 0) return clauses;
  const own = new Set(roles.map((role): ClauseId => (role === "centreGroup" ? "C25" : "C26")));
  return clauses.filter((clause) => own.has(clause));
}

/** The clause that stands for a rule in a finding: its first. No roles: in a finding about no single person. */
export function clauseOf(rule: RuleId, roles: readonly Role[]): ClauseId | null {
  return clausesOf(rule, roles)[0] ?? null;
}
