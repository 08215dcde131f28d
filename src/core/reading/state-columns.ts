/** Attendance with a column for each state (出勤, 迟到, 事假, 旷课), of which one is ticked in a row. */
import type { MarkState } from "../domain/records";
import { cellText, isBlank } from "../domain/text";
import type { KnownTable } from "./classify";
import { combine, type MarkReading } from "./marks";
import { MEANINGS, markKey } from "./mark-words";

interface StateColumn {
  readonly column: number;
  readonly state: MarkState;
}

/** What a row's ticks say, and the cell that says it. */
export interface TickedState {
  readonly reading: MarkReading;
  readonly column: number;
  readonly mark: string;
}

/** The columns of states; none where the marks stand in a column of their own. */
export function stateColumns({ table, match }: KnownTable): StateColumn[] {
  const columns = table.columns.flatMap(({ column, parts }): StateColumn[] => {
    const state = MEANINGS.get(markKey(cellText(parts.at(-1)?.value ?? "")));
    return state === undefined ? [] : [{ column, state }];
  });
  const mark = match.byRole.get("mark");
  const isMarkedApart = mark !== undefined && columns.every(({ column }) => column !== mark);
  return new Set(columns.map(({ state }) => state)).size < 2 || isMarkedApart ? [] : columns;
}

/**
 * Reads a row: a tick under a state is that state, two are put together like two marks in a cell. Minutes, days and
 * whatever else stands there is no tick: it asks, and counts as what was answered.
 */
export function tickedState(known: KnownTable, columns: readonly StateColumn[], row: number): TickedState {
  const { grid } = known.table;
  const filled = columns.filter(({ column }) => !isBlank(grid.at(row, column)));
  const [first] = filled;
  if (first === undefined) return { reading: { kind: "blank" }, column: columns[0]?.column ?? grid.left, mark: "" };
  const states = new Set<MarkState>();
  for (const { column, state } of filled) {
    const reading = known.marks.read(grid.shown(row, column));
    if (reading.kind === "absent") states.add("absent");
    else if (reading.kind === "decided" && reading.state !== "late-and-early")
      states.add(reading.state === "present" ? state : reading.state);
    else return { reading: { kind: "unknown" }, column, mark: cellText(grid.shown(row, column)) };
  }
  const mark = filled.map(({ column }) => cellText(grid.shown(row, column))).join(" / ");
  return { reading: combine(states), column: first.column, mark };
}
