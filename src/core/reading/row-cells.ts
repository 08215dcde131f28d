/** The fields of one table's rows, read by role; a cell that cannot be read becomes a finding where it stands. */
import type { CellRef } from "../domain/address";
import { firstDay, partsOf, UNKNOWN_DAYS, type Day, type DaySpan } from "../domain/calendar";
import { UNREADABLE, type PersonIndex, type Quantity, type Unreadable } from "../domain/people";
import type { Period } from "../domain/period";
import type { Grade } from "../domain/records";
import type { CellValue } from "../domain/snapshot";
import { GRADES } from "../sheets/values";
import type { KnownTable } from "./classify";
import type { DateReading } from "./date-reading";
import { cellDate, spanOf } from "./dates";
import type { FindingsList } from "./findings-list";
import { wordOf } from "./lexicon";
import { periodOfCell } from "./months";
import { quantityOf, type Measure } from "./quantities";
import { dateFiller } from "./row-dates";
import { cellText, isBlank, wordTable } from "../domain/text";

const GRADE = wordTable(GRADES);
const DASH = /^[-—–―/]{1,2}$/u;

/** The grade a word means; null for a blank or a dash. */
function gradeOf(value: CellValue): Grade | null | Unreadable {
  const text = cellText(value);
  if (text === "" || DASH.test(text)) return null;
  return GRADE.get(wordOf(text)) ?? UNREADABLE;
}

export class RowCells {
  private readonly spans = new Map<CellValue, { readonly span: DaySpan; readonly kind: DateReading["kind"] }>();
  private readonly periods = new Map<CellValue, Period | null>();

  private readonly dateAt: (row: number) => CellValue;
  private readonly filledDate: (row: number) => CellValue | null;

  constructor(
    readonly known: KnownTable,
    private readonly findings: FindingsList,
  ) {
    this.dateAt = this.field("date");
    this.filledDate = dateFiller(
      known,
      (row) => {
        const value = this.dateAt(row);
        return isBlank(value) ? null : value;
      },
      findings,
    );
  }

  has(role: string): boolean {
    return this.known.match.byRole.has(role);
  }

  value(row: number, role: string): CellValue {
    const column = this.known.match.byRole.get(role);
    return column === undefined ? "" : this.known.table.grid.at(row, column);
  }

  /** Reads one field row by row, its column looked up once. */
  field(role: string): (row: number) => CellValue {
    const column = this.known.match.byRole.get(role);
    const { grid } = this.known.table;
    return column === undefined ? () => "" : (row) => grid.at(row, column);
  }

  text(row: number, role: string): string {
    return cellText(this.value(row, role));
  }

  textOrNull(row: number, role: string): string | null {
    const text = this.text(row, role);
    return text === "" ? null : text;
  }

  cell(row: number, role: string): CellRef {
    const column = this.known.match.byRole.get(role) ?? this.known.table.grid.left;
    return this.known.table.grid.cell(row, column);
  }

  /** The day of a record. A blank or unreadable one could be any day: it is a finding and spans all days. */
  when(row: number, person: PersonIndex | null): DaySpan {
    const own = this.dateAt(row);
    const value = isBlank(own) ? (this.filledDate(row) ?? own) : own;
    let known = this.spans.get(value);
    if (known === undefined) {
      const reading = cellDate(value, this.known.context);
      const span = spanOf(reading) ?? UNKNOWN_DAYS;
      known = { span, kind: reading.kind };
      this.spans.set(value, known);
    }
    if (known.kind !== "days") {
      const code = known.kind === "month" ? "day-unknown" : "date-unreadable";
      this.findings.unreadable(code, cellText(value), this.cell(row, "date"), { person });
      if (isBlank(value)) this.askForBlank(row);
    }
    return known.span;
  }

  /** Below a row with a date, one without may be of the same day: that is for the office to say. */
  private askForBlank(row: number): void {
    const { table, blankDates } = this.known;
    if (blankDates !== null || row === table.firstRow || !this.has("date")) return;
    this.findings.ask({
      kind: "blank-dates",
      about: { sheet: table.grid.name },
      candidates: ["as-above", "unknown"],
      samples: [this.cell(row, "date")],
      affects: { cells: 1, people: null },
    });
  }

