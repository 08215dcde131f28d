import { stylesOutside } from "../../../src/emulator/model/empty-styles";
import { MAX_ROWS } from "../../../src/emulator/model/a1";
import { Workbook } from "../../../src/emulator/model/workbook";
import { NORMAL_STYLE } from "../../../src/emulator/model/defaults";
import type { Rect, StyleId } from "../../../src/emulator/model/types";
import { excelWith, errorCode, settled, type Running } from "../fixture";

const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

interface Styled {
  readonly running: Running;
  readonly text: StyleId;
  readonly date: StyleId;
}

/** Column C is text, row 2 shows dates; D4 holds a value. */
function styled(): Styled {
  const running = excelWith({ S: [["a"], [], [], ["", "", "", 5]] });
  const { workbook } = running;
  const text = workbook.styles.intern({ ...NORMAL_STYLE, numberFormat: "@", locked: false });
  const date = workbook.styles.intern({ ...NORMAL_STYLE, numberFormat: "yyyy/m/d", fill: "#FFFF00" });
  workbook.activeSheet.columnStyles.set(2, text);
  workbook.activeSheet.rowStyles.set(1, date);
  return { running, text, date };
}

describe("whole rows and columns with a style", () => {
  test("give it to what is entered there: text stays text in a column of text", () => {
    const { running, text, date } = styled();
    const { workbook } = running;
    const sheet = workbook.activeSheet;
    workbook.enter(sheet.id, { row: 5, column: 1, rows: 1, columns: 2 }, [["007", "007"]], "user");
    workbook.enter(sheet.id, cell(1, 2), [[46300]], "user");
    expect(sheet.cell(5, 1)).toMatchObject({ value: 7, style: 0 });
    expect(sheet.cell(5, 2)).toMatchObject({ value: "007", style: text });
    expect(sheet.cell(1, 2)).toMatchObject({ value: 46300, style: date });
  });

  test("show again when an entry is taken away, by emptying or by undoing it", () => {
    const { running, text } = styled();
    const { workbook } = running;
    const sheet = workbook.activeSheet;
    workbook.enter(sheet.id, cell(5, 2), [["x"]], "user");
    workbook.enter(sheet.id, cell(5, 2), [[""]], "user");
    expect(sheet.cell(5, 2)).toBeNull();
    expect(sheet.styleAt(5, 2)).toBe(text);
  });

  test("are the ground on which a cell's own format is put", () => {
    const { running } = styled();
    const { workbook } = running;
    const sheet = workbook.activeSheet;
    workbook.format(sheet.id, { row: 1, column: 0, rows: 1, columns: 2 }, { font: { bold: true } }, "user");
    const style = workbook.styles.get(sheet.styleAt(1, 1));
    expect([style.numberFormat, style.fill, style.font.bold]).toEqual(["yyyy/m/d", "#FFFF00", true]);
  });

  test("are covered by a plain cell when formats are cleared, and keep when contents are", () => {
    const { running, date } = styled();
    const { workbook } = running;
    const sheet = workbook.activeSheet;
    workbook.enter(sheet.id, cell(1, 0), [[1]], "user");
    workbook.clear(sheet.id, { row: 1, column: 0, rows: 1, columns: 3 }, "Contents", "user");
    expect([0, 1, 2].map((column) => sheet.styleAt(1, column))).toEqual([date, date, date]);
    workbook.clear(sheet.id, { row: 1, column: 0, rows: 1, columns: 2 }, "All", "user");
    expect([0, 1, 2].map((column) => sheet.styleAt(1, column))).toEqual([0, 0, date]);
    workbook.clear(sheet.id, cell(1, 2), "Formats", "user");
    expect(sheet.styleAt(1, 2)).toBe(0);
  });

  test("do not make the used range larger", () => {
    const { running } = styled();
    expect(running.workbook.activeSheet.usedRange()).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  });
});

describe("office.js sees the styles of whole rows and columns", () => {
  test("as number formats and fills of empty cells, null where they differ", async () => {
    const { running } = styled();
    await running.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const row = sheet.getRange("B2:C3").load("numberFormat");
      const same = sheet.getRange("E2:F2").format.fill.load("color");
      const mixed = sheet.getRange("E2:F3").format.fill.load("color");
      await context.sync();
      expect(row.numberFormat).toEqual([
        ["yyyy/m/d", "yyyy/m/d"],
        ["General", "@"],
      ]);
      expect([same.color, mixed.color]).toEqual(["#FFFF00", null]);
    });
  });

  test("in copies of cells", async () => {
    const { running, date } = styled();
    await running.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A6").copyFrom("B2", "Formats");
      sheet.getRange("C7").copyFrom("D4", "Values");
      await context.sync();
    });
    const sheet = running.workbook.activeSheet;
    expect(sheet.styleAt(5, 0)).toBe(date);
    expect(sheet.cell(6, 2)).toMatchObject({ value: 5 });
    expect(running.workbook.styles.get(sheet.styleAt(6, 2)).numberFormat).toBe("@");
  });

  test("as cells that may be written on a protected sheet where a column is unlocked", async () => {
    const { running } = styled();
    const { workbook } = running;
    workbook.setProtection(workbook.activeSheet.id, { isProtected: true, options: {} }, "user");
    await running.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("C9").values = [["x"]];
      await context.sync();
    });
    expect(workbook.activeSheet.cell(8, 2)?.value).toBe("x");
    const code = await errorCode(running, (context) => {
      context.workbook.worksheets.getItem("S").getRange("B9").values = [["x"]];
    });
    expect(code).toBe("AccessDenied");
  });

  test("an entry that only takes on the style of its column is no change of format", async () => {
    const { running } = styled();
    const changed: string[] = [];
    await running.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.onFormatChanged.add(async ({ address }) => void changed.push(address));
      sheet.onChanged.add(async ({ address }) => void changed.push(`content ${address}`));
      await context.sync();
      sheet.getRange("C9").values = [["x"]];
      await context.sync();
    });
    await settled();
    expect(changed).toEqual(["content C9"]);
  });
});

describe("styles of empty places in an area", () => {
  test("are those of its rows and columns outside of the part that is left out", () => {
    const workbook = Workbook.empty();
    const sheet = workbook.addLoadedSheet("S");
    sheet.rowStyles.set(4, 7);
    sheet.columnStyles.set(2, 8);
    const area = { row: 4, column: 1, rows: 2, columns: 2 };
    expect(stylesOutside(sheet, area, null)).toEqual(new Set([7, 8, 0]));
    expect(stylesOutside(sheet, area, { row: 4, column: 1, rows: 1, columns: 2 })).toEqual(new Set([8, 0]));
    expect(stylesOutside(sheet, area, { row: 4, column: 1, rows: 2, columns: 1 })).toEqual(new Set([7, 8]));
    expect(stylesOutside(sheet, area, area)).toEqual(new Set());
    expect(stylesOutside(sheet, { row: 0, column: 2, rows: MAX_ROWS, columns: 1 }, null)).toEqual(new Set([7, 8]));
  });
});
