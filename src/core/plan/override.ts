/** Grades set by hand; only with a reason do they stand above the others. Rulebook section 3. */
import { isSamePeriod, type Period } from "../domain/period";
import { UNREADABLE } from "../domain/people";
import type { AppliedOverride } from "../domain/rating";
import type { Override } from "../domain/records";
import { byCell } from "../domain/reading-order";

/** A person's overrides for a period, by what is to be done with them. */
export interface PeriodOverrides {
  readonly applied: AppliedOverride | null;
  readonly withoutReason: readonly Override[];
  /** Overrides with a reason that differ; [] where all agree. */
  readonly differing: readonly Override[];
}

const NONE: PeriodOverrides = { applied: null, withoutReason: [], differing: [] };

/** Reading: two different grades with a reason for one period are not applied; people decide which holds. */
export function overridesOf(overrides: readonly Override[], period: Period): PeriodOverrides {
  if (overrides.length === 0) return NONE;
  const ofPeriod = byCell(overrides.filter((override) => isSamePeriod(override.period, period)));
  // What cannot be read at all is a finding of the reading, which knows the text.
  const readable = ofPeriod.filter(({ grade }) => grade !== UNREADABLE);
  const withoutReason = readable.filter(({ reason }) => reason.trim() === "");
  const withReason = readable.filter(({ reason }) => reason.trim() !== "");
  const [first] = withReason;
  const agree = withReason.every(({ grade }) => grade === first?.grade);
  const applied =
    first !== undefined && first.grade !== UNREADABLE && agree
      ? { grade: first.grade, reason: first.reason.trim(), cell: first.cell }
      : null;
  return { applied, withoutReason, differing: agree ? [] : withReason };
}
