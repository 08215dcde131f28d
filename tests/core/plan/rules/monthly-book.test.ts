import { withValue } from "../../../../src/core/plan/parameters";
import type { NoneRecorded } from "../../../../src/core/domain/records";
import { day, month, TestOffice } from "../office";

const inOctober = { kind: "month", month: month("2026-10") } as const;

function office(dates: readonly string[], tally: number | null | "unreadable" | "none" = "none"): TestOffice {
  const office = new TestOffice();
  office.person("张");
  office.log(office.person("王"), "book", "2026-10-15");
  for (const date of dates) office.log(0, "book", date);
  if (tally !== "none") office.tallyRow(0, "2026-10", { books: tally, articles: 1 });
  return office;
}

test.each<[string, string[], number | null | "unreadable" | "none", [string, number | null, number | null]]>([
  ["a book in the month is met", ["2026-10-31"], "none", ["met", 1, 1]],
  ["a book of the month before does not count", ["2026-09-30"], "none", ["short", 0, 1]],
  ["none where the department records is short", [], "none", ["short", 0, 1]],
  ["a date that cannot be read is not assessed", ["?"], "none", ["not-assessed", null, null]],
  ["a date of which only the month is known counts in its month", ["2026-10"], "none", ["met", 1, 1]],
  ["a date within another month is none of this one", ["2026-09"], "none", ["short", 0, 1]],
  ["the tally's number counts", [], 1, ["met", 1, 1]],
  ["the tally's zero is zero", [], 0, ["short", 0, 1]],
  ["the larger of log and tally counts", ["2026-10-08"], 0, ["met", 1, 1]],
  ["a number that cannot be read is not assessed", [], "unreadable", ["not-assessed", null, null]],
  ["a number that cannot be read beside a book is met", ["2026-10-08"], "unreadable", ["met", 1, 1]],
])("%s", (_name, dates, tally, expected) => {
  expect(office(dates, tally).said("monthly-book", 0)).toEqual(expected);
});

test("it is due when the month has ended, to those in service on each of its days", () => {
  expect(office([]).said("monthly-book", 0, "2026-10", "2026-10-30")[0]).toBe("not-due");
  for (const [from, expected] of [
    ["2026-10-01", "short"],
    ["2026-10-02", "not-due"],
    ["?", "not-assessed"],
  ] as const) {
    const joined = office([]);
    const person = joined.person("李", { from });
    expect(joined.said("monthly-book", person)[0]).toBe(expected);
  }
});

test("not recorded by the department: not assessed, with one finding for all of it", () => {
  const none = new TestOffice();
  none.person("张");
  none.person("李");
  expect(none.said("monthly-book", 0)).toEqual(["not-assessed", null, null]);
  const books = none
    .rate("2026-10")
    .findings.filter(({ code, facts }) => code === "nothing-recorded" && "kind" in facts && facts.kind === "book");
  expect(books).toHaveLength(1);
});

describe("the office said that there was none", () => {
  const said = (traits: Partial<NoneRecorded> = {}): TestOffice => {
    const office = new TestOffice();
    office.person("张");
    office.person("周", { department: "信息科" });
    office.noneRecorded.push({ department: "综合科", kind: "book", of: "department", period: inOctober, ...traits });
    return office;
  };

  test("then it counts as recorded: whoever has none is short, the others' departments are not", () => {
    expect(said().said("monthly-book", 0)).toEqual(["short", 0, 1]);
    expect(said().said("monthly-book", 1)).toEqual(["not-assessed", null, null]);
    const { findings, questions } = said().rate("2026-10");
    const about = findings.flatMap((one) => (one.code === "nothing-recorded" ? [one] : []));
    expect(about.filter(({ facts }) => facts.kind === "book").map(({ department }) => department)).toEqual(["信息科"]);
    expect(questions.filter((one) => one.kind === "nothing-recorded" && one.about.kind === "book")).toEqual([
      {
        kind: "nothing-recorded",
        about: { department: "信息科", kind: "book", of: "department", period: "2026-10" },
        candidates: ["none", "not-registered"],
        samples: [],
        affects: { cells: 0, people: 1 },
      },
    ]);
  });

  test.each<[string, Partial<NoneRecorded>]>([
    ["of another month", { period: { kind: "month", month: month("2026-09") } }],
    ["of another kind", { kind: "article" }],
    ["of the centre group", { of: "centreGroup" }],
    ["of a department nobody is in", { department: "财务科" }],
  ])("%s: nothing is assessed", (_, traits) => {
    expect(said(traits).said("monthly-book", 0)).toEqual(["not-assessed", null, null]);
  });

  test("a row of somebody's counts all the same", () => {
    expect(said().log(0, "book", "2026-10-15").said("monthly-book", 0)).toEqual(["met", 1, 1]);
  });

  test("a row whose date cannot be read keeps its person out", () => {
    expect(said().log(0, "book", "?").said("monthly-book", 0)).toEqual(["not-assessed", null, null]);
  });
});

test("where nobody has a department the office is one", () => {
  const office = new TestOffice();
  office.person("张", { department: null });
  office.log(office.person("王", { department: null }), "book", "2026-10-15");
  expect(office.said("monthly-book", 0)).toEqual(["short", 0, 1]);
});

test("a quota that begins in October does not judge September", () => {
  const dated = office(["2026-10-08", "2026-09-08"]);
  dated.parameters = withValue(dated.parameters, "booksPerMonth", 2, day("2026-10-01"));
  expect(dated.said("monthly-book", 0, "2026-09")).toEqual(["met", 1, 1]);
  expect(dated.said("monthly-book", 0, "2026-10")).toEqual(["short", 0, 1]);
});
