/**
 * Results -> edits, on one page: ratings beside the roster, the register, the circular, the warnings.
 * Pure builders; an edit that would change no cell is left out, so that a second run writes nothing.
 */
import type { CellEdit } from "../domain/edits";
import { finding, type Finding } from "../domain/findings";
import { isSamePeriod, ofMonth } from "../domain/period";
import type { PersonIndex } from "../domain/people";
import { isTyped, type Typed } from "../sheets/filed";
import { writeCircular } from "./circular/write-circular";
import { finalChanges } from "./final-changes";
import { ratingPlace, unmovedRatings, type RatingPlace } from "./rating-place";
import { writeRatings } from "./ratings";
import { monthRows, registerName, writeRegister } from "./register";
import { fileOthers, replaceMonth, standingRows } from "./register-rows";
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
  const others = fileOthers(stands, filed.ratings, period, records.people, language);
  const rows = replaceMonth(others, month, monthRows(request, others, inRegister));
  const registered = writeRegister(request, rows);
  const rated =
    registered.finding !== null && holdsOtherPeriods(request)
      ? unfiled(place)
      : writeRatings(request, place, (person) => filed.typedFor(person, period).block);

  const outcomes = [rated, registered, writeCircular(request, others)];
  const unmoved = unmovedRatings(request, place);
  const findings = [unmoved, ...outcomes.map((outcome) => outcome.finding)].filter(
    (one): one is Finding => one !== null,
  );
  const change = { after: registered.finding === null ? rows : stands, sheet: registerName(request) };
  const warnings = writeWarnings(request, [...settledFindings(request, place, change), ...findings]);
  return {
    edits: [...outcomes, warnings].flatMap(({ edit }): CellEdit[] => (edit === null ? [] : [edit])),
    findings: [...findings, ...(warnings.finding === null ? [] : [warnings.finding])],
    finalChanges: rated.edit === null ? [] : finalChanges(request, stands),
  };
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
