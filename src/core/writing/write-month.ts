/**
 * Results -> edits, on one page: ratings beside the roster, the register, the circular, the warnings.
 * Pure builders; an edit that would change no cell is left out, so that a second run writes nothing.
 */
import type { Edit } from "../domain/edits";
import type { Finding } from "../domain/findings";
import type { PersonIndex } from "../domain/people";
import { writeCircular } from "./circular/write-circular";
import { personLookup } from "./names";
import { ratingPlace } from "./rating-place";
import { writeRatings } from "./ratings";
import { monthRows, registerName, writeRegister } from "./register";
import { filedFor, fileTyped, replaceMonth, standingRegister } from "./register-rows";
import { settledFindings } from "./settled-findings";
import type { Typed } from "./standing-ratings";
import { writeWarnings } from "./warnings-sheet";
import type { WriteRequest, Written } from "./write-request";

/** Everything a month's review writes. */
export function writeMonth(request: WriteRequest): Written {
  const { snapshot, records, month, language } = request;
  const find = personLookup(records.people);
  const standing = standingRegister(snapshot);
  const register = standing.map(({ cells }) => cells);
  const place = ratingPlace(request);
  const block = place.standing;

  // What stands in the block is what the user typed last for the month it shows.
  const isShown = block !== null && block.month === month;
  const typed: ReadonlyMap<PersonIndex, Typed> = isShown ? block.typed : filedFor(register, month, find);
  const filed = block === null || isShown ? register : fileTyped(register, block, records.people, find, language);

  const rows = replaceMonth(filed, month, monthRows(request, typed), find);
  const registered = writeRegister(request, rows);
  const outcomes = [writeRatings(request, place, typed), registered, writeCircular(request, filed)];
  const findings = outcomes.flatMap(({ finding }): Finding[] => (finding === null ? [] : [finding]));
  const change = {
    before: standing,
    after: registered.finding === null ? rows : register,
    sheet: registerName(request),
    find,
  };
  const warnings = writeWarnings(request, [...settledFindings(request, place, change), ...findings]);
  return {
    edits: [...outcomes, warnings].flatMap(({ edit }): Edit[] => (edit === null ? [] : [edit])),
    findings: [...findings, ...(warnings.finding === null ? [] : [warnings.finding])],
  };
}
