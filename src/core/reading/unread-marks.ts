/**
 * Marks that nobody can understand yet, of cells that decide a session: each once a sheet, with all its places. Those that
 * differ in their numbers alone are one.
 */
import type { CellRef } from "../domain/address";
import type { PersonIndex } from "../domain/people";
import { markShape } from "./mark-words";
import type { SessionDraft } from "./session-book";

export interface UnreadMarks {
  readonly sheet: string;
  readonly mark: string;
  /** In the order in which they were read. */
  readonly cells: readonly CellRef[];
  readonly people: ReadonlySet<PersonIndex>;
}

export function unreadMarks(drafts: readonly SessionDraft[]): UnreadMarks[] {
  const found = new Map<string, { sheet: string; mark: string; cells: CellRef[]; people: Set<PersonIndex> }>();
  // A day of work attendance stands for every session of that day.
  const seen = new Set<string>();
  for (const { observations } of drafts) {
    for (const { unread, person } of observations) {
      for (const { mark, cell } of unread) {
        const place = `${cell.sheet}\u0001${cell.row}\u0001${cell.column}`;
        if (seen.has(place)) continue;
        seen.add(place);
        const shape = markShape(mark);
        const key = `${cell.sheet}\u0001${shape}`;
        let marks = found.get(key);
        if (marks === undefined)
          found.set(key, (marks = { sheet: cell.sheet, mark: shape, cells: [], people: new Set() }));
        marks.cells.push(cell);
        marks.people.add(person);
      }
    }
  }
  return [...found.values()];
}
