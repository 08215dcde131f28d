/** Grades set by hand; only with a reason do they stand above the others. Rulebook section 3. */
import type { Month } from "../domain/calendar";
import { UNREADABLE } from "../domain/people";
import type { AppliedOverride } from "../domain/rating";
import type { Override } from "../domain/records";
import { byCell } from "./reading-order";

/** The month's overrides of a person, by what is to be done with them. */
export interface MonthOverrides {
  readonly applied: AppliedOverride | null;
  readonly withoutReason: readonly Override[];
  /** Overrides with a reason that differ; [] where all agree. */
  readonly differing: readonly Override[];
}

/** Reading: two different grades with a reason for one month are not applied; people decide which holds. */
export function overridesOf(overrides: readonly Override[], month: Month): MonthOverrides {
  const ofMonth = byCell(overrides.filter((override) => override.month === month));
  // What cannot be read at all is a finding of the reading, which knows the text.
  const readable = ofMonth.filter(({ grade }) => grade !== UNREADABLE);
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
