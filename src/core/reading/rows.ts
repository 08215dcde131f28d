/** Which rows of a table are about a person. Totals, notes and signatures are not; a row without a name is a finding. */
import type { CellRef } from "../domain/address";
import type { CellValue } from "../domain/snapshot";
import type { KnownTable } from "./classify";
import type { FindingsList } from "./findings-list";
import { groupOver, groupRow } from "./group-rows";
import { EVERYBODY_WORDS } from "../sheets/names";
import { explain } from "./legend";
import { isHeaderWord, isNoteLabel, isTotalLabel } from "./lexicon";
import { cellText, isBlank, remembered, squeeze } from "../domain/text";

export interface PersonRow {
  readonly row: number;
  /** The name as written; "" where the table has only numbers. */
  readonly name: string;
  readonly number: string | null;
  /** The number is longer than Excel can hold exactly: its last digits are lost. */
  readonly isNumberDamaged: boolean;
  /** A further row of the person above: second half of the day. */
  readonly isSecond: boolean;
  /** It stands under a heading that says that these people left. */
  readonly isLeft: boolean;
  /** The cell that says who the row is about. */
  readonly cell: CellRef;
}

type Label = "person" | "total" | "note" | "unclear";

/** Signs that part several names in a cell. */
const SEVERAL = /[、，；;\n]/u;
/** 例, 示例, and beside a name: 例：张三, 张三（示例）. */
const EXAMPLE = /^[(（]?(?:例|示例|样例|举例|范例|填写示例|如|e\.g\.|example|sample)[)）]?[:：]?$/iu;
const EXAMPLE_NAME =
  /^(?:例|示例|样例|举例|范例|填写示例|example|sample)\s*[:：]|[(（](?:例|示例|样例|举例|范例|example|sample)[)）]$/iu;
const EVERYBODY = new RegExp(EVERYBODY_WORDS.join("|"), "iu");

/** Whether a text speaks of everybody, of the office or of a department. */
export function meansEverybody(text: string): boolean {
  return EVERYBODY.test(text);
}

/** What the text of a name cell is. Several names in a cell are unclear: nobody is picked from them. */
export const labelOf: (text: string) => Label = remembered((text) => {
  if (isTotalLabel(text)) return "total";
  if (isNoteLabel(text)) return "note";
  if (explain(text).pairs.length >= 2) return "note";
  if (SEVERAL.test(text) || meansEverybody(text) || text.length > 40 || /^[\d.\-—/]+$/u.test(text)) return "unclear";
  return isHeaderWord(text) ? "note" : "person";
});

/** Excel keeps 15 digits: a longer number that was typed as a number has lost its end. */
const EXACT_DIGITS = 1e15;

function isDamagedNumber(value: CellValue): boolean {
  return typeof value === "number" && Math.abs(value) >= EXACT_DIGITS;
}

/** The number in a cell of a number column; null where there is none, or where its end is lost. */
function numberOf(value: CellValue): string | null {
  const text = cellText(value);
  if (text === "" || text === "无" || /^[-—–/]+$/u.test(text)) return null;
  return isDamagedNumber(value) ? null : text;
}

/** The key by which numbers are compared: 0017 as text and 17 as a number differ until `PeopleIndex` says otherwise. */
export function numberKey(text: string): string {
  return squeeze(text);
}

/** A row about several people. */
export interface SharedRow extends PersonRow {
  /** Their names as written; null: everybody. */
  readonly names: readonly string[] | null;
}

/** The rows of a table that are about people, and what to say of rows that hold records of nobody. */
export interface PeopleRows {
  readonly rows: readonly PersonRow[];
  /** Rows that name several people, or everybody: whoever they are, what the row says may be theirs. */
  readonly shared: readonly SharedRow[];
  /** Says it once, however often it is asked to. */
  readonly tellOthers: (findings: FindingsList) => void;
  /** Whether a number in the table, whoever it stands beside, passes the test. */
  readonly hasNumber: (test: (number: string) => boolean) => boolean;
}

const rowsOf = new WeakMap<KnownTable, PeopleRows>();

/** Asked often, read once. */
export function peopleRows(known: KnownTable): PeopleRows {
  let found = rowsOf.get(known);
  if (found === undefined) rowsOf.set(known, (found = new RowReader(known).read()));
  return found;
}

