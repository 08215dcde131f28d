/** What is saved is the workbook, and everything of the file that nobody touched: judged by two readers. */
import fc from "fast-check";
import { bookDifferences } from "../../../src/emulator/file/save/verify";
import { openWorkbookFile } from "../../../src/emulator/file/workbook-file";
import type { Workbook } from "../../../src/emulator/model/workbook";
import { open, pictureOf } from "../../excel/office";
import { excelize, makeBook } from "../../workbooks/make-book";
import { partsOf, partText, QUOTED, richBook, ROSTER } from "./save/rich-book";
import { at, plain, saved } from "./save/saved";

jest.setTimeout(120_000);

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richBook();
});

describe("what nobody touched", () => {
  const untouched = /chart|drawing|media|comments|pivot|theme|docProps|table1/;

  test("keeps its bytes: chart, picture, note, pivot table, table, theme, properties", () => {
    const { bytes } = saved(rich, (workbook, id) => workbook.enter(id, at(1, 30), [["新"]], "user"));
    const [before, after] = [partsOf(rich), partsOf(bytes)];
    const kept = Object.keys(before).filter((name) => untouched.test(name));
    expect(kept.length).toBeGreaterThan(8);
    for (const name of kept) expect({ name, bytes: after[name] }).toEqual({ name, bytes: before[name] });
  });

  test("keeps its words in the changed sheet: validation, conditional format, rich text, drawing", () => {
    const { bytes } = saved(rich, (workbook, id) => workbook.enter(id, at(1, 30), [["新"]], "user"));
    for (const element of ["dataValidations", "conditionalFormatting", "drawing", "legacyDrawing", "mergeCells"]) {
      const piece = (file: Uint8Array): string | undefined =>
        new RegExp(`<${element}[\\s>].*?(</${element}>|/>)`, "s").exec(partText(file, "xl/worksheets/sheet1.xml"))?.[0];
      expect(piece(rich)).toBeDefined();
      expect(piece(bytes)).toBe(piece(rich));
    }
    expect(saved(rich, (workbook, id) => workbook.enter(id, at(24, 3), [["新"]], "user")).bytes).toBeDefined();
  });

  test("the other sheets keep their bytes, the password of a protected one among them", () => {
    const { bytes } = saved(rich, (workbook, id) => workbook.enter(id, at(1, 30), [["新"]], "user"));
    for (const name of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"])
      expect(partsOf(bytes)[name]).toEqual(partsOf(rich)[name]);
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toMatch(/password|hashValue/);
  });

  test("a workbook that came back to where it was gives the very bytes it came from", () => {
    const file = openWorkbookFile(rich, "x.xlsx");
    const { workbook } = file;
    const id = workbook.sheets[0]?.id ?? "";
    const before = workbook.sheet(id).cells(at(0, 0, 5, 5));
    workbook.enter(id, at(0, 0), [["别的"]], "user");
    workbook.setRowHeight(id, 40, 30, "user");
    workbook.setCells(id, at(0, 0, 5, 5), before, "user");
    workbook.setRowHeight(id, 40, null, "user");
    expect(file.save()).toBe(rich);
  });

  test("a second saving without a change gives the same bytes", () => {
    const file = openWorkbookFile(rich, "x.xlsx");
    file.workbook.enter(file.workbook.sheets[0]?.id ?? "", at(1, 30), [["新"]], "user");
    expect(file.save()).toEqual(file.save());
  });
});

describe("around the cells", () => {
  /** Changes, and that the picture of the workbook read again is the same. */
  const kinds: readonly (readonly [string, (workbook: Workbook, id: string) => void])[] = [
    [
      "merges",
      (workbook, id) => (workbook.merge(id, at(40, 0, 2, 3), false, "user"), workbook.unmerge(id, at(29, 0), "user")),
    ],
    [
      "a row's height",
      (workbook, id) => (workbook.setRowHeight(id, 2, 33.75, "user"), workbook.setRowHeight(id, 90, 40, "user")),
    ],
    ["a column's width", (workbook, id) => workbook.setColumnWidth(id, 2, 99, "user")],
    [
      "hidden rows and columns",
      (workbook, id) => (workbook.setRowHidden(id, 5, true, "user"), workbook.setColumnHidden(id, 14, false, "user")),
    ],
    [
      "panes, lines and the tab",
      (workbook, id) =>
        workbook.setView(id, { frozenRows: 2, frozenColumns: 1, showGridlines: false, tabColor: "#FF0000" }, "addin"),
    ],
    [
      "the page",
      (workbook, id) =>
        workbook.setPageLayout(
          id,
          {
            orientation: "Landscape",
            paperSize: "A4",
            topMargin: 36,
            centerHorizontally: true,
            printGridlines: true,
            printHeadings: true,
            blackAndWhite: true,
            zoom: { horizontalFitToPages: 1 },
            printArea: [at(0, 0, 9, 3), at(20, 0, 3, 3)],
            titleRows: [0, 1],
            titleColumns: [0, 0],
            firstPageNumber: 3,
          },
          "addin",
        ),
    ],
    [
      "a name, hidden",
      (workbook) =>
        workbook.setName(
          { name: "隐", formula: `='It''s 2'!$A$1`, visible: false, scope: null, comment: "<&>" },
          "addin",
        ),
    ],
    ["a name that goes", (workbook) => workbook.deleteName("area", null, "addin")],
    [
      "a print area that goes",
      (workbook) => workbook.setPageLayout(workbook.sheets[1]?.id ?? "", { printArea: null }, "addin"),
    ],
    ["a new name for a sheet", (workbook, id) => workbook.renameSheet(id, "O'Neil 的表", "user")],
    ["sheets in another order", (workbook) => workbook.moveSheet(workbook.sheets[2]?.id ?? "", 0, "user")],
    ["a sheet that goes", (workbook, id) => workbook.deleteSheet(id, "user")],
    ["a hidden sheet in front", (workbook, id) => workbook.setVisibility(id, "Hidden", "user")],
  ];

  test.each(kinds)("%s: written and read again", (_kind, change) => {
    const { workbook, again } = saved(rich, change);
    expect(pictureOf(again)).toEqual(pictureOf(workbook));
    expect(again.activeSheet.name).toBe(workbook.activeSheet.name);
  });

  test("a very hidden sheet is that, has its long texts, and is not in front", async () => {
    const long = "长".repeat(32_767);
    const { bytes, again } = saved(rich, (workbook) => {
      const state = workbook.addSheet("FourOnes.State", "addin");
      workbook.setVisibility(state.id, "VeryHidden", "addin");
      workbook.setCells(state.id, at(0, 0, 1, 2), [[plain(long), plain("=x")]], "addin");
    });
    const state = again.sheetNamed("FourOnes.State");
    expect(state?.visibility).toBe("VeryHidden");
    expect(state?.cell(0, 0)?.value).toBe(long);
    expect(again.activeSheet.name).toBe(ROSTER);
    const other = (await excelize()).OpenReader(bytes);
    expect(other.GetSheetList().list).toEqual([ROSTER, QUOTED, "Pivot", "FourOnes.State"]);
    expect(other.GetSheetVisible("FourOnes.State").visible).toBe(false);
  });

  test("only one sheet is in front when another one is opened on", () => {
    const { bytes } = saved(rich, (workbook) => workbook.activate(workbook.sheets[1]?.id ?? "", "user"));
    const chosen = [1, 2, 3].filter((number) =>
      /tabSelected="(1|true)"/.test(partText(bytes, `xl/worksheets/sheet${number}.xml`)),
    );
    expect(chosen).toEqual([2]);
  });

  test("a sheet that goes takes its chart, picture and note along, and leaves no formula to a dead sheet's text", () => {
    const { bytes } = saved(rich, (workbook, id) => workbook.deleteSheet(id, "user"));
    expect(Object.keys(partsOf(bytes)).filter((name) => /chart|media|comments/.test(name))).toEqual([]);
    expect(partText(bytes, "[Content_Types].xml")).not.toMatch(/charts|comments/);
  });
});

test("any edits, saved and read again, are the workbook's cells", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom("=1+1", "00123", " x", "两\n行", "_x000D_"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }, null),
  );
  const place = fc.record({ sheet: fc.nat(2), row: fc.nat(30), column: fc.nat(16) });
  const edit = fc.oneof(
    fc.record({ kind: fc.constant("cell" as const), place, value }),
    fc.record({ kind: fc.constant("formula" as const), place, value: fc.constantFrom("=A1+1", "=SUM(B2:B9)", "") }),
    fc.record({ kind: fc.constant("bold" as const), place, value: fc.boolean() }),
    fc.record({ kind: fc.constant("clear" as const), place, value: fc.constantFrom("All", "Contents", "Formats") }),
    fc.record({ kind: fc.constant("height" as const), place, value: fc.constantFrom(12, 20.25, null) }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const { workbook, again } = saved(rich, (book) => {
        for (const each of edits) apply(book, each);
      });
      expect(bookDifferences(workbook, again)).toEqual([]);
    }),
    { seed: 20261005, numRuns: 60 },
  );

  function apply(book: Workbook, each: ReturnType<typeof edit.generate>["value"]): void {
    const id = book.sheets[each.place.sheet]?.id ?? "";
    const area = at(each.place.row, each.place.column);
    const style = book.sheet(id).styleAt(area.row, area.column);
    if (each.kind === "cell")
      book.setCells(id, area, [[each.value === null ? null : { ...plain(each.value), style }]], "user");
    else if (each.kind === "formula") book.enter(id, area, [[each.value]], "user");
    else if (each.kind === "bold") book.format(id, area, { font: { bold: each.value } }, "user");
    else if (each.kind === "clear") book.clear(id, { ...area, rows: 3, columns: 3 }, each.value as "All", "user");
    else book.setRowHeight(id, area.row, each.value, "user");
  }
});

