/** Finals as the register has them: what was filed, and what a circular has told and so stands. */
import { LANGUAGES } from "../domain/language";
import { formatPeriod, type Period } from "../domain/period";
import type { PersonIndex } from "../domain/people";
import type { Overall } from "../domain/rating";
import { cellText, headerWord } from "../domain/text";
import { gradeWord } from "../messages";
import { gradeOrNull, isWholeOverride, type Filed, type FiledRow } from "../sheets/filed";
import { registerState } from "../sheets/register-states";

const FINALS = new Map(
  (["good", "medium", "poor", "not-assessed", "undetermined"] as const).flatMap((final) =>
    LANGUAGES.map((language) => [headerWord(gradeWord(final, language)), final] as const),
  ),
);

/** The final a row of the register says; null: its cell is blank or holds another word than ours. */
export function filedFinal({ cells }: FiledRow): Overall | null {
  // What was typed into the row counts before a run has carried it over to the final.
  if (isWholeOverride(cells)) return gradeOrNull(cells.override);
  return FINALS.get(headerWord(cellText(cells.final))) ?? null;
}

/**
 * The finals of periods that a circular has issued; null: it was not, or the row cannot be read. A correction that
 * stands below the frozen row takes its place.
 */
export function frozenFinals({ register }: Filed): (person: PersonIndex, period: Period) => Overall | null {
  const frozen = new Map<string, Overall | null>();
  for (const row of register?.rows ?? []) {
    const { person, period, cells } = row;
    if (person === null || period === null) continue;
    const key = `${person} ${formatPeriod(period)}`;
    if (registerState(cells.state) === "issued" || frozen.has(key)) frozen.set(key, filedFinal(row));
  }
  return (person, period) => frozen.get(`${person} ${formatPeriod(period)}`) ?? null;
}
