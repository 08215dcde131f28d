import type { Style } from "../../../src/emulator/model/types";
import { errorCode, excelWith, rect, type Running } from "../fixture";

const styleAt = ({ workbook }: Running, row: number, column: number): Style =>
  workbook.styles.get(workbook.activeSheet.styleAt(row, column));
const format = (context: Excel.RequestContext, address: string): Excel.RangeFormat =>
  context.workbook.worksheets.getItem("Data").getRange(address).format;

test("font, fill, alignment and protection are written to every cell and read back", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    const { fill, font, protection, ...rest } = { ...pick(format(context, "A1:B2")) };
    fill.color = "orange";
    Object.assign(font, {
      name: "宋体",
      size: 10.5,
      bold: true,
      italic: true,
      color: "#00b050",
      underline: "Single",
      strikethrough: true,
    });
    Object.assign(rest.own, {
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
      shrinkToFit: true,
    });
    protection.locked = false;
    protection.formulaHidden = true;
    const back = format(context, "B2");
    back.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,shrinkToFit");
    back.font.load("name,size,bold,italic,color,underline,strikethrough");
    back.fill.load("color");
    back.protection.load("locked,formulaHidden");
    await context.sync();
    return back.toJSON();
  });
  expect(read).toMatchObject({
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    wrapText: true,
    indentLevel: 2,
    textOrientation: 45,
    shrinkToFit: true,
    font: {
      name: "宋体",
      size: 10.5,
      bold: true,
      italic: true,
      color: "#00B050",
      underline: "Single",
      strikethrough: true,
    },
    fill: { color: "#FFA500" },
    protection: { locked: false, formulaHidden: true },
  });
  expect(styleAt(running, 0, 0)).toMatchObject({
    fill: "#FFA500",
    font: {
      name: "宋体",
      size: 10.5,
      bold: true,
      italic: true,
      color: "#00B050",
      underline: "Single",
      strikethrough: true,
    },
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    indent: 2,
    textOrientation: 45,
    shrinkToFit: true,
    locked: false,
    formulaHidden: true,
  });

  function pick(own: Excel.RangeFormat): {
    own: Excel.RangeFormat;
    fill: Excel.RangeFill;
    font: Excel.RangeFont;
    protection: Excel.FormatProtection;
  } {
    return { own, fill: own.fill, font: own.font, protection: own.protection };
  }
});

test("a fill is cleared, and no fill reads as white", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    const { fill } = format(context, "A1");
    fill.color = "#112233";
    await context.sync();
    fill.clear();
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(read).toBe("#FFFFFF");
  expect(styleAt(running, 0, 0).fill).toBeNull();
});

test("cells that look different read as null", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    format(context, "A1").font.bold = true;
    const back = format(context, "A1:B1");
    back.font.load("bold,name");
    await context.sync();
    return [back.font.bold, back.font.name];
  });
  expect(read).toEqual([null, "Calibri"]);
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour that is none", (given) => (given.fill.color = "#12")],
  ["an alignment that is none", (given) => (given.horizontalAlignment = "Middle" as "Center")],
  ["a font of size 0", (given) => (given.font.size = 0)],
  ["text as boldness", (given) => (given.font.bold = "yes" as unknown as boolean)],
  ["a column wider than 255 characters", (given) => (given.columnWidth = 2000)],
  ["a row higher than 409.5 points", (given) => (given.rowHeight = 410)],
])("%s is refused", async (_what, change) => {
  const running = excelWith({ Data: [] });
  expect(await errorCode(running, (context) => change(format(context, "A1")))).toBe("InvalidArgument");
  expect(running.workbook.journal).toEqual([]);
});

test("column widths and row heights are points, one change each, null where they differ", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    format(context, "B:C").columnWidth = 100;
    format(context, "A2").rowHeight = 28.5;
    const [same, mixed] = [format(context, "B1:C1"), format(context, "A1:B2")];
    for (const each of [same, mixed]) each.load("columnWidth,rowHeight");
    await context.sync();
    return [same.columnWidth, same.rowHeight, mixed.columnWidth, mixed.rowHeight];
  });
  expect(read).toEqual([100, 15, null, null]);
  expect([...running.workbook.activeSheet.columnWidths]).toEqual([
    [1, 100],
    [2, 100],
  ]);
  expect([...running.workbook.activeSheet.rowHeights]).toEqual([[1, 28.5]]);
});

test("autofit makes room for the longest text, CJK counted twice, and for wrapped lines", async () => {
  const running = excelWith({ Data: [["四个一学习情况通报", "ab"]] });
  await running.run(async (context) => {
    format(context, "A1:B1").autofitColumns();
    await context.sync();
    format(context, "A1").wrapText = true;
    format(context, "A1").columnWidth = 60;
    format(context, "A1").autofitRows();
    await context.sync();
  });
  const { columnWidths, rowHeights } = running.workbook.activeSheet;
  expect(columnWidths.get(1)).toBe(16);
  expect(rowHeights.get(0)).toBeGreaterThan(25);
});

test("lines around and inside a range", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    const { borders } = format(context, "A1:B2");
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Medium";
    }
    borders.getItem("InsideHorizontal").weight = "Hairline";
    borders.getItem("InsideVertical").color = "#0000FF";
    const back = ["EdgeTop", "InsideHorizontal", "InsideVertical"].map((edge) =>
      format(context, "A1:B2").borders.getItem(edge as Excel.BorderIndex),
    );
    const inner = format(context, "B2").borders;
    inner.load("count,items/sideIndex,items/weight");
    for (const border of back) border.load("style,weight,color");
    await context.sync();
    return {
      back: back.map(({ style, weight, color }) => [style, weight, color]),
      count: inner.count,
      inner: Object.fromEntries(inner.items.map(({ sideIndex, weight }) => [sideIndex, weight])),
    };
  });
  expect(read.back).toEqual([
    ["Continuous", "Medium", "#000000"],
    ["Continuous", "Hairline", "#000000"],
    ["Continuous", "Thin", "#0000FF"],
  ]);
  expect(read.count).toBe(6);
  expect(read.inner).toMatchObject({
    EdgeTop: "Hairline",
    EdgeBottom: "Medium",
    EdgeLeft: "Thin",
    EdgeRight: "Medium",
  });
  expect(styleAt(running, 0, 0).borders).toMatchObject({
    top: { weight: "Medium" },
    left: { weight: "Medium" },
    bottom: { weight: "Hairline" },
    right: { color: "#0000FF" },
  });
});

test("a line belongs to both neighbours, and is taken away by None", async () => {
  const running = excelWith({ Data: [] });
  const read = await running.run(async (context) => {
    format(context, "A1").borders.getItem("EdgeBottom").style = "Double";
    const below = format(context, "A2").borders.getItem("EdgeTop");
    below.load("style");
    await context.sync();
    const seen = below.style;
    format(context, "A1").borders.getItem("EdgeBottom").style = "None";
    below.load("style");
    await context.sync();
    return [seen, below.style];
  });
  expect(read).toEqual(["Double", "None"]);
});

test("diagonals and formats of whole columns are gaps that say so", async () => {
  const running = excelWith({ Data: [] });
  expect(await errorCode(running, (context) => format(context, "A1").borders.getItem("DiagonalUp").load("style"))).toBe(
    "HostNotImplemented",
  );
  expect(await errorCode(running, (context) => (format(context, "A:A").font.bold = true))).toBe("HostNotImplemented");
  expect(running.workbook.activeSheet.cells(rect(0, 0))).toEqual([[null]]);
});