type Doubt = (findings: FindingsList) => void;

/** Walks the rows of a table from top to bottom. */
class RowReader {
  private readonly nameColumn: number | null;
  /** Family name and given name, where they stand in two columns. */
  private readonly nameParts: readonly [number, number] | null;
  private readonly numberColumn: number | null;
  private readonly halfColumn: number | null;
  private readonly tracked: readonly number[];
  private readonly nameWidth: number;
  private readonly doubts: Doubt[] = [];
  private readonly shared: SharedRow[] = [];
  /** Rows of which a doubt says that they are not read. */
  private readonly told = new Set<number>();

  constructor(private readonly known: KnownTable) {
    const { byRole } = known.match;
    this.nameColumn = byRole.get("name") ?? null;
    const [family, given] = [byRole.get("familyName"), byRole.get("givenName")];
    this.nameParts = family === undefined || given === undefined ? null : [family, given];
    this.numberColumn = byRole.get("number") ?? null;
    this.halfColumn = byRole.get("half") ?? null;
    const who = new Set(["name", "familyName", "givenName", "number", "department", "half", "remarks"]);
    this.tracked = [
      ...[...byRole].filter(([role]) => !who.has(role)).map(([, column]) => column),
      ...known.sessions.map(({ column }) => column),
    ];
    const { grid, headerBottom } = known.table;
    this.nameWidth = this.nameColumn === null ? 1 : (grid.mergeAt(headerBottom, this.nameColumn)?.columns ?? 1);
  }

  read(): PeopleRows {
    const { grid, firstRow, lastRow } = this.known.table;
    const rows: PersonRow[] = [];
    let previous: PersonRow | null = null;
    let skipped: number[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      if (groupRow(this.known, row) !== null) {
        previous = null;
        continue;
      }
      const person = this.readRow(row, previous);
      if (person !== null) {
        // Below the last person stand notes and signatures; what stands between people must not be lost in silence.
        skipped.forEach((one) => this.tellSkipped(one));
        skipped = [];
        rows.push(person);
      } else if (this.isSkipped(row)) skipped.push(row);
      if (person !== null) previous = person;
      else if (this.nameColumn !== null && !isBlank(grid.own(row, this.nameColumn))) previous = null;
    }
    const { doubts, shared } = this;
    return {
      rows,
      shared,
      tellOthers: (findings) => doubts.forEach((tell) => tell(findings)),
      hasNumber: (test) => this.hasNumber(test),
    };
  }

