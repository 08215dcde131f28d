/** Books that an independent library wrote are read with the values that were put in. */
import fc from "fast-check";
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import { makeBook } from "../../../workbooks/make-book";

jest.setTimeout(60_000);

describe("a book of excelize", () => {
  test("has its values, merges, protection and tables", async () => {
    const bytes = await makeBook([
      {
        name: "花名册",
        rows: [
          ["姓名", "工号", "得分"],
          ["张三", "007", 98.5],
          [null, "", -1],
        ],
        merges: ["A3:B3"],
        isProtected: true,
      },
      {
        name: "表 2",
        rows: [
          ["a", "b"],
          [1, 2],
        ],
        table: "A1:B2",
      },
    ]);
    const workbook = readWorkbook(bytes, "x.xlsx");
    const [roster, second] = workbook.sheets;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["花名册", "表 2"]);
    expect(roster?.cells({ row: 1, column: 0, rows: 1, columns: 3 })).toMatchObject([
      [{ value: "张三" }, { value: "007" }, { value: 98.5 }],
    ]);
    expect(roster?.usedRange()).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
    expect(roster?.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
    expect(roster?.protection.isProtected).toBe(true);
    expect(second?.tables).toMatchObject([{ name: "Table2", hasHeaders: true }]);
    expect(second?.protection.isProtected).toBe(false);
  });

  test("with any values is read as it was written", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.constantFrom("007", "=A1", " 空 格 ", "第一行\n第二行", "<&>\"'", "TRUE", "2026-10-05", "#N/A"),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    const sheet = fc.array(fc.array(fc.oneof(text, number, fc.integer(), fc.constant(null)), { maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const bytes = await makeBook(sheets.map((rows, index) => ({ name: `表${index}`, rows })));
        const workbook = readWorkbook(bytes, "x.xlsx");
        sheets.forEach((rows, index) =>
          rows.forEach((cells, row) =>
            cells.forEach((value, column) => {
              expect(workbook.sheets[index]?.cell(row, column)?.value ?? null).toEqual(value);
            }),
          ),
        );
      }),
      { seed: 20261103, numRuns: 40 },
    );
  });
});
