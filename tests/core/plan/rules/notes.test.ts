import type { Quantity, Role } from "../../../../src/core/domain/people";
import { withValue } from "../../../../src/core/plan/parameters";
import { TestOffice } from "../office";

/** The register has October figures of a colleague. */
function office(traits: Parameters<TestOffice["person"]>[1] = {}): TestOffice {
  const office = new TestOffice();
  office.person("张", traits);
  office.check(office.person("王"), "2026-10", { charactersToDate: 9_000 });
  return office;
}

test.each<[Role, number, string]>([
  ["centreGroup", 12_500, "met"],
  ["centreGroup", 12_499, "short"],
  ["departmentHead", 8_334, "met"],
  ["departmentHead", 8_333, "short"],
  ["cadre", 8_334, "met"],
  ["cadre", 8_333, "short"],
])("a %s with %i characters at the end of October is %s", (role, characters, expected) => {
  const pace = role === "centreGroup" ? 12_500 : 8_334;
  const checked = office({ role }).check(0, "2026-10", { charactersToDate: characters });
  expect(checked.said("notes", 0)).toEqual([expected, characters, pace]);
});

test.each<[Role, string]>([
  ["centreGroup", "C25"],
  ["departmentHead", "C26"],
  ["cadre", "C26"],
])("the quota of a %s is cited as %s, in the verdict and in the finding", (role, clause) => {
  const { findings, month: ratings } = office({ role }).check(0, "2026-10", { charactersToDate: 1 }).rate("2026-10");
  expect(ratings.people[0]?.rules.find(({ rule }) => rule === "notes")?.clauses).toEqual([clause]);
  expect(findings).toContainEqual(expect.objectContaining({ code: "rule-short", person: 0, clause }));
});

test("workers owe no notes, unless the office sets a quota", () => {
  const worker = office({ role: "worker" });
  expect(worker.said("notes", 0)).toEqual(["exempt", null, null]);
  worker.parameters = withValue(worker.parameters, "notesQuota.worker", 1_200);
  expect(worker.said("notes", 0)).toEqual(["short", 0, 1_000]);
});

test("the pace counts full months of service", () => {
  const joined = office({ from: "2026-08-01" }).check(0, "2026-10", { charactersToDate: 2_500 });
  expect(joined.said("notes", 0)).toEqual(["met", 2_500, 2_500]);
  const within = office({ from: "2026-08-02" }).check(0, "2026-10", { charactersToDate: 1_666 });
  expect(within.said("notes", 0)).toEqual(["short", 1_666, 1_667]);
});

test("the tolerance lets a share of the pace do; the score stays the share of the pace", () => {
  const tolerant = office().check(0, "2026-10", { charactersToDate: 7_501 });
  expect(tolerant.said("notes", 0)[0]).toBe("short");
  tolerant.parameters = withValue(tolerant.parameters, "paceTolerance", 0.9);
  expect(tolerant.said("notes", 0)).toEqual(["met", 7_501, 8_334]);
  expect(tolerant.ratingOf(0).effect.score).toBeCloseTo((7_501 / 8_334) * 100, 9);
});

test("no figure of the department in the month: not assessed; one of a colleague: the person has 0", () => {
  expect(office().said("notes", 0)).toEqual(["short", 0, 8_334]);
  expect(office().said("notes", 0, "2026-09")).toEqual(["not-assessed", null, null]);
});

test("before the month has ended nothing is due", () => {
  expect(office().said("notes", 0, "2026-10", "2026-10-30")).toEqual(["not-due", null, null]);
});