  private hasNumber(test: (number: string) => boolean): boolean {
    if (this.numberColumn === null) return false;
    const { grid, firstRow, lastRow } = this.known.table;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const number = numberOf(grid.at(row, this.numberColumn));
      if (number !== null && test(number)) return true;
    }
    return false;
  }

  /** Whether a row that is about nobody holds something else than a total, and nothing was said of it. */
  private isSkipped(row: number): boolean {
    const { columns } = this.known.table;
    if (this.told.has(row)) return false;
    let hasText = false;
    for (const { column } of columns) {
      const value = this.known.table.grid.own(row, column);
      if (isBlank(value)) continue;
      if (typeof value === "string" && isTotalLabel(value)) return false;
      hasText ||= typeof value === "string";
    }
    return hasText;
  }

  private tellSkipped(row: number): void {
    const { grid, columns } = this.known.table;
    const first = columns.find(({ column }) => !isBlank(grid.own(row, column)))?.column ?? grid.left;
    const facts = { sheet: grid.name, text: cellText(grid.own(row, first)) };
    const cell = grid.cell(row, first);
    this.doubts.push((findings) => findings.addOnce(`${grid.name}\u0001${row}`, "row-skipped", facts, { cell }));
  }

  private readRow(row: number, previous: PersonRow | null): PersonRow | null {
    const { grid } = this.known.table;
    const column = this.nameColumn ?? this.numberColumn;
    if (column === null) return null;
    const value = grid.at(row, column);
    if (isBlank(value)) return this.nameless(row, previous);
    const merge = grid.mergeAt(row, column);
    // A text merged across many columns is a note or a heading between the groups.
    if (merge !== null && (merge.column !== column || merge.columns > Math.max(this.nameWidth, 2))) return null;
    const numbered = this.numberColumn === null ? "" : grid.at(row, this.numberColumn);
    const number = numberOf(numbered);
    const name = this.nameColumn === null ? "" : this.nameAt(row, this.nameColumn);
    const label = this.nameColumn === null ? (number === null ? "note" : "person") : labelOf(name);
    if (label === "total" || label === "note" || (this.nameColumn === null && isTotalLabel(cellText(value))))
      return null;
    if (this.leftLabelIsTotal(row, column) || this.isExample(row, column, name)) return null;
    if (label === "unclear" || typeof value === "boolean") {
      if (SEVERAL.test(name) || meansEverybody(name)) this.share(row, column, name, number);
      else this.tellWithoutName(row, column, name);
      return null;
    }
    const isSecond = merge !== null && merge.row < row && previous !== null;
    return {
      row,
      name,
      number,
      isNumberDamaged: isDamagedNumber(numbered),
      isSecond,
      isLeft: groupOver(this.known, row)?.kind === "left",
      cell: grid.cell(row, column),
    };
  }

  /** The name of a row: one cell, or family and given name in the order of their language. */
  private nameAt(row: number, column: number): string {
    const { grid } = this.known.table;
    if (this.nameParts === null) return cellText(grid.at(row, column));
    const [family, given] = this.nameParts.map((part) => cellText(grid.at(row, part)));
    return /\p{Script=Han}/u.test(`${family ?? ""}${given ?? ""}`)
      ? `${family ?? ""}${given ?? ""}`
      : `${given ?? ""} ${family ?? ""}`.trim();
  }

  /** A row that shows how to fill the table in: it says so beside the name, or in a cell before it. */
  private isExample(row: number, column: number, name: string): boolean {
    if (EXAMPLE_NAME.test(name)) return true;
    const { grid } = this.known.table;
    for (let left = grid.left; left < column; left += 1) {
      const value = grid.own(row, left);
      if (typeof value === "string" && EXAMPLE.test(value.trim())) return true;
    }
    return false;
  }

  /** "秘书科合计 | 12" where the name column holds the count. */
  private leftLabelIsTotal(row: number, column: number): boolean {
    const { grid } = this.known.table;
    if (grid.left >= column) return false;
    const first = grid.own(row, grid.left);
    return typeof first === "string" && first.length <= 20 && first !== "" && /合计|小计|总计/u.test(first);
  }

  private nameless(row: number, previous: PersonRow | null): PersonRow | null {
    const { grid } = this.known.table;
    if (
      this.halfColumn !== null &&
      previous !== null &&
      row === previous.row + 1 &&
      !isBlank(grid.own(row, this.halfColumn))
    ) {
      return { ...previous, row, isSecond: true };
    }
    let filled = 0;
    let first: number | null = null;
    for (const column of this.tracked) {
      if (isBlank(grid.own(row, column))) continue;
      filled += 1;
      first = first === null ? column : Math.min(first, column);
    }
    if (filled === 0 || first === null) return null;
    for (let column = grid.left; column <= first; column += 1) {
      const value = grid.own(row, column);
      if (typeof value === "string" && !isBlank(value) && (isTotalLabel(value) || isNoteLabel(value))) return null;
    }
    if (filled >= Math.min(2, this.tracked.length)) {
      this.tellWithoutName(row, first, `\u0001${row}`);
    }
    return null;
  }

  private share(row: number, column: number, text: string, number: string | null): void {
    const { name: sheet } = this.known.table.grid;
    const cell = this.known.table.grid.cell(row, column);
    this.told.add(row);
    const names = meansEverybody(text)
      ? null
      : text
          .split(SEVERAL)
          .map((part) => part.trim())
          .filter((part) => part !== "");
    this.shared.push({ row, name: text, number, isNumberDamaged: false, isSecond: false, isLeft: false, cell, names });
    this.doubts.push((findings) => findings.add("row-with-several", { sheet, text }, { cell }));
  }

  private tellWithoutName(row: number, column: number, key: string): void {
    const { name: sheet } = this.known.table.grid;
    const cell = this.known.table.grid.cell(row, column);
    this.told.add(row);
    this.doubts.push((findings) => findings.addOnce(`${sheet}\u0001${key}`, "row-without-name", { sheet }, { cell }));
  }
}
