/** What was understood of a sheet, as JSON. */
import type { SheetKind, SheetUnderstanding } from "../core/domain/understanding";
import { columnLetters } from "../core/domain/address";
import { columnSpan, lettersOf, rowsFromOne } from "./cells";

interface MarkReport {
  /** What each mark was taken to mean; "unknown" where nobody says. */
  readonly marks: Readonly<Record<string, string>>;
  /** How often each mark stands in the sheet. */
  readonly marksSeen: Readonly<Record<string, number>>;
}

interface LayoutReport extends MarkReport {
  readonly headerRows: [number, number] | null;
  readonly dataRows: [number, number] | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly sessionColumns?: string | string[];
}

export interface SheetReport extends LayoutReport {
  readonly name: string;
  readonly kind: SheetKind;
}

/** In the shape of a sheet's entry in a list of labelled workbooks. */
export interface RecognisedSheet extends LayoutReport {
  readonly kind: string;
  /** The product's own kind, finer than the label's. */
  readonly productKind: SheetKind;
  readonly headerText: Readonly<Record<string, string>>;
  readonly peopleCount: number;
  readonly dataRowsWithName: number;
  /** Kinds it could be read as, and how sure each is. */
  readonly couldBe: Readonly<Record<string, "sure" | "possible">>;
  /** What the headed columns were told by. */
  readonly evidence: readonly {
    readonly column: string;
    readonly heading: string;
    readonly samples: readonly string[];
  }[];
  /** Its other tables. */
  readonly otherTables: readonly (Pick<LayoutReport, "headerRows" | "dataRows" | "columns" | "sessionColumns"> & {
    readonly productKind: SheetKind;
    readonly peopleCount: number;
  })[];
}

function layoutReport({ headerRows, dataRows, columns, sessionColumns, marks }: SheetUnderstanding): LayoutReport {
  return {
    headerRows: rowsFromOne(headerRows),
    dataRows: rowsFromOne(dataRows),
    columns: lettersOf(columns),
    ...(sessionColumns.length > 0 ? { sessionColumns: columnSpan(sessionColumns) } : {}),
    marks: Object.fromEntries(marks.map(({ mark, state }) => [mark, state ?? "unknown"])),
    marksSeen: Object.fromEntries(marks.map(({ mark, count }) => [mark, count])),
  };
}

export const sheetReport = (sheet: SheetUnderstanding): SheetReport => ({
  name: sheet.sheet,
  kind: sheet.kind,
  ...layoutReport(sheet),
});

export const recognisedSheet = (sheet: SheetUnderstanding): RecognisedSheet => ({
  kind: labelKind(sheet),
  productKind: sheet.kind,
  ...layoutReport(sheet),
  headerText: sheet.headerText,
  peopleCount: sheet.peopleCount,
  dataRowsWithName: sheet.dataRowsWithName,
  couldBe: Object.fromEntries(sheet.couldBe.map(({ kind, isSure }) => [kind, isSure ? "sure" : "possible"])),
  evidence: sheet.headings.map(({ column, header, samples }) => ({
    column: columnLetters(column),
    heading: header,
    samples,
  })),
  otherTables: sheet.otherTables.map((table) => ({
    productKind: table.kind,
    peopleCount: table.peopleCount,
    headerRows: rowsFromOne(table.headerRows),
    dataRows: rowsFromOne(table.dataRows),
    columns: lettersOf(table.columns),
    ...(table.sessionColumns.length > 0 ? { sessionColumns: columnSpan(table.sessionColumns) } : {}),
  })),
});

/** The kind as labelled workbooks name it; kinds they do not have keep their own name. */
function labelKind({ kind, sessionColumns }: SheetUnderstanding): string {
  switch (kind) {
    case "study-log":
    case "study-tally":
    case "notes-checks":
      return "records";
    case "inspections":
      return "inspection";
    case "work-attendance":
      return sessionColumns.length > 0 ? "attendance-wide" : "attendance-long";
    case "roster":
    case "attendance-wide":
    case "attendance-long":
    case "activities":
    case "circulars":
    case "settings":
    case "own":
    case "other":
      return kind;
  }
}
