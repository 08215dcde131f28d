/**
 * Results -> edits, on one page: ratings beside the roster, the register, the circular, the warnings.
 * Pure builders; an edit that would change no cell is left out, so that a second run writes nothing.
 */
import type { CellRef } from "../domain/address";
import type { OwnEdit } from "../domain/edits";
import { finding, type Finding } from "../domain/findings";
import { isSamePeriod, ofMonth } from "../domain/period";
import type { PersonIndex } from "../domain/people";
import { isTyped, type Typed } from "../sheets/filed";
import { withdrawnCriticism } from "./circular/withdrawn";
import { writeCircular } from "./circular/write-circular";
import { finalChanges } from "./final-changes";
import { ratingPlace, unmovedRatings, type RatingPlace } from "./rating-place";
import { writeRatings } from "./ratings";
import { periodRows, type PeriodRows } from "./period-rows";
import { registerName, writeRegister } from "./register";
import {
  FILED_COLUMNS,
  type FiledKey,
  fileOthers,
  latestMonth,
  REGISTER_HEAD,
  replacePeriod,
  standingRows,
  type RegisterRow,
} from "./register-rows";
import { settledFindings } from "./settled-findings";
import { writeWarnings } from "./warnings-sheet";
import type { Outcome, WriteRequest, Written } from "./write-request";

/** Everything a month's review writes. */
export function writeMonth(request: WriteRequest): Written {
  const { records, filed, month, language } = request;
  const period = ofMonth(month);
  const place = ratingPlace(request);
  const inRegister = (person: PersonIndex): Typed =>
    filed.typedFor(person, period)[place.kind === "blocked" ? "registerAlone" : "register"];

  const stands = standingRows(filed.register);
  const others = standingRegister(request);
  const filedMonth = periodRows(request.ratings, records, others, inRegister, language, runOf(request));
  const withMonth = replacePeriod(others, period, filedMonth.rows, filedMonth.gone);
  const filedYear = yearRows(request, withMonth);
  const rows =
    filedYear === null ? withMonth : replacePeriod(withMonth, filedYear.period, filedYear.rows, filedYear.gone);
  const registered = writeRegister(request, rows);
  const rated =
    registered.finding !== null && holdsOtherPeriods(request)
      ? unfiled(place)
      : writeRatings(request, place, (person) => filed.typedFor(person, period).block);

  const circular = writeCircular(request, others);
  const outcomes = [rated, registered];
  const unmoved = unmovedRatings(request, place);
  const corrections = filedFindings(request, rows, [filedMonth, ...(filedYear === null ? [] : [filedYear])]);
  const findings = [
    ...[unmoved, ...corrections, ...outcomes.map((outcome) => outcome.finding)].filter((one) => one !== null),
    ...withdrawnFindings(request, others),
    ...circular.findings,
  ];
  const change = { after: registered.finding === null ? rows : stands, sheet: registerName(request) };
  const warnings = writeWarnings(request, [...settledFindings(request, place, change), ...findings]);
  return {
    edits: [...outcomes, circular, warnings].flatMap(({ edit }): OwnEdit[] => (edit === null ? [] : [edit])),
    findings: [...findings, ...(warnings.finding === null ? [] : [warnings.finding])],
    finalChanges: rated.edit === null ? [] : finalChanges(request, stands),
  };
}

/** The register as it stands, with what was typed in the block about other months. */
export function standingRegister({ filed, month, records, language }: WriteRequest): RegisterRow[] {
  return fileOthers(standingRows(filed.register), filed.ratings, ofMonth(month), records.people, language);
}

/**
 * The year's rows: the year up to the latest month that is filed. An earlier month rated once more says less about the
 * year than what stands there, and leaves it alone.
 */
function yearRows(request: WriteRequest, standing: readonly RegisterRow[]): PeriodRows | null {
  const { year, yearMonths, month, records, filed, language } = request;
  if ((latestMonth(standing, ...yearMonths) ?? month) > month) return null;
  const typedOf = (person: PersonIndex): Typed => filed.typedFor(person, year.period).registerAlone;
  return periodRows(year, records, standing, typedOf, language, runOf(request));
}

/** Number of the run that will write what this one makes. */
function runOf({ snapshot }: WriteRequest): number {
  return snapshot.run + 1;
}

/**
 * Grades that differ from what a circular has issued, which the next one tells; and overrides decided on something
 * else than what the grades rest on now.
 */
function filedFindings(request: WriteRequest, rows: readonly RegisterRow[], filed: readonly PeriodRows[]): Finding[] {
  const sheet = registerName(request);
  const cellOf = (row: RegisterRow, key: FiledKey): CellRef => {
    const column = FILED_COLUMNS.findIndex((one) => one.key === key);
    return { sheet, row: REGISTER_HEAD + rows.indexOf(row), column };
  };
  const nameOf = (person: PersonIndex): string => request.records.people[person]?.name ?? "";
  return filed.flatMap(({ period, corrected, rebased }) => [
    ...corrected.map(({ person, frozen, row }) => {
      const facts = { name: nameOf(person), before: String(frozen.cells.final), after: String(row.cells.final) };
      return finding("corrected-after-issue", facts, { person, period, cell: cellOf(row, "final"), clause: "C53" });
    }),
    ...rebased.map(({ person, row }) =>
      finding("override-basis-changed", { name: nameOf(person) }, { person, period, cell: cellOf(row, "override") }),
    ),
  ]);
}

/** People an issued circular criticises for what the records no longer say of them: the next one takes it back. */
function withdrawnFindings(request: WriteRequest, register: readonly RegisterRow[]): Finding[] {
  return withdrawnCriticism(request, register).map(({ person, day, cell }) => {
    const facts = { name: request.records.people[person]?.name ?? "", day, sheet: cell.sheet };
    return finding("criticism-withdrawn", facts, { person, cell, clause: "C48" });
  });
}

/** Whether the block holds something typed for a period that it is to show no longer. */
function holdsOtherPeriods({ filed: { ratings }, month }: WriteRequest): boolean {
  const shown = ofMonth(month);
  return (ratings?.rows ?? []).some(
    ({ person, period, typed }) => person !== null && period !== null && isTyped(typed) && !isSamePeriod(period, shown),
  );
}

/** Where the register cannot take what was typed in the block, the block stays as it is: nothing typed is dropped. */
function unfiled(place: RatingPlace): Outcome {
  const sheet = place.standing?.owned.area.sheet ?? "";
  return { edit: null, finding: finding("roster-not-writable", { sheet, reason: "register", instead: null }) };
}
