/** The marks of a table, whoever they are about: what each is taken to mean, and how often it stands there. */
import { cellText, isBlank } from "../domain/text";
import type { MarkMeaning, SheetKind } from "../domain/understanding";
import { signInReading } from "./attendance-long";
import type { KnownTable } from "./classify";
import { markShape } from "./mark-words";
import { stateOf } from "./marks";
import { quietRows } from "./person-finder";

const ATTENDANCE: readonly SheetKind[] = ["attendance-wide", "attendance-long", "work-attendance"];

/** In the order in which they first stand there, row by row. A signature, or a time that Excel keeps as a number, is no mark. */
export function marksOf(known: KnownTable): MarkMeaning[] {
  if (!ATTENDANCE.includes(known.kind)) return [];
  const { table, match, sessions, marks } = known;
  const sessionColumns = sessions.map(({ column }) => column);
  const columns = sessions.length > 0 ? sessionColumns : [match.byRole.get("mark") ?? match.byRole.get("signInTime")];
  const isSignIn = sessions.length === 0 && !match.byRole.has("mark");
  const found = new Map<string, { mark: string; count: number; meaning: Omit<MarkMeaning, "mark" | "count"> }>();
  for (const { row, name } of quietRows(known)) {
    for (const column of columns) {
      const value = column === undefined ? "" : table.grid.shown(row, column);
      if (isBlank(value)) continue;
      const { reading, source } = marks.explain(value);
      // Those that nobody can read are gathered as they are asked about.
      const mark = reading.kind === "unknown" ? markShape(cellText(value)) : cellText(value);
      const seen = found.get(mark);
      if (seen !== undefined) {
        seen.count += 1;
        continue;
      }
      const isOwnSign = isSignIn && signInReading(value, name, known).kind !== reading.kind;
      if (reading.kind !== "blank" && !isOwnSign)
        found.set(mark, { mark, count: 1, meaning: { state: stateOf(reading), source } });
    }
  }
  return [...found.values()].map(({ mark, count, meaning }) => ({ mark, count, ...meaning }));
}
