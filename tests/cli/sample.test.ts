/** The sample office through the command line: what a month's work costs, changes and leaves alone. */
import { copyFileSync } from "node:fs";
import path from "node:path";
import { openWorkbookFile } from "../../src/emulator/file/workbook-file";
import { cellText } from "../../src/emulator/model/a1";
import { excelize } from "../workbooks/make-book";
import { sheetsOf } from "../workbooks/read-book";
import { bytesOf, place, put, refresh, refreshed, report, recognise, undo } from "./command";

const SAMPLE = path.resolve(__dirname, "../../src/workbench/sample/sample.xlsx");
const OWN = /^(FourOnes\.|学习预警|通报|评定台账)/;

let first: Awaited<ReturnType<typeof refreshed>>;
beforeAll(async () => {
  first = await refreshed(SAMPLE, "first");
}, 60_000);

describe("the sample office", () => {
  test("has people of all three grades in October, each with the reason that decides", () => {
    const grades = first.report.people.map(({ month }) => month.final);
    expect(grades).toEqual(expect.arrayContaining(["good", "medium", "poor"]));
    const medium = first.report.people.filter(({ month }) => month.final === "medium");
    expect(medium.map(({ month }) => month.reason?.kind)).toContain("an-unexcused-absence");
  });

  test("is read, compared and written in at most 12 syncs", () => {
    expect(first.report.people).toHaveLength(40);
    expect(first.report.edits.cells).toBeGreaterThan(500);
    expect(first.report.wire.writes).toBeGreaterThan(0);
    expect(first.report.wire.syncs).toBeLessThanOrEqual(12);
  });

  test("a second refresh, of the saved file, changes no cell and writes nothing", async () => {
    const second = await refreshed(first.out, "second");
    expect(second.report.edits).toEqual({ cells: 0, sheets: [] });
    expect(second.report.wire.writes).toBe(0);
    expect(second.report.people).toEqual(first.report.people);
    expect(second.report.findings).toEqual(first.report.findings);
    expect(bytesOf(second.out).equals(bytesOf(first.out))).toBe(true);
  }, 60_000);

  test("every cell outside our own has the value, formula and number format it had", async () => {
    const [before, after] = [await cellsOf(SAMPLE), await cellsOf(first.out)];
    expect(before.size).toBeGreaterThan(1000);
    const changed = [...before].filter(([place, content]) => after.get(place) !== content);
    expect(changed).toEqual([]);
    // What was added stands beside the roster, or on sheets of our own.
    const added = [...after.keys()].filter((place) => !before.has(place));
    const strays = added.filter((place) => !OWN.test(place) && !/^花名册!(M|N|O|P|Q|R|S|T|U|V|W|X)\d+$/.test(place));
    expect(strays).toEqual([]);
  }, 60_000);

  test("undo gives the workbook back, in another process and after saving", async () => {
    const out = place("undone.xlsx");
    expect(await undo(first.out, "--out", out)).toMatchObject({ code: 0, err: "" });
    expect(await cellsOf(out)).toEqual(await cellsOf(SAMPLE));
    expect((await sheetsOf(out)).filter((name) => !name.startsWith("FourOnes."))).toEqual(await sheetsOf(SAMPLE));
    expect((await undo(SAMPLE, "--out", place("nothing.xlsx"))).code).toBe(1);
  }, 60_000);

  test("is overwritten only when --out names it", async () => {
    const input = put("own.xlsx", bytesOf(SAMPLE));
    expect((await refresh(input, "--month", "2026-10")).code).toBe(0);
    expect(bytesOf(input).equals(bytesOf(SAMPLE))).toBe(true);
    copyFileSync(SAMPLE, place("own.xlsx"));
    const done = await refresh(input, "--month", "2026-10", "--out", input, "--report", place("own.json"));
    expect(done.code).toBe(0);
    expect(bytesOf(input).equals(bytesOf(SAMPLE))).toBe(false);
    expect(report(place("own.json")).edits.cells).toBe(first.report.edits.cells);
  }, 60_000);

  test("October can be looked at in the middle of the month", async () => {
    const json = place("as-of.json");
    const done = await refresh(SAMPLE, "--month", "2026-10", "--as-of", "2026-10-12", "--report", json);
    expect(done.code).toBe(0);
    expect(report(json).asOf).toBe("2026-10-12");
    expect(report(json).people).not.toEqual(first.report.people);
  }, 60_000);

  test("is recognised sheet by sheet, with the labels' shape", async () => {
    const { code, out } = await recognise(SAMPLE, "--json");
    expect(code).toBe(0);
    const sheets = (JSON.parse(out) as Record<string, { sheets: Record<string, unknown> }>)["sample.xlsx"]?.sheets;
    expect(Object.keys(sheets ?? {})).toEqual(await sheetsOf(SAMPLE));
    const kinds = Object.values(sheets ?? {}).map((sheet) => (sheet as { productKind: string }).productKind);
    expect(kinds).toEqual([
      ...["roster", "attendance-wide", "attendance-long", "activities", "study-log", "study-tally"],
      ...["notes-checks", "inspections"],
    ]);
    // 40 people with 39 names: two of them are namesakes.
    expect(sheets?.["花名册"]).toMatchObject({
      kind: "roster",
      headerRows: [3, 3],
      columns: { name: "C" },
      peopleCount: 39,
      dataRowsWithName: 40,
    });
    // The marks as the sheet's own legend explains them; ⊙ stands in no legend.
    const marked = Object.values(sheets ?? {}) as { marks: object; marksSeen: object }[];
    expect(marked).toContainEqual(
      expect.objectContaining({
        marks: expect.objectContaining({ "√": "present", "○": "excused", "×": "unexcused", "⊙": "unknown" }),
        marksSeen: expect.objectContaining({ "√": 365, "⊙": 1 }),
      }),
    );
  }, 60_000);
});

/**
 * Every filled cell of a file, "花名册!A1" to text: the value as another library reads it, and our reader's formula and
 * number format.
 */
async function cellsOf(file: string): Promise<Map<string, string>> {
  const other = (await excelize()).OpenReader(new Uint8Array(bytesOf(file)));
  if (other.error !== null) throw new Error(other.error);
  const { workbook } = openWorkbookFile(new Uint8Array(bytesOf(file)), "book.xlsx");
  const cells = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    if (sheet.name.startsWith("FourOnes.")) continue;
    const { result, error } = other.GetRows(sheet.name, { RawCellValue: true });
    if (error !== null) throw new Error(error);
    result.forEach((row, at) =>
      (row ?? []).forEach((value, column) => {
        const cell = sheet.cell(at, column);
        if (value === "" && (cell?.formula ?? null) === null) return;
        const format = workbook.styles.get(cell?.style ?? 0).numberFormat;
        cells.set(`${sheet.name}!${cellText(at, column)}`, JSON.stringify([value, cell?.formula ?? null, format]));
      }),
    );
  }
  return cells;
}
