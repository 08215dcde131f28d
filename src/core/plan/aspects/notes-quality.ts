/** The inspector's mark for the quality of the notes. Rulebook section 3, "effect". */
import type { Month } from "../../domain/calendar";
import type { OfficeIndex, Subject } from "../office-index";

/**
 * Whether the period's latest mark is poor.
 * Reading: a mark in the same month, or one of an unreadable month, that is not poor or cannot be read leaves doubt;
 * in doubt nothing is lowered.
 */
export function notesQualityIsPoor({ notes, period }: OfficeIndex, { index }: Subject): boolean {
  let latest: Month | null = null;
  let poor = false;
  let doubtful = false;
  for (const { month, quality } of notes.checksOf(index)) {
    if (quality === null) continue;
    if (month === null) {
      doubtful ||= quality !== "poor";
      continue;
    }
    if (month < period.firstMonth || month > period.lastMonth || (latest !== null && month < latest)) continue;
    poor = quality === "poor" && (month !== latest || poor);
    latest = month;
  }
  return poor && !doubtful;
}
