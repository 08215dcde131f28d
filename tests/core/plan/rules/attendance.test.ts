import { cellsOfRule } from "../../../../src/core/domain/rating";
import type { AttendanceState } from "../../../../src/core/domain/records";
import { TestOffice } from "../office";

/** One session in October with this mark for the person; null: no mark at all. */
function withMarks(...states: (AttendanceState | null)[]): TestOffice {
  const office = new TestOffice();
  const person = office.person("张");
  states.forEach((state, at) => {
    const session = office.session(`2026-10-${String(at + 5).padStart(2, "0")}`);
    if (state !== null) office.mark(person, session, state);
  });
  return office;
}

test.each<[string, (AttendanceState | null)[], [string, number | null, number | null]]>([
  ["present is met", ["present"], ["met", 1, 1]],
  ["late is met", ["late"], ["met", 1, 1]],
  ["early is met", ["early"], ["met", 1, 1]],
  ["late and early is met", ["late-and-early"], ["met", 1, 1]],
  ["unexcused is short", ["unexcused"], ["short", 0, 1]],
  ["one unexcused among present is short", ["present", "unexcused"], ["short", 1, 2]],
  ["excused alone is exempt", ["excused"], ["exempt", null, null]],
  ["excused beside present leaves both sides of the count", ["excused", "present"], ["met", 1, 1]],
  ["undecided is not assessed", ["undecided"], ["not-assessed", null, null]],
  ["no mark is undecided", [null], ["not-assessed", null, null]],
  ["undecided beside present is not counted", ["undecided", "present"], ["met", 1, 1]],
  ["marked not due, nothing is due", ["not-due"], ["not-due", null, null]],
  ["no session, nothing is due", [], ["not-due", null, null]],
])("%s", (_name, states, expected) => {
  expect(withMarks(...states).said("attendance", 0)).toEqual(expected);
});

test("two sources that disagree about a person and session are undecided", () => {
  const office = withMarks("present");
  office.mark(0, 0, "unexcused");
  expect(office.said("attendance", 0)).toEqual(["not-assessed", null, null]);
  office.attendance.pop();
  office.mark(0, 0, "present");
  expect(office.said("attendance", 0)).toEqual(["met", 1, 1]);
});

test.each([
  ["in service from the day of the session", { from: "2026-10-05" }, "short"],
  ["arrived the day after", { from: "2026-10-06" }, "not-due"],
  ["last day in service is the session's", { until: "2026-10-05" }, "short"],
  ["left the day before", { until: "2026-10-04" }, "not-due"],
  ["an unreadable first day of service is never held against the person", { from: "?" }, "not-assessed"],
  ["an unreadable last day neither", { until: "?" }, "not-assessed"],
  ["dates the wrong way round neither", { from: "2026-12-01", until: "2026-01-31" }, "not-assessed"],
])("%s: an unexcused absence is %s", (_name, service, expected) => {
  const office = new TestOffice();
  const person = office.person("张", service);
  office.mark(person, office.session("2026-10-05"), "unexcused");
  expect(office.said("attendance", person)[0]).toBe(expected);
  expect(office.ratingOf(person).unexcused).toEqual(expected === "short" ? [0] : []);
});

test.each([
  ["all", { kind: "all" } as const, ["short", "short", "short"]],
  ["the centre group", { kind: "centreGroup" } as const, ["short", "not-due", "not-due"]],
  [
    "a department, spaces aside",
    { kind: "departments", departments: ["综 合科"] } as const,
    ["short", "short", "not-due"],
  ],
  ["the people of a table", { kind: "people", people: [2] } as const, ["not-due", "not-due", "short"]],
])("a mark counts only for the audience: %s", (_name, audience, expected) => {
  const office = new TestOffice();
  office.person("书记", { role: "centreGroup" });
  office.person("张");
  office.person("李", { department: "信息科" });
  const session = office.session("2026-10-05", { audience });
  for (const person of [0, 1, 2]) office.mark(person, session, "unexcused");
  expect([0, 1, 2].map((person) => office.said("attendance", person)[0])).toEqual(expected);
});

test("a session after the day of the review is not read", () => {
  const office = withMarks("unexcused");
  expect(office.said("attendance", 0, "2026-10", "2026-10-04")).toEqual(["not-due", null, null]);
  expect(office.said("attendance", 0, "2026-10", "2026-10-05")).toEqual(["short", 0, 1]);
});

test("a session whose date cannot be read names nobody; one of which the month is sure does", () => {
  for (const [date, expected] of [
    ["?", ["not-assessed", null, null]],
    ["2026-10", ["short", 0, 1]],
    ["2026-09", ["not-due", null, null]],
  ] as const) {
    const office = new TestOffice();
    office.mark(office.person("张"), office.session(date), "unexcused");
    expect(office.said("attendance", 0)).toEqual(expected);
  }
});

test("the answer rests on the cells of the marks", () => {
  const office = withMarks("present", "late");
  expect(cellsOfRule(office.verdict("attendance", 0))).toEqual(office.attendance.map(({ cell }) => cell));
  expect(office.verdict("attendance", 0).clauses).toEqual(["C46", "C47", "C48"]);
});
