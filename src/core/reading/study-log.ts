/** Reads the study log: a record a row. A row whose person, kind, area or level cannot be read counts for no rule. */
import { UNREADABLE } from "../domain/people";
import type { StudyRecord } from "../domain/records";
import { AREAS, LEVELS, STUDY_WORDS } from "../sheets/values";
import type { KnownTable } from "./classify";
import type { FindingsList } from "./findings-list";
import { wordOf } from "./lexicon";
import type { PeopleIndex } from "./people-index";
import { eachPerson } from "./person-finder";
import { hoursOf } from "./quantities";
import { RowCells } from "./row-cells";
import { cellText, wordTable } from "../domain/text";

const KIND = wordTable(STUDY_WORDS);
const AREA = wordTable(AREAS);
const LEVEL = wordTable(LEVELS);

const RECORD_FIELDS = ["date", "title", "characters", "hours", "score"];

/** Days after which a person's buckets repeat: records that share a bucket are compared in full. */
const BUCKET_DAYS = 64;
const NONE = -1;

/** Finds the record that says the same again, among those of the same person and day. */
class SameRecords {
  /** The latest record of each person and bucket of days, and for each record the one before it in its bucket. */
  private readonly latest: number[];
  private readonly earlier: number[] = [];

  constructor(
    private readonly records: readonly StudyRecord[],
    people: number,
  ) {
    this.latest = Array<number>(people * BUCKET_DAYS).fill(NONE);
  }

  private bucket({ person, when }: StudyRecord): number {
    return person * BUCKET_DAYS + (((when.first % BUCKET_DAYS) + BUCKET_DAYS) % BUCKET_DAYS);
  }

  /** Whether an equal record stands in the book already, on the same sheet or on another. */
  find(record: StudyRecord): "same-sheet" | "other-sheet" | null {
    let place = this.latest[this.bucket(record)] ?? NONE;
    let found: "same-sheet" | null = null;
    while (place !== NONE) {
      const other = this.records[place];
      if (other !== undefined && isSame(other, record)) {
        if (other.cell.sheet !== record.cell.sheet) return "other-sheet";
        found = "same-sheet";
      }
      place = this.earlier[place] ?? NONE;
    }
    return found;
  }

  /** Remembers the record that was just added to the list. */
  add(record: StudyRecord): void {
    const bucket = this.bucket(record);
    this.earlier[this.records.length - 1] = this.latest[bucket] ?? NONE;
    this.latest[bucket] = this.records.length - 1;
  }
}

function isSame(left: StudyRecord, right: StudyRecord): boolean {
  return (
    left.person === right.person &&
    left.kind === right.kind &&
    left.when.first === right.when.first &&
    left.when.last === right.when.last &&
    left.title === right.title &&
    left.characters === right.characters &&
    left.hours === right.hours &&
    left.score === right.score
  );
}

/** Reads all study logs together; the same record on two sheets counts once, equal rows of one sheet both count. */
export function readStudyLog(
  tables: readonly KnownTable[],
  people: PeopleIndex,
  findings: FindingsList,
): StudyRecord[] {
  const records: StudyRecord[] = [];
  const same = new SameRecords(records, people.people.length);
  for (const known of tables) {
    const cells = new RowCells(known, findings);
    const kindAt = cells.field("kind");
    const titleAt = cells.field("title");
    const areaAt = cells.words("area", AREA, "area-unreadable");
    const levelAt = cells.words("level", LEVEL, "level-unreadable");
    const charactersAt = cells.quantities("characters", "characters");
    const hoursAt = cells.amounts("hours", hoursOf);
    const scoreAt = cells.quantities("score", "score");
    eachPerson(known, people, findings, (person, { row, name, cell }) => {
      const kindText = cellText(kindAt(row));
      const kind = KIND.get(wordOf(kindText));
      if (kind === undefined) {
        // A row prepared for a record that nobody entered says nothing.
        if (kindText !== "" || RECORD_FIELDS.some((role) => cells.text(row, role) !== ""))
          cells.unknownWord("kind-unreadable", row, "kind");
        return;
      }
      const area = areaAt(row);
      const level = levelAt(row);
      if (area === UNREADABLE || level === UNREADABLE) return;
      const record: StudyRecord = {
        person,
        kind,
        when: cells.when(row, person),
        title: cellText(titleAt(row)),
        characters: charactersAt(row, person),
        hours: hoursAt(row, person),
        score: scoreAt(row, person),
        area,
        level,
        cell,
      };
      const isDated = Number.isFinite(record.when.first);
      const equal = isDated ? same.find(record) : null;
      if (equal === "other-sheet") {
        findings.add("record-twice", { name }, { cell, person });
        return;
      }
      // Two half days of self-study on one day are two; a title that stands twice is worth a look.
      if (equal === "same-sheet" && record.title !== "") findings.add("record-equal", { name }, { cell, person });
      records.push(record);
      if (isDated) same.add(record);
    });
  }
  return records;
}
