/** Tables that were added: a part of its own for each. */
import { areaText, cellText } from "../../model/a1";
import { grid } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { FileLoss } from "../file-loss";
import type { Saving } from "./saving";
import type { SheetSource } from "./sheet-source";
import { escapedForFile } from "./text";
import { childrenNamed, element, partBytes, type XmlElement } from "./xml";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Numbers for new tables: unique in the workbook. */
export class TableNumbers {
  private last: number;

  constructor({ sheets }: Workbook) {
    const numbers = sheets.flatMap(({ tables }) => tables.map(({ id }) => Number(/(\d+)\}$/.exec(id)?.[1] ?? 0)));
    this.last = Math.max(0, ...numbers);
  }

  next(): number {
    this.last += 1;
    return this.last;
  }
}

interface AddedTables {
  readonly sheet: Sheet;
  readonly before: Sheet | null;
  readonly tables: TableNumbers;
}

/** @param relate adds the relation to a part and returns the attribute that names it. @throws FileLoss */
export function addTables(
  { edit, namespaces }: Saving,
  { sheet, before, tables }: AddedTables,
  source: SheetSource,
  relate: (part: string) => Record<string, string>,
): void {
  const known = new Set(before?.tables.map(({ id }) => id));
  const parts = source.child("tableParts") ?? element(source.prefix, "tableParts");
  for (const table of sheet.tables) {
    if (known.has(table.id)) continue;
    const name = edit.freeName("xl/tables/table");
    edit.add(name, TABLE_TYPE, partBytes(tableElement(sheet, table, tables.next(), namespaces.main)));
    parts.children.push(element(source.prefix, "tablePart", relate(name)));
  }
  const count = childrenNamed(parts, "tablePart").length;
  parts.attributes["count"] = String(count);
  source.set("tableParts", count === 0 ? null : parts);
}

function tableElement(sheet: Sheet, { name, area, hasHeaders }: Table, number: number, namespace: string): XmlElement {
  const ref = areaText(area);
  const names = hasHeaders
    ? headerTexts(sheet, area)
    : Array.from({ length: area.columns }, (_, index) => `Column${index + 1}`);
  const columns = names.map((text, index) => element("", "tableColumn", { id: index + 1, name: columnName(text) }));
  const attributes = {
    xmlns: namespace,
    id: number,
    name: escapedForFile(name),
    displayName: escapedForFile(name),
    ref,
    headerRowCount: hasHeaders ? undefined : 0,
    totalsRowShown: 0,
  };
  const look = {
    name: "TableStyleMedium2",
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  };
  return element("", "table", attributes, [
    ...(hasHeaders ? [element("", "autoFilter", { ref })] : []),
    element("", "tableColumns", { count: columns.length }, columns),
    element("", "tableStyleInfo", look),
  ]);
}

/** Name of a column as the file has it: line breaks in their long form. */
export const columnName = (text: string): string => escapedForFile(text).replaceAll("\n", "_x000a_");

/**
 * Texts of a table's header. Excel repairs a file in which they are not the names of the columns, all of them texts
 * and each another one: it makes them so when they are typed, the model does not.
 * @throws FileLoss
 */
export function headerTexts(sheet: Sheet, area: Table["area"]): string[] {
  const cells = grid({ ...area, rows: 1 }, (row, column) => ({ row, column, cell: sheet.cell(row, column) }))[0] ?? [];
  const seen = new Set<string>();
  return cells.map(({ row, column, cell }) => {
    const text = cell?.formula === null && typeof cell.value === "string" ? cell.value : "";
    const isFree = text !== "" && !seen.has(text.toLowerCase());
    if (!isFree)
      throw new FileLoss([
        `${sheet.name}: the header cell ${cellText(row, column)} of a table must be a text of its own`,
      ]);
    seen.add(text.toLowerCase());
    return text;
  });
}
