/** The rules about a person, in the order of the rulebook's table. Everything else about rules is derived from here. */
import type { Day } from "../../domain/calendar";
import type { Role } from "../../domain/people";
import type { ClauseId, RuleId, RuleMode, RuleVerdict } from "../../domain/rating";
import { answerOf, endingIn, NOTHING_DUE, type Answer, type Judgement, type RatingOf, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import type { RatingPeriod } from "../period";
import { inServiceSometime } from "../service";
import { valueAt } from "../parameters";
import { annualSkill } from "./annual-skill";
import { attendance } from "./attendance";
import { centralStudy } from "./central-study";
import { centreGroupStudy } from "./centre-group-study";
import { classGiven } from "./class-given";
import { contentAreas } from "./content-areas";
import { fiveHaves } from "./five-haves";
import { lawTest } from "./law-test";
import { monthlyBook } from "./monthly-book";
import { notes } from "./notes";
import { notesHandedIn } from "./notes-handed-in";
import { publication } from "./publication";
import { quarterlyManuscript } from "./quarterly-manuscript";
import { reflection } from "./reflection";
import { researchArticle } from "./research-article";
import { selfStudy } from "./self-study";
import { studyPlan } from "./study-plan";
import { theoryBook } from "./theory-book";
import { weeklyArticle } from "./weekly-article";

export const RULES: readonly Rule[] = [
  attendance,
  studyPlan,
  notesHandedIn,
  weeklyArticle,
  monthlyBook,
  contentAreas,
  theoryBook,
  centralStudy,
  centreGroupStudy,
  selfStudy,
  notes,
  quarterlyManuscript,
  annualSkill,
  reflection,
  researchArticle,
  classGiven,
  publication,
  lawTest,
  fiveHaves,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** A person's answer to every rule. */
export type Answers = Readonly<Record<RuleId, Answer>>;
/** What every rule found about a person. */
export type Judgements = Readonly<Record<RuleId, Judgement>>;
/** Verdicts without rule periods and without roles of their own, by rule and status. */
export type EmptyVerdicts = Map<string, RuleVerdict>;
export type RuleModes = Readonly<Record<RuleId, RuleMode>>;

/** Asks every rule about a person's plan year to date. */
export function judgementsOf(office: OfficeIndex, subject: Subject): Judgements {
  const judged: Partial<Record<RuleId, Judgement>> = {};
  for (const rule of RULES) judged[rule.id] = rule.judge(office, subject);
  return judged as Judgements;
}

/**
 * What a rating takes in of a person's plan year. Somebody out of service for the whole of it has everything not due.
 */
export function judgementsIn(
  office: OfficeIndex,
  subject: Subject,
  judgements: Judgements,
  rating: RatingPeriod,
): Judgements {
  const isAway = isAwayFor(subject, rating);
  const before = new Map<RuleId, Answer>();
  const of: RatingOf = { office, subject, rating, before };
  const judged: Partial<Record<RuleId, Judgement>> = {};
  for (const rule of RULES) {
    const judgement = isAway
      ? NOTHING_DUE
      : (rule.select?.(judgements[rule.id], of) ?? endingIn(judgements[rule.id], rating));
    judged[rule.id] = judgement;
    if (rating.isYearEnd) before.set(rule.id, answerOf(rule, judgement));
  }
  return judged as Judgements;
}

/** Whether the person is out of service for the whole of a rating. */
export function isAwayFor({ service }: Pick<Subject, "service">, { firstDay, end }: RatingPeriod): boolean {
  return inServiceSometime(service, firstDay, end) === "no";
}

/** Adds the judgements up. */
export function answersOf(judgements: Judgements): Answers {
  const answers: Partial<Record<RuleId, Answer>> = {};
  for (const rule of RULES) answers[rule.id] = answerOf(rule, judgements[rule.id]);
  return answers as Answers;
}

/** The mode of every rule in force at the rating's end. */
export function ruleModes({ parameters }: OfficeIndex, end: Day): RuleModes {
  const mode = (rule: RuleId): RuleMode => valueAt(parameters, `rule.${rule}`, end);
  return Object.fromEntries(RULES.map(({ id }) => [id, mode(id)])) as Record<RuleId, RuleMode>;
}

/** A person's answers as verdicts, in the rulebook's order; rules that are off stand there as well. */
export function verdictsOf(
  answers: Answers,
  { modes, empty }: { readonly modes: RuleModes; readonly empty: EmptyVerdicts },
  roles: readonly Role[],
): RuleVerdict[] {
  return RULES.map(({ id, aspects }): RuleVerdict => {
    const { status, value, required, periods } = answers[id];
    const verdict = (): RuleVerdict => {
      const clauses = clausesOf(id, roles);
      return { rule: id, clauses, aspects, mode: modes[id], status, value, required, periods };
    };
    // The clause of the notes depends on the role.
    if (periods.length > 0 || id === "notes") return verdict();
    const key = `${id} ${status}`;
    let shared = empty.get(key);
    if (shared === undefined) empty.set(key, (shared = verdict()));
    return shared;
  });
}

/** The clauses a rule stands on. The quota of notes has one for the centre group and another for everybody else. */
function clausesOf(rule: RuleId, roles: readonly Role[]): readonly ClauseId[] {
  const clauses = BY_ID.get(rule)?.clauses ?? [];
  if (rule !== "notes" || roles.length === 0) return clauses;
  const own = new Set(roles.map((role): ClauseId => (role === "centreGroup" ? "C25" : "C26")));
  return clauses.filter((clause) => own.has(clause));
}

/** The clause that stands for a rule in a finding: its first. No roles: in a finding about no single person. */
export function clauseOf(rule: RuleId, roles: readonly Role[]): ClauseId | null {
  return clausesOf(rule, roles)[0] ?? null;
}
