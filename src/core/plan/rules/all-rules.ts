/** The rules about a person, in the order of the rulebook's table. Everything else about rules is derived from here. */
import type { Role } from "../../domain/people";
import type { ClauseId, RuleId, RuleMode, RuleVerdict } from "../../domain/rating";
import { answerOf, cellsOf, type Answer, type Judgement, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { inReadingOrder } from "../reading-order";
import { attendance } from "./attendance";
import { centralStudy } from "./central-study";
import { monthlyBook } from "./monthly-book";
import { notes } from "./notes";
import { notesHandedIn } from "./notes-handed-in";
import { quarterlyManuscript } from "./quarterly-manuscript";
import { selfStudy } from "./self-study";
import { studyPlan } from "./study-plan";
import { weeklyArticle } from "./weekly-article";

export const RULES: readonly Rule[] = [
  attendance,
  studyPlan,
  notesHandedIn,
  weeklyArticle,
  monthlyBook,
  centralStudy,
  selfStudy,
  notes,
  quarterlyManuscript,
];

/** A person's answer to every rule. */
export type Answers = Readonly<Record<RuleId, Answer>>;
/** What every rule found about a person. */
export type Judgements = Readonly<Record<RuleId, Judgement>>;
export type RuleModes = Readonly<Record<RuleId, RuleMode>>;

/** Asks every rule about a person. Somebody out of service for the whole period has everything not due. */
export function judgementsOf(office: OfficeIndex, subject: Subject): Judgements {
  const before = new Map<RuleId, Answer>();
  const judged = RULES.map((rule): [RuleId, Judgement] => {
    const judgement = subject.isAway ? { periods: [] } : rule.judge(office, subject, before);
    before.set(rule.id, answerOf(rule, judgement));
    return [rule.id, judgement];
  });
  return Object.fromEntries(judged) as Record<RuleId, Judgement>;
}

/** Adds the judgements up. */
export function answersOf(judgements: Judgements): Answers {
  return Object.fromEntries(RULES.map((rule) => [rule.id, answerOf(rule, judgements[rule.id])])) as Record<
    RuleId,
    Answer
  >;
}

/** The mode of every rule in force at the rating's end. */
export function ruleModes({ parameters, period }: OfficeIndex): RuleModes {
  const mode = (rule: RuleId): RuleMode => valueAt(parameters, `rule.${rule}`, period.end);
  return Object.fromEntries(RULES.map(({ id }) => [id, mode(id)])) as Record<RuleId, RuleMode>;
}

/** A person's answers as verdicts, in the rulebook's order; rules that are off stand there as well. */
export function verdictsOf(answers: Answers, modes: RuleModes, roles: readonly Role[]): RuleVerdict[] {
  return RULES.map(({ id, aspects }): RuleVerdict => {
    const { status, value, required } = answers[id];
    const periods = answers[id].periods.map((period) => ({ ...period, cells: inReadingOrder(period.cells) }));
    const clauses = clausesOf(id, roles);
    const cells = inReadingOrder(cellsOf(answers[id]));
    return { rule: id, clauses, aspects, mode: modes[id], status, value, required, periods, cells };
  });
}

/** The clauses a rule stands on. The quota of notes has one for the centre group and another for everybody else. */
function clausesOf(rule: RuleId, roles: readonly Role[]): readonly ClauseId[] {
  const clauses = RULES.find(({ id }) => id === rule)?.clauses ?? [];
  if (rule !== "notes" || roles.length === 0) return clauses;
  const own = new Set(roles.map((role): ClauseId => (role === "centreGroup" ? "C25" : "C26")));
  return clauses.filter((clause) => own.has(clause));
}

/** The clause that stands for a rule in a finding: its first. No roles: in a finding about no single person. */
export function clauseOf(rule: RuleId, roles: readonly Role[]): ClauseId | null {
  return clausesOf(rule, roles)[0] ?? null;
}
