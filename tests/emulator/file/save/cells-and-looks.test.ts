/** Cells and their looks in a saved file. */
import { cellText } from "../../../../src/emulator/model/a1";
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { excelize, makeBook } from "../../../workbooks/make-book";
import { partText, richBook, ROSTER } from "./rich-book";
import { at, plain, saved } from "./saved";

jest.setTimeout(120_000);

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richBook();
});

describe("texts", () => {
  const traps = [
    ..."=1+1 +86 -x @a 00123 110101199003078888 2026-10-01 TRUE #N/A _x0041_ 😀 <&>\"'".split(" "),
    ...[" 前面有空格", "后面有 ", "两\n行", "回\r\n车", "　全角", "\t", "\u0001", "x".repeat(32_767)],
  ];

  test("stay the texts they are, to our reader and to another", async () => {
    const { again, bytes } = saved(rich, (workbook, id) =>
      workbook.setCells(
        id,
        at(40, 0, traps.length),
        traps.map((text) => [plain(text)]),
        "user",
      ),
    );
    expect(traps.map((_, index) => again.sheets[0]?.cell(40 + index, 0)?.value)).toEqual(traps);
    const other = (await excelize()).OpenReader(bytes);
    traps.forEach((text, index) => {
      // The other one leaves the long forms of characters as they are.
      if (["_x", "\u0001", "\r"].some((sign) => text.includes(sign))) return;
      const place = cellText(40 + index, 0);
      expect(other.GetCellValue(ROSTER, place, { RawCellValue: true }).value).toBe(text);
    });
  });

  test("with an apostrophe keep it", () => {
    const { again } = saved(rich, (workbook, id) => workbook.enter(id, at(40, 0, 1, 2), [["'007", "'=1+1"]], "user"));
    expect(again.sheets[0]?.cells(at(40, 0, 1, 2))).toMatchObject([
      [
        { value: "007", quotePrefix: true },
        { value: "=1+1", formula: null, quotePrefix: true },
      ],
    ]);
  });
});

describe("values and formulas", () => {
  test("numbers, true, errors and emptied cells are what they were made", () => {
    const line = [plain(1e21), plain(1e-7), plain(true), plain({ error: "#N/A" }), null, plain(-0.1)];
    const { again } = saved(rich, (workbook, id) => workbook.setCells(id, at(1, 0, 1, 6), [line], "user"));
    const values = again.sheets[0]?.cells(at(1, 0, 1, 6))[0]?.map((cell) => cell?.value ?? null);
    expect(values).toEqual([1e21, 1e-7, true, { error: "#N/A" }, null, -0.1]);
  });

  test("a formula keeps a known result, and has none where none is known", () => {
    const cells = [
      { value: "甲", formula: "=A1", style: 0 },
      { value: { error: "#REF!" }, formula: "=XLOOKUP(1,A1,B1)", style: 0 },
      { value: null, formula: "=B1+1", style: 0 },
    ];
    const { again, bytes } = saved(rich, (workbook, id) => workbook.setCells(id, at(40, 0, 1, 3), [cells], "user"));
    expect(again.sheets[0]?.cells(at(40, 0, 1, 3))).toMatchObject([
      cells.map(({ value, formula }) => ({ value, formula })),
    ]);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain("<f>_xlfn.XLOOKUP(1,A1,B1)</f>");
  });

  test("Excel is asked to calculate only where cells changed and there are formulas", async () => {
    const isAsked = (bytes: Uint8Array): boolean => /fullCalcOnLoad="1"/.test(partText(bytes, "xl/workbook.xml"));
    const enter = (workbook: Workbook, id: string): void => workbook.enter(id, at(1, 30), [[5]], "user");
    expect(isAsked(saved(rich, enter).bytes)).toBe(true);
    expect(isAsked(saved(rich, (workbook, id) => workbook.setRowHeight(id, 1, 30, "user")).bytes)).toBe(false);
    const withoutFormulas = await makeBook([{ name: "a", rows: [["x", 1]] }]);
    expect(isAsked(saved(withoutFormulas, enter).bytes)).toBe(false);
  });

  test("formulas that shared one keep theirs when its first cell is overwritten", () => {
    const before = readWorkbook(rich, "x.xlsx").sheets[0]?.cell(5, 5)?.formula;
    const { again } = saved(rich, (workbook, id) => workbook.enter(id, at(1, 5), [[7]], "user"));
    expect(before).toBe("=XLOOKUP(A6,$A$2:$A$9,B6:B13)");
    expect(again.sheets[0]?.cell(5, 5)?.formula).toBe(before);
    expect(again.sheets[0]?.cell(1, 5)?.value).toBe(7);
  });

  test("an edge of the grid can be written", () => {
    const { again } = saved(rich, (workbook, id) => workbook.enter(id, at(1_048_575, 16_383), [["尾"]], "user"));
    expect(again.sheets[0]?.cell(1_048_575, 16_383)?.value).toBe("尾");
  });
});

