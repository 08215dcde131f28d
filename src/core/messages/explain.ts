/**
 * Why a rating is what it is: for each aspect its rules, what was required, what was found, the clause and the cells.
 * Every number comes from the verdict; nothing is computed anew.
 */
import type { CellRef } from "../domain/address";
import type { Month } from "../domain/calendar";
import type { Language } from "../domain/language";
import {
  ASPECTS,
  type Aspect,
  type ClauseId,
  type PersonRating,
  type Rating,
  type RuleId,
  type RuleVerdict,
  type Status,
} from "../domain/rating";
import type { Session } from "../domain/records";
import { catalogueOf } from "./catalogues";

/** The rules each aspect shows, in the order of the rulebook; attendance is seen from two sides. */
const RULES_OF_ASPECT: Readonly<Record<Aspect, readonly RuleId[]>> = {
  style: ["attendance", "study-plan", "notes-handed-in"],
  content: ["weekly-article", "monthly-book"],
  time: ["attendance", "central-study", "self-study"],
  effect: ["notes", "quarterly-manuscript"],
};

export interface ExplanationLine {
  readonly rule: RuleId;
  readonly status: Status;
  /** One sentence, with the clause in brackets. */
  readonly sentence: string;
  readonly clause: ClauseId | null;
  readonly cells: readonly CellRef[];
}

export interface AspectExplanation {
  readonly aspect: Aspect;
  /** 学习作风 */
  readonly name: string;
  /** 好 */
  readonly grade: string;
  /** "87.5分"; the grade's word where there is no score. */
  readonly score: string;
  readonly lines: readonly ExplanationLine[];
  /** What else bears on the grade; "" for nothing. */
  readonly remark: string;
}

export interface RatingExplanation {
  readonly aspects: readonly AspectExplanation[];
  /** How the aspects, the inspector and an override lead to the final grade. */
  readonly overall: readonly string[];
}

/**
 * Explains a person's rating for a month. `missed` are the sessions of `rating.month.unexcused`.
 */
export function explainRating(
  { month: rating }: PersonRating,
  missed: readonly Session[],
  month: Month,
  language: Language,
): RatingExplanation {
  const { words, rating: say } = catalogueOf(language);
  const verdicts = new Map(rating.rules.map((verdict) => [verdict.rule, verdict]));

  const days = missed
    .filter(({ when }) => when.first === when.last)
    .map(({ when, kind }) => ({ day: when.first, kind }));
  const joint = language === "en" ? "; " : "；";

  const linesOf = (rule: RuleId, aspect: Aspect): ExplanationLine[] => {
    const verdict = verdicts.get(rule);
    if (verdict === undefined) return [];
    const clause = verdict.clauses[0] ?? null;
    const mode = verdict.mode === "scored" ? "" : say.mode[verdict.mode];
    const { status, value, required, cells } = verdict;
    const fact = say.verdict({ rule, status, value, required, month, isThisMonth: true });
    const sentence = `${fact}${mode}${cited(clause, language)}`;
    // Attendance is shown under two aspects; the days are named under the first.
    const named = rule === "attendance" && aspect === "style" && days.length > 0;
    const missedOn = named ? `${joint}${say.missed(days)}${cited("C48", language)}` : "";
    return [{ rule, status, sentence: `${sentence}${missedOn}`, clause, cells }];
  };

  const aspects = ASPECTS.map((aspect): AspectExplanation => {
    const { grade, score } = rating[aspect];
    return {
      aspect,
      name: words.aspects[aspect],
      grade: words.grades[grade],
      score: score === null ? words.grades[grade] : say.score(score),
      lines: RULES_OF_ASPECT[aspect].flatMap((rule) => linesOf(rule, aspect)),
      remark: aspect === "effect" && isCapped(rating) ? say.capped : "",
    };
  });
  return { aspects, overall: overallLines(rating, language) };
}

function overallLines(rating: Rating, language: Language): string[] {
  const { rating: say } = catalogueOf(language);
  const { overall, total, unexcused, inspector, override, final } = rating;
  return [
    say.overall(overall, total),
    ...(unexcused.length > 0 && overall !== "not-assessed" && overall !== "undetermined"
      ? [say.notGood(unexcused.length)]
      : []),
    ...(inspector === null ? [] : [say.inspector(inspector.grade)]),
    ...(override === null ? [] : [say.override(override.grade, override.reason)]),
    ...(final === overall && inspector === null && override === null ? [] : [say.final(final)]),
  ];
}

/** A scored rule of effect is short, which keeps the aspect from being good (rulebook section 3). */
function isCapped({ effect, rules }: Rating): boolean {
  const isShort = ({ rule, mode, status }: RuleVerdict): boolean =>
    RULES_OF_ASPECT.effect.includes(rule) && mode === "scored" && status === "short";
  return effect.grade !== "not-assessed" && effect.grade !== "good" && rules.some(isShort);
}

function cited(clause: ClauseId | null, language: Language): string {
  if (clause === null) return "";
  return language === "en" ? ` (${clause})` : `（${clause}）`;
}
