/** Findings as they will be once everything is written: a second run must find the same. */
import type { CellRef } from "../domain/address";
import type { Month } from "../domain/calendar";
import type { Finding } from "../domain/findings";
import type { PersonIndex } from "../domain/people";
import type { OwnedKind, WorkbookSnapshot } from "../domain/snapshot";
import { RATING_COLUMNS } from "../sheets/written";
import { contains } from "./cells";
import type { PersonLookup } from "./names";
import type { RatingPlace } from "./rating-place";
import { ratingSheetCell } from "./rating-sheet";
import { FILED_COLUMNS, placesOf, REGISTER_HEAD, type RegisterRow, type StandingRow } from "./register-rows";
import type { WriteRequest } from "./write-request";

const OVERRIDE = RATING_COLUMNS.findIndex(({ key }) => key === "override");
const FILED_OVERRIDE = FILED_COLUMNS.findIndex(({ key }) => key === "override");

/** The register before and after this run. */
export interface RegisterChange {
  readonly before: readonly StandingRow[];
  readonly after: readonly RegisterRow[];
  readonly sheet: string;
  readonly find: PersonLookup;
}

/**
 * The findings that last, each with the place it will have. An override stands in the block while the block shows its
 * month, else in the register, whose rows move when a month comes in: told with the old place, the warnings would
 * change at the next run though nothing has.
 */
export function settledFindings(request: WriteRequest, place: RatingPlace, register: RegisterChange): Finding[] {
  const { findings, snapshot } = request;
  const strays = new Set(place.standing?.strays.map(({ row }) => row));
  const isBlocked = place.kind === "blocked";
  const filedAt = filedPlaces(register);
  return findings.flatMap((finding): Finding[] => {
    const { cell, code } = finding;
    if (cell === null || isBlocked) return [finding];
    // A row that only bears another name, with nothing typed, is put right by this very run.
    if (code === "block-key-differs") return strays.has(cell.row) ? [finding] : [];
    const kind = ownKind(snapshot, cell);
    if (kind === null) return [finding];
    return [{ ...finding, cell: settledCell(request, place, register, filedAt, finding, cell, kind) ?? cell }];
  });
}

function ownKind(snapshot: WorkbookSnapshot, cell: CellRef): OwnedKind | null {
  const owner = snapshot.owned.find(({ area }) => area.sheet === cell.sheet && contains(area, cell.row, cell.column));
  return owner?.kind ?? null;
}

/** Where the register has each person's row of a month after this run; each month is gone through once. */
function filedPlaces({ after, find }: RegisterChange): (month: Month) => ReadonlyMap<PersonIndex, number> {
  const months = new Map<Month, ReadonlyMap<PersonIndex, number>>();
  return (month) => {
    const places = months.get(month) ?? placesOf(after, month, find);
    months.set(month, places);
    return places;
  };
}

/** Where what was typed for a person and month stands after this run; null: where it stood. */
function settledCell(
  { month, snapshot, records, language }: WriteRequest,
  place: RatingPlace,
  register: RegisterChange,
  filedAt: (month: Month) => ReadonlyMap<PersonIndex, number>,
  finding: Finding,
  cell: CellRef,
  kind: OwnedKind,
): CellRef | null {
  const person = finding.person === null ? undefined : records.people[finding.person];
  if (person !== undefined && finding.month === month) {
    if (place.kind === "own-sheet") return ratingSheetCell(snapshot, place.standing, person.index, OVERRIDE, language);
    return place.kind === "beside"
      ? { sheet: place.sheet.name, row: person.cell.row, column: place.area.column + OVERRIDE }
      : null;
  }
  if (person !== undefined && finding.month !== null) {
    const at = filedAt(finding.month).get(person.index);
    return at === undefined ? null : { sheet: register.sheet, row: REGISTER_HEAD + at, column: FILED_OVERRIDE };
  }
  const stood =
    kind === "register"
      ? register.before.find(({ sheet, row }) => sheet === cell.sheet && row === cell.row)
      : undefined;
  const at = stood === undefined ? -1 : register.after.indexOf(stood.cells);
  return at < 0 ? null : { ...cell, row: REGISTER_HEAD + at };
}
