import { parsePeriod, ofMonth } from "../../../../src/core/domain/period";
import type { OwnedArea } from "../../../../src/core/domain/snapshot";
import { personKeys } from "../../../../src/core/sheets/person-key";
import { RATING_COLUMNS, REGISTER_COLUMNS } from "../../../../src/core/sheets/written";
import { codes, month, OCTOBER, read, sheet, type Cell, type Read } from "../grid";

const SEPTEMBER = ofMonth(month("2026-09"));
const BLOCK = RATING_COLUMNS.map(({ heading }) => heading["zh-CN"]);
const PEOPLE: Cell[][] = [
  ["王芳", "秘书科", "干部"],
  ["李娜", "秘书科", "干部"],
  ["张伟", "行政科", "干部"],
];
const ATTENDANCE = sheet("考勤表", [
  ["姓名", "10月16日"],
  ["王芳", "√"],
]);

function block(key: string, override = "", reason = "", of = "2026-10"): Cell[] {
  const cells: Record<string, string> = { name: key, month: of, override, reason, style: "好", overall: "好" };
  return RATING_COLUMNS.map((column) => cells[column.key] ?? "");
}

function owned(
  kind: OwnedArea["kind"],
  of: string,
  sheetName: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): OwnedArea {
  return { kind, period: parsePeriod(of), area: { sheet: sheetName, row, column, rows, columns } };
}

/** A roster with the rating block right beside it. */
function reviewed(
  blocks: readonly Cell[][],
  more: Parameters<typeof read>[0] = [],
  areas: readonly OwnedArea[] = [],
): Read {
  const rows = [
    ["姓名", "部门", "人员类别", ...BLOCK],
    ...PEOPLE.map((person, index) => [...person, ...(blocks[index] ?? [])]),
  ];
  const area = owned("rating", "", "花名册", 0, 3, 4, BLOCK.length);
  return read([sheet("花名册", rows), ATTENDANCE, ...more], [area, ...areas]);
}

test("the rating block is no part of the roster it stands beside", () => {
  const { records, sheets, findings } = reviewed([block("王芳"), block("李娜"), block("张伟")]);
  expect(records.people.map(({ name }) => name)).toEqual(["王芳", "李娜", "张伟"]);
  expect(sheets[0]).toMatchObject({ kind: "roster", columns: { name: 0, department: 1 } });
  expect(findings).toEqual([]);
});

test("an override belongs to the person and the month of its row", () => {
  const { records } = reviewed([
    block("王芳", "中", "任务加重", "2026-09"),
    block("李娜"),
    block("张伟", "差", "", "2026-10"),
  ]);
  expect(records.overrides).toMatchObject([
    { person: 0, period: SEPTEMBER, grade: "medium", reason: "任务加重", cell: { sheet: "花名册", row: 1 } },
    { person: 2, period: ofMonth(OCTOBER), grade: "poor", reason: "" },
  ]);
});

test.each(["", "十月", "10月", "2026-13"])(
  "an override beside the month %j is applied to no month, and says so",
  (of) => {
    const result = reviewed([block("王芳", "中", "任务加重", of), block("李娜"), block("张伟")]);
    expect(result.records.overrides).toEqual([]);
    expect(codes(result)).toEqual(["month-unreadable"]);
  },
);

test("an override whose key is no longer that of its row is not applied", () => {
  const result = reviewed([block("李娜", "差", "误"), block("王芳"), block("张伟", "中", "对")]);
  expect(result.records.overrides.map(({ person }) => person)).toEqual([2]);
  const differing = result.findings.filter(({ code }) => code === "block-key-differs");
  // A row without anything typed is simply written anew.
  expect(differing.map(({ facts }) => facts)).toEqual([{ key: "李娜", name: "王芳" }]);
});

test("an override that is no grade is unreadable, not a grade", () => {
  const result = reviewed([block("王芳", "良好", "说明")]);
  expect(result.records.overrides).toMatchObject([{ grade: "unreadable" }]);
  expect(codes(result)).toEqual(["override-unreadable"]);
});

test("a block on a sheet of its own is joined by its keys", () => {
  const own = sheet("学习评定", [BLOCK, block("张伟", "好", "补交材料"), block("陌生人", "差", "误")]);
  const area = owned("rating", "", "学习评定", 0, 0, 3, BLOCK.length);
  const result = read([sheet("花名册", [["姓名", "部门", "人员类别"], ...PEOPLE]), ATTENDANCE, own], [area]);
  expect(result.records.overrides).toMatchObject([{ person: 2, grade: "good" }]);
  expect(result.sheets[2]?.kind).toBe("own");
  expect(codes(result)).toEqual(["block-key-differs"]);
});

test("the register supplies the other periods, the last row of each", () => {
  const filed = (period: string, name: string, override: string, reason: string): Cell[] =>
    REGISTER_COLUMNS.map(({ key }) => (({ period, name, override, reason }) as Record<string, string>)[key] ?? "");
  const rows = [
    REGISTER_COLUMNS.map(({ heading }) => heading["zh-CN"]),
    filed("2026-08", "王芳", "差", "旧"),
    filed("2026-08", "王芳", "中", "新"),
    filed("2026", "王芳", "差", "全年"),
    filed("2026-09", "李娜", "", ""),
  ];
  const area = owned("register", "", "评定台账", 0, 0, rows.length, REGISTER_COLUMNS.length);
  const result = reviewed([block("王芳")], [sheet("评定台账", rows)], [area]);
  expect(result.records.overrides).toMatchObject([
    { person: 0, period: ofMonth(month("2026-08")), grade: "medium", reason: "新" },
    { person: 0, period: { kind: "year", year: 2026 }, grade: "poor", reason: "全年" },
  ]);
  expect(result.sheets[2]?.kind).toBe("own");
});

test("a register that was copied here without its mark is never read as an inspection", () => {
  const row = REGISTER_COLUMNS.map(
    ({ key }) =>
      (({ period: "2026-10", name: "王芳", style: "差", content: "差", overall: "差" }) as Record<string, string>)[
        key
      ] ?? "",
  );
  const copied = sheet("评定台账", [REGISTER_COLUMNS.map(({ heading }) => heading["zh-CN"]), row]);
  const result = read([sheet("花名册", [["姓名", "部门", "人员类别"], ...PEOPLE]), ATTENDANCE, copied]);
  expect(result.records.inspections).toEqual([]);
  expect(result.sheets[2]?.kind).toBe("own");
});

test("keys tell namesakes apart by number, department or row", () => {
  const { people } = read([
    sheet("花名册", [
      ["姓名", "工号", "部门", "职务"],
      ["王芳", "", "", ""],
      ["李伟", "A1", "甲科", ""],
      ["李伟", "", "乙科", ""],
      ["张伟", "", "丙科", "科长"],
      ["张伟", "", "丙科", "科员"],
    ]),
    ATTENDANCE,
  ]).records;
  expect(personKeys(people)).toEqual(["王芳", "李伟（A1）", "李伟（乙科）", "张伟（#5）", "张伟（#6）"]);
});