describe("looks", () => {
  test("a cell made bold keeps its theme colour, its gradient and its 10.5 points", () => {
    const { bytes, again } = saved(rich, (workbook, id) =>
      workbook.format(id, at(2, 1), { font: { bold: true } }, "user"),
    );
    const styles = partText(bytes, "xl/styles.xml");
    const fonts = /<fonts.*<\/fonts>/s.exec(styles)?.[0] ?? "";
    expect(
      fonts
        .match(/<font>.*?<\/font>/gs)
        ?.filter((font) => /<b\/>/.test(font))
        .at(-1),
    ).toMatch(/<sz val="10.5"\/>.*<color theme="4" tint="0.4"\/>|<color theme="4" tint="0.4"\/>.*<sz val="10.5"\/>/s);
    expect(styles.match(/<gradientFill/g)).toHaveLength(1);
    const style = again.styles.get(again.sheets[0]?.cell(2, 1)?.style ?? 0);
    expect(style).toMatchObject({ font: { bold: true, size: 10.5 }, numberFormat: "m/d/yyyy" });
  });

  test("every setting of a format is written", () => {
    const patch = {
      font: {
        name: "黑体",
        size: 10.5,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#123456",
      },
      fill: "#ABCDEF",
      horizontal: "CenterAcrossSelection",
      vertical: "Distributed",
      wrap: true,
      indent: 2,
      textOrientation: -45,
      shrinkToFit: true,
      locked: false,
      formulaHidden: true,
      numberFormat: '0.0"分"',
    } as const;
    const { again } = saved(rich, (workbook, id) => workbook.format(id, at(0, 0, 6, 12), patch, "addin"));
    expect(again.styles.get(again.sheets[0]?.styleAt(3, 11) ?? 0)).toMatchObject(patch);
  });

  test("rich text stays rich when only its cell is coloured", () => {
    const { bytes } = saved(rich, (workbook, id) => workbook.format(id, at(24, 0), { fill: "#FF0000" }, "user"));
    const cell = (file: Uint8Array): string | undefined =>
      /<c r="A25".*?<\/c>/s.exec(partText(file, "xl/worksheets/sheet1.xml"))?.[0].replace(/ s="\d+"/, "");
    expect(cell(bytes)).toBe(cell(rich));
  });

  test("a plain cell can stand in a column that has a look", () => {
    const { again } = saved(rich, (workbook, id) => workbook.setCells(id, at(3, 10), [[plain(5)]], "user"));
    expect(again.sheets[0]?.cell(3, 10)).toMatchObject({ value: 5, style: 0 });
    expect(again.sheets[0]?.styleAt(4, 10)).not.toBe(0);
  });

  test("a thousand cells of one look need one more format", () => {
    const formats = (file: Uint8Array): number =>
      Number(/<cellXfs count="(\d+)"/.exec(partText(file, "xl/styles.xml"))?.[1]);
    const { bytes } = saved(rich, (workbook, id) =>
      workbook.format(id, at(50, 0, 100, 10), { fill: "#FFFF00" }, "addin"),
    );
    expect(formats(bytes)).toBe(formats(rich) + 1);
  });
});
