/** What speaks for and against a table being of a kind: words of titles and headers, and what its columns hold. */
import { cellText, headerWord, isBlank } from "../domain/text";
import {
  NOT_ATTENDANCE_TITLES,
  OTHER_REGISTER_WORDS,
  STUDY_ATTENDANCE_WORDS,
  TO_BE_READ_WORDS,
} from "../sheets/attendance";
import type { ReadSheet } from "../sheets/read-sheet";
import { headerText, matchColumns, type ColumnMatch, type Doubt } from "./columns";
import type { Decisions } from "./decisions";
import { HEADER_WORDS } from "./lexicon";
import { profileOf, SAMPLE_ROWS, type ColumnProfile, type KnownNames } from "./profile";
import type { HeaderColumn, Table } from "./tables";

const any = (words: readonly string[]): RegExp => new RegExp(words.join("|"), "iu");

const STUDY = any(STUDY_ATTENDANCE_WORDS);
const OTHER_REGISTER = any(OTHER_REGISTER_WORDS);
const NOT_ATTENDANCE = any(NOT_ATTENDANCE_TITLES);
const TO_BE_READ = any(TO_BE_READ_WORDS);
const HINT = /考勤|签到|点名|出勤|到会|attendance|sign-?in/iu;

/** So many names make a column one of names; of fewer cells nothing is said. */
const LEAST_NAMES = 3;
const MOST_OF = 0.6;
const FEW_OF = 0.2;
/** In a list with so many rows a person people come up again and again; of fewer rows nothing is said. */
const REPEATED = 1.3;
const LEAST_ROWS = 8;

/** The match of one kind's columns, with questions about it. */
export interface Reader {
  readonly match: ColumnMatch;
  /** The column of names is known by its cells' form alone. */
  readonly isGuessed: boolean;
  /** Whether a column is, or may be, the field. */
  readonly has: (role: string) => boolean;
  readonly count: (roles: readonly string[]) => number;
}

export class TableEvidence {
  /** The sheet's name and the titles, as one text. */
  readonly titleText: string;
  private readonly headerTexts: string;
  private readonly profiles = new Map<number, ColumnProfile>();

  constructor(
    readonly table: Table,
    private readonly known: KnownNames,
    private readonly decisions: Decisions,
  ) {
    this.titleText = [table.grid.name, ...table.titles].join(" ");
    this.headerTexts = table.columns.map(headerText).join(" ");
  }

  profile(column: number): ColumnProfile {
    let profile = this.profiles.get(column);
    if (profile === undefined) this.profiles.set(column, (profile = profileOf(this.table, column, this.known)));
    return profile;
  }

  /** Titles that speak of sign-ins, of study or meetings, of something else; and a table that must not be passed over. */
  get isHinted(): boolean {
    return HINT.test(this.titleText);
  }

  get speaksOfStudy(): boolean {
    return STUDY.test(this.titleText) || STUDY.test(this.headerTexts);
  }

  get isOtherRegister(): boolean {
    return OTHER_REGISTER.test(this.titleText) || OTHER_REGISTER.test(this.headerTexts);
  }

  get isNoAttendance(): boolean {
    return NOT_ATTENDANCE.test(this.titleText);
  }

  get isToBeRead(): boolean {
    return saysToBeRead(this.titleText);
  }

  hasWord(words: ReadonlySet<string>): boolean {
    return this.table.columns.some(
      ({ parts, pieces }) =>
        pieces.some((piece) => words.has(piece)) ||
        parts.some(({ value }) => typeof value === "string" && words.has(headerWord(value))),
    );
  }

