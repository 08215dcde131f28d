/**
 * The register's rows of one period. A row that a circular has issued is frozen: a later difference stands in a
 * correction row below it, and the frozen one is never rewritten. Rulebook section 5.
 */
import type { Language } from "../domain/language";
import { fingerprint } from "../domain/fingerprint";
import { formatPeriod, isSamePeriod, type Period } from "../domain/period";
import type { Person, PersonIndex } from "../domain/people";
import type { PeriodRatings, PersonRating } from "../domain/rating";
import type { OfficeRecords } from "../domain/records";
import { cellText } from "../domain/text";
import { correctedState, registerState } from "../sheets/register-states";
import { isWholeOverride, type FiledRow, type Typed } from "../sheets/filed";
import { REGISTER_STATES } from "../sheets/written";
import { asWritten } from "./cells";
import { gradeCells } from "./person-rows";
import { FILED_COLUMNS, type FiledKey, type RegisterRow } from "./register-rows";

export interface PeriodRows {
  readonly period: Period;
  /** In roster order. */
  readonly rows: readonly RegisterRow[];
  /** Correction rows that stand and differ from the frozen row no longer. */
  readonly gone: readonly FiledRow[];
  /** Whose frozen row is corrected, and the row that does it. */
  readonly corrected: readonly {
    readonly person: PersonIndex;
    readonly frozen: RegisterRow;
    readonly row: RegisterRow;
  }[];
  /** Overrides decided on something else than what the grades rest on now. */
  readonly rebased: readonly { readonly person: PersonIndex; readonly row: RegisterRow }[];
}

/** What a row says of somebody's grades; the rest says how it came about. */
type SaidKey = Exclude<FiledKey, "state" | "run" | "fingerprint">;
const SAID = FILED_COLUMNS.map(({ key }) => key).filter(
  (key): key is SaidKey => key !== "state" && key !== "run" && key !== "fingerprint",
);

/**
 * `typedOf`: what belongs in the two columns a person types into.
 * @param run number of the run that writes them
 */
export function periodRows(
  { period, people }: PeriodRatings,
  records: Pick<OfficeRecords, "people">,
  standing: readonly RegisterRow[],
  typedOf: (person: PersonIndex) => Typed,
  language: Language,
  run: number,
): PeriodRows {
  const byPerson = new Map<PersonIndex, RegisterRow[]>();
  for (const row of standing) {
    if (row.person === null || row.period === null || !isSamePeriod(row.period, period)) continue;
    const own = byPerson.get(row.person);
    if (own === undefined) byPerson.set(row.person, [row]);
    else own.push(row);
  }
  const rows: RegisterRow[] = [];
  const gone: FiledRow[] = [];
  const corrected: PeriodRows["corrected"][number][] = [];
  const rebased: PeriodRows["rebased"][number][] = [];
  const add = (rating: PersonRating, said: SaidCells, state: string | number, old?: RegisterRow): RegisterRow => {
    const { row, isRebased } = rowOf(rating, said, state, old, run);
    rows.push(row);
    if (isRebased) rebased.push({ person: rating.person, row });
    return row;
  };
  for (const rating of people) {
    const person = records.people[rating.person];
    if (person === undefined) continue;
    const own = byPerson.get(rating.person) ?? [];
    const computed = cellsOf(rating, person, typedOf(rating.person), language);
    const stateOf = (row: RegisterRow): ReturnType<typeof registerState> => registerState(row.cells.state);
    const frozen = own.findLast((row) => stateOf(row) === "issued");
    const last = own.findLast((row) => stateOf(row) !== "issued");
    if (frozen === undefined) {
      // A state somebody typed is theirs: only issuing changes it.
      const state = cellText(last?.cells.state ?? "") === "" ? REGISTER_STATES.draft[language] : last?.cells.state;
      add(rating, computed, state ?? "", last);
      continue;
    }
    rows.push(frozen);
    const correction = own.findLast((row) => stateOf(row) === "correction");
    if (SAID.every((key) => cellText(frozen.cells[key]) === cellText(computed[key]))) {
      if (correction?.from) gone.push(correction.from);
      continue;
    }
    const state = correctedState(cellText(frozen.cells.final), cellText(computed.final), language);
    const row = add(rating, computed, state, correction);
    corrected.push({ person: rating.person, frozen, row });
  }
  return { period, rows, gone, corrected, rebased };
}

type SaidCells = Pick<RegisterRow["cells"], SaidKey>;

function cellsOf(rating: PersonRating, person: Person, typed: Typed, language: Language): SaidCells {
  return {
    period: formatPeriod(rating.period),
    number: person.number ?? "",
    name: person.name,
    department: person.department ?? "",
    ...gradeCells(rating, language),
    override: asWritten(typed.override),
    reason: asWritten(typed.reason),
  };
}

/**
 * A row with the run that last changed it and the fingerprint of what its grades rest on. Beside an override the
 * fingerprint is of what it was decided on, until somebody types it anew.
 */
function rowOf(
  { person, period, ...rating }: PersonRating,
  said: SaidCells,
  state: string | number,
  old: RegisterRow | undefined,
  run: number,
): { readonly row: RegisterRow; readonly isRebased: boolean } {
  const now = basisOf(rating);
  const before = cellText(old?.cells.fingerprint ?? "");
  const isDecided = isWholeOverride(said) && before !== "" && old !== undefined && isSameTyped(old.cells, said);
  const cells = { ...said, state, fingerprint: isDecided ? before : now };
  const isSame =
    old !== undefined &&
    cellText(old.cells.run) !== "" &&
    (Object.keys(cells) as (keyof typeof cells)[]).every((key) => cellText(old.cells[key]) === cellText(cells[key]));
  const row = { person, period, cells: { ...cells, run: isSame ? old.cells.run : run }, from: old?.from ?? null };
  return { row, isRebased: isDecided && before !== now };
}

function isSameTyped(one: Typed, other: Typed): boolean {
  return cellText(one.override) === cellText(other.override) && cellText(one.reason) === cellText(other.reason);
}

/** What a rating's grades rest on: the rules' answers, the aspects and the inspector's grade. Letters keep it text. */
function basisOf({ rules, style, content, time, effect, overall, inspector }: Omit<PersonRating, "person" | "period">) {
  const answers = rules.map(({ rule, mode, status, value, required }) => [rule, mode, status, value, required]);
  const aspects = [style, content, time, effect].map(({ grade, score }) => [grade, score]);
  return `f${fingerprint(JSON.stringify([answers, aspects, overall, inspector?.grade]))}`;
}
