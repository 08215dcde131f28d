/** What may be entered into a new sheet's cells, as Excel's data validation (ExcelApi 1.8). */
import type { EntryRule } from "../../core/domain/edits";
import type { PlannedSheet } from "../check/plan";
import { CALL_BYTES, step, type Step } from "./steps";

export function writeEntryRules({ area, edit }: PlannedSheet): Step[] {
  if (edit.kind !== "template") return [];
  return edit.entryRules.map((entry) =>
    step(
      (context) => {
        const { row, column, rows, columns } = entry.area;
        const { dataValidation } = context.workbook.worksheets
          .getItem(edit.sheet)
          .getRangeByIndexes(area.row + row, area.column + column, rows, columns);
        dataValidation.rule = ruleOf(entry);
        dataValidation.errorAlert = { showAlert: true, style: "Stop", title: entry.title, message: entry.message };
      },
      // A sign of a message takes up to three bytes.
      3 * CALL_BYTES + 3 * (entry.title.length + entry.message.length),
    ),
  );
}

function ruleOf({ rule }: EntryRule): Excel.DataValidationRule {
  // Words have no commas: Excel.ListDataValidation.source divides them there.
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.words.join(",") } };
  const between = { operator: "Between" as const, formula1: rule.min, formula2: rule.max };
  return rule.isWhole ? { wholeNumber: between } : { decimal: between };
}
