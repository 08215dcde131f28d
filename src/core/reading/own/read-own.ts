/**
 * Reads the add-in's own sheets, once: nothing else in the product looks into them. Block and register are joined
 * here into what a person typed about somebody and a period.
 */
import { formatPeriod, type Period } from "../../domain/period";
import { UNREADABLE, type PersonIndex } from "../../domain/people";
import { finalGrade } from "../../domain/rating";
import type { Override } from "../../domain/records";
import type { CellRef } from "../../domain/address";
import type { OwnedArea, OwnedKind, WorkbookSnapshot } from "../../domain/snapshot";
import { cellText, isBlank } from "../../domain/text";
import {
  filedGrade,
  gradeOrNull,
  isTyped,
  isWholeOverride,
  NOTHING_TYPED,
  type Filed,
  type FiledRating,
  type FiledRow,
  type Typed,
} from "../../sheets/filed";
import type { FindingsList } from "../findings-list";
import { Grid } from "../grid";
import type { PeopleIndex } from "../people-index";
import { readOwnRatings } from "./own-ratings";
import { readOwnRegister } from "./own-register";

export interface OwnReading {
  readonly filed: Filed;
  readonly overrides: readonly Override[];
}

function sameTyped(one: Typed, other: Typed): boolean {
  return cellText(one.override) === cellText(other.override) && cellText(one.reason) === cellText(other.reason);
}

/**
 * Whether something was typed into a register row after the row was written: what we file stands in the row's own
 * final. A grade that changes nothing says neither, and is kept.
 */
function isTypedLater({ cells }: FiledRow): boolean {
  if (!isTyped(cells)) return false;
  if (!isWholeOverride(cells)) return true;
  const override = gradeOrNull(cells.override);
  const overall = gradeOrNull(cells.overall) ?? "not-assessed";
  const without = finalGrade({ override: null, inspector: gradeOrNull(cells.inspector), overall });
  return gradeOrNull(cells.final) !== override || without === override;
}

const keyOf = (person: PersonIndex, period: Period): string => `${person}|${formatPeriod(period)}`;

/** The rows by person and period; of several the last counts. */
function byPersonAndPeriod<Row extends { readonly person: PersonIndex | null; readonly period: Period | null }>(
  rows: readonly Row[],
): Map<string, Row> {
  return new Map(
    rows.flatMap((row): [string, Row][] =>
      row.person === null || row.period === null ? [] : [[keyOf(row.person, row.period), row]],
    ),
  );
}

/** Whether anything stands in an area: of one that a person deleted or emptied only the mark may be left. */
function isFilled(grid: Grid, { row, column, rows, columns }: OwnedArea["area"]): boolean {
  for (let at = row; at < row + rows; at += 1) {
    for (let across = column; across < column + columns; across += 1) if (!isBlank(grid.own(at, across))) return true;
  }
  return false;
}

/** The first area of a kind that still stands, with its sheet as a grid. */
function ownArea(snapshot: WorkbookSnapshot, kind: OwnedKind): { grid: Grid; owned: OwnedArea } | null {
  for (const owned of snapshot.owned) {
    const sheet = owned.kind === kind ? snapshot.sheets.find(({ name }) => name === owned.area.sheet) : undefined;
    const grid = sheet === undefined ? null : new Grid(sheet, []);
    if (grid !== null && isFilled(grid, owned.area)) return { grid, owned };
  }
  return null;
}

export function readOwn(snapshot: WorkbookSnapshot, people: PeopleIndex, findings: FindingsList): OwnReading {
  const [block, sheet] = [ownArea(snapshot, "rating"), ownArea(snapshot, "register")];
  const ratings = block === null ? null : readOwnRatings(block.grid, block.owned, people.people, findings);
  const register = sheet === null ? null : readOwnRegister(sheet.grid, sheet.owned, people, findings);
  const shown = byPersonAndPeriod<FiledRating>(ratings?.rows ?? []);
  const filed = byPersonAndPeriod<FiledRow>(register?.rows ?? []);

  const overrides: Override[] = [];
  const add = (row: { person: PersonIndex | null; period: Period | null }, typed: Typed, cell: CellRef): void => {
    const { person, period } = row;
    const grade = filedGrade(typed.override);
    if (person === null || period === null || grade === null) return;
    if (grade === UNREADABLE) {
      const facts = { name: people.people[person]?.name ?? "", text: cellText(typed.override) };
      findings.add("override-unreadable", facts, { cell, person, period });
    }
    overrides.push({ person, period, grade, reason: cellText(typed.reason), cell });
  };
  for (const row of shown.values()) {
    const column = ratings?.columns.get("override") ?? 0;
    add(row, row.typed, { sheet: ratings?.owned.area.sheet ?? "", row: row.row, column });
  }
  for (const [key, row] of filed) {
    const beside = shown.get(key);
    const counts = beside === undefined || (isTypedLater(row) && !sameTyped(beside.typed, row.cells));
    if (counts) add(row, row.cells, row.cell);
  }

  const typedFor: Filed["typedFor"] = (person, period) => {
    const key = keyOf(person, period);
    const [block, row] = [shown.get(key)?.typed, filed.get(key)?.cells];
    const isLater = filed.has(key) && isTypedLater(filed.get(key) as FiledRow);
    if (row === undefined || (block !== undefined && !isLater)) return tied(block ?? NOTHING_TYPED);
    if (block === undefined || !isTyped(block)) return { ...tied(row), registerAlone: row };
    return sameTyped(block, row) ? tied(block) : { block, register: row, registerAlone: row };
  };
  return { filed: { ratings, register, typedFor }, overrides };
}

/** What is typed in the block stands there; the register files it once it is a whole override. */
function tied(block: Typed): ReturnType<Filed["typedFor"]> {
  const register = isWholeOverride(block) ? block : NOTHING_TYPED;
  return { block, register, registerAlone: register };
}
