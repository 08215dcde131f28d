/** What the add-in remembers, written into its column of the state sheet. */
import type { Memory } from "../../core/domain/memory";
import { STATE_SHEET } from "../hidden-sheets";
import { toPieces } from "../pieces";
import { writeCells } from "./cells";
import { TEXT_FORMAT } from "./entry";
import type { Step } from "./steps";

const COLUMN = 2;

/** Its first cell says how to know the others again. */
export function writeMemory(memory: Memory): Step[] {
  const { pieces, part } = toPieces(JSON.stringify(memory));
  const texts = [JSON.stringify(part), ...pieces];
  return writeCells(
    (context) => context.workbook.worksheets.getItem(STATE_SHEET),
    { row: 0, column: COLUMN, rows: texts.length, columns: 1 },
    texts.map(() => [TEXT_FORMAT]),
    texts.map((text) => [text]),
  );
}
