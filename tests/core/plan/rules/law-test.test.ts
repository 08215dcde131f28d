import { withValue } from "../../../../src/core/plan/parameters";
import { day, TestOffice } from "../office";

type Test = readonly [date: string, score: number | null | "unreadable"];

function office(...tests: Test[]): TestOffice {
  const found = new TestOffice();
  found.person("张");
  for (const [date, score] of tests) found.log(0, "test", date, { score });
  return found;
}

test.each<[string, Test[], [string, number | null, number | null]]>([
  ["60 passes", [["2026-10-05", 60]], ["met", 1, 1]],
  ["59.5 fails", [["2026-10-05", 59.5]], ["short", 0, 1]],
  [
    "the later test counts",
    [
      ["2026-10-20", 40],
      ["2026-10-05", 90],
    ],
    ["short", 0, 1],
  ],
  [
    "of two on one day the better counts",
    [
      ["2026-10-05", 40],
      ["2026-10-05", 90],
    ],
    ["met", 1, 1],
  ],
  ["an unreadable score is open", [["2026-10-05", "unreadable"]], ["not-assessed", null, null]],
  [
    "an unreadable score before a readable one says nothing",
    [
      ["2026-10-05", "unreadable"],
      ["2026-10-20", 60],
    ],
    ["met", 1, 1],
  ],
  [
    "an unreadable score after it leaves it open",
    [
      ["2026-10-25", "unreadable"],
      ["2026-10-20", 60],
    ],
    ["not-assessed", null, null],
  ],
  [
    "an unreadable date that would say the same changes nothing",
    [
      ["?", 70],
      ["2026-10-20", 60],
    ],
    ["met", 1, 1],
  ],
  [
    "an unreadable date that would say otherwise leaves it open",
    [
      ["?", 50],
      ["2026-10-20", 60],
    ],
    ["not-assessed", null, null],
  ],
  ["a blank score is none", [["2026-10-05", null]], ["not-assessed", null, null]],
  ["nobody has one: not assessed", [], ["not-assessed", null, null]],
])("%s", (_name, tests, expected) => {
  expect(office(...tests).said("law-test", 0)).toEqual(expected);
});

test("a person without a score is not due where another has one, and of another month it says nothing", () => {
  const found = office(["2026-10-05", 80]);
  const other = found.person("李");
  expect(found.said("law-test", other)[0]).toBe("not-due");
  expect(found.said("law-test", 0, "2026-11")[0]).toBe("not-assessed");
  expect(found.saidInYear("law-test", 0)).toEqual(["met", 1, 1]);
});

test("the pass line is the one in force on the day of the test, and nothing is scored", () => {
  const found = office(["2026-10-05", 65]);
  found.parameters = withValue(found.parameters, "lawTestPass", 70, day("2026-10-06"));
  expect(found.said("law-test", 0)[0]).toBe("met");
  found.parameters = withValue(found.parameters, "lawTestPass", 70, day("2026-10-05"));
  expect(found.said("law-test", 0)[0]).toBe("short");
  expect(found.verdict("law-test", 0).mode).toBe("shown");
});
