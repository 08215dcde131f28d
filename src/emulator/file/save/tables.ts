/** A table that was added: a part of its own. */
import { areaText } from "../../model/a1";
import { grid } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/types";
import { escapedForFile } from "./text";
import { element, type XmlElement } from "./xml";

/** @param number unique in the workbook; @param namespace of the workbook's own parts */
export function tableElement(
  sheet: Sheet,
  { name, area, hasHeaders }: Table,
  number: number,
  namespace: string,
): XmlElement {
  const ref = areaText(area);
  const header = grid({ ...area, rows: 1 }, (row, column) => sheet.cell(row, column)?.value ?? null)[0] ?? [];
  const columns = header.map((value, index) => {
    const text = hasHeaders && typeof value === "string" && value !== "" ? value : `Column${index + 1}`;
    return element("", "tableColumn", { id: index + 1, name: escapedForFile(text) });
  });
  return element(
    "",
    "table",
    {
      xmlns: namespace,
      id: number,
      name: escapedForFile(name),
      displayName: escapedForFile(name),
      ref,
      headerRowCount: hasHeaders ? undefined : 0,
      totalsRowShown: 0,
    },
    [
      ...(hasHeaders ? [element("", "autoFilter", { ref })] : []),
      element("", "tableColumns", { count: columns.length }, columns),
      element("", "tableStyleInfo", {
        name: "TableStyleMedium2",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
}
