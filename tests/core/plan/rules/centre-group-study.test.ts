import type { AttendanceState } from "../../../../src/core/domain/records";
import { TestOffice } from "../office";

/** A member of the centre group with sessions of the fourth quarter. */
function office(...states: AttendanceState[]): TestOffice {
  const found = new TestOffice();
  found.person("张", { role: "centreGroup" });
  for (const state of states) {
    const session = found.session("2026-10-20", { kind: "centreGroupStudy", audience: { kind: "centreGroup" } });
    found.mark(0, session, state);
  }
  return found;
}

test.each<[string, AttendanceState[], [string, number | null, number | null]]>([
  ["attended is met", ["present"], ["met", 1, 1]],
  ["one of two attended is met", ["unexcused", "late"], ["met", 1, 1]],
  ["missed is short", ["unexcused"], ["short", 0, 1]],
  ["on leave at all of them is exempt", ["excused", "excused"], ["exempt", null, null]],
  ["on leave at one and absent at the other is short", ["excused", "unexcused"], ["short", 0, 1]],
  ["undecided is not assessed", ["undecided"], ["not-assessed", null, null]],
  ["undecided beside attended is met", ["undecided", "present"], ["met", 1, 1]],
  ["none held is not due", [], ["not-due", null, null]],
])("%s", (_name, states, expected) => {
  expect(office(...states).said("centre-group-study", 0, "2026-12")).toEqual(expected);
});

test("the quarter's evidence counts the sessions surely attended, of one required", () => {
  const quarter = (...states: AttendanceState[]): unknown => {
    const [period] = office(...states).verdict("centre-group-study", 0, "2026-12").periods;
    return [period?.value, period?.threshold];
  };
  expect(quarter("unexcused", "late", "present")).toEqual([2, 1]);
  expect(quarter("present", "undecided")).toEqual([1, 1]);
  expect(quarter("unexcused", "unexcused")).toEqual([0, 1]);
});

test("a quarter counts in its last month's rating and in the year's, never in another month's", () => {
  const found = office("unexcused");
  expect(found.said("centre-group-study", 0, "2026-10")[0]).toBe("not-due");
  expect(found.saidInYear("centre-group-study", 0, "2026-11")[0]).toBe("not-due");
  expect(found.saidInYear("centre-group-study", 0, "2026-12")).toEqual(["short", 0, 1]);
});

test("it is asked of members in service all quarter, and shown only", () => {
  const found = office("present");
  const other = found.person("李");
  const joined = found.person("赵", { role: "centreGroup", from: "2026-10-02" });
  const unsure = found.person("疑", { roles: ["centreGroup", "cadre"], isCentreGroup: null });
  expect(found.said("centre-group-study", other, "2026-12")[0]).toBe("exempt");
  expect(found.said("centre-group-study", joined, "2026-12")[0]).toBe("not-due");
  expect(found.said("centre-group-study", unsure, "2026-12")[0]).toBe("not-assessed");
  expect(found.verdict("centre-group-study", 0, "2026-12").mode).toBe("shown");
});
