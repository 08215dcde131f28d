/** Manual page breaks between rows (ECMA-376 part 1, 18.3.1.74). */
import { MAX_ROWS } from "../../model/a1";
import { firstOf, type SheetElements } from "./sheet-part";
import { childrenOf, flag, numeric, type Attributes } from "./xml";

/** Rows, from 0, that begin a page. Breaks that Excel only has reckoned are left out. */
export function rowBreaksOf(elements: SheetElements): number[] {
  const rows = childrenOf(firstOf(elements, "rowBreaks"), "brk").flatMap(({ attributes }) => breakOf(attributes) ?? []);
  return [...new Set(rows)].sort((one, other) => one - other);
}

/** The row after a manual break, or null. `id` counts the rows before it. */
export function breakOf(attributes: Attributes): number | null {
  const row = numeric(attributes["id"]) ?? 0;
  return flag(attributes["man"], false) && row > 0 && row < MAX_ROWS ? row : null;
}
