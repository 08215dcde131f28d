/** Reads people from the roster. Rulebook section 1; SHEETS.md, "Read". */
import type { Day } from "../domain/calendar";
import { UNREADABLE, type Person, type Role, type Unreadable } from "../domain/people";
import type { CellValue } from "../domain/snapshot";
import { LEFT_STATUSES, LEFT_TITLES } from "../sheets/left";
import { CATEGORIES, NO_WORDS, SECONDED_CATEGORIES, YES_WORDS } from "../sheets/values";
import type { KnownTable } from "./classify";
import { cellDate } from "./dates";
import type { Decisions } from "./decisions";
import { departmentKey, departmentReader } from "./departments";
import type { FindingsList } from "./findings-list";
import { groupOver } from "./group-rows";
import { quietRows } from "./person-finder";
import { leftTitle } from "./pick-rosters";
import { numberKey, peopleRows, type PersonRow } from "./rows";
import { cellText, headerWord, isBlank, nameKey, squeeze, wordSet, wordTable } from "../domain/text";

const CATEGORY = wordTable(CATEGORIES);
const YES = new Set(YES_WORDS.map(squeeze));
const NO = new Set([...NO_WORDS.map(squeeze), "-", "—", "/"]);
/** How many names one finding tells. */
const MOST_NAMES = 20;
/** What stands before the word in a remark that somebody left: a day, and particles. */
const WHEN = /[\d年月日号份.\-/于自从起已()]|正式|因病|因故|办理/gu;
/** The remark says of the person, and of nothing else, that they left; a place may follow. */
const LEFT_REMARK = new RegExp(`^(?:${LEFT_TITLES.join("|")})(?:人员|手续)?(?:[至到,。;].{0,12})?$`, "iu");
const NOT_YET = /未|拟|将|返聘|延/u;
/** A leaving date that says the person is still here. */
const STILL_HERE = new Set(["至今", "在职", "在岗", "无", "-", "—", "/", "present", "current"]);

function yesNo(value: CellValue): boolean | null | Unreadable {
  if (typeof value === "boolean") return value;
  const text = squeeze(String(value));
  if (text === "") return null;
  if (YES.has(text)) return true;
  return NO.has(text) ? false : UNREADABLE;
}

type Draft = Omit<Person, "index">;

/** A category that is a cadre's or a worker's; which of them each office decides. */
const SECONDED = "seconded";
const SECONDED_WORDS = wordSet(SECONDED_CATEGORIES);
const LEFT = wordSet(LEFT_STATUSES);

class RosterReader {
  private readonly departmentAt: (row: number) => string | null;
  /** Somebody has a department, so a blank one is missing. */
  private readonly hasDepartments: boolean;

  constructor(
    private readonly known: KnownTable,
    private readonly decisions: Decisions,
    private readonly findings: FindingsList,
    private readonly rows: readonly PersonRow[],
  ) {
    this.departmentAt = departmentReader(known, () => rows.map(({ row }) => row));
    this.hasDepartments = rows.some(({ row }) => this.departmentAt(row) !== null);
  }

  person(row: PersonRow): Draft {
    const { name, cell } = row;
    const department = this.departmentAt(row.row);
    if (department === null && this.hasDepartments) this.findings.add("department-missing", { name }, { cell });
    if (row.isNumberDamaged) this.findings.add("number-damaged", { name }, { cell: this.cell(row, "number") });
    const service = this.service(row);
    return {
      name,
      number: row.number,
      department,
      post: this.text(row, "post"),
      ...this.roles(row),
      leaderInCharge: this.text(row, "leaderInCharge"),
      serviceFrom: service.from,
      serviceUntil: service.until,
      planOnFile: this.plan(row),
      cell,
    };
  }

  /** The roles somebody may have, as far as category, centre-group and head cells tell. Rulebook section 1. */
  private roles(row: PersonRow): Pick<Person, "roles" | "isCentreGroup" | "isHead"> {
    const category = this.category(row);
    const inGroup = category === "centreGroup" ? true : this.flag(row, "centreGroup");
    const heads = category === "departmentHead" ? true : this.flag(row, "head");
    if (inGroup === true) return { roles: ["centreGroup"], isCentreGroup: true, isHead: heads };
    // An unreadable category may name either, where the roster has no column of its own for it.
    const [openGroup, openHead] = [
      inGroup === null || (category === UNREADABLE && !this.has("centreGroup")),
      heads === null || (category === UNREADABLE && !this.has("head") && heads !== true),
    ];
    const roles: Role[] = openGroup ? ["centreGroup"] : [];
    if (heads === true) roles.push("departmentHead");
    else {
      if (openHead) roles.push("departmentHead");
      if (category === UNREADABLE || category === SECONDED) roles.push("cadre", "worker");
      else roles.push(category === "worker" ? "worker" : "cadre");
    }
    return { roles, isCentreGroup: openGroup ? null : false, isHead: openHead ? null : heads };
  }

