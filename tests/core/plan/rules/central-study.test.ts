import type { AttendanceState, Session } from "../../../../src/core/domain/records";
import { withValue } from "../../../../src/core/plan/parameters";
import { TestOffice } from "../office";

type Held = [days: Session["days"], state: AttendanceState | null, kind?: Session["kind"]];

function withSessions(held: readonly Held[], role: "cadre" | "centreGroup" = "cadre"): TestOffice {
  const office = new TestOffice();
  const person = office.person("张", { role });
  held.forEach(([days, state, kind = "centralStudy"], at) => {
    const session = office.session(`2026-10-${String(at + 5).padStart(2, "0")}`, { days, kind });
    if (state !== null) office.mark(person, session, state);
  });
  return office;
}

test.each<[string, Held[], [string, number | null, number | null]]>([
  ["a day attended is met", [[1, "present"]], ["met", 1, 1]],
  ["late is attended", [[1, "late"]], ["met", 1, 1]],
  ["a day missed is short", [[1, "unexcused"]], ["short", 0, 1]],
  ["half a day of half a day held is met", [[0.5, "present"]], ["met", 0.5, 0.5]],
  [
    "half a day of a day held is short",
    [
      [0.5, "present"],
      [0.5, "unexcused"],
    ],
    ["short", 0.5, 1],
  ],
  [
    "two half days are a day",
    [
      [0.5, "present"],
      [0.5, "present"],
    ],
    ["met", 1, 1],
  ],
  [
    "a day of two held is met",
    [
      [1, "present"],
      [1, "unexcused"],
    ],
    ["met", 1, 1],
  ],
  [
    "three thirds are a day",
    [
      [1 / 3, "present"],
      [1 / 3, "present"],
      [1 / 3, "present"],
    ],
    ["met", 1, 1],
  ],
  [
    "an excused session leaves what was held",
    [
      [0.5, "present"],
      [0.5, "excused"],
    ],
    ["met", 0.5, 0.5],
  ],
  ["only excused sessions: exempt", [[1, "excused"]], ["exempt", null, null]],
  ["undecided alone: not assessed", [[1, "undecided"]], ["not-assessed", null, null]],
  ["nobody signed in: not assessed", [[1, null]], ["not-assessed", null, null]],
  [
    "undecided beside a day attended: met without it",
    [
      [1, "present"],
      [1, "undecided"],
    ],
    ["met", 1, 1],
  ],
  [
    "undecided beside half a day: not assessed",
    [
      [0.5, "present"],
      [0.5, "undecided"],
    ],
    ["not-assessed", null, null],
  ],
  [
    "undecided beside a day missed: not assessed",
    [
      [1, "unexcused"],
      [1, "undecided"],
    ],
    ["not-assessed", null, null],
  ],
  ["length unreadable: not assessed", [["unreadable", "present"]], ["not-assessed", null, null]],
  [
    "length unreadable beside a day attended: met",
    [
      ["unreadable", "unexcused"],
      [1, "present"],
    ],
    ["met", 1, 1],
  ],
  ["none held: not due", [], ["not-due", null, null]],
  ["other kinds do not count", [[1, "present", "partyClass"]], ["not-due", null, null]],
  ["centre-group study does not count for others", [[1, "present", "centreGroupStudy"]], ["not-due", null, null]],
])("%s", (_name, held, expected) => {
  const office = withSessions(held);
  const [status, value, required] = office.said("central-study", 0);
  expect([
    status,
    value === null ? null : expect.closeTo(value, 9),
    required === null ? null : expect.closeTo(required, 9),
  ]).toEqual(expected.map((part) => (typeof part === "number" ? expect.closeTo(part, 9) : part)));
});

test("a member of the centre group meets it by centre-group study", () => {
  expect(withSessions([[1, "present", "centreGroupStudy"]], "centreGroup").said("central-study", 0)).toEqual([
    "met",
    1,
    1,
  ]);
});

test("it is only shown: missing it changes no score by itself", () => {
  const office = withSessions([
    [0.5, "present"],
    [0.5, "excused"],
  ]);
  expect(office.verdict("central-study", 0).mode).toBe("shown");
});

test("it is not due before the month has ended, nor to somebody who joined within the month", () => {
  const office = withSessions([[1, "unexcused"]]);
  expect(office.said("central-study", 0, "2026-10", "2026-10-30")[0]).toBe("not-due");
  expect(office.said("central-study", 0, "2026-10", "2026-10-31")[0]).toBe("short");
  const late = new TestOffice();
  late.mark(late.person("张", { from: "2026-10-02" }), late.session("2026-10-05"), "unexcused");
  expect(late.said("central-study", 0)[0]).toBe("not-due");
});

test("a session of unknown date that may have been this month's keeps half a day from being enough", () => {
  const office = withSessions([[0.5, "present"]]);
  office.mark(0, office.session("?", { days: 0.5 }), "unexcused");
  expect(office.said("central-study", 0)[0]).toBe("not-assessed");
});

test("the days a month are a dated parameter, taken at the month's end", () => {
  const office = withSessions([
    [1, "present"],
    [1, "unexcused"],
  ]);
  office.parameters = withValue(office.parameters, "sessionDaysPerMonth", 2, office.sessions[0]?.when.first);
  expect(office.said("central-study", 0)).toEqual(["short", 1, 2]);
});
