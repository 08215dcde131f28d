/** Which cells still hold what the run wrote, and which the user has changed since. */
import type { CellContent } from "../check/targets";
import { digestOf } from "../digest";
import { fingerprintsOf } from "../journal/record";
import type { JournalEdit } from "../journal/schema";
import { isSameAs } from "../same";

/** `restore`: put back; `keep`: not touched by the run, or back already; `conflict`: somebody else's by now. */
export type Fate = "restore" | "keep" | "conflict";

/** The fate of each cell. @param now contents of the edit's area as it stands */
export function fates(edit: JournalEdit, now: readonly (readonly CellContent[])[]): Fate[][] {
  return edit.after.map((line, row) =>
    fingerprintsOf(line).map((after, column) => {
      const content = now[row]?.[column] ?? "";
      if (after === null || isSameAs(content, contentBefore(edit, row, column))) return "keep";
      return typeof content !== "object" && digestOf(content) === after ? "restore" : "conflict";
    }),
  );
}

export const contentBefore = ({ before }: JournalEdit, row: number, column: number): CellContent =>
  before?.[row]?.[column] ?? "";
