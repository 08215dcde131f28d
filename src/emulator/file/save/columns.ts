/** Widths and visibility of columns. A `col` speaks for a span of columns; touched ones get one of their own. */
import type { Sheet } from "../../model/sheet";
import { charactersFromPoints } from "../units";
import type { SheetSource } from "./sheet-source";
import { childrenNamed, element, setAttributes, TRUE, type XmlElement } from "./xml";

/** @param digit pixels of a digit of the Normal font, the unit of widths */
export function writeColumns(source: SheetSource, sheet: Sheet, touched: readonly number[], digit: number): void {
  const standing = childrenNamed(source.child("cols"), "col");
  const spans = touched.reduce((columns, column) => withOwn(source.prefix, columns, column), standing);
  for (const column of touched) {
    const own = spans.find(({ attributes }) => attributes["min"] === String(column + 1));
    if (!own) continue;
    const points = sheet.columnWidths.get(column);
    setAttributes(own, {
      // The schema has the width as optional, Excel does not.
      width: charactersFromPoints(points ?? sheet.defaultColumnWidth, digit),
      customWidth: points === undefined ? undefined : TRUE,
      hidden: sheet.hiddenColumns.has(column) ? TRUE : undefined,
    });
  }
  source.set("cols", spans.length === 0 ? null : element(source.prefix, "cols", {}, spans));
}

/** The spans with one for this column alone. */
function withOwn(prefix: string, spans: readonly XmlElement[], column: number): XmlElement[] {
  const number = column + 1;
  const limits = ({ attributes }: XmlElement): [number, number] => [
    Number(attributes["min"]),
    Number(attributes["max"]),
  ];
  const part = (span: XmlElement, min: number, max: number): XmlElement[] => {
    if (min > max) return [];
    const copy = structuredClone(span);
    setAttributes(copy, { min, max });
    return [copy];
  };
  const divided = spans.flatMap((span) => {
    const [min, max] = limits(span);
    if (number < min || number > max) return [span];
    return [...part(span, min, number - 1), ...part(span, number, number), ...part(span, number + 1, max)];
  });
  if (divided.some((span) => limits(span)[0] === number)) return divided;
  const own = element(prefix, "col", { min: number, max: number });
  return [...divided, own].sort((one, other) => limits(one)[0] - limits(other)[0]);
}
