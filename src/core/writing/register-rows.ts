/** Rows of the rating register (评定台账): what this run makes of those that stand. Rulebook section 5. */
import type { Month } from "../domain/calendar";
import type { Language } from "../domain/language";
import { formatPeriod, isSamePeriod, type Period } from "../domain/period";
import type { Person, PersonIndex } from "../domain/people";
import { finalGrade } from "../domain/rating";
import { cellText } from "../domain/text";
import {
  gradeOrNull,
  isTyped,
  type FiledRatings,
  type FiledRegister,
  type FiledRow,
  type Typed,
} from "../sheets/filed";
import {
  GRADE_WORDS,
  REGISTER_COLUMNS,
  REGISTER_STATES,
  type RegisterColumnKey,
  type WrittenColumn,
} from "../sheets/written";
import { correctedState, registerState } from "../sheets/register-states";
import { asWritten } from "./cells";

export type FiledKey = RegisterColumnKey;

export const FILED_COLUMNS: readonly WrittenColumn<FiledKey>[] = REGISTER_COLUMNS;

/** Title and header stand above the rows that are written. */
export const REGISTER_HEAD = 2;

/** A row of the register as it will stand. */
export interface RegisterRow {
  readonly person: PersonIndex | null;
  readonly period: Period | null;
  readonly cells: Readonly<Record<FiledKey, string | number>>;
  /** The row it was; null: it is new. */
  readonly from: FiledRow | null;
}

function standing(row: FiledRow): RegisterRow {
  const entries = FILED_COLUMNS.map(({ key }) => [key, asWritten(row.cells[key])]);
  const cells = Object.fromEntries(entries) as RegisterRow["cells"];
  return { person: row.person, period: row.period, cells, from: row };
}

export function standingRows(register: FiledRegister | null): RegisterRow[] {
  return (register?.rows ?? []).map(standing);
}

/** The row of a person and period; of several the last counts. */
export function rowOf(rows: readonly RegisterRow[], person: PersonIndex, period: Period): RegisterRow | undefined {
  return rows.findLast((row) => row.person === person && row.period !== null && isSamePeriod(row.period, period));
}

/** The row with something else typed into it, and the final that follows from it. */
function withTyped(row: RegisterRow, typed: Typed, language: Language): RegisterRow {
  const cells = { ...row.cells, override: asWritten(typed.override), reason: asWritten(typed.reason) };
  const final = finalGrade({
    override: cellText(cells.reason) === "" ? null : gradeOrNull(cells.override),
    inspector: gradeOrNull(cells.inspector),
    overall: gradeOrNull(cells.overall) ?? "not-assessed",
  });
  const word = final === "not-assessed" || final === "undetermined" ? cells.overall : GRADE_WORDS[final][language];
  return { ...row, cells: { ...cells, final: word } };
}

/**
 * Files what was typed in rows of the block that show another period than the one it is to show. Rows that already
 * say so stay untouched.
 */
export function fileOthers(
  rows: readonly RegisterRow[],
  ratings: FiledRatings | null,
  shown: Period,
  people: readonly Person[],
  language: Language,
): RegisterRow[] {
  const filed = [...rows];
  const corrections: [frozen: RegisterRow, row: RegisterRow][] = [];
  const placeOf = new Map<string, number>();
  filed.forEach(({ person, period }, at) => {
    if (person !== null && period !== null) placeOf.set(`${person}|${formatPeriod(period)}`, at);
  });
  for (const { person: index, period, typed } of ratings?.rows ?? []) {
    const person = index === null ? undefined : people[index];
    if (person === undefined || period === null || isSamePeriod(period, shown)) continue;
    const at = placeOf.get(`${person.index}|${formatPeriod(period)}`);
    const old = at === undefined ? undefined : filed[at];
    if (at === undefined || old === undefined) {
      if (isTyped(typed)) filed.push(bareRow(period, person, typed, language));
    } else if (
      cellText(old.cells.override) !== cellText(typed.override) ||
      cellText(old.cells.reason) !== cellText(typed.reason)
    ) {
      const changed = withTyped(old, typed, language);
      // An issued row is never rewritten: what was typed since stands in a correction below it.
      if (registerState(old.cells.state) === "issued") corrections.push([old, corrected(old, changed, language)]);
      else filed[at] = changed;
    }
  }
  return corrections.reduce((rows, [frozen, row]) => {
    const at = rows.indexOf(frozen) + 1;
    return [...rows.slice(0, at), row, ...rows.slice(at)];
  }, filed);
}

function corrected(frozen: RegisterRow, row: RegisterRow, language: Language): RegisterRow {
  const state = correctedState(cellText(frozen.cells.final), cellText(row.cells.final), language);
  return { ...row, cells: { ...row.cells, state }, from: null };
}

/** A row of which only what was typed is known. */
function bareRow(period: Period, person: Person, typed: Typed, language: Language): RegisterRow {
  const blank = { style: "", content: "", time: "", effect: "", overall: "", inspector: "", override: "", reason: "" };
  const cells = {
    ...blank,
    period: formatPeriod(period),
    number: person.number ?? "",
    name: person.name,
    department: person.department ?? "",
    final: "",
    run: "",
    fingerprint: "",
    state: REGISTER_STATES.draft[language],
  };
  return withTyped({ person: person.index, period, cells, from: null }, typed, language);
}

/** Where a period stands in the register: a year after its months. */
function orderOf(period: Period | null, text: string): string {
  if (period === null) return text;
  return period.kind === "year" ? `${formatPeriod(period)}-99` : formatPeriod(period);
}

/**
 * Puts a period's rows in the place of those that stand, in the order of the periods. A row of the period that was
 * not taken up by a fresh one stays where something was typed into it, unless it is `gone`: nothing typed is ever
 * dropped.
 */
export function replacePeriod(
  rows: readonly RegisterRow[],
  period: Period,
  fresh: readonly RegisterRow[],
  gone: readonly FiledRow[] = [],
): RegisterRow[] {
  const place = orderOf(period, "");
  const taken = new Set([...fresh.flatMap(({ from }) => from ?? []), ...gone]);
  const isOfPeriod = (row: RegisterRow): boolean => row.period !== null && isSamePeriod(row.period, period);
  const isKept = (row: RegisterRow): boolean =>
    !isOfPeriod(row) || (row.from !== null && !taken.has(row.from) && isTyped(row.cells));
  const kept = rows.filter(isKept);
  const first = rows.findIndex(isOfPeriod);
  const before =
    first >= 0
      ? rows.slice(0, first).filter(isKept).length
      : kept.findLastIndex((row) => orderOf(row.period, cellText(row.cells.period)) <= place) + 1;
  return [...kept.slice(0, before), ...fresh, ...kept.slice(before)];
}

/** The latest month of a plan year that the rows hold; null: none. */
export function latestMonth(rows: readonly RegisterRow[], from: Month, to: Month): Month | null {
  const months = rows.flatMap(({ period }) =>
    period?.kind === "month" && period.month >= from && period.month <= to ? [period.month] : [],
  );
  return months.length === 0 ? null : Math.max(...months);
}