  /** Whether people come up again and again, by all that tells them apart. A row typed twice is no such list. */
  isRepeated({ byRole }: ColumnMatch): boolean {
    const { grid, firstRow, lastRow } = this.table;
    const name = byRole.get("name");
    if (name === undefined) return false;
    const columns = ["name", "number", "department"].flatMap((role) => byRole.get(role) ?? []);
    const people = new Set<string>();
    let rows = 0;
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS - 1); row += 1) {
      if (isBlank(grid.own(row, name))) continue;
      rows += 1;
      people.add(columns.map((column) => cellText(grid.at(row, column))).join("\u0001"));
    }
    return rows >= LEAST_ROWS && rows >= people.size * REPEATED;
  }

  /** Whether most cells of some column name people of the book. */
  get namesPeople(): boolean {
    return this.table.columns.some(({ column }) => this.holdsKnown(column));
  }

  /** `guessing`: columns that hold names by their form alone are a doubt about the column of names, not nothing. */
  reader(layout: ReadSheet, guessing = false): Reader {
    const settled = (match: ColumnMatch): ColumnMatch =>
      this.decisions.settled(match, this.table.grid.name, this.table.columns, (role) =>
        layout.columns.some((column) => column.role === role),
      );
    const found = this.completed(settled(matchColumns(this.table, layout)));
    const match = guessing ? settled(this.guessed(found)) : found;
    const has = (role: string): boolean => match.byRole.has(role) || match.doubts.some((doubt) => doubt.role === role);
    return {
      match,
      isGuessed: match.doubts.length > found.doubts.length,
      has,
      count: (roles) => roles.filter(has).length,
    };
  }

  /** Cells settle which of two columns of names is meant, and where there is no heading of names they find it. */
  private completed(match: ColumnMatch): ColumnMatch {
    const doubt = match.doubts.find(({ role }) => role === "name");
    if (doubt !== undefined) {
      const [only, another] = doubt.columns.filter(({ column }) => this.holdsKnown(column));
      const others = doubt.columns.filter((column) => column !== only);
      if (only === undefined || another !== undefined || others.some(({ column }) => !this.holdsNone(column)))
        return match;
      return withName(match, only);
    }
    if (match.byRole.has("name")) return match;
    const parts = ["familyName", "givenName"].map((role) => match.byRole.get(role));
    const [family, given] = parts;
    if (family !== undefined && given !== undefined)
      return { ...match, byRole: new Map([...match.byRole, ["name", Math.min(family, given)]]) };
    // Whoever lectures or checks is named under a heading of their own.
    const [only, another] = this.table.columns.filter((one) => isUnknownHeading(one) && this.holdsKnown(one.column));
    return only === undefined || another !== undefined ? match : withName(match, only);
  }

  private guessed(match: ColumnMatch): ColumnMatch {
    const isOpen = (role: string): boolean =>
      match.byRole.has(role) || match.doubts.some((doubt) => doubt.role === role);
    if (isOpen("name") || isOpen("number")) return match;
    const columns = this.nameColumns().filter(isUnknownHeading);
    const [only, another] = columns;
    if (only === undefined) return match;
    // Once the office says what the sheet is, its one column of names is no doubt.
    const isDecided = another === undefined && this.decisions.sheetKind(this.table.grid.name) !== null;
    return isDecided ? withName(match, only) : { ...match, doubts: [...match.doubts, { role: "name", columns }] };
  }

  private holdsKnown(column: number): boolean {
    const { filled, known } = this.profile(column);
    return known >= LEAST_NAMES && known >= filled * MOST_OF;
  }

  private holdsNone(column: number): boolean {
    const { filled, known } = this.profile(column);
    return known <= filled * FEW_OF;
  }

  /** Columns that hold names by their form. */
  private nameColumns(): HeaderColumn[] {
    return this.table.columns.filter(({ column }) => {
      const { filled, names, known } = this.profile(column);
      return names + known >= LEAST_NAMES && names + known >= filled * MOST_OF;
    });
  }
}

const isUnknownHeading = ({ words }: HeaderColumn): boolean => !words.some((word) => HEADER_WORDS.has(word));

function withName(match: ColumnMatch, { column }: HeaderColumn): ColumnMatch {
  const isOther = ({ role }: Doubt): boolean => role !== "name";
  return { byRole: new Map([...match.byRole, ["name", column]]), doubts: match.doubts.filter(isOther) };
}

/** Whether a sheet of such a name or title must not be passed over in silence. */
export function saysToBeRead(text: string): boolean {
  return TO_BE_READ.test(text);
}

/** Whether a sheet of such a name or title is about who came. */
export function saysAttendance(text: string): boolean {
  return HINT.test(text);
}

/** Whether the sheet's name or a title calls the table by a name of its kind. */
export function isNamed(table: Table, { names }: ReadSheet): boolean {
  const texts = [table.grid.name, ...table.titles].map(headerWord);
  return names
    .map(headerWord)
    .some((name) =>
      texts.some(
        (text) =>
          text === name ||
          (name.length >= 4 && text.includes(name)) ||
          (/^\p{Script=Han}{3}$/u.test(name) && text.includes(name)),
      ),
    );
}
