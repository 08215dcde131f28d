import { NORMAL_STYLE } from "../../../src/emulator/model/defaults";
import { Workbook } from "../../../src/emulator/model/workbook";
import { modelValues, rect, workbookWith } from "../fixture";

const kinds = (workbook: Workbook): string[] => workbook.journal.map(({ change }) => change.kind);

test("loading leaves no journal and calls nobody", () => {
  const workbook = Workbook.empty();
  const heard = jest.fn();
  workbook.subscribe(heard);
  const sheet = workbook.addLoadedSheet("花名册", "{A}");
  sheet.loadCell(0, 0, { value: "姓名", formula: null, style: 0 });
  workbook.loadName({ name: "n", formula: "=花名册!$A$1", visible: true, scope: null, comment: "" });
  workbook.loadActiveSheet("{A}", rect(3, 3));
  expect(workbook.journal).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
  expect(workbook.selection).toEqual({ sheet: "{A}", area: rect(3, 3) });
});

test("a change says what stood there before and after, and who made it", () => {
  const workbook = workbookWith({ Data: [["old"]] });
  const heard = jest.fn();
  const end = workbook.subscribe(heard);
  workbook.enter(workbook.activeSheet.id, rect(0, 0, 1, 2), [["new", null]], "user");
  expect(heard).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalledWith(
    expect.objectContaining({
      kind: "cells",
      area: rect(0, 0, 1, 2),
      before: [[{ value: "old", formula: null, style: 0 }, null]],
      after: [[{ value: "new", formula: null, style: 0 }, null]],
    }),
    "user",
  );
  end();
  workbook.enter(workbook.activeSheet.id, rect(0, 0), [["again"]], "addin");
  expect(heard).toHaveBeenCalledTimes(1);
});

test("used range: values, formats as well unless only values count, null on an empty sheet", () => {
  const workbook = workbookWith({
    Data: [
      ["", ""],
      ["", "x"],
    ],
    Empty: [],
  });
  const [data, empty] = workbook.sheets;
  workbook.format(data?.id ?? "", rect(4, 3), { fill: "#FF0000" }, "user");
  expect(data?.usedRange()).toEqual(rect(1, 1, 4, 3));
  expect(data?.usedRange(true)).toEqual(rect(1, 1));
  expect(empty?.usedRange()).toBeNull();
});

test("equal styles share an id, and a derived style keeps the format of the file", () => {
  const { styles } = Workbook.empty();
  const fromFile = styles.intern({ ...NORMAL_STYLE, fileFormat: 7 });
  const bold = styles.derive(fromFile, { font: { bold: true } });
  expect(styles.derive(fromFile, { font: { bold: true } })).toBe(bold);
  expect(styles.get(bold)).toMatchObject({ fileFormat: 7, font: { bold: true, name: "Calibri" } });
  expect(styles.derive(bold, { font: { bold: false } })).toBe(fromFile);
});

test("emptying a cell keeps its format; clearing all removes it", () => {
  const workbook = workbookWith({ Data: [["x"]] });
  const { id } = workbook.activeSheet;
  workbook.format(id, rect(0, 0), { fill: "#FF0000" }, "user");
  workbook.enter(id, rect(0, 0), [[""]], "user");
  expect(workbook.activeSheet.cell(0, 0)).toMatchObject({ value: null, style: 1 });
  workbook.clear(id, rect(0, 0), "All", "user");
  expect(workbook.activeSheet.cell(0, 0)).toBeNull();
});

