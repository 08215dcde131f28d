/**
 * Whose final grade changes from what to what, read from the very edits that are to be applied. Both words are as
 * the sheets have them, so what is shown is what stands there and what will stand there.
 */
import type { Edit } from "../../core/domain/edits";
import type { CellValue } from "../../core/domain/snapshot";
import { RATING_COLUMNS, REGISTER_COLUMNS, type WrittenColumn } from "../../core/sheets/written";

export interface FinalChange {
  /** null: the workbook has no final of this person for this month yet. */
  readonly before: string | null;
  readonly after: string;
}

/** A person as the written sheets name one. */
export interface WrittenPerson {
  /** The key in the rating block. */
  readonly key: string;
  readonly name: string;
  readonly number: string | null;
  readonly department: string | null;
}

type Rows = readonly (readonly CellValue[])[];

/**
 * For each person in roster order: the change of the final, or null where it stays as it is.
 * `hasRegister`: the workbook has a register; without an edit of it, it already says what will stand there.
 */
export function finalChanges(
  edits: readonly Edit[],
  people: readonly WrittenPerson[],
  hasRegister: boolean,
): (FinalChange | null)[] {
  const changes: (FinalChange | null)[] = people.map(() => null);
  const edit = edits.find(({ owned }) => owned === "rating");
  if (edit === undefined) return changes;
  const after: Rows = edit.kind === "block" ? edit.values : edit.content.values;
  const before: Rows = edit.before ?? [];
  const header = headerOf(after, RATING_COLUMNS, ["name", "month", "final"]);
  if (header === null) return changes;
  const { name, month, final } = header.columns;
  const register = edits.find(({ owned }) => owned === "register");
  const filed = registerFinals(register?.before ?? []);

  const placeOf = new Map(people.map(({ key }, place) => [key, place]));

  for (let row = header.row + 1; row < after.length; row += 1) {
    // Rows without a person (department titles, gaps, rows whose key no longer fits) lie between the others.
    const place = placeOf.get(textAt(after, row, name));
    const person = place === undefined ? undefined : people[place];
    if (place === undefined || person === undefined) continue;
    const [period, now] = [textAt(after, row, month), textAt(after, row, final)];
    const isSameRow = textAt(before, row, name) === person.key && textAt(before, row, month) === period;
    let stood: string | null;
    if (isSameRow) stood = textAt(before, row, final);
    // The block showed another month or another person here: what was filed for this month counts.
    else if (register === undefined && hasRegister) stood = now;
    else stood = filed.get(registerKey(period, person)) ?? null;
    if (stood !== now) changes[place] = { before: stood === "" ? null : stood, after: now };
  }
  return changes;
}

function registerKey(period: string, { number, name, department }: Omit<WrittenPerson, "key">): string {
  return JSON.stringify([period, number ?? "", name, department ?? ""]);
}

/** The finals of a register by period and person; of several rows the last one. */
function registerFinals(rows: Rows): ReadonlyMap<string, string> {
  const header = headerOf(rows, REGISTER_COLUMNS, ["period", "number", "name", "department", "final"]);
  if (header === null) return new Map();
  const { period, number, name, department, final } = header.columns;
  return new Map(
    rows.slice(header.row + 1).map((_, index): [string, string] => {
      const at = (column: number): string => textAt(rows, header.row + 1 + index, column);
      return [registerKey(at(period), { number: at(number), name: at(name), department: at(department) }), at(final)];
    }),
  );
}

function textAt(rows: Rows, row: number, column: number): string {
  return String(rows[row]?.[column] ?? "");
}

/** The first row that holds all the headings, in either language, and where each stands. */
function headerOf<Key extends string>(
  rows: Rows,
  columns: readonly WrittenColumn[],
  keys: readonly Key[],
): { readonly row: number; readonly columns: Readonly<Record<Key, number>> } | null {
  const headings = keys.map((key) => Object.values(columns.find((column) => column.key === key)?.heading ?? {}));
  for (const [row, cells] of rows.entries()) {
    const places = headings.map((words) => cells.findIndex((cell) => words.includes(String(cell))));
    if (places.every((place) => place >= 0)) {
      return { row, columns: Object.fromEntries(keys.map((key, at) => [key, places[at]])) as Record<Key, number> };
    }
  }
  return null;
}
