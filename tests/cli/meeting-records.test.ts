/** Records of meetings, from file to report: a row a session, names in its cells. */
import type { SheetOfBook } from "../workbooks/make-book";
import { PEOPLE, SESSIONS } from "../workbooks/small-office";
import { asked, codes, office, rule, rules, UNASSESSED } from "./october";

const [FIRST = 0, SECOND = 0, THIRD = 0] = SESSIONS;
const ALL = PEOPLE.join("、");

const meetings = (
  second: readonly [string, string, string],
  heads = ["参加人员", "请假人员", "缺席人员"],
): SheetOfBook => ({
  name: "集中学习记录",
  rows: [
    ["日期", "主题", ...heads],
    [FIRST, "理论学习", ALL, "", ""],
    [SECOND, "理论学习", ...second],
    [THIRD, "理论学习", "全体", "无", "无"],
  ],
  formats: { "A2:A4": "yyyy/m/d" },
});

test("who is named among those who came was there, on leave is excused, absent without more stays open", async () => {
  const found = await office({ attendance: meetings(["王建国、李芳、陈晓东、刘洋", "赵明（病假）", "周敏"]) });
  expect(rule(found, "王建国", "attendance")).toBe("met 3/3");
  expect(rule(found, "赵明", "attendance")).toBe("met 2/2");
  expect(rule(found, "周敏", "attendance")).toBe("met 2/2");
  expect(found.findings.find(({ code }) => code === "absence-undecided")?.message).toContain("周敏的考勤为“缺席人员”");
  expect(asked(found)).toEqual([]);
});

test("an absence without leave is unexcused, one with leave excused", async () => {
  const found = await office({
    attendance: meetings(["王建国、李芳、陈晓东、刘洋", "", "周敏（无故）、赵明（病假）"]),
  });
  expect(rule(found, "周敏", "attendance")).toMatch(/^short 2/);
  expect(rule(found, "赵明", "attendance")).toBe("met 2/2");
  expect(codes(found)).toContain("unexcused-absence");
});

test("everybody beside names is everybody else; whoever is in no list stays open", async () => {
  const rest = await office({ attendance: meetings(["全体", "赵明", ""]) });
  expect(rule(rest, "李芳", "attendance")).toBe("met 3/3");
  expect(rule(rest, "赵明", "attendance")).toBe("met 2/2");
  const found = await office({ attendance: meetings(["王建国，李芳，陈晓东，刘洋", "赵明", ""]) });
  expect(rule(found, "周敏", "attendance")).toBe("met 2/2");
  expect(codes(found)).toContain("attendance-blank");
});

test("everybody of a department is told, and who that is stays open", async () => {
  const found = await office({ attendance: meetings(["办公室全体、刘洋", "", ""]) });
  expect(rule(found, "刘洋", "attendance")).toBe("met 3/3");
  expect(rule(found, "李芳", "attendance")).toBe("met 2/2");
  expect(codes(found)).toEqual(expect.arrayContaining(["row-with-several", "attendance-blank"]));
});

test("a name that nobody bears is told, and whom it may mean stays open", async () => {
  const found = await office({ attendance: meetings(["王建国、李芬、赵明、陈晓东、刘洋、周敏", "", ""]) });
  expect(rule(found, "李芳", "attendance")).toBe("met 2/2");
  expect(found.findings.find(({ code }) => code === "person-unknown")?.message).toContain("李芬");
});

test("lists of who came to something else ask", async () => {
  const found = await office({ attendance: { ...meetings([ALL, "", ""]), name: "用车派车记录" } });
  expect(rules(found, "attendance")).toEqual(UNASSESSED);
  expect(codes(found)).toContain("no-attendance");
});
