/** What was understood of a small workbook. */
import type { SheetUnderstanding } from "../../src/core/domain/understanding";
import type { SetupCase } from "../../src/pane/review/month-review";

export function setupCase(changes: Partial<SetupCase> = {}): SetupCase {
  return {
    sheets: [
      understanding("花名册", "roster", 4),
      understanding("考勤表", "attendance-wide", 4),
      understanding("饭卡", "other", 0),
    ],
    questions: [],
    decisions: [],
    ...changes,
  };
}

export function understanding(
  sheet: string,
  kind: SheetUnderstanding["kind"],
  peopleCount: number,
): SheetUnderstanding {
  return {
    sheet,
    kind,
    headerRows: [0, 0],
    dataRows: [1, 4],
    columns: {},
    headerText: {},
    sessionColumns: [],
    start: { sheet, row: 0, column: 0 },
    couldBe: [],
    headings: [],
    otherTables: [],
    marks: [],
    peopleCount,
    dataRowsWithName: peopleCount,
    nameHeader: null,
  };
}
