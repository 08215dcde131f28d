/**
 * Reads the study log: a record a row. A row whose person, kind, area or level cannot be read counts for no rule, and
 * keeps every rule it may count for from saying that something is missing.
 */
import type { CellRef } from "../domain/address";
import { UNKNOWN_DAYS } from "../domain/calendar";
import { UNREADABLE, type PersonIndex } from "../domain/people";
import type { Question } from "../domain/question";
import { STUDY_KINDS, type StudyKind, type StudyRecord } from "../domain/records";
import { AREAS, LEVELS, STUDY_WORDS } from "../sheets/values";
import type { KnownTable } from "./classify";
import type { Decisions } from "./decisions";
import type { FindingsList } from "./findings-list";
import { wordOf } from "./lexicon";
import type { PeopleIndex } from "./people-index";
import { eachPerson } from "./person-finder";
import { hoursOf } from "./quantities";
import { RowCells } from "./row-cells";
import type { PersonRow } from "./rows";
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
  decisions: Decisions,
  findings: FindingsList,
): StudyRecord[] {
  const records: StudyRecord[] = [];
  const same = new SameRecords(records, people.people.length);
  for (const known of tables) readLog(known, people, decisions, findings, records, same);
  return records;
}

/**
 * A record that may be somebody's, or of some kind: from its day on it makes counts uncertain and adds to none. A span
 * without an end lies in no week, month or year for certain.
 */
function possible(record: StudyRecord): StudyRecord {
  const when = { first: record.when.first, last: UNKNOWN_DAYS.last };
  return { ...record, when, score: record.score === null ? null : UNREADABLE, isPossible: true };
}

function readLog(
  known: KnownTable,
  people: PeopleIndex,
  decisions: Decisions,
  findings: FindingsList,
  records: StudyRecord[],
  same: SameRecords,
): void {
  const cells = new RowCells(known, findings);
  const kindAt = cells.field("kind");
  const titleAt = cells.field("title");
  const areaAt = cells.words("area", AREA, "area-unreadable");
  const levelAt = cells.words("level", LEVEL, "level-unreadable");
  const charactersAt = cells.quantities("characters", "characters");
  const hoursAt = cells.amounts("hours", hoursOf);
  const scoreAt = cells.quantities("score", "score");

  /** Null: the row says nothing, or is of a kind the plan does not count. */
  const kindsOf = (row: number): readonly StudyKind[] | null => {
    const text = cellText(kindAt(row));
    const kind = KIND.get(wordOf(text));
    if (kind !== undefined) return [kind];
    // A row prepared for a record that nobody entered says nothing.
    if (text === "" && RECORD_FIELDS.every((role) => cells.text(row, role) === "")) return null;
    if (text === "" && known.titledKind !== null && !cells.has("kind")) return [known.titledKind];
    const decided = text === "" ? null : decisions.studyKind(text);
    if (decided === "none") return null;
    if (decided !== null) return [decided];
    cells.unknownWord("kind-unreadable", row, "kind");
    if (text !== "") findings.ask(kindQuestion(text, cells.cell(row, "kind")));
    return STUDY_KINDS;
  };

  const recordOf = (person: PersonIndex, { row, cell }: PersonRow, kind: StudyKind): StudyRecord => ({
    person,
    kind,
    when: cells.when(row, person),
    title: cellText(titleAt(row)),
    characters: charactersAt(row, person),
    hours: hoursAt(row, person),
    score: scoreAt(row, person),
    area: null,
    level: null,
    cell,
  });

  const read = (person: PersonIndex, personRow: PersonRow): void => {
    const { row, name, cell } = personRow;
    const kinds = kindsOf(row);
    const [kind, another] = kinds ?? [];
    if (kind === undefined) return;
    const area = areaAt(row);
    const level = levelAt(row);
    const plain = recordOf(person, personRow, kind);
    if (another !== undefined || area === UNREADABLE || level === UNREADABLE) {
      for (const one of kinds ?? []) records.push({ ...possible(plain), kind: one });
      return;
    }
    const record: StudyRecord = { ...plain, area, level };
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
  };

  eachPerson(known, people, findings, read, (person, row) => {
    const kind = KIND.get(wordOf(cellText(kindAt(row.row)))) ?? (cells.has("kind") ? null : known.titledKind);
    if (kind !== null) records.push(possible(recordOf(person, row, kind)));
  });
}

function kindQuestion(word: string, cell: CellRef): Question {
  return {
    kind: "study-kind",
    about: { word },
    candidates: [...STUDY_KINDS, "none"],
    samples: [cell],
    affects: { cells: 1, people: null },
  };
}
