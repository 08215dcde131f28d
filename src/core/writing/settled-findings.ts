/** Findings as they will be once everything is written: a second run must find the same. */
import type { CellRef } from "../domain/address";
import type { Finding } from "../domain/findings";
import { formatPeriod, isSamePeriod, ofMonth, type Period } from "../domain/period";
import type { PersonIndex } from "../domain/people";

import type { OwnedKind, WorkbookSnapshot } from "../domain/snapshot";
import { isTyped } from "../sheets/filed";
import { RATING_COLUMNS } from "../sheets/written";
import { contains } from "./cells";
import type { RatingPlace } from "./rating-place";
import { ratingSheetCell } from "./rating-sheet";
import { FILED_COLUMNS, REGISTER_HEAD, type RegisterRow } from "./register-rows";
import type { WriteRequest } from "./write-request";

const OVERRIDE = RATING_COLUMNS.findIndex(({ key }) => key === "override");
const FILED_OVERRIDE = FILED_COLUMNS.findIndex(({ key }) => key === "override");

/** The register before and after this run. */
export interface RegisterChange {
  readonly after: readonly RegisterRow[];
  readonly sheet: string;
}

/**
 * The findings that last, each with the place it will have. An override stands in the block while the block shows its
 * month, else in the register, whose rows move when a month comes in: told with the old place, the warnings would
 * change at the next run though nothing has.
 */
export function settledFindings(request: WriteRequest, place: RatingPlace, register: RegisterChange): Finding[] {
  const { findings, snapshot } = request;
  const isBlocked = place.kind === "blocked";
  const filedAt = filedPlaces(register);
  return findings.map((finding): Finding => {
    const { cell } = finding;
    const kind = cell === null ? null : ownKind(snapshot, cell);
    if (cell === null || kind === null || (kind === "rating" && isBlocked)) return finding;
    return { ...finding, cell: settledCell(request, place, register, filedAt, finding, cell, kind) ?? cell };
  });
}

function ownKind(snapshot: WorkbookSnapshot, cell: CellRef): OwnedKind | null {
  const owner = snapshot.owned.find(({ area }) => area.sheet === cell.sheet && contains(area, cell.row, cell.column));
  return owner?.kind ?? null;
}

/** Where the register has each person's row of a period after this run; each period is gone through once. */
function filedPlaces({ after }: RegisterChange): (period: Period) => ReadonlyMap<PersonIndex, number> {
  const periods = new Map<string, ReadonlyMap<PersonIndex, number>>();
  return (period) => {
    const key = formatPeriod(period);
    const known = periods.get(key);
    if (known !== undefined) return known;
    const places = new Map(
      after.flatMap((row, at): [PersonIndex, number][] =>
        row.person !== null && row.period !== null && isSamePeriod(row.period, period) ? [[row.person, at]] : [],
      ),
    );
    periods.set(key, places);
    return places;
  };
}

/** Where what was typed for a person and period stands after this run; null: where it stood. */
function settledCell(
  request: WriteRequest,
  place: RatingPlace,
  register: RegisterChange,
  filedAt: (period: Period) => ReadonlyMap<PersonIndex, number>,
  finding: Finding,
  cell: CellRef,
  kind: OwnedKind,
): CellRef | null {
  const { snapshot, records, language } = request;
  const shown = ofMonth(request.month);
  const person = finding.person === null ? undefined : records.people[finding.person];
  const inRegister = (at: number | undefined): CellRef | null =>
    at === undefined || at < 0 ? null : { sheet: register.sheet, row: REGISTER_HEAD + at, column: FILED_OVERRIDE };
  const isShown =
    person !== undefined && finding.period !== null && isSamePeriod(finding.period, shown) && place.kind !== "blocked";
  // What block and register both hold and differ in stays where it stands.
  if (isShown && kind === "register" && isTyped(request.filed.typedFor(person.index, shown).register)) {
    const { block, register: filed } = request.filed.typedFor(person.index, shown);
    if (block !== filed) return inRegister(filedAt(shown).get(person.index));
  }
  if (isShown) {
    if (place.kind === "own-sheet") return ratingSheetCell(snapshot, place.standing, person.index, OVERRIDE, language);
    const column = place.columns.get("override");
    return column === undefined ? null : { sheet: place.sheet.name, row: person.cell.row, column };
  }
  if (person !== undefined && finding.period !== null) return inRegister(filedAt(finding.period).get(person.index));
  if (kind !== "register") return null;
  const at = register.after.findIndex(({ from }) => from?.cell.sheet === cell.sheet && from.cell.row === cell.row);
  return at < 0 ? null : { ...cell, row: REGISTER_HEAD + at };
}
