/** Reads the register of circulars (通报登记). A draft is no circular yet. */
import { monthOf, type Month } from "../domain/calendar";
import { UNREADABLE } from "../domain/people";
import type { Circular } from "../domain/records";
import { isBlank, wordTable } from "../domain/text";
import { CIRCULAR_WORDS } from "../sheets/circulars";
import { registerState } from "../sheets/register-states";
import type { KnownTable } from "./classify";
import type { FindingsList } from "./findings-list";
import { periodOfCell } from "./months";
import { RowCells } from "./row-cells";

const KIND = wordTable(CIRCULAR_WORDS);

export function readCirculars(tables: readonly KnownTable[], findings: FindingsList): Circular[] {
  return tables.flatMap((known) => {
    const cells = new RowCells(known, findings);
    const kindAt = cells.words("kind", KIND, "kind-unreadable");
    const { firstRow, lastRow } = known.table;
    const circulars: Circular[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const kind = kindAt(row);
      if (kind === null || kind === UNREADABLE || registerState(cells.value(row, "state")) === "draft") continue;
      circulars.push({ kind, month: monthOfRow(cells, row), cell: cells.cell(row, "kind") });
    }
    return circulars;
  });
}

/** The month it is about: its own column, else that of its day. null: none can be read. */
function monthOfRow(cells: RowCells, row: number): Month | null {
  const value = cells.value(row, "month");
  const period = isBlank(value) ? null : periodOfCell(value, cells.known.context);
  if (period !== null) return period.kind === "month" ? period.month : null;
  const day = isBlank(value) ? cells.dayOrNull(row, "date") : null;
  return day === null ? null : monthOf(day);
}
