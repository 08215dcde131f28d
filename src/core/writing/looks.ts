/** How the add-in's sheets look: quiet, printable in black and white. OFFICE-PRACTICE 3.3. */
import type { AreaStyle, LocalArea, StyledArea } from "../domain/edits";

const LINE = "#A6A6A6";
const HEADER_FILL = "#E7EEF7";
/** Cells the user types into. */
const INPUT_FILL = "#FFF9E5";

export const THIN = { outer: "Thin", inner: "Thin", color: LINE } as const;

export const HEADER: AreaStyle = {
  bold: true,
  fill: HEADER_FILL,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  border: THIN,
};
export const CENTRED: AreaStyle = { horizontal: "Center", vertical: "Center", border: THIN };
export const LEFT: AreaStyle = { horizontal: "Left", vertical: "Center", border: THIN };
export const INPUT: AreaStyle = { fill: INPUT_FILL };
export const TITLE: AreaStyle = { size: 14, bold: true, horizontal: "Left", vertical: "Center" };

export function styled(row: number, column: number, rows: number, columns: number, style: AreaStyle): StyledArea[] {
  const area: LocalArea = { row, column, rows, columns };
  return rows > 0 && columns > 0 ? [{ area, style }] : [];
}
