/** The inspector's mark for the quality of the notes. Rulebook section 3, "effect". */
import type { CellRef } from "../../domain/address";
import type { Month } from "../../domain/calendar";
import type { MonthSpan } from "../period";
import type { OfficeIndex, Subject } from "../office-index";

/**
 * The cells of the period's latest mark where it is poor; null: it is not.
 * Reading: a mark in the same month, or one of an unreadable month, that is not poor or cannot be read leaves doubt;
 * in doubt nothing is lowered.
 */
export function poorNotesQuality(
  { notes }: OfficeIndex,
  { index }: Subject,
  { firstMonth, lastMonth }: MonthSpan,
): readonly CellRef[] | null {
  let latest: Month | null = null;
  let poor = false;
  let doubtful = false;
  let cells: CellRef[] = [];
  for (const { month, quality, cell } of notes.checksOf(index)) {
    if (quality === null) continue;
    if (month === null) {
      doubtful ||= quality !== "poor";
      continue;
    }
    if (month < firstMonth || month > lastMonth || (latest !== null && month < latest)) continue;
    poor = quality === "poor" && (month !== latest || poor);
    cells = month === latest ? [...cells, cell] : [cell];
    latest = month;
  }
  return poor && !doubtful ? cells : null;
}
