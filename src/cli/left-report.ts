/** What is left for a person to do, and what it could still change. */
import { formatDay, type Day } from "../core/domain/calendar";
import type { Language } from "../core/domain/language";
import type { Overall } from "../core/domain/rating";
import type { AspectRemainder, OpenDuty, Remainders } from "../core/domain/remainder";
import { whatIsLeft } from "../core/messages";

export interface DutyReport {
  readonly missing: number;
  /** "2026-10-25" */
  readonly by: string;
}

export interface LeftReport {
  readonly rules: readonly {
    readonly rule: string;
    readonly next: DutyReport | null;
    readonly year: DutyReport | null;
    readonly lost: number;
    readonly sentences: readonly string[];
  }[];
  readonly aspects: readonly (Omit<AspectRemainder, "by"> & {
    readonly by: string | null;
    readonly sentences: readonly string[];
  })[];
  /** The best overall grade that can still be reached; null: the period is over. */
  readonly best: Overall | null;
}

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));
const duty = (open: OpenDuty | null): DutyReport | null =>
  open === null ? null : { missing: open.missing, by: formatDay(open.by) };

export function leftReport(left: Remainders, language: Language): LeftReport {
  const said = whatIsLeft(left, language);
  return {
    rules: left.rules.map(({ rule, next, year, lost }) => ({
      rule,
      next: duty(next),
      year: duty(year),
      lost,
      sentences: said.rules.get(rule) ?? [],
    })),
    aspects: left.aspects.map(({ by, ...aspect }) => ({
      ...aspect,
      by: dayOrNull(by),
      sentences: said.aspects.get(aspect.aspect) ?? [],
    })),
    best: left.best,
  };
}
