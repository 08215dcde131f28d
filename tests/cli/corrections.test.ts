/** What the office puts right without being asked: a sheet's kind, a column, a mark; each holds until it is taken back. */
import { PEOPLE, sheets } from "../workbooks/small-office";
import { makeBook } from "../workbooks/make-book";
import { smallOffice } from "../workbooks/small-office";
import { put, refresh } from "./command";
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
