/** Decides what a table is by the weight of the evidence. In doubt it is nothing the product reads, and a question. */
import type { Day, Month } from "../domain/calendar";
import type { StudyKind } from "../domain/records";
import { headerWord } from "../domain/text";
import { READ_KINDS, type CouldBe, type ReadKind, type SheetKind } from "../domain/understanding";
import { PRESENCE_TITLES, TURNED_TITLES } from "../sheets/attendance";
import { INSPECTIONS } from "../sheets/inspections";
import { ELIGIBILITY_COLUMNS, REGISTER_COLUMNS, SUMMARY_COLUMNS, WARNING_COLUMNS } from "../sheets/written";
import { headerText, type ColumnMatch } from "./columns";
import type { DateContext } from "./date-reading";
import type { Decisions } from "./decisions";
import { TableEvidence } from "./evidence";
import { candidatesOf, isRosterToo, lacksNames, POSSIBLE, SURE, type Candidate, type Surroundings } from "./kinds";
import type { Legend } from "./legend";
import { MarkReader } from "./marks";
import type { KnownNames } from "./profile";
import type { SessionHeader } from "./session-header";
import type { Table } from "./tables";
import { titledKind } from "./titled-kind";

/** What completes a table's short dates. */
export interface TableContext {
  readonly context: DateContext;
  /** Month the title or sheet name gives the whole table; null: none. */
  readonly month: Month | null;
  /** The one day that titles and sheet name speak of; null: none, or several. */
  readonly day: Day | null;
  /** What title and sheet name themselves say, and the text that says it. */
  readonly titled: { readonly year: number | null; readonly month: number | null; readonly text: string };
}

/** A table with its kind, its columns, and the days its short dates belong to. */
export interface KnownTable extends TableContext {
  readonly table: Table;
  readonly kind: SheetKind;
  readonly match: ColumnMatch;
  readonly sessions: readonly SessionHeader[];
  readonly marks: MarkReader;
  /** It looks like a sheet of people but has neither a name nor a number column. */
  readonly lacksNames: boolean;
  /** Name, title or column by which ticks, signatures and times say that somebody was not there; null: none does. */
  readonly turnedBy: string | null;
  /** Kind that titles give all records of the table; null: none. */
  readonly titledKind: StudyKind | null;
  /** What the office said of rows without a date; null: nothing. */
  readonly blankDates: "as-above" | "unknown" | null;
  /** A roster that another kind of sheet is as well: where there is a roster of its own it does not count. */
  readonly isRosterToo: boolean;
  /** Kinds it could be read as, its own among them. */
  readonly couldBe: readonly CouldBe[];
  /** Kinds it may be, where that is for the office to say; then it is "other". */
  readonly mayBe: readonly ReadKind[];
  /** Its titles name something the product reads, or its cells the people of the book. */
  readonly isToBeRead: boolean;
}

const TURNED = new RegExp(TURNED_TITLES.join("|"), "iu");
const EVERY_TURNED = new RegExp(TURNED_TITLES.join("|"), "giu");
const PRESENCE = new RegExp(PRESENCE_TITLES.join("|"), "iu");

/** What turns the marks of an attendance table round: its name, its titles, or the header of the marks themselves. */
function turningText(table: Table, match: ColumnMatch): string | null {
  const texts = [...table.titles, table.grid.name];
  if (!texts.some((text) => PRESENCE.test(text.replace(EVERY_TURNED, "")))) {
    const title = texts.find((text) => TURNED.test(text));
    if (title !== undefined) return title;
  }
  const marked = ["mark", "signInTime"].map((role) => match.byRole.get(role));
  const header = table.columns.find(({ column }) => marked.includes(column));
  const text = header === undefined ? "" : headerText(header);
  return TURNED.test(text) ? text : null;
}

/** A sheet the product wrote that lost its mark of ownership, for example by being copied to another book. */
function isOwnLayout(table: Table): boolean {
  const words = new Set(table.columns.flatMap((column) => column.words));
  return [REGISTER_COLUMNS, WARNING_COLUMNS, SUMMARY_COLUMNS, ELIGIBILITY_COLUMNS].some(
    (columns) =>
      (["zh-CN", "en"] as const).every((language) =>
        columns.some(({ heading }) => !words.has(headerWord(heading[language]))),
      ) === false,
  );
}

const ATTENDANCE_KINDS: readonly SheetKind[] = ["attendance-wide", "attendance-long"];

/**
 * Decides what a table is: of one kind, or of one kind and the roster or the activities as well. `legend` helps to tell marks from other
 * contents; what was decided is no doubt any more.
 */
export function classify(
  table: Table,
  dates: TableContext,
  legend: Legend,
  decisions: Decisions,
  known: KnownNames,
): KnownTable[] {
  const { context, month } = dates;
  const sheet = table.grid.name;
  const marks = new MarkReader(legend, decisions.marksOf(sheet));
  const evidence = new TableEvidence(table, known, decisions);
  const titled = titledKind([...table.titles, sheet]);
  const around: Surroundings = {
    titledKind: titled,
    context,
    month,
    day: dates.day,
    marks,
    attendanceKind: decisions.attendanceKind(sheet),
  };
  const decided = decisions.sheetKind(sheet);
  const result = (kind: SheetKind, { match, sessions }: Pick<Candidate, "match" | "sessions">): KnownTable => ({
    table,
    kind,
    match,
    sessions,
    ...dates,
    marks,
    lacksNames: false,
    turnedBy:
      ATTENDANCE_KINDS.includes(kind) && decisions.turnedMarks(sheet) !== "as-usual" ? turningText(table, match) : null,
    titledKind: titled,
    blankDates: decisions.blankDates(sheet),
    isRosterToo: false,
    couldBe: [],
    mayBe: [],
    isToBeRead: decided === null && (evidence.isToBeRead || evidence.namesPeople),
  });
  const unread = { match: evidence.reader(INSPECTIONS).match, sessions: [] };
  if (isOwnLayout(table)) return [result("own", unread)];
  const candidates = candidatesOf(evidence, around);
  const couldBe = READ_KINDS.flatMap((kind): CouldBe[] => {
    const weight = Math.max(0, ...candidates.filter((one) => one.kind === kind).map((one) => one.weight));
    return weight < POSSIBLE ? [] : [{ kind, isSure: weight >= SURE }];
  });
  if (decided === "nothing") return [{ ...result("other", unread), couldBe }];
  const chosen = candidates.find(({ kind }) => kind === decided);
  const [best] = chosen === undefined ? candidates : [chosen];
  if (best !== undefined && (best.weight >= SURE || best === chosen)) {
    const roster = candidates.find(({ kind, weight }) => kind === "roster" && kind !== best.kind && weight >= SURE);
    // A record of meetings says what the sessions were as well as who came.
    const activities = candidates.find(
      ({ kind, weight }) => kind === "activities" && best.kind === "attendance-long" && weight >= SURE,
    );
    const isBoth = decided === null && roster !== undefined && isRosterToo(evidence, roster);
    return [
      { ...result(best.kind, best), couldBe },
      ...(isBoth ? [{ ...result("roster", roster), isRosterToo: true }] : []),
      ...(activities === undefined ? [] : [result("activities", activities)]),
    ];
  }
  const mayBe = decided === null ? couldBe.map(({ kind }) => kind) : [];
  return [{ ...result("other", unread), couldBe, mayBe, lacksNames: lacksNames(evidence, around) }];
}
