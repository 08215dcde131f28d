/**
 * Why a rating is what it is: for each aspect its rules, what was required, what was found, the clause and the cells.
 * Every number comes from the verdict; nothing is computed anew.
 */
import type { CellRef } from "../domain/address";
import type { Month } from "../domain/calendar";
import type { Language } from "../domain/language";
import {
  ASPECTS,
  cellsOfRule,
  type Aspect,
  type AspectResult,
  type ClauseId,
  type PersonRating,
  type Rating,
  type RuleId,
  type RulePeriod,
  type RuleVerdict,
  type Status,
} from "../domain/rating";
import type { Session } from "../domain/records";
import type { RatingWords } from "./catalogue";
import { catalogueOf } from "./catalogues";

export interface ExplanationLine {
  readonly rule: RuleId;
  readonly status: Status;
  /** One sentence, with the clause in brackets. */
  readonly sentence: string;
  readonly clause: ClauseId | null;
  /** The clause in words; "" where none is cited. */
  readonly clauseText: string;
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
  /** How the score is made, and what else bears on the grade; [] where nothing is assessed. */
  readonly remarks: readonly string[];
}

export interface RatingExplanation {
  readonly aspects: readonly AspectExplanation[];
  /** How the aspects, the inspector and an override lead to the final grade. */
  readonly overall: readonly string[];
}

/**
 * Explains a person's rating for a month or the year up to it. `missed` are the sessions of `rating.unexcused`.
 */
export function explainRating(
  rating: PersonRating,
  missed: readonly Session[],
  month: Month,
  language: Language,
): RatingExplanation {
  const { words, rating: say, clauses: texts } = catalogueOf(language);

  const days = missed
    .filter(({ when }) => when.first === when.last)
    .map(({ when, kind }) => ({ day: when.first, kind }));
  const joint = language === "en" ? "; " : "；";

  const lineOf = (verdict: RuleVerdict, aspect: Aspect): ExplanationLine => {
    const { rule, clauses, mode, status, value, required, periods } = verdict;
    const [clause = null] = clauses;
    const count = (why: RulePeriod["why"]): number => periods.filter((period) => period.why === why).length;
    const [inDoubt, unrecorded] = [count("in-doubt"), count("nothing-recorded")];
    const fact = say.verdict({
      rule,
      status,
      value,
      required,
      period: rating.period,
      isThisPeriod: true,
      endMonth: periods.at(-1)?.month ?? month,
      inDoubt,
      unrecorded,
    });
    const sentence = `${fact}${mode === "scored" ? "" : say.mode[mode]}${cited(clause, language)}`;
    // Attendance is shown under two aspects; the days are named under the first.
    const named = rule === "attendance" && aspect === "style" && days.length > 0;
    const missedOn = named ? `${joint}${say.missed(days)}${cited("C48", language)}` : "";
    const clauseText = clause === null ? "" : (texts[clause] ?? "");
    return { rule, status, sentence: `${sentence}${missedOn}`, clause, clauseText, cells: cellsOfRule(verdict) };
  };

  const aspects = ASPECTS.map((aspect): AspectExplanation => {
    const { grade, score, lines } = rating[aspect];
    return {
      aspect,
      name: words.aspects[aspect],
      grade: words.grades[grade],
      score: score === null ? words.grades[grade] : say.score(score, lines),
      lines: rating.rules.filter(({ aspects: of }) => of.includes(aspect)).map((verdict) => lineOf(verdict, aspect)),
      remarks: remarksOf(aspect, rating[aspect], say),
    };
  });
  return { aspects, overall: overallLines(rating, language) };
}

function remarksOf(aspect: Aspect, { score, parts, lines }: AspectResult, say: RatingWords): string[] {
  if (score === null) return [];
  return [
    say.sum({ aspect, score, parts, lines }),
    ...(parts.some(({ kind }) => kind === "lowered") ? [say.lowered] : []),
    ...parts.flatMap(({ kind, rule }) => (kind === "capped" ? [say.capped(rule)] : [])),
  ];
}

function overallLines(rating: Rating, language: Language): string[] {
  const { rating: say } = catalogueOf(language);
  const { overall, total, reason, open, inspector, override, final } = rating;
  return [
    say.overall(overall, total, reason),
    ...(open === null ? [] : [say.open(open)]),
    ...(inspector === null ? [] : [say.inspector(inspector.grade, inspector.inspector ?? "", inspector.remark)]),
    ...(override === null ? [] : [say.override(override.grade, override.reason)]),
    ...(final === overall && inspector === null && override === null ? [] : [say.final(final)]),
  ];
}

function cited(clause: ClauseId | null, language: Language): string {
  if (clause === null) return "";
  return language === "en" ? ` (${clause})` : `（${clause}）`;
}
