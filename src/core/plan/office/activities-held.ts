/** Which kinds of activities were held, by the activities sheet and by attendance. */
import { touches, within, type Day } from "../../domain/calendar";
import type { CellRef } from "../../domain/address";
import type { ActivityKind, OfficeRecords } from "../../domain/records";

export interface Held {
  /** Surely between the two days. */
  readonly certain: boolean;
  readonly kind: ActivityKind;
  readonly cell: CellRef;
}

/** Activities of some kinds that lie, or may lie, between two days. A session of an activity stands there once. */
export function activitiesHeld(
  { activities, sessions }: OfficeRecords,
  kinds: readonly ActivityKind[],
  first: Day,
  last: Day,
): Held[] {
  const byCell = new Map<string, Held>();
  for (const { kind, when, cell } of [...activities, ...sessions]) {
    if (!kinds.includes(kind) || !touches(when, first, last)) continue;
    byCell.set(`${cell.sheet}!${cell.row},${cell.column}`, { certain: within(when, first, last), kind, cell });
  }
  return [...byCell.values()];
}

/** Whether the office keeps its activities at all: where it does not, nothing can be said of what was not held. */
export function keepsActivities({ activities }: OfficeRecords): boolean {
  return activities.length > 0;
}
