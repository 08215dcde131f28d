import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import { smallBook } from "../small-package";

const STYLES =
  "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
  '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="9"/></cellXfs>';

/** Column C is text (xf 2), rows 2 and 3 are dates (xf 1). */
const workbook = readWorkbook(
  smallBook({
    sheets: {
      S:
        '<cols><col min="3" max="3" width="10" style="2"/></cols>' +
        '<sheetData><row r="1"><c r="C1"/><c r="D1" s="3"/></row>' +
        '<row r="2" s="1" customFormat="1"><c r="A2"><v>5</v></c><c r="B2"/><c r="C2" s="1"/></row>' +
        '<row r="3" s="1" customFormat="1"/><row r="4" s="1"/></sheetData>',
    },
    styles: STYLES,
  }),
  "x",
);
const sheet = workbook.activeSheet;
const format = (row: number, column: number): string => workbook.styles.get(sheet.styleAt(row, column)).numberFormat;

test("a place without a cell looks as its row, else as its column", () => {
  expect([format(2, 0), format(2, 2), format(8, 2), format(8, 0)]).toEqual(["m/d/yyyy", "m/d/yyyy", "@", "General"]);
});

test("a row's format counts only where the file says that it is its own", () => {
  expect(format(3, 0)).toBe("General");
});

test("cells keep their own look, the plain one too, also where they are empty", () => {
  expect([format(0, 2), format(0, 3), format(1, 0), format(1, 1)]).toEqual(["General", "0%", "General", "General"]);
  expect(sheet.cell(0, 2)).not.toBeNull();
});

test("an empty cell that looks as its row is not worth keeping", () => {
  expect(sheet.cell(1, 2)).toBeNull();
  expect(format(1, 2)).toBe("m/d/yyyy");
});
