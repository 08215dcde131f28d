import { withValue } from "../../../../src/core/plan/parameters";
import { TestOffice } from "../office";

function office(dates: readonly string[], kind: "manuscript" | "researchArticle" = "manuscript"): TestOffice {
  const office = new TestOffice();
  office.person("张");
  office.log(office.person("王"), "manuscript", "2026-08-15");
  for (const date of dates) office.log(0, kind, date);
  return office;
}

test.each<[string, string[], string, [string, number | null, number | null]]>([
  ["a manuscript of the quarter's first day is met", ["2026-07-01"], "2026-09", ["met", 1, 1]],
  ["of its last day as well", ["2026-09-30"], "2026-09", ["met", 1, 1]],
  ["the day before the quarter does not count", ["2026-06-30"], "2026-09", ["short", 0, 1]],
  ["nor does the day after", ["2026-10-01"], "2026-09", ["short", 0, 1]],
  ["none where the department records is short", [], "2026-09", ["short", 0, 1]],
  ["an unreadable date is not assessed", ["?"], "2026-09", ["not-assessed", null, null]],
  ["in other months of the quarter nothing is due", [], "2026-08", ["not-due", null, null]],
  ["where the department records none, not assessed", [], "2026-12", ["not-assessed", null, null]],
])("%s", (_name, dates, month, expected) => {
  expect(office(dates).said("quarterly-manuscript", 0, month)).toEqual(expected);
});

test("the tally's months add up over the quarter, each the larger of both", () => {
  const tallied = office(["2026-07-08"]);
  tallied.parameters = withValue(tallied.parameters, "manuscriptsPerQuarter", 2);
  expect(tallied.said("quarterly-manuscript", 0, "2026-09")).toEqual(["short", 0, 1]);
  tallied.tallyRow(0, "2026-07", { manuscripts: 1 });
  expect(tallied.said("quarterly-manuscript", 0, "2026-09")).toEqual(["short", 0, 1]);
  tallied.tallyRow(0, "2026-09", { manuscripts: 1 });
  expect(tallied.said("quarterly-manuscript", 0, "2026-09")).toEqual(["met", 1, 1]);
});

test("somebody who joined within the quarter owes none", () => {
  const joined = office([]);
  expect(joined.said("quarterly-manuscript", joined.person("李", { from: "2026-07-01" }), "2026-09")[0]).toBe("short");
  expect(joined.said("quarterly-manuscript", joined.person("赵", { from: "2026-07-02" }), "2026-09")[0]).toBe(
    "not-due",
  );
});

test("a research article is no manuscript, unless one text serves both", () => {
  const research = office(["2026-08-08"], "researchArticle");
  expect(research.said("quarterly-manuscript", 0, "2026-09")).toEqual(["short", 0, 1]);
  research.parameters = withValue(research.parameters, "oneTextServesManuscriptAndResearch", true);
  expect(research.said("quarterly-manuscript", 0, "2026-09")).toEqual(["met", 1, 1]);
});