  /** The category's word; seconded and contract staff are cadres or workers; null where the roster has no categories. */
  private category(row: PersonRow): Role | typeof SECONDED | Unreadable | null {
    if (!this.isWritten("category")) return null;
    const text = this.text(row, "category") ?? "";
    const word = CATEGORY.get(headerWord(text));
    if (word !== undefined) return word;
    const decided = this.decisions.category(text);
    if (decided !== null) return decided;
    this.unclear(row, "category", text);
    const isSeconded = SECONDED_WORDS.has(headerWord(text));
    // A blank cell is no category that could mean the same for everybody.
    if (text !== "") {
      this.findings.ask({
        kind: "category",
        about: { category: text },
        candidates: isSeconded ? ["cadre", "worker"] : ["centreGroup", "departmentHead", "cadre", "worker"],
        samples: [this.cell(row, "category")],
        affects: { cells: 1, people: 1 },
      });
    }
    return isSeconded ? SECONDED : UNREADABLE;
  }

  private value(row: PersonRow, role: string): CellValue {
    const column = this.known.match.byRole.get(role);
    return column === undefined ? "" : this.known.table.grid.at(row.row, column);
  }

  private cell(row: PersonRow, role: string): { sheet: string; row: number; column: number } {
    return { ...row.cell, column: this.known.match.byRole.get(role) ?? row.cell.column };
  }

  private text(row: PersonRow, role: string): string | null {
    const value = this.value(row, role);
    return isBlank(value) ? null : cellText(value);
  }

  /**
   * Yes or no; null: it cannot be told. In a column of which some cells say no, a blank is no answer; where nobody is
   * said not to be one, those who are stand there alone.
   */
  private flag(row: PersonRow, role: "centreGroup" | "head"): boolean | null {
    const value = this.value(row, role);
    const answer = yesNo(value);
    if (answer === null && !this.saysNo(role)) return false;
    if (answer !== UNREADABLE && answer !== null) return answer;
    const named = answer === null ? undefined : CATEGORY.get(headerWord(cellText(value)));
    if (named === (role === "head" ? "departmentHead" : "centreGroup")) return true;
    this.unclear(row, role, cellText(value));
    return null;
  }

  private has(role: string): boolean {
    return this.known.match.byRole.has(role);
  }

  /** Whether a column holds something for anybody; asked of every person, looked up once. */
  private readonly isWritten = once(
    (role) => this.has(role) && this.rows.some((row) => !isBlank(this.value(row, role))),
  );

  /** Whether a column says of anybody that they are not one. */
  private readonly saysNo = once(
    (role) => this.has(role) && this.rows.some((row) => yesNo(this.value(row, role)) === false),
  );

  private unclear(row: PersonRow, role: string, category: string): void {
    this.findings.add("category-unclear", { name: row.name, category }, { cell: this.cell(row, role) });
  }

  private plan(row: PersonRow): boolean | null | Unreadable {
    const answer = yesNo(this.value(row, "plan"));
    if (answer === UNREADABLE)
      this.findings.unreadable("kind-unreadable", this.text(row, "plan") ?? "", this.cell(row, "plan"));
    return answer;
  }

  private service(row: PersonRow): { from: Person["serviceFrom"]; until: Person["serviceUntil"] } {
    const from = this.date(row, "serviceFrom");
    const until = this.date(row, "serviceUntil");
    if (typeof from === "number" && typeof until === "number" && from > until) {
      this.findings.add("service-dates-reversed", { name: row.name }, { cell: this.cell(row, "serviceUntil") });
      return { from: UNREADABLE, until: UNREADABLE };
    }
    const texts = ["status", "remarks"].map((role) => this.text(row, role) ?? "");
    const status = texts.find((text) => LEFT.has(headerWord(text)) || remarksLeft(text));
    if (status === undefined || typeof until === "number") return { from, until };
    // The status bounds service like a date would; without one nobody can tell what was still due.
    this.findings.add("left-without-date", { name: row.name, status }, { cell: row.cell });
    return { from, until: UNREADABLE };
  }

  private date(row: PersonRow, role: string): Day | null | Unreadable {
    const value = this.value(row, role);
    if (typeof value === "string" && (isBlank(value) || STILL_HERE.has(squeeze(value)))) return null;
    const reading = cellDate(value, { ...this.known.context, month: null });
    if (reading.kind === "days" && reading.span.first === reading.span.last && hasYear(value))
      return reading.span.first;
    this.findings.add(
      "service-date-unreadable",
      { name: row.name, text: cellText(value) },
      { cell: this.cell(row, role) },
    );
    return UNREADABLE;
  }
}

