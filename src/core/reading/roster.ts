/** Reads people from the roster. Rulebook section 1; SHEETS.md, "Read". */
import type { Day } from "../domain/calendar";
import { UNREADABLE, type Person, type Role, type Unreadable } from "../domain/people";
import type { CellValue } from "../domain/snapshot";
import { CATEGORIES, NO_WORDS, YES_WORDS } from "../sheets/values";
import type { KnownTable } from "./classify";
import { cellDate } from "./dates";
import { departmentKey, departmentReader } from "./departments";
import type { FindingsList } from "./findings-list";
import { numberKey, PeopleRows, type PersonRow } from "./rows";
import { cellText, headerWord, isBlank, nameKey, squeeze, wordTable } from "../domain/text";

const CATEGORY = wordTable(CATEGORIES);
const YES = new Set(YES_WORDS.map(squeeze));
const NO = new Set([...NO_WORDS.map(squeeze), "-", "—", "/"]);
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

class RosterReader {
  private readonly departmentAt: (row: number) => string | null;
  /** Somebody has a department, so a blank one is missing. */
  private readonly hasDepartments: boolean;

  constructor(
    private readonly known: KnownTable,
    private readonly findings: FindingsList,
    rows: readonly PersonRow[],
  ) {
    this.departmentAt = departmentReader(known, () => rows.map(({ row }) => row));
    this.hasDepartments = rows.some(({ row }) => this.departmentAt(row) !== null);
  }

  person(row: PersonRow): Draft {
    const { name, cell } = row;
    const category = this.text(row, "category");
    const word = category === null ? null : (CATEGORY.get(headerWord(category)) ?? null);
    if (category !== null && word === null) this.unclear(row, "category", category);
    const isCentreGroup = this.flag(row, "centreGroup") || word === "centreGroup";
    const isHead = this.flag(row, "head") || word === "departmentHead";
    const department = this.departmentAt(row.row);
    if (department === null && this.hasDepartments) this.findings.add("department-missing", { name }, { cell });
    if (row.isNumberDamaged) this.findings.add("number-damaged", { name }, { cell: this.cell(row, "number") });
    const service = this.service(row);
    return {
      name,
      number: row.number,
      department,
      post: this.text(row, "post"),
      role: roleOf(isCentreGroup, isHead, word),
      isCentreGroup,
      isHead,
      leaderInCharge: this.text(row, "leaderInCharge"),
      serviceFrom: service.from,
      serviceUntil: service.until,
      planOnFile: this.plan(row),
      cell,
    };
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

  /** A yes column where a blank is no; what is neither counts as no until somebody says so, and is a finding. */
  private flag(row: PersonRow, role: string): boolean {
    const value = this.value(row, role);
    const answer = yesNo(value);
    if (answer !== UNREADABLE) return answer === true;
    const named = CATEGORY.get(headerWord(cellText(value)));
    if (named === (role === "head" ? "departmentHead" : "centreGroup")) return true;
    this.unclear(row, role, cellText(value));
    return false;
  }

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
    return { from, until };
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

/** A service date without a year could be of any year; nothing on a roster completes it. */
function hasYear(value: CellValue): boolean {
  return typeof value === "number"
    ? value >= 10000
    : /\d{4}|\d{2}\s*[年.\-/].*\d\s*[月.\-/]/u.test(String(value).normalize("NFKC"));
}

function roleOf(isCentreGroup: boolean, isHead: boolean, category: Role | null): Role {
  if (isCentreGroup) return "centreGroup";
  if (isHead) return "departmentHead";
  return category === "worker" ? "worker" : "cadre";
}

/** Reads the people of the rosters, one person a row, in the order of the sheets. */
export function readRoster(tables: readonly KnownTable[], findings: FindingsList): Person[] {
  const people: Person[] = [];
  const byName = new Map<string, Person[]>();
  const byNumber = new Map<string, Person>();
  for (const known of tables) {
    const rows = new PeopleRows(known, findings).rows().filter(({ isSecond }) => !isSecond);
    const reader = new RosterReader(known, findings, rows);
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

function sameText(left: string | null, right: string | null): boolean {
  return (left === null ? "" : departmentKey(left)) === (right === null ? "" : departmentKey(right));
}

/** The same row twice: one person. With different numbers, departments, posts or roles they are namesakes. */
function isSamePerson(draft: Draft, other: Draft): boolean {
  if (draft.number !== null && other.number !== null) return numberKey(draft.number) === numberKey(other.number);
  return sameText(draft.department, other.department) && sameText(draft.post, other.post) && draft.role === other.role;
}

/** Namesakes whom no other sheet can tell apart. */
function cannotBeTold(draft: Draft, other: Draft): boolean {
  return sameText(draft.department, other.department) && (draft.number === null || other.number === null);
}
