/** Reads the study log: a record a row. A row whose person, kind, area or level cannot be read counts for no rule. */
import { UNREADABLE } from "../domain/people";
import { STUDY_KINDS, type StudyKind, type StudyRecord } from "../domain/records";
import { AREAS, LEVELS, STUDY_WORDS } from "../sheets/values";
import type { KnownTable } from "./classify";
import type { FindingsList } from "./findings-list";
import { wordOf } from "./lexicon";
import type { PeopleIndex } from "./people-index";
import { eachPerson } from "./person-finder";
import { RowCells } from "./row-cells";
import { cellText, wordTable } from "./text";

const KIND = wordTable(STUDY_WORDS);
const AREA = wordTable(AREAS);
const LEVEL = wordTable(LEVELS);
const KIND_PLACE = new Map<StudyKind, number>(STUDY_KINDS.map((kind, place) => [kind, place]));

const RECORD_FIELDS = ["date", "title", "characters", "hours", "score"];

/** Finds the record that says the same again, among those of the same person, kind and day. */
class SameRecords {
  /** The latest record of each bucket, and for each record the one before it in its bucket. */
  private readonly latest = new Map<number, number>();
  private readonly earlier: number[] = [];

  constructor(private readonly records: readonly StudyRecord[]) {}

  private bucket({ person, kind, when }: StudyRecord): number {
    // Small whole numbers keep the map fast; records of different days that share a bucket are compared in full.
    return (person * STUDY_KINDS.length + (KIND_PLACE.get(kind) ?? 0)) * 2048 + (((when.first % 2048) + 2048) % 2048);
  }

  /**
   * Whether the record stands in the book already. Rows without a title are told apart by nothing: on one sheet they
   * are several records.
   */
  has(record: StudyRecord): boolean {
    let place = this.latest.get(this.bucket(record));
    while (place !== undefined && place >= 0) {
      const other = this.records[place];
      if (
        other !== undefined &&
        isSame(other, record) &&
        (record.title !== "" || other.cell.sheet !== record.cell.sheet)
      )
        return true;
      place = this.earlier[place];
    }
    return false;
  }

  /** Remembers the record that was just added to the list. */
  add(record: StudyRecord): void {
    const bucket = this.bucket(record);
    this.earlier[this.records.length - 1] = this.latest.get(bucket) ?? -1;
    this.latest.set(bucket, this.records.length - 1);
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

/** Reads all study logs together; the same record twice counts once. */
export function readStudyLog(
  tables: readonly KnownTable[],
  people: PeopleIndex,
  findings: FindingsList,
): StudyRecord[] {
  const records: StudyRecord[] = [];
  const same = new SameRecords(records);
  for (const known of tables) {
    const cells = new RowCells(known, findings);
    const kindAt = cells.field("kind");
    const titleAt = cells.field("title");
    eachPerson(known, people, findings, (person, { row, name, cell }) => {
      const kindText = cellText(kindAt(row));
      const kind = KIND.get(wordOf(kindText));
      if (kind === undefined) {
        // A row prepared for a record that nobody entered says nothing.
        if (kindText !== "" || RECORD_FIELDS.some((role) => cells.text(row, role) !== ""))
          cells.unknownWord("kind-unreadable", row, "kind");
        return;
      }
      const area = cells.word(row, "area", AREA, "area-unreadable");
      const level = cells.word(row, "level", LEVEL, "level-unreadable");
      if (area === UNREADABLE || level === UNREADABLE) return;
      const record: StudyRecord = {
        person,
        kind,
        when: cells.when(row, person),
        title: cellText(titleAt(row)),
        characters: cells.quantity(row, "characters", person),
        hours: cells.quantity(row, "hours", person),
        score: cells.quantity(row, "score", person),
        area,
        level,
        cell,
      };
      const isDated = Number.isFinite(record.when.first);
      if (isDated && same.has(record)) {
        findings.add("record-twice", { name }, { cell, person });
        return;
      }
      records.push(record);
      if (isDated) same.add(record);
    });
  }
  return records;
}
