/** The settings sheet through the whole path: added, filled in by a person, read at the next refresh, taken back. */
import { readWorkbook } from "../../src/emulator/file/read/read-workbook";
import { byHand } from "../workbooks/edit-book";
import { makeBook } from "../workbooks/make-book";
import { workedExample } from "../workbooks/worked-example";
import { addSheet, bytesOf, isThere, place, put, recognise, refreshed, undo } from "./command";

const book = async (name: string): Promise<string> =>
  put(`${name}.xlsx`, await makeBook([...workedExample("attended")]));

const cellOf = (file: string, sheet: string, key: string, column: string): string => {
  const found = readWorkbook(new Uint8Array(bytesOf(file)), "x.xlsx").sheetNamed(sheet);
  for (const { row, column: at, cell } of found?.entries() ?? [])
    if (at === 0 && cell.value === key) return `${column}${row + 1}`;
  throw new Error(`no ${key}`);
};

test("a sheet of settings is added; what the office fills in holds at the next refresh", async () => {
  const [input, out] = [await book("plain"), place("with-settings.xlsx")];
  expect(await addSheet(input, "--kind", "settings", "--out", out)).toEqual({
    code: 0,
    out: `已新增工作表“方案参数”，由本单位填写。\n已写入“${out}”。\n`,
    err: "",
  });
  const before = await refreshed(input, "plain-out");
  const empty = await refreshed(out, "empty-out");
  expect(empty.report.people).toEqual(before.report.people);
  expect(empty.report.settings.decided).toEqual([]);

  await byHand(out, ({ type }) => {
    type("方案参数", cellOf(out, "方案参数", "notesQuota.cadre", "C"), 5000);
    type("方案参数", cellOf(out, "方案参数", "notesQuota.cadre", "H"), "主任办公会");
    type("方案参数", cellOf(out, "方案参数", "rule.publication", "C"), "停用");
  });
  const { report } = await refreshed(out, "filled-out");
  expect(report.settings.decided).toMatchObject([
    { key: "notesQuota.cadre", value: "5000", decidedBy: "主任办公会" },
    { key: "rule.publication", value: "停用" },
  ]);
  expect(report.findings.filter(({ code }) => code.startsWith("setting"))).toEqual([]);
  const li = report.people.find(({ name }) => name === "李明");
  expect(li?.month.rules.find(({ rule }) => rule === "notes")).toMatchObject({ status: "met", required: 4167 });
}, 60_000);

test("a second one is not added, and nothing is saved", async () => {
  const [input, out] = [await book("once"), place("once-out.xlsx")];
  await addSheet(input, "--kind", "settings", "--out", out);
  const again = await addSheet(out, "--kind", "settings", "--out", place("twice.xlsx"), "--language", "en");
  expect(again).toMatchObject({ code: 1, out: "" });
  expect(again.err).toContain('The workbook has such a sheet already, "方案参数"; none was added.');
  expect(isThere("twice.xlsx")).toBe(false);
}, 60_000);

test("in English when asked for, and undone while nobody has touched it", async () => {
  const [input, out, back] = [await book("english"), place("english-out.xlsx"), place("english-back.xlsx")];
  await addSheet(input, "--kind", "settings", "--sheets", "en", "--out", out);
  expect((await recognise(out)).out).toContain("Settings: settings");
  const lists = readWorkbook(new Uint8Array(bytesOf(out)), "x.xlsx").sheetNamed("Settings")?.validations;
  expect(lists?.find(({ rule }) => rule.formula1 === '"scored,shown,off"')).toBeDefined();
  expect(await undo(out, "--out", back)).toMatchObject({ code: 0, err: "" });
  const names = readWorkbook(new Uint8Array(bytesOf(back)), "x.xlsx").sheets.map(({ name }) => name);
  expect(names).not.toContain("Settings");
}, 60_000);

test("a workbook that cannot be rated gets its sheet as well", async () => {
  const input = put("other.xlsx", await makeBook([{ name: "杂项", rows: [["a", "b"]] }]));
  expect(await addSheet(input, "--kind", "settings", "--out", place("other-out.xlsx"))).toMatchObject({ code: 0 });
}, 60_000);

test("without a kind, or with one that does not exist, the usage is told", async () => {
  const input = await book("usage");
  expect(await addSheet(input, "--out", place("x.xlsx"))).toMatchObject({ code: 2, out: "" });
  expect(await addSheet(input, "--kind", "weather", "--out", place("x.xlsx"))).toMatchObject({ code: 2, out: "" });
});
