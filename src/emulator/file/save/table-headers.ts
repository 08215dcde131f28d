/** Headers of the file's tables that were overwritten: the names of the columns follow. */
import { cellText } from "../../model/a1";
import { contains } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { FileLoss } from "../file-loss";
import { readRelationships } from "../read/relationships";
import { unescaped } from "../read/text-escapes";
import type { SheetChange } from "./differences";
import type { Saving } from "./saving";
import { columnName, headerTexts } from "./tables";
import { childNamed, childrenNamed, parseExact, partBytes, setAttributes, type XmlElement } from "./xml";

interface HeadersRequest {
  readonly sheet: Sheet;
  readonly before: Sheet;
  readonly change: SheetChange;
  readonly part: string;
}

/** @throws FileLoss where formulas name the column by its old name: they would name nothing */
export function writeHeaders(saving: Saving, { sheet, before, change, part }: HeadersRequest): void {
  for (const table of before.tables) {
    if (!table.hasHeaders) continue;
    const header = { ...table.area, rows: 1 };
    const isTouched = change.cells.some(
      ({ row, column }) =>
        contains(header, row, column) && before.cell(row, column)?.value !== sheet.cell(row, column)?.value,
    );
    if (!isTouched) continue;
    const found = tablePart(saving, part, table.name);
    if (!found) throw new FileLoss([`${sheet.name}: the table ${table.name} has no part`]);
    const texts = headerTexts(sheet, table.area);
    childrenNamed(childNamed(found.root, "tableColumns"), "tableColumn").forEach((column, index) => {
      const old = unescaped(column.attributes["name"] ?? "");
      const text = texts[index] ?? "";
      if (old === text) return;
      const user = formulaNaming(saving.workbook, old);
      if (user !== null) throw new FileLoss([`${user} names the table column "${old}", which was overwritten`]);
      setAttributes(column, { name: columnName(text) });
    });
    saving.edit.set(found.name, partBytes(found.root));
  }
}

function tablePart({ edit }: Saving, part: string, name: string): { name: string; root: XmlElement } | null {
  for (const { type, target } of readRelationships(edit.original, part)) {
    if (type !== "table") continue;
    const root = parseExact(edit.text(target));
    const own = root.attributes["displayName"] ?? root.attributes["name"] ?? "";
    if (unescaped(own) === name) return { name: target, root };
  }
  return null;
}

/** The first cell or name with a formula that has the column's name in brackets. */
function formulaNaming({ sheets, names }: Workbook, column: string): string | null {
  const wanted = column.replace(/['[\]#@]/g, "'$&");
  const isNaming = (formula: string | null): boolean =>
    formula !== null &&
    [...formula.matchAll(/\[@?([^[\]]+)\]|@([^[\]]+)\]/g)].some(([, one, other]) => (one ?? other) === wanted);
  for (const sheet of sheets)
    for (const { row, column: at, cell } of sheet.entries())
      if (isNaming(cell.formula)) return `${sheet.name}!${cellText(row, at)}`;
  return names.all().find(({ formula }) => isNaming(formula))?.name ?? null;
}