test("what Office.js writes is read by Office.js from the saved file", async () => {
  const first = openWorkbookFile(rich, "月报.xlsx");
  open(first.workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("告警");
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [
      ["@", "General"],
      ["@", "0.0%"],
    ];
    range.values = [
      ["00123", 5],
      ["=1+1", 0.5],
    ];
    range.format.fill.color = "#FFEE00";
    range.format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.pageLayout.orientation = "Landscape";
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add("FourOnes.mark", range);
    context.workbook.names.getItem("FourOnes.mark").visible = false;
    sheet.visibility = "VeryHidden";
    await context.sync();
  });
  open(openWorkbookFile(first.save(), "月报.xlsx").workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("告警").load("visibility");
    const range = sheet.getRange("A1:B2").load("values, numberFormat, text");
    const fill = range.format.fill.load("color");
    const page = sheet.pageLayout.load("orientation");
    const width = sheet.getRange("A1").format.load("columnWidth");
    const name = context.workbook.names.getItem("FourOnes.mark").load("visible, formula");
    await context.sync();
    expect(range.values).toEqual([
      ["00123", 5],
      ["=1+1", 0.5],
    ]);
    expect(range.text[1]).toEqual(["=1+1", "50.0%"]);
    expect([fill.color, page.orientation, width.columnWidth]).toEqual(["#FFEE00", "Landscape", 120]);
    expect([sheet.visibility, name.visible, name.formula]).toEqual(["VeryHidden", false, "=告警!$A$1:$B$2"]);
  });
});

test("20,000 touched cells are saved and proved", async () => {
  const book = await makeBook([{ name: "大", rows: Array.from({ length: 2_000 }, (_, row) => [row, "x", row / 2]) }]);
  const file = openWorkbookFile(book, "x.xlsx");
  const id = file.workbook.sheets[0]?.id ?? "";
  const cells = Array.from({ length: 2_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => plain(`${row}/${column}`)),
  );
  file.workbook.setCells(id, at(0, 1, 2_000, 10), cells, "addin");
  const { workbook } = openWorkbookFile(file.save(), "x.xlsx");
  const last = workbook.sheets[0]?.cells(at(1_999, 1, 1, 10))[0];
  expect(last?.map((cell) => cell?.value)).toEqual(Array.from({ length: 10 }, (_, column) => `1999/${column}`));
});
