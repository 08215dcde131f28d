/** Formulas that cells share: the file writes them once, in the first of the cells. */
import { formulaForFile } from "../read/formula-text";
import { cellsOf, isContentKept } from "./row-cells";
import type { RowsRequest, Touched } from "./rows-request";
import { childNamed, parseExact, serialized, type XmlElement } from "./xml";

/** Where the first cell is about to be replaced, the others are written out before, as the model knows them. */
export function unshare(request: RowsRequest, touched: Touched): void {
  const { source, sheet } = request;
  const broken = brokenGroups(request, touched);
  if (broken.size === 0) return;
  for (const piece of source.rows) {
    if (!piece.text.includes("shared")) continue;
    const row = parseExact(piece.text.trim());
    let isChanged = false;
    for (const { column, formula } of formulasOf(row)) {
      const whole = sheet.cell(piece.index, column)?.formula ?? null;
      const { t, si = "" } = formula.attributes;
      if (t !== "shared" || !broken.has(si) || whole === null) continue;
      formula.attributes = {};
      formula.children = [formulaForFile(whole)];
      isChanged = true;
    }
    if (isChanged) piece.text = serialized(row);
  }
}

function brokenGroups({ source, sheet, before, follow }: RowsRequest, touched: Touched): Set<string> {
  const broken = new Set<string>();
  for (const { index, text } of source.rows) {
    const columns = touched.get(index);
    if (!columns || !text.includes("shared")) continue;
    for (const { column, formula } of formulasOf(parseExact(text.trim()))) {
      const isReplaced =
        columns.includes(column) &&
        !isContentKept(before?.cell(index, column) ?? null, sheet.cell(index, column), follow);
      if (isReplaced && isFirst(formula)) broken.add(formula.attributes["si"] ?? "");
    }
  }
  return broken;
}

const isFirst = ({ attributes, children }: XmlElement): boolean => attributes["t"] === "shared" && children.length > 0;

function formulasOf(row: XmlElement): { readonly column: number; readonly formula: XmlElement }[] {
  return [...cellsOf(row)].flatMap(([column, cell]) => {
    const formula = childNamed(cell, "f");
    return formula ? [{ column, formula }] : [];
  });
}
