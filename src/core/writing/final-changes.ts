/** Whose final grade changes from what to what, in the words of the sheets. */
import { isSamePeriod, ofMonth } from "../domain/period";
import { cellText } from "../domain/text";
import { gradeWord } from "../messages";
import { rowOf, type RegisterRow } from "./register-rows";
import type { FinalChange, WriteRequest } from "./write-request";

/**
 * The changes in roster order. What stands in the block for this month counts; where the block shows another month,
 * what the register has filed. `register`: its rows as they stand.
 */
export function finalChanges(
  { filed: { ratings }, ratings: { people }, month, language }: WriteRequest,
  register: readonly RegisterRow[],
): FinalChange[] {
  const period = ofMonth(month);
  const shown = new Map(
    (ratings?.rows ?? []).flatMap((row) =>
      row.person !== null && row.period !== null && isSamePeriod(row.period, period) ? [[row.person, row.final]] : [],
    ),
  );
  return people.flatMap(({ person, final }): FinalChange[] => {
    const after = gradeWord(final, language);
    const stood = shown.get(person) ?? cellText(rowOf(register, person, period)?.cells.final ?? "");
    return stood === after ? [] : [{ person, before: stood === "" ? null : stood, after }];
  });
}
