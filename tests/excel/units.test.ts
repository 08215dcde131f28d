import { OCTOBER } from "./edits";
import fc from "fast-check";
import { grouped, jsonBytes } from "../../src/excel/bytes";
import { fromPieces, toPieces } from "../../src/excel/pieces";
import { markName, markOf } from "../../src/excel/owned-names";
import { isSameAs } from "../../src/excel/same";
import { withoutConflicts } from "../../src/excel/undo/restore";
import type { Fate } from "../../src/excel/undo/compare";
import { inAnyCell, inTextCell } from "../../src/excel/write/entry";
import { blockEdit } from "./edits";
import { bookOf, isHidden, open, pictureOf } from "./office";

const SEED = 20261124;
/** Text as people and hostile files hold it; control characters do not survive a file and are left out. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((given) => !/\p{Cc}/u.test(given)),
  fc.constantFrom(
    "=A1",
    "'x",
    "''",
    "007",
    "1e5",
    "2026-10-01",
    "10月1日",
    "-1",
    "+1",
    "@a",
    "TRUE",
    "#N/A",
    "１２",
    " 5 ",
  ),
);

describe("Marks of ownership", () => {
  it.each([
    [{ kind: "rating", period: null } as const, "FourOnes.Rating"],
    [{ kind: "warnings", period: null } as const, "FourOnes.Warnings"],
    [{ kind: "register", period: null } as const, "FourOnes.Register"],
    [{ kind: "circular", period: OCTOBER } as const, "FourOnes.Circular.2026_10"],
    [{ kind: "circulars", period: null } as const, "FourOnes.Circulars"],
    [{ kind: "study", period: { kind: "day", day: 20_742 } } as const, "FourOnes.Study.2026_10_16"],
    [{ kind: "forms", period: { kind: "year", year: 2026 } } as const, "FourOnes.Forms.2026"],
  ])("%j is the name %s, and back", (mark, name) => {
    expect(markName(mark)).toBe(name);
    expect(markOf(name)).toEqual(mark);
  });

  it("forgets the period of what is refreshed in place", () => {
    expect(markName({ kind: "rating", period: OCTOBER })).toBe("FourOnes.Rating");
  });

  it.each(["Rating", "FourOnes.Other", "FourOnes.Circular", "FourOnes.Rating.2026_10", "FourOnes.Circular.10"])(
    "takes %s for no mark",
    (name) => expect(markOf(name)).toBeNull(),
  );
});

describe("Sizes", () => {
  it("never counts a value smaller than its JSON", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())),
        (row) => {
          expect(jsonBytes(row)).toBeGreaterThanOrEqual(new TextEncoder().encode(JSON.stringify(row)).length);
        },
      ),
      { seed: SEED },
    );
  });

  it("groups in order, within the limit, and gives an item that is too big a group of its own", () => {
    expect(grouped([4, 4, 3, 12, 1, 9], (size) => size, 10)).toEqual([[4, 4], [3], [12], [1, 9]]);
    expect(grouped([], () => 1)).toEqual([]);
  });
});

describe("Long texts in cells", () => {
  it("come back as they were, in pieces a cell can hold", () => {
    const long = "'=𠮷野家\"\n".repeat(20_000);
    const { pieces, part } = toPieces(long);
    expect(pieces.length).toBe(part.cells);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(30_001);
    expect(pieces.every((piece) => !/[\uD800-\uDBFF]$/.test(piece))).toBe(true);
    expect(fromPieces([...pieces, "left over from a longer text"], part)).toBe(long);
  });

  it("are not believed when a piece is missing, exchanged or changed", () => {
    const { pieces, part } = toPieces("甲".repeat(40_000) + "乙");
    expect(fromPieces(pieces.slice(0, 1), part)).toBeNull();
    expect(fromPieces([...pieces].reverse(), part)).toBeNull();
    expect(
      fromPieces(
        pieces.map((piece) => piece.replace("乙", "丙")),
        part,
      ),
    ).toBeNull();
  });
});

describe("Comparing plain data", () => {
  it("does not mind the order of members, but values, members left out and lengths of lists", () => {
    expect(isSameAs({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
    expect(isSameAs({ a: 1 }, { a: 1, b: 0 })).toBe(false);
    expect(isSameAs([1, 2], [1])).toBe(false);
    expect(isSameAs([], {})).toBe(false);
    expect(isSameAs("1", 1)).toBe(false);
    expect(isSameAs(null, {})).toBe(false);
  });
});

describe("Areas around conflicts", () => {
  it("cover every cell but the conflicts exactly once", () => {
    const fate = fc.constantFrom<Fate>("restore", "keep", "conflict");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fate),
        (rows, columns, fates) => {
          const cells = Array.from({ length: rows }, () =>
            Array.from({ length: columns }, () => fates.next().value as Fate),
          );
          const hits = cells.map((line) => line.map(() => 0));
          for (const rect of withoutConflicts(cells)) {
            for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
              for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
                (hits[row] as number[])[column] = (hits[row]?.[column] ?? NaN) + 1;
              }
            }
          }
          expect(hits).toEqual(cells.map((line) => line.map((one) => (one === "conflict" ? 0 : 1))));
        },
      ),
      { seed: SEED },
    );
  });

  it("are one area when there is no conflict", () => {
    const cells = Array.from({ length: 300 }, () => ["restore", "keep"] as Fate[]);
    expect(withoutConflicts(cells)).toEqual([{ row: 0, column: 0, rows: 300, columns: 2 }]);
  });
});

describe("Text", () => {
  it("that is harmless is entered without an apostrophe", () => {
    for (const plain of ["张三", "第3科", "财务科（2）", "好", "a-b", "3楼"])
      expect(inAnyCell(plain, "General")).toBe(plain);
    for (const risky of [
      "=A1",
      "+86",
      "-",
      "@x",
      "'x",
      "#N/A",
      "true",
      "007",
      "2026-10",
      "10月1日",
      "１２",
      "3%",
      "Oct 5",
    ]) {
      expect(inAnyCell(risky, "General")).toBe(`'${risky}`);
    }
    expect(inTextCell("=A1")).toBe("=A1");
    expect(inTextCell("'x")).toBe("''x");
  });

  it("of any kind is written as it is, and undo puts any old text back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 3, maxLength: 3 }),
        fc.array(text, { minLength: 3, maxLength: 3 }),
        async (old, next) => {
          const workbook = bookOf({ 花名册: [["花名册"]] });
          const office = open(workbook);
          const block = (values: readonly string[], before: readonly string[]): ReturnType<typeof blockEdit> =>
            blockEdit(
              values.map((value) => [value]),
              { before: before.map((value) => [value]), isNew: before.every((value) => value === "") },
            );
          await office.gateway.apply([block(["a", "b", "c"], ["", "", ""])], await office.gateway.read(), "2026-10");
          const sheet = workbook.sheets[0];
          old.forEach((value, index) =>
            sheet?.loadCell(
              1 + index,
              3,
              value === ""
                ? null
                : { value, formula: null, style: 0, ...(needsSign(value) ? { quotePrefix: true } : {}) },
            ),
          );
          const before = pictureOf(workbook, isHidden);
          const snapshot = await office.gateway.read();
          await office.gateway.apply([block(next, old)], snapshot, "2026-10");
          const written = [1, 2, 3].map((row) => sheet?.cell(row, 3)?.value ?? "");
          expect(written).toEqual(next);
          await office.gateway.undo();
          expect(pictureOf(workbook, isHidden)).toEqual(before);
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });
});

/** A cell of number format General holds such text only by an apostrophe. */
const needsSign = (value: string): boolean => inAnyCell(value, "General") !== value;

describe("Showing a cell", () => {
  it("activates its sheet and selects it", async () => {
    const { workbook, gateway } = open(bookOf({ 花名册: [["姓名"]], 考勤: [["姓名"]] }));
    await gateway.select({ sheet: "考勤", row: 4, column: 2 });
    expect(workbook.activeSheet.name).toBe("考勤");
    expect(workbook.selection.area).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
  });

  it("says so when the sheet is gone", async () => {
    const { gateway } = open(bookOf({ 花名册: [["姓名"]] }));
    await expect(gateway.select({ sheet: "考勤", row: 0, column: 0 })).rejects.toMatchObject({
      fault: "changed-since-read",
    });
  });
});
