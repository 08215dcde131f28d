/** What was understood of a sheet, as JSON. */
import type { SheetKind, SheetUnderstanding } from "../core/domain/understanding";
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
