/** What the add-in remembers, read from the state sheet. */
import { NOTHING_REMEMBERED, type Memory } from "../../core/domain/memory";
import { UNREADABLE, type Unreadable } from "../../core/domain/people";
import { STATE_SHEET } from "../hidden-sheets";
import { memorySchema } from "../memory";
import { fromPieces, json, storedPart } from "../pieces";

const textsOf = (range: Excel.Range): readonly unknown[] => (range.isNullObject ? [] : range.values.flat());

/** Asks now; what it returns gives it after the next sync. */
export function askMemory(context: Excel.RequestContext): () => Memory | Unreadable {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(STATE_SHEET);
  const stored = worksheet.getRange("C:C").getUsedRangeOrNullObject(true);
  stored.load("values");
  return () => {
    const [head = "", ...pieces] = textsOf(stored);
    if (head === "") return NOTHING_REMEMBERED;
    const part = storedPart.safeParse(json(head));
    const memory = part.success ? memorySchema.safeParse(json(fromPieces(pieces, part.data))) : null;
    return memory?.success === true ? memory.data : UNREADABLE;
  };
}