  /** A day nothing is counted by; null: none, or none that can be read as one day. */
  dayOrNull(row: number, role: string): Day | null {
    const reading = cellDate(this.value(row, role), { ...this.known.context, month: null });
    return reading.kind === "days" && reading.span.first === reading.span.last ? reading.span.first : null;
  }

  /** The period of a monthly row: its own month cell, else the month of title or sheet name. */
  period(row: number, person: PersonIndex): Period | null {
    const { month, context } = this.known;
    if (!this.has("month")) {
      if (month !== null) return { kind: "month", month };
    }
    const value = this.value(row, "month");
    let period = this.periods.get(value);
    if (period === undefined) {
      period = periodOfCell(value, context);
      this.periods.set(value, period);
    }
    const year = this.has("checkDate") ? this.yearBeside(row, value) : null;
    if (year !== null) period = periodOfCell(value, { ...context, year });
    if (period === null)
      this.findings.unreadable("month-unreadable", cellText(value), this.cell(row, "month"), { person });
    return period;
  }

  /**
   * The year that a date in the same row gives a month written without one: the latest in which the month had begun
   * on that day. null: the month has its own, or the row has no such date.
   */
  private yearBeside(row: number, month: CellValue): number | null {
    const beside = cellDate(this.value(row, "checkDate"), { ...this.known.context, year: null, month: null });
    if (beside.kind !== "days" || periodOfCell(month, { ...this.known.context, year: null }) !== null) return null;
    const { year } = partsOf(beside.span.first);
    const period = periodOfCell(month, { ...this.known.context, year });
    const isLater = period?.kind === "month" && firstDay(period.month) > beside.span.last;
    return isLater ? year - 1 : year;
  }

  /** Reads a field of numbers row by row, its column looked up once. */
  quantities(role: string, measure: Measure): (row: number, person: PersonIndex | null) => Quantity {
    return this.amounts(role, (value, format) => quantityOf(value, measure, format));
  }

  /** Reads a field of numbers or lengths of time row by row by the given reading. */
  amounts<Amount>(
    role: string,
    read: (value: CellValue, format: string | null) => Amount | Unreadable | null,
  ): (row: number, person: PersonIndex | null) => Amount | Unreadable | null {
    const column = this.known.match.byRole.get(role);
    if (column === undefined) return () => null;
    const { grid } = this.known.table;
    return (row, person) => {
      const value = grid.at(row, column);
      if (value === "") return null;
      const amount = read(value, grid.formatAt(row, column));
      if (amount === UNREADABLE)
        this.findings.unreadable("number-unreadable", cellText(value), this.cell(row, role), { person });
      return amount;
    };
  }

  grade(row: number, role: string, person: PersonIndex): Grade | null | Unreadable {
    const grade = gradeOf(this.value(row, role));
    if (grade === UNREADABLE)
      this.findings.unreadable("grade-unreadable", this.text(row, role), this.cell(row, role), { person });
    return grade;
  }

  /**
   * Reads a field of words of a closed list row by row, its column looked up once: null for a blank cell, "unreadable"
   * with a finding for a word that is not on the list.
   */
  words<Value extends string>(
    role: string,
    words: ReadonlyMap<string, Value>,
    code: "kind-unreadable" | "area-unreadable" | "level-unreadable",
  ): (row: number) => Value | null | Unreadable {
    if (!this.has(role)) return () => null;
    const valueAt = this.field(role);
    return (row) => {
      const value = valueAt(row);
      if (isBlank(value)) return null;
      const found = words.get(wordOf(cellText(value)));
      if (found !== undefined) return found;
      this.unknownWord(code, row, role);
      return UNREADABLE;
    };
  }

  /** Says once per sheet and word that a word is on no list, with the first cell it stands in. */
  unknownWord(code: "kind-unreadable" | "area-unreadable" | "level-unreadable", row: number, role: string): void {
    const text = this.text(row, role);
    this.findings.addOnce(
      `${this.known.table.grid.name}\u0001${role}\u0001${text}`,
      code,
      { text },
      { cell: this.cell(row, role) },
    );
  }
}
