/** What is left to do, in at most three lines a rule and an aspect. Every number comes from the remainders. */
import type { Language } from "../domain/language";
import type { Aspect, RuleId } from "../domain/rating";
import type { AspectRemainder, OpenDuty, Remainders, RuleRemainder } from "../domain/remainder";
import type { Catalogue } from "./catalogue";
import { catalogueOf } from "./catalogues";
import { oneDecimal, required } from "./numbers";

export interface WhatIsLeft {
  readonly rules: ReadonlyMap<RuleId, readonly string[]>;
  readonly aspects: ReadonlyMap<Aspect, readonly string[]>;
  /** What the overall grade can still become; null: the period is over. */
  readonly overall: string | null;
}

export function whatIsLeft({ rules, aspects, best }: Remainders, language: Language): WhatIsLeft {
  const catalogue = catalogueOf(language);
  return {
    rules: new Map(rules.map((one) => [one.rule, ruleLines(one, catalogue)])),
    aspects: new Map(aspects.map((one) => [one.aspect, aspectLines(one, catalogue)])),
    overall: best === null ? null : catalogue.remainder.overall(best),
  };
}

function ruleLines({ rule, next, year, lost }: RuleRemainder, { rules, remainder }: Catalogue): string[] {
  const amount = ({ missing, parameter }: OpenDuty): string => rules[rule].amount(required(missing), parameter);
  return [
    ...(next === null ? [] : [remainder.next(amount(next), next.by)]),
    // A year's quota of which the pace asks for all is said once.
    ...(year === null || year.by === next?.by ? [] : [remainder.year(amount(year), year.by)]),
    ...(lost === 0 ? [] : [remainder.lost(rules[rule].periods(lost))]),
  ];
}

function aspectLines(
  { next, points, heldBy, best, sessions, by }: AspectRemainder,
  { remainder: say }: Catalogue,
): string[] {
  const first = heldBy === null ? say.points(next, required(points)) : say.held(next, heldBy);
  if (best === null) return [first, say.over];
  const isReached = by !== null && (best.grade === "good" || best.grade === next);
  return [
    first,
    ...(sessions === null || by === null ? [] : [say.sessions(next, sessions, by)]),
    ...(isReached ? [say.best(best.grade, oneDecimal(best.score), by)] : []),
    ...(by === null ? [say.tooLittle(next, oneDecimal(best.score))] : []),
  ];
}
