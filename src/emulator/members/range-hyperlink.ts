/** `Range.hyperlink`. Setting one also writes its text and gives the cell the look of a link, as Excel does. */
import { entered } from "../model/entry";
import type { Hyperlink } from "../model/types";
import type { Scalar } from "../wire/definition";
import type { Place, World } from "../world";
import { invalid, isGiven, record, text } from "./arguments";
import { valueOf } from "./cell-content";

const LINK_LOOK = { font: { color: "#0563C1", underline: "Single" } } as const;

export const hyperlink: Scalar<Place, World> = {
  get({ sheet, area }, { workbook }) {
    const { row, column } = area;
    const found = workbook.sheet(sheet).hyperlink(row, column);
    if (!found) return null;
    return { ...found, textToDisplay: String(valueOf(workbook.sheet(sheet).cell(row, column))) };
  },
  set({ sheet, area }, value, { workbook }) {
    const { row, column } = area;
    if (area.rows * area.columns !== 1) throw invalid("A hyperlink is set on a single cell.");
    const given = record(value, "hyperlink");
    const link = linkOf(given);
    workbook.setHyperlink(sheet, row, column, link, "addin");
    const isEmpty = valueOf(workbook.sheet(sheet).cell(row, column)) === "";
    const shown = isGiven(given["textToDisplay"])
      ? text(given["textToDisplay"], "textToDisplay")
      : isEmpty
        ? (link.address ?? link.documentReference ?? "")
        : null;
    workbook.format(sheet, area, LINK_LOOK, "addin");
    if (shown !== null) {
      const { value: content, quotePrefix } = entered(`'${shown}`, {
        numberFormat: "General",
        date1904: false,
        year: 0,
      });
      const style = workbook.sheet(sheet).styleAt(row, column);
      workbook.setCells(
        sheet,
        area,
        [[{ value: content, formula: null, style, ...(quotePrefix ? { quotePrefix } : {}) }]],
        "addin",
      );
    }
  },
};

function linkOf(given: Readonly<Record<string, unknown>>): Hyperlink {
  const part = (name: "documentReference" | "address" | "screenTip"): Hyperlink =>
    isGiven(given[name]) && given[name] !== "" ? { [name]: text(given[name], name) } : {};
  const link = { ...part("documentReference"), ...part("address"), ...part("screenTip") };
  if (link.address === undefined && link.documentReference === undefined) {
    throw invalid("A hyperlink needs an address or a place in the document.");
  }
  return link;
}