describe("where the characters come from", () => {
  type Checks = [month: string, toDate: Quantity, thisMonth: Quantity, notHandedIn?: boolean][];
  test.each<[string, Checks, [string, number | null, number | null]]>([
    [
      "the latest figure to date",
      [
        ["2026-09", 7_000, null],
        ["2026-10", 8_400, null],
      ],
      ["met", 8_400, 8_334],
    ],
    ["an earlier one where October has none", [["2026-09", 7_000, null]], ["short", 7_000, 8_334]],
    [
      "the larger of two in one month",
      [
        ["2026-10", 8_400, null],
        ["2026-10", 800, null],
      ],
      ["met", 8_400, 8_334],
    ],
    ["to date stands above this month", [["2026-10", 8_400, 100]], ["met", 8_400, 8_334]],
    [
      "else the months add up",
      [
        ["2026-09", null, 5_000],
        ["2026-10", null, 4_000],
      ],
      ["met", 9_000, 8_334],
    ],
    [
      "the year before is another year",
      [
        ["2025-12", 9_999, null],
        ["2026-10", 100, null],
      ],
      ["short", 100, 8_334],
    ],
    ["later months are not read", [["2026-11", 9_999, null]], ["short", 0, 8_334]],
    [
      "an unreadable figure of the month",
      [
        ["2026-09", 7_000, null],
        ["2026-10", "unreadable", null],
      ],
      ["not-assessed", null, null],
    ],
    [
      "an unreadable figure before a readable one matters no more",
      [
        ["2026-09", "unreadable", null],
        ["2026-10", 8_000, null],
      ],
      ["short", 8_000, 8_334],
    ],
    ["a figure of a month that cannot be read", [["?", 9_000, null]], ["not-assessed", null, null]],
    [
      "an unreadable part of a sum",
      [
        ["2026-09", null, "unreadable"],
        ["2026-10", null, 4_000],
      ],
      ["not-assessed", null, null],
    ],
    [
      "enough without the unreadable part",
      [
        ["2026-09", null, "unreadable"],
        ["2026-10", null, 8_500],
      ],
      ["met", 8_500, 8_334],
    ],
    [
      "a blank later than the figure leaves it open",
      [
        ["2026-09", 7_000, null],
        ["2026-10", null, null],
      ],
      ["not-assessed", null, null],
    ],
    [
      "未交 says why it is blank",
      [
        ["2026-09", 7_000, null],
        ["2026-10", null, null, true],
      ],
      ["short", 7_000, 8_334],
    ],
  ])("%s", (_name, checks, expected) => {
    const checked = office();
    for (const [month, charactersToDate, charactersThisMonth, notHandedIn = false] of checks) {
      checked.check(0, month, { charactersToDate, charactersThisMonth, notHandedIn });
    }
    expect(checked.said("notes", 0)).toEqual(expected);
  });

  test("without a register the tally adds up, else the log", () => {
    const tallied = new TestOffice();
    tallied.person("张");
    tallied.tallyRow(0, "2026-09", { notesCharacters: 5_000 }).tallyRow(0, "2026-10", { notesCharacters: 4_000 });
    expect(tallied.said("notes", 0)).toEqual(["met", 9_000, 8_334]);

    const logged = new TestOffice();
    logged.person("张");
    logged.log(0, "notes", "2026-01-01", { characters: 8_000 }).log(0, "notes", "2026-10-31", { characters: 400 });
    expect(logged.said("notes", 0)).toEqual(["met", 8_400, 8_334]);
    logged.log(0, "notes", "2025-12-31", { characters: 400 });
    expect(logged.said("notes", 0)).toEqual(["met", 8_400, 8_334]);
  });

  test("the register stands above the tally, with a finding where they differ", () => {
    const both = office().check(0, "2026-10", { charactersToDate: 8_400 });
    both.tallyRow(0, "2026-10", { notesCharacters: 8_300 });
    expect(both.said("notes", 0)).toEqual(["met", 8_400, 8_334]);
    expect(both.rate("2026-10").findings).toContainEqual(
      expect.objectContaining({
        code: "sources-differ",
        person: 0,
        clause: "C26",
        cell: both.tally[0]?.cell,
        facts: { name: "张", used: 8_400, other: 8_300 },
      }),
    );
  });

  test("a department whose register is not filled in yet is not judged by a stray row of the log", () => {
    const early = office();
    early.check(1, "2026-11", { charactersToDate: 9_500 });
    early.log(1, "notes", "2026-12-05", { characters: 500 });
    expect(early.said("notes", 0, "2026-12")[0]).toBe("not-assessed");
  });
});

test("with an unreadable first day the largest pace decides, and only for the person", () => {
  const enough = office({ from: "?" }).check(0, "2026-10", { charactersToDate: 8_334 });
  expect(enough.said("notes", 0)).toEqual(["met", 8_334, 8_334]);
  const less = office({ from: "?" }).check(0, "2026-10", { charactersToDate: 8_333 });
  expect(less.said("notes", 0)).toEqual(["not-assessed", null, null]);
});
