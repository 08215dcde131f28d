/** Univer offers more than our model can keep in a file; what it cannot keep is not offered. */

const HIDDEN = [
  // Rows and columns are inserted and removed in Excel: every formula and print setting of the file must follow.
  "sheet.menu.col-insert",
  "sheet.menu.row-insert",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.command.insert-row-before",
  "sheet.command.insert-row-after",
  "sheet.command.insert-col-before",
  "sheet.command.insert-col-after",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.remove-row-confirm",
  "sheet.command.remove-col-confirm",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.copy-sheet",
  "sheet.command.set-text-rotation",
  // Protection is set in Excel, with its password.
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
] as const;

export function hiddenMenuItems(): Record<string, { hidden: boolean }> {
  return Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
}
