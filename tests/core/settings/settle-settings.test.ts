/** Rows of the settings sheet: which hold, from when, and what is said of those that do not. */
import { UNREADABLE } from "../../../src/core/domain/people";
import type { ParameterKey, SettingRow } from "../../../src/core/domain/settings";
import { valueAt } from "../../../src/core/plan/parameters";
import { settleSettings } from "../../../src/core/settings/settle-settings";
import { day } from "../plan/office";

function row(key: string, value: SettingRow["value"], from: SettingRow["from"] = null, at = 1): SettingRow {
  const cell = { sheet: "方案参数", row: at, column: 2 };
  const fromText = from === null ? "" : String(from);
  return { key, value, from, fromText, decidedBy: "", cell, fromCell: { ...cell, column: 3 } };
}

const inForce = (rows: readonly SettingRow[], key: ParameterKey, on: string): unknown =>
  valueAt(settleSettings(rows).parameters, key, day(on));
const said = (rows: readonly SettingRow[]): string[] => settleSettings(rows).findings.map(({ code }) => code);

test("a value without a day always holds; one of July holds from July", () => {
  const rows = [row("hoursPerDay", 6), row("hoursPerDay", 7, day("2026-07-01"), 2)];
  expect(inForce(rows, "hoursPerDay", "2020-01-01")).toBe(6);
  expect(inForce(rows, "hoursPerDay", "2026-06-30")).toBe(6);
  expect(inForce(rows, "hoursPerDay", "2026-07-01")).toBe(7);
  expect(said(rows)).toEqual([]);
});

test("until the first of its days the default holds", () => {
  const rows = [row("notesQuota.cadre", 12_000, day("2026-07-01"))];
  expect(inForce(rows, "notesQuota.cadre", "2026-06-30")).toBe(10_000);
  expect(inForce(rows, "notesQuota.cadre", "2026-07-01")).toBe(12_000);
});

test("a row that cannot be read is not used: the value before it, or the default, holds", () => {
  const rows = [row("hoursPerDay", 6), row("hoursPerDay", "几小时", day("2026-07-01"), 2)];
  expect(inForce(rows, "hoursPerDay", "2026-12-31")).toBe(6);
  expect(inForce([row("hoursPerDay", "几小时")], "hoursPerDay", "2026-12-31")).toBe(8);
  const { findings } = settleSettings(rows);
  expect(findings).toMatchObject([{ code: "setting-unreadable", cell: { row: 2, column: 2 }, clause: "C34" }]);
});

test("a row whose day cannot be read is not used, and its day is pointed to", () => {
  const rows = [row("hoursPerDay", 6, UNREADABLE)];
  expect(inForce(rows, "hoursPerDay", "2026-12-31")).toBe(8);
  expect(settleSettings(rows).findings).toMatchObject([{ code: "setting-date-unreadable", cell: { column: 3 } }]);
});

test("a row without a value decides nothing; with a day it says that nothing stands there", () => {
  expect(said([row("hoursPerDay", ""), row("一、年度", "")])).toEqual([]);
  expect(said([row("hoursPerDay", "", day("2026-07-01"))])).toEqual(["setting-unreadable"]);
});

test("a key that names nothing is told with the nearest ones", () => {
  expect(settleSettings([row("hoursPerDays", 6)]).findings).toMatchObject([
    { code: "setting-unknown", facts: { key: "hoursPerDays", nearest: ["hoursPerDay"] } },
  ]);
});

test("two values from the same day: neither is used; the same value twice is one", () => {
  const twice = [row("hoursPerDay", 6), row("hoursPerDay", 7, null, 2)];
  expect(inForce(twice, "hoursPerDay", "2026-12-31")).toBe(8);
  expect(settleSettings(twice).findings).toMatchObject([{ code: "setting-twice", cell: { row: 2 } }]);
  expect(said([row("hoursPerDay", 6), row("hoursPerDay", "6小时", null, 2)])).toEqual([]);
});

test.each([
  ["good begins below medium", [row("time.good", 79)], ["time.medium", "time.good"]],
  [
    "medium begins above good from some day on",
    [row("style.medium", 86, day("2026-07-01"))],
    ["style.medium", "style.good"],
  ],
  ["overall good below poor", [row("overall.good", 59)], ["overall.poor", "overall.good"]],
  ["two absences cost less than one", [row("style.unexcused2", 29)], ["style.unexcused1", "style.unexcused2"]],
  [
    "no aspect weighs anything",
    ["style", "content", "time", "effect"].map((aspect, at) => row(`${aspect}.weight`, 0, null, at)),
    ["style.weight", "content.weight", "time.weight", "effect.weight"],
  ],
])("%s: none of the values is used", (_, rows, keys) => {
  const { findings, decided } = settleSettings(rows);
  expect(findings).toMatchObject([{ code: "settings-contradict", facts: { keys } }]);
  expect(decided).toEqual([]);
});

test.each([
  ["good may begin where medium does", [row("time.good", 80)]],
  [
    "one aspect alone may weigh",
    ["style", "content", "time"].map((aspect, at) => row(`${aspect}.weight`, 0, null, at)),
  ],
])("%s", (_, rows) => {
  expect(said(rows)).toEqual([]);
});

test("what-if rows stand in for every row of their setting", () => {
  const rows = [row("hoursPerDay", 6), row("hoursPerDay", 7, day("2026-07-01"), 2), row("lawTestPass", 70)];
  const { parameters } = settleSettings(rows, [row("HoursPerDay", 4)]);
  expect(valueAt(parameters, "hoursPerDay", day("2026-12-31"))).toBe(4);
  expect(valueAt(parameters, "lawTestPass", day("2026-12-31"))).toBe(70);
});