/** A remark that somebody left, and none that they will, may or did not, or have to do with people who did. */
function remarksLeft(text: string): boolean {
  return LEFT_REMARK.test(squeeze(text).replace(WHEN, "")) && !NOT_YET.test(text);
}

/** A service date without a year could be of any year; nothing on a roster completes it. */
function hasYear(value: CellValue): boolean {
  return typeof value === "number"
    ? value >= 10000
    : /\d{4}|\d{2}\s*[年.\-/].*\d\s*[月.\-/]/u.test(String(value).normalize("NFKC"));
}

/** Names of people whom a list of its own, or a block of the roster, says to have left; each list becomes a finding. */
export function readLeft(tables: readonly KnownTable[], findings: FindingsList): string[] {
  return tables.flatMap((known) => {
    const title = leftTitle(known);
    const rows = quietRows(known).filter(({ isLeft, isSecond }) => (isLeft || title !== null) && !isSecond);
    const [first] = rows;
    if (first === undefined) return [];
    const names = rows.map(({ name }) => name);
    const heading = title ?? groupOver(known, first.row)?.name ?? "";
    const facts = { title: heading, names: names.slice(0, MOST_NAMES), count: names.length };
    findings.add("people-left", facts, { cell: first.cell });
    return names;
  });
}

/** Reads the people of the rosters, one person a row, in the order of the sheets. */
export function readRoster(tables: readonly KnownTable[], decisions: Decisions, findings: FindingsList): Person[] {
  const people: Person[] = [];
  const byName = new Map<string, Person[]>();
  const byNumber = new Map<string, Person>();
  for (const known of tables) {
    const { rows: all, tellOthers } = peopleRows(known);
    tellOthers(findings);
    const rows = all.filter(({ isSecond, isLeft }) => !isSecond && !isLeft);
    tellWithoutRoles(known, findings);
    const reader = new RosterReader(known, decisions, findings, rows);
    for (const row of rows) {
      const draft = reader.person(row);
      const key = nameKey(draft.name);
      const namesakes = byName.get(key) ?? [];
      if (namesakes.some((other) => isSamePerson(draft, other))) {
        findings.add("person-twice", { name: draft.name }, { cell: draft.cell });
        continue;
      }
      if (namesakes.some((other) => cannotBeTold(draft, other)))
        findings.add("person-twice", { name: draft.name }, { cell: draft.cell });
      const person: Person = { ...draft, index: people.length };
      if (draft.number !== null) {
        const other = byNumber.get(numberKey(draft.number));
        if (other === undefined) byNumber.set(numberKey(draft.number), person);
        else
          findings.add("number-twice", { number: draft.number, names: [other.name, draft.name] }, { cell: draft.cell });
      }
      people.push(person);
      byName.set(key, [...namesakes, person]);
    }
  }
  return people;
}

const ROLE_COLUMNS = ["category", "centreGroup", "head"];

function tellWithoutRoles({ table, match }: KnownTable, findings: FindingsList): void {
  if (ROLE_COLUMNS.some((role) => match.byRole.has(role) || match.doubts.some((doubt) => doubt.role === role))) return;
  const cell = table.grid.cell(table.headerTop, table.grid.left);
  findings.addOnce("", "roles-assumed", { sheet: table.grid.name }, { cell });
}

function sameText(left: string | null, right: string | null): boolean {
  return (left === null ? "" : departmentKey(left)) === (right === null ? "" : departmentKey(right));
}

/** The same row twice: one person. With different numbers, departments, posts or roles they are namesakes. */
function isSamePerson(draft: Draft, other: Draft): boolean {
  if (draft.number !== null && other.number !== null) return numberKey(draft.number) === numberKey(other.number);
  return (
    sameText(draft.department, other.department) &&
    sameText(draft.post, other.post) &&
    draft.roles.join() === other.roles.join()
  );
}

/** Namesakes whom no other sheet can tell apart. */
function cannotBeTold(draft: Draft, other: Draft): boolean {
  return sameText(draft.department, other.department) && (draft.number === null || other.number === null);
}

/** The same question of the same column has one answer. */
function once(ask: (role: string) => boolean): (role: string) => boolean {
  const answers = new Map<string, boolean>();
  return (role) => {
    let answer = answers.get(role);
    if (answer === undefined) answers.set(role, (answer = ask(role)));
    return answer;
  };
}
