/**
 * What stands in the rating block or rating sheet before it is written again: the month it shows, and what the user
 * typed into each row. Rulebook section 5.
 */
import { parseMonth, type Month } from "../domain/calendar";
import type { Person, PersonIndex } from "../domain/people";
import type { OwnedArea, SheetSnapshot } from "../domain/snapshot";
import { personKeys } from "../sheets/person-key";
import { RATING_COLUMNS, type RatingColumnKey } from "../sheets/written";
import { asWritten, textAt, cellAt } from "./cells";
import { headerAt } from "./headings";
import { isSameName } from "./names";

/** What the user typed beside a person: cells as they stand, "" where nothing does. */
export interface Typed {
  readonly override: string | number;
  readonly reason: string | number;
}

export const NOTHING_TYPED: Typed = { override: "", reason: "" };

export function isTyped({ override, reason }: Typed): boolean {
  return String(override).trim() !== "" || String(reason).trim() !== "";
}

/** A row with something typed whose key is not the person it stands beside: people decide whose it is. */
export interface StrayRow {
  readonly row: number;
  readonly key: string;
  /** The month it was typed for, as the row says. */
  readonly month: string | number;
  readonly typed: Typed;
}

export interface StandingRatings {
  readonly owned: OwnedArea;
  readonly sheet: SheetSnapshot;
  /** null: its month cannot be read, so that nothing typed in it is filed or kept as this month's. */
  readonly month: Month | null;
  readonly typed: ReadonlyMap<PersonIndex, Typed>;
  readonly strays: readonly StrayRow[];
}

/** Reads the rows of a standing block or rating sheet. */
export function readStandingRatings(
  { owned, sheet }: { readonly owned: OwnedArea; readonly sheet: SheetSnapshot },
  people: readonly Person[],
): StandingRatings {
  const { area } = owned;
  const columns: readonly { key: RatingColumnKey; heading: (typeof RATING_COLUMNS)[number]["heading"] }[] =
    RATING_COLUMNS;
  const header = headerAt(sheet, area.row, area.column, area.column + area.columns - 1, columns);
  const [nameColumn, monthColumn, override, reason] = [
    header.columns.get("name"),
    header.columns.get("month"),
    header.columns.get("override"),
    header.columns.get("reason"),
  ];
  const keys = personKeys(people);
  const beside = new Map(
    people.filter(({ cell }) => cell.sheet === sheet.name).map((person) => [person.cell.row, person]),
  );
  const byKey = new Map(people.map((person) => [keys[person.index] ?? person.name, person]));

  const typed = new Map<PersonIndex, Typed>();
  const strays: StrayRow[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const key = nameColumn === undefined ? "" : textAt(sheet, row, nameColumn);
    const cells: Typed = {
      override: override === undefined ? "" : asWritten(cellAt(sheet, row, override)),
      reason: reason === undefined ? "" : asWritten(cellAt(sheet, row, reason)),
    };
    const person = beside.size > 0 ? beside.get(row) : byKey.get(key);
    if (person !== undefined && isSameName(keys[person.index] ?? "", key)) typed.set(person.index, cells);
    else if (isTyped(cells)) {
      const month = monthColumn === undefined ? "" : asWritten(cellAt(sheet, row, monthColumn));
      strays.push({ row, key, month, typed: cells });
    }
  }
  return { owned, sheet, month: parseMonth(owned.month), typed, strays };
}
