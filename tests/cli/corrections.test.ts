/** What the office puts right without being asked: a sheet's kind, a column, a mark; each holds until it is taken back. */
import { byHand } from "../workbooks/edit-book";
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { PEOPLE, sheets, smallOffice } from "../workbooks/small-office";
import { put, recognise, refresh, refreshed } from "./command";
import { asked, codes, office, rules } from "./october";

const MET = PEOPLE.map(() => "met 3/3");

test("a column is another field than its heading says", async () => {
  const roster = {
    name: "花名册",
    rows: [["姓名", "科别", "部门"], ...PEOPLE.map((name) => [name, "秘书科", "一般干部"])],
  };
  const answer = [
    { kind: "column", about: { sheet: "花名册", role: "department" }, answer: { header: "科别", nth: 0 } },
  ];
  expect((await office({ roster })).people.map(({ department }) => department)).toEqual(PEOPLE.map(() => "一般干部"));
  expect((await office({ roster }, answer)).people.map(({ department }) => department)).toEqual(
    PEOPLE.map(() => "秘书科"),
  );
});

test("a mark means something else than everywhere", async () => {
  const attendance = {
    ...sheets.attendance,
    rows: sheets.attendance.rows.map((row, at) => (at === 1 ? [row[0] ?? "", "", "退", "√", "√"] : row)),
  };
  const answer = [{ kind: "mark", about: { sheet: "学习考勤表", mark: "退" }, answer: "unexcused" }];
  expect(rules(await office({ attendance }), "attendance")).toEqual(MET);
  expect(rules(await office({ attendance }, answer), "attendance")).toEqual(["short 2/3", ...MET.slice(1)]);
});

test("a sheet is nothing of the plan, though it is called so", async () => {
  const answer = [{ kind: "sheet-kind", about: { sheet: "笔记检查" }, answer: "nothing" }];
  const of = await office({}, answer);
  expect(codes(of)).not.toContain("sheet-unread");
  expect(asked(of)).toEqual([]);
  expect(rules(of, "notes").every((one) => one.startsWith("not-assessed"))).toBe(true);
});

test.each([
  [{ kind: "column", about: { sheet: "花名册", role: "department" }, answer: { header: "没有这一列", nth: 0 } }],
  [{ kind: "mark", about: { sheet: "学习考勤表", mark: "※" }, answer: "late" }],
  [{ kind: "sheet-kind", about: { sheet: "没有这张表" }, answer: "roster" }],
  [{ kind: "sheet-kind", about: { sheet: "笔记检查" }, answer: "activities" }],
])("%j is about nothing that stands there, and is refused", async (answer) => {
  const input = put("corrections-in.xlsx", await makeBook(smallOffice()));
  const answers = put("corrections-answers.json", JSON.stringify([answer]));
  const { code, err } = await refresh(input, "--month", "2026-10", "--answers", answers);
  expect(code).not.toBe(0);
  expect(err).toMatch(/第1个/u);
});

describe("an answer about a sheet", () => {
  const marked = {
    ...sheets.attendance,
    rows: sheets.attendance.rows.map((row, at) => (at === 1 ? [row[0] ?? "", "", "△", "√", "√"] : row)),
  };
  const answers = JSON.stringify([{ kind: "mark", about: { sheet: "学习考勤表", mark: "△" }, answer: "unexcused" }]);

  async function answered(name: string, extra: SheetOfBook[] = []): Promise<string> {
    const input = put(`${name}-in.xlsx`, await makeBook([...smallOffice({ attendance: marked }), ...extra]));
    const { out } = await refreshed(input, name, "2026-10", ["--answers", put(`${name}-answers.json`, answers)]);
    return out;
  }

  test("follows it under another name", async () => {
    const file = await answered("renamed");
    await byHand(file, ({ renameSheet }) => renameSheet("学习考勤表", "十月考勤"));
    const { report } = await refreshed(file, "renamed-again");
    expect(asked(report)).toEqual([]);
    expect(rules(report, "attendance")).toEqual(["short 2/3", ...MET.slice(1)]);
  });

  test("is asked anew where two sheets look like the one that is gone", async () => {
    const twin = {
      name: "另一张",
      rows: [["姓名", "部门", "2026年11月3日"], ...PEOPLE.map((name) => [name, "", "√"])],
    };
    const file = await answered("twins", [twin]);
    await byHand(file, ({ renameSheet }) => renameSheet("学习考勤表", "十月考勤"));
    const { report } = await refreshed(file, "twins-again");
    expect(asked(report)).toMatchObject([{ kind: "mark", about: { sheet: "十月考勤", mark: "△" } }]);
  });
});

test("what a sheet could be, what its columns hold, and its other tables are printed", async () => {
  const roster = {
    name: "花名册",
    rows: [
      ["姓名", "人员类别", "月份", "学习作风", "学习内容", "综合等次"],
      ...PEOPLE.map((name) => [name, "一般干部", "2026年10月", "好", "好", "好"]),
    ],
  };
  const input = put("kinds-in.xlsx", await makeBook(smallOffice({ roster })));
  const printed = JSON.parse((await recognise(input, "--json")).out) as Record<
    string,
    { sheets: Record<string, unknown> }
  >;
  expect(printed["kinds-in.xlsx"]?.sheets["花名册"]).toMatchObject({
    productKind: "inspections",
    couldBe: { roster: "sure", inspections: "sure" },
    evidence: expect.arrayContaining([{ column: "A", heading: "姓名", samples: ["王建国", "李芳", "赵明"] }]),
    otherTables: [{ productKind: "roster", peopleCount: 6 }],
  });
});
