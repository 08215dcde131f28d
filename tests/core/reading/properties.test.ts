/** What must hold for any workbook: order and decoration change nothing, nothing throws, no row of a person is lost. */
import fc from "fast-check";
import type { OfficeRecords } from "../../../src/core/domain/records";
import type { CellValue } from "../../../src/core/domain/snapshot";
import { readWorkbook } from "../../../src/core/reading/read-workbook";
import { bareName, nameKey } from "../../../src/core/domain/text";
import { book, OCTOBER, read, sheet, type Cell } from "./grid";

const SEED = 20261031;

interface Plain {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** An office with every kind of sheet; each has a header row of its own. */
const OFFICE: readonly Plain[] = [
  {
    name: "花名册",
    rows: [
      ["姓名", "工号", "部门", "人员类别", "入职日期"],
      ["王芳", "A1", "甲科", "干部", "2020-01-05"],
      ["李伟", "A2", "甲科", "聘用", ""],
      ["李伟", "A3", "乙科", "工勤", "某日"],
    ],
  },
  {
    name: "考勤表",
    rows: [
      ["姓名", "部门", "10月16日", "10月30日党课"],
      ["王芳", "甲科", "√", "病假"],
      ["李伟", "甲科", "×", ""],
      ["李伟", "乙科", "缺席", "旷课"],
    ],
  },
  {
    name: "签到记录",
    rows: [
      ["日期", "姓名", "部门", "考勤", "事由"],
      ["10月9日", "王芳", "甲科", "到", ""],
      ["10月9日", "李伟", "乙科", "缺席", "事假"],
      ["10月9日", "某人", "乙科", "到", ""],
    ],
  },
  {
    name: "学习活动",
    rows: [
      ["日期", "类别", "主题", "时长(天)", "参加范围"],
      ["10月16日", "集中学习", "甲题", 1, "全体"],
      ["10月9日", "理论辅导", "乙题", "半天", "乙科"],
    ],
  },
  {
    name: "学习登记",
    rows: [
      ["日期", "姓名", "工号", "类型", "题目", "学时"],
      ["10月8日", "王芳", "A1", "学文", "甲", ""],
      ["10月9日", "李伟", "A2", "自学", "", 8],
      ["月底", "李伟", "A3", "读书", "乙", ""],
    ],
  },
  {
    name: "学习统计",
    rows: [
      ["月份", "姓名", "部门", "学文", "读书"],
      ["10月", "李伟", "乙科", 4, ""],
      ["10月", "王芳", "甲科", 2, 1],
    ],
  },
  {
    name: "笔记检查",
    rows: [
      ["月份", "姓名", "部门", "累计字数", "质量", "检查人"],
      ["10月", "王芳", "甲科", 8000, "中", "李伟"],
      ["10月", "李伟", "甲科", "未交", "", "王芳"],
    ],
  },
  {
    name: "月度检查",
    rows: [
      ["月份", "姓名", "部门", "学习作风", "学习内容", "学习时间", "学习效果", "综合等次"],
      ["10月", "王芳", "甲科", "好", "好", "中", "好", "好"],
    ],
  },
];

/** The records without the places they were read from. */
function content(records: OfficeRecords): unknown {
  return JSON.parse(JSON.stringify(records, (key: string, value: unknown) => (key === "cell" ? undefined : value)));
}

function readPlain(sheets: readonly Plain[]): unknown {
  return content(read(sheets.map(({ name, rows }) => sheet(name, rows))).records);
}

const BASE = readPlain(OFFICE);

test("the office of these tests has records of every kind", () => {
  const { sessions, attendance, studyLog, tally, notesChecks, inspections } = read(
    OFFICE.map(({ name, rows }) => sheet(name, rows)),
  ).records;
  expect([sessions, attendance, studyLog, tally, notesChecks, inspections].map(({ length }) => length)).toEqual([
    3, 7, 3, 2, 2, 1,
  ]);
});

test("the order of columns never changes the records", () => {
  const orders = fc.tuple(
    ...OFFICE.map(({ rows }) =>
      fc.shuffledSubarray(
        (rows[0] ?? []).map((_, index) => index),
        { minLength: rows[0]?.length ?? 0 },
      ),
    ),
  );
  fc.assert(
    fc.property(orders, (shuffles) => {
      const shuffled = OFFICE.map(({ name, rows }, index) => ({
        name,
        rows: rows.map((row) => (shuffles[index] ?? []).map((column) => row[column] ?? "")),
      }));
      expect(readPlain(shuffled)).toEqual(BASE);
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test("titles, blank rows, totals, notes and blank columns never change the records", () => {
  const decoration = fc.record({
    titles: fc.subarray([["某办公室登记表"], ["填报单位：秘书科", "", "单位：人"], [], ["（2026年）"]] as Cell[][]),
    column: fc.nat({ max: 3 }),
    blankRows: fc.nat({ max: 2 }),
    tail: fc.subarray([["合计", 3, 4], [], ["注：请按时上交"], ["", "制表：某某", "审核："]] as Cell[][]),
    left: fc.nat({ max: 3 }),
    top: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(decoration, { minLength: OFFICE.length, maxLength: OFFICE.length }), (decorations) => {
      const sheets = OFFICE.map(({ name, rows }, index) => {
        const { titles = [], column = 0, blankRows = 0, tail = [], left = 0, top = 0 } = decorations[index] ?? {};
        const wider = rows.map((row) => [...row.slice(0, column), "", ...row.slice(column)]);
        const blanks = Array.from({ length: blankRows }, (): Cell[] => []);
        const [header = [], first = [], ...others] = wider;
        return sheet(name, [...titles, header, first, ...blanks, ...others, ...tail], { row: top, column: left });
      });
      expect(content(read(sheets).records)).toEqual(BASE);
    }),
    { seed: SEED, numRuns: 150 },
  );
});

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(
    "",
    "姓名",
    "部门",
    "日期",
    "类型",
    "月份",
    "考勤",
    "10月16日",
    "2月30日",
    "√",
    "×",
    "王芳",
    "李伟",
    "合计",
    "注：√出勤 ×旷课",
    "全年",
    "未交",
    "好",
    "学文",
    "集中学习",
    "2026年10月",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.double(),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
);

test("no workbook makes reading throw, and a refusal or reading always comes back", () => {
  const rows = fc.array(fc.array(anyValue, { maxLength: 6 }), { maxLength: 8 });
  const merges = fc.array(
    fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    { maxLength: 3 },
  );
  const sheets = fc.array(
    fc.record({ name: fc.constantFrom("花名册", "考勤表", "学习登记", "10月", "考勤符号", "学习统计"), rows, merges }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(sheets, fc.boolean(), (plain, date1904) => {
      const snapshot = book(
        plain.map(({ name, rows: cells, merges: areas }) => sheet(name, cells, { merges: areas })),
        [],
        date1904,
      );
      expect(["read", "refused"]).toContain(readWorkbook(snapshot, { month: OCTOBER }).kind);
    }),
    { seed: SEED, numRuns: 1500 },
  );
});

test("every cell of a known sheet may be overwritten by anything without reading throwing", () => {
  const place = fc.record({
    sheet: fc.nat({ max: OFFICE.length - 1 }),
    row: fc.nat({ max: 4 }),
    column: fc.nat({ max: 7 }),
    value: anyValue,
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
      const sheets = OFFICE.map(({ name, rows }, index) =>
        sheet(
          name,
          rows.map((row, y) =>
            row.map(
              (cell, x) =>
                places.find((one) => one.sheet === index && one.row === y && one.column === x)?.value ?? cell,
            ),
          ),
        ),
      );
      expect(["read", "refused"]).toContain(readWorkbook(book(sheets), { month: OCTOBER }).kind);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test("every row that names somebody is a record of that person or a finding at that cell", () => {
  const names = fc.constantFrom("王芳", "王　芳", "李伟", "李伟（甲）", "王方", "陌生人", "张三、李四", "12345");
  const row = fc.tuple(names, fc.constantFrom("", "A1", "A2", "A9"), fc.constantFrom("", "甲科", "乙科"));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (who) => {
      const log = sheet("学习登记", [
        ["日期", "姓名", "工号", "部门", "类型", "题目"],
        ...who.map(([name, number, department], index) => ["10月8日", name, number, department, "学文", `题${index}`]),
      ]);
      const [roster = { name: "", rows: [] }] = OFFICE;
      const { records, findings } = read([sheet(roster.name, roster.rows), log]);
      who.forEach(([name, number], index) => {
        const record = records.studyLog.find((one) => one.title === `题${index}` && one.isPossible !== true);
        const told = findings.some(({ code, facts, cell }) => {
          if (code === "row-without-name" || code === "row-with-several") return cell?.sheet === "学习登记";
          return (code === "person-unknown" || code === "person-ambiguous") && "name" in facts && facts.name === name;
        });
        expect(record !== undefined || told).toBe(true);
        if (record === undefined) return;
        const person = records.people[record.person];
        const sameName = bareName(nameKey(person?.name ?? "")) === bareName(nameKey(name));
        expect(sameName).toBe(true);
        if (number !== "" && who.some(([, other]) => other === "A1" || other === "A2"))
          expect(person?.number).toBe(number);
      });
    }),
    { seed: SEED, numRuns: 500 },
  );
});
