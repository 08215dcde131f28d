/** Looks of areas, as few calls as the areas are; what a style leaves out stays as it is. */
import type { AreaStyle, BorderWeight, LocalArea, StyledArea } from "../../core/domain/edits";
import type { FindSheet } from "./cells";
import { CALL_BYTES, step, type Step } from "./steps";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Steps for styles whose areas are relative to `origin`. */
export function writeStyles(find: FindSheet, origin: Place, styles: readonly StyledArea[]): Step[] {
  return styles.map(({ area, style }) =>
    step(
      (context) => {
        const place = [origin.row + area.row, origin.column + area.column, area.rows, area.columns] as const;
        applyStyle(find(context).getRangeByIndexes(...place).format, style, area);
      },
      CALL_BYTES * (Object.keys(style).length + (style.border ? 12 : 0)),
    ),
  );
}

function applyStyle(format: Excel.RangeFormat, style: AreaStyle, area: LocalArea): void {
  const { font, size, bold, color, fill, horizontal, vertical, wrap, shrink, border } = style;
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (border === undefined) return;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    draw(format.borders.getItem(edge), border.outer, border.color);
  }
  const { inner } = border;
  if (inner === null) return;
  if (area.rows > 1) draw(format.borders.getItem("InsideHorizontal"), inner, border.color);
  if (area.columns > 1) draw(format.borders.getItem("InsideVertical"), inner, border.color);
}

function draw(line: Excel.RangeBorder, weight: BorderWeight, color: string): void {
  line.style = "Continuous";
  line.weight = weight;
  line.color = color;
}