test("merging keeps the first content and loses the rest; covered cells take no content", () => {
  const workbook = workbookWith({
    Data: [
      ["", "b"],
      ["c", "d"],
    ],
  });
  const { id } = workbook.activeSheet;
  workbook.merge(id, rect(0, 0, 2, 2), false, "user");
  expect(modelValues(workbook, "Data", rect(0, 0, 2, 2))).toEqual([
    ["b", null],
    [null, null],
  ]);
  workbook.enter(
    id,
    rect(0, 0, 2, 2),
    [
      ["x", "y"],
      ["z", "w"],
    ],
    "user",
  );
  expect(modelValues(workbook, "Data", rect(0, 0, 2, 2))).toEqual([
    ["x", null],
    [null, null],
  ]);
  expect(workbook.activeSheet.mergeAt(1, 1)).toEqual(rect(0, 0, 2, 2));
  workbook.unmerge(id, rect(1, 1), "user");
  expect(workbook.activeSheet.merges).toEqual([]);
  expect(kinds(workbook)).toEqual(["cells", "merged", "cells", "unmerged"]);
});

test("names and formulas follow a renamed sheet, and lose a deleted one", () => {
  const workbook = workbookWith({ Old: [[1]], Other: [["=Old!A1"]] });
  const old = workbook.activeSheet.id;
  workbook.setName({ name: "n", formula: "=Old!$A$1", visible: true, scope: null, comment: "" }, "user");
  workbook.renameSheet(old, "新 表", "user");
  expect(workbook.names.get("N", null)?.formula).toBe("='新 表'!$A$1");
  expect(modelValues(workbook, "Other", rect(0, 0))).toEqual([["='新 表'!A1"]]);
  workbook.deleteSheet(old, "user");
  expect(workbook.names.get("n", null)?.formula).toBe("=#REF!$A$1");
  expect(modelValues(workbook, "Other", rect(0, 0))).toEqual([["=#REF!A1"]]);
});

test.each([
  ["Data", "ItemAlreadyExists"],
  ["data", "ItemAlreadyExists"],
  ["", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
])("a sheet cannot be called %p", (name, code) => {
  const workbook = workbookWith({ Data: [] });
  expect(() => workbook.addSheet(name, "user")).toThrow(expect.objectContaining({ code }));
  expect(workbook.journal).toEqual([]);
});

test("a name of 31 characters is long enough, and sheets without a wish get a free one", () => {
  const workbook = workbookWith({ Sheet2: [] });
  expect(workbook.addSheet("x".repeat(31), "user").name).toHaveLength(31);
  expect(workbook.addSheet(null, "user").name).toBe("Sheet3");
});

test("the last visible sheet can be neither hidden nor deleted", () => {
  const workbook = workbookWith({ A: [], B: [] });
  const [a, b] = workbook.sheets.map(({ id }) => id) as [string, string];
  workbook.setVisibility(b, "VeryHidden", "user");
  expect(() => workbook.setVisibility(a, "Hidden", "user")).toThrow("visible");
  expect(() => workbook.deleteSheet(a, "user")).toThrow("visible");
});

test("selecting activates the sheet and is heard, without a place in the journal of its own", () => {
  const workbook = workbookWith({ A: [], B: [] });
  const heard = jest.fn();
  workbook.onSelected(heard);
  const second = workbook.sheets[1]?.id ?? "";
  workbook.select(second, rect(2, 2), "user");
  expect(heard).toHaveBeenLastCalledWith({ sheet: second, area: rect(2, 2) });
  expect(kinds(workbook)).toEqual(["sheet-activated"]);
});

test("what an entry cannot be is refused before anything is written", () => {
  const workbook = workbookWith({ Data: [["old", "old"]] });
  expect(() => workbook.enter(workbook.activeSheet.id, rect(0, 0, 1, 2), [["new", {}]], "addin")).toThrow();
  expect(modelValues(workbook, "Data", rect(0, 0, 1, 2))).toEqual([["old", "old"]]);
});

test("200,000 cells are loaded and measured", () => {
  const sheet = Workbook.empty().addLoadedSheet("Big");
  for (let row = 0; row < 5000; row += 1)
    for (let column = 0; column < 40; column += 1) sheet.loadCell(row, column, { value: row, formula: null, style: 0 });
  expect(sheet.usedRange()).toEqual(rect(0, 0, 5000, 40));
});
