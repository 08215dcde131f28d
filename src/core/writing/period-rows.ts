/**
 * The register's rows of one period. A row that a circular has issued is frozen: a later difference stands in a
 * correction row below it, and the frozen one is never rewritten. Rulebook section 5.
 */
import type { Language } from "../domain/language";
import { formatPeriod, isSamePeriod, type Period } from "../domain/period";
import type { Person, PersonIndex } from "../domain/people";
import type { PeriodRatings, PersonRating } from "../domain/rating";
import type { OfficeRecords } from "../domain/records";
import { cellText } from "../domain/text";
import { correctedState, registerState } from "../sheets/register-states";
import type { FiledRow, Typed } from "../sheets/filed";
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
}

/** What the rows of a period say beside the state. */
const SAID = FILED_COLUMNS.map(({ key }) => key).filter((key): key is Exclude<FiledKey, "state"> => key !== "state");

/** `typedOf`: what belongs in the two columns a person types into. */
export function periodRows(
  { period, people }: PeriodRatings,
  records: Pick<OfficeRecords, "people">,
  standing: readonly RegisterRow[],
  typedOf: (person: PersonIndex) => Typed,
  language: Language,
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
      rows.push(rowOf(rating, { ...computed, state: state ?? "" }, last?.from ?? null));
      continue;
    }
    rows.push(frozen);
    const correction = own.findLast((row) => stateOf(row) === "correction");
    if (SAID.every((key) => cellText(frozen.cells[key]) === cellText(computed[key]))) {
      if (correction?.from) gone.push(correction.from);
      continue;
    }
    const state = correctedState(cellText(frozen.cells.final), cellText(computed.final), language);
    const row = rowOf(rating, { ...computed, state }, correction?.from ?? null);
    rows.push(row);
    corrected.push({ person: rating.person, frozen, row });
  }
  return { period, rows, gone, corrected };
}

function rowOf({ person, period }: PersonRating, cells: RegisterRow["cells"], from: FiledRow | null): RegisterRow {
  return { person, period, cells, from };
}

type SaidCells = Omit<RegisterRow["cells"], "state">;

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
