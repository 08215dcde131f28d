/** The month's ratings where they belong, with what the user typed there kept. Rulebook section 5. */
import type { OwnEdit } from "../domain/edits";
import { finding, type Finding } from "../domain/findings";
import type { PersonIndex } from "../domain/people";
import { shortOf } from "../messages";
import { personKeys } from "../sheets/person-key";
import { freeSheetName, writeOwnSheet } from "./own-sheet";
import { ratingCells, warningsByPerson } from "./person-rows";
import { ratingBlock } from "./rating-block";
import type { RatingPlace } from "./rating-place";
import { ratingSheet, type PersonRow } from "./rating-sheet";
import { isTyped, type Typed } from "../sheets/filed";
import { sheetNamed } from "./cells";
import type { Outcome, WriteRequest } from "./write-request";

/** Writes the ratings. `typedOf`: what belongs in the two columns a person types into, for this month. */
export function writeRatings(
  request: WriteRequest,
  place: RatingPlace,
  typedOf: (person: PersonIndex) => Typed,
): Outcome {
  const rows = personRows(request, typedOf);
  const strayWarning = shortOf(finding("block-key-differs", { key: "", name: "" }), request.language);
  const strays = (place.standing?.rows ?? []).filter(({ person, typed }) => person === null && isTyped(typed));
  switch (place.kind) {
    case "blocked":
      return { edit: null, finding: notWritable(place.roster, place.reason, null) };
    case "beside": {
      const people = new Map(rows.map(({ person, cells }) => [person.cell.row, cells]));
      return { edit: ratingBlock(request, place, { people, strayWarning }), finding: null };
    }
    case "own-sheet":
      return onOwnSheet(request, place, ratingSheet(request, rows, strays, strayWarning));
  }
}

function personRows(
  { records, ratings, findings, month, language }: WriteRequest,
  typedOf: (person: PersonIndex) => Typed,
): PersonRow[] {
  const keys = personKeys(records.people);
  const warnings = warningsByPerson(findings, month, language);
  return ratings.people.flatMap((rating): PersonRow[] => {
    const person = records.people[rating.person];
    if (person === undefined) return [];
    const key = keys[rating.person] ?? person.name;
    const cells = ratingCells(rating, key, month, typedOf(rating.person), warnings.get(rating.person) ?? "", language);
    return [{ person, cells }];
  });
}

function onOwnSheet(
  { snapshot }: WriteRequest,
  { roster, reason, standing }: Extract<RatingPlace, { kind: "own-sheet" }>,
  sheet: ReturnType<typeof ratingSheet>,
): Outcome {
  const existing = standing === null ? null : sheetNamed(snapshot, standing.owned.area.sheet);
  const outcome: Outcome<OwnEdit> = writeOwnSheet(snapshot, sheet, existing, standing?.foreign ?? []);
  if (outcome.finding !== null) {
    const isStructure = existing === null;
    return isStructure && roster !== "" ? { edit: null, finding: notWritable(roster, "structure", null) } : outcome;
  }
  const instead = existing?.name ?? freeSheetName(snapshot, sheet.name);
  return { edit: outcome.edit, finding: reason === null ? null : notWritable(roster, reason, instead) };
}

function notWritable(
  sheet: string,
  reason: Exclude<RatingPlace, { kind: "beside" }>["reason"] & string,
  instead: string | null,
): Finding {
  return finding("roster-not-writable", { sheet, reason, instead });
}
