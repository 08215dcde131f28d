/** Charts on the add-in's sheets: drawn once, drawn anew only where they show something else, undone, nobody else's touched. */
import type { SheetChart, SheetEdit } from "../../src/core/domain/edits";
import type { Chart } from "../../src/emulator/model/charts";
import type { Workbook } from "../../src/emulator/model/workbook";
import { content, sheetEdit } from "./edits";
import { bookOf, isHidden, open, pictureOf, sheetNamed, type Office } from "./office";

const YEAR = { kind: "year", year: 2026 } as const;
const SHEET = "年度统计 2026";

const specOf = (departments: number): SheetChart => ({
  name: "FourOnes.Departments",
  type: "BarStacked",
  title: "各科室年度等次（人）",
  source: { row: 0, column: 0, rows: departments + 1, columns: 3 },
  place: { row: departments + 1, column: 0, rows: 9, columns: 3 },
  series: [{ fill: "#FFFFFF", label: "#000000" }, null],
  labels: "0;;;",
  line: "#404040",
  titleSize: 11,
  textSize: 9,
});

/** Counts by department, with a chart of them. */
function statistics(counts: readonly number[], change: Partial<SheetEdit> = {}): SheetEdit {
  const values = [
    ["科室", "好", "中"],
    ...counts.map((count, at) => [`第${at + 1}科`, count, 0]),
    ...Array.from({ length: 9 }, () => ["", "", ""]),
  ];
  const made = content(values, { charts: [specOf(counts.length)] });
  return sheetEdit(values, { owned: "statistics", period: YEAR, sheet: SHEET, content: made, ...change });
}

const over = (next: readonly number[], now: SheetEdit): SheetEdit =>
  statistics(next, { before: now.content.values.map((line) => [...line]) });

const roster = (): Workbook => bookOf({ 花名册: [["姓名"], ["张三"]] });
const apply = async ({ gateway }: Office, edit: SheetEdit): Promise<unknown> =>
  gateway.apply([edit], await gateway.read(), "2026-12");
const chartsOf = ({ workbook }: Office): readonly Chart[] => sheetNamed(workbook, SHEET).charts;

/** A chart of the user's. */
function addOwn({ workbook }: Office): void {
  const { id, charts } = sheetNamed(workbook, SHEET);
  const own: Chart = { id: "{USER}", name: "我的图", area: null, content: null, inFile: null };
  workbook.setCharts(id, [...charts, own], "user");
}

test("a chart shows the cells it is of, in its place, without the column that is not wanted", async () => {
  const office = open(roster());
  await apply(office, statistics([3, 2]));
  expect(chartsOf(office)).toMatchObject([
    {
      name: "FourOnes.Departments",
      area: { row: 3, column: 0, rows: 9, columns: 3 },
      content: {
        type: "BarStacked",
        title: { text: "各科室年度等次（人）", font: { size: 11, bold: true } },
        valueAxis: { tickLabels: "None", majorGridlines: false, minimum: 0 },
        categoryAxis: { reversed: true },
        series: [
          {
            name: "'年度统计 2026'!$B$1",
            categories: "'年度统计 2026'!$A$2:$A$3",
            values: "'年度统计 2026'!$B$2:$B$3",
            fill: "#FFFFFF",
            line: "#404040",
            labels: { numberFormat: "0;;;", color: "#000000" },
          },
        ],
      },
    },
  ]);
});

test("other numbers in the same cells leave it as the user has it", async () => {
  const office = open(roster());
  const first = statistics([3, 2]);
  await apply(office, first);
  const { id } = sheetNamed(office.workbook, SHEET);
  const moved = chartsOf(office).map((chart) => ({ ...chart, area: { row: 20, column: 1, rows: 4, columns: 4 } }));
  office.workbook.setCharts(id, moved, "user");
  await apply(office, over([4, 1], first));
  expect(chartsOf(office)).toEqual(moved);
  // One that the user has taken away does not come back.
  office.workbook.setCharts(id, [], "user");
  await apply(office, over([2, 3], over([4, 1], first)));
  expect(chartsOf(office)).toEqual([]);
});

test("rows that somebody has put in have moved what it shows: it is drawn anew", async () => {
  const office = open(roster());
  const first = statistics([3, 2]);
  await apply(office, first);
  const { id } = sheetNamed(office.workbook, SHEET);
  // As Excel moves it when a row is put in above the first department.
  const moved = chartsOf(office).map((chart) => ({ ...chart, area: { row: 4, column: 0, rows: 9, columns: 3 } }));
  office.workbook.setCharts(id, moved, "user");
  const mark = office.workbook.names.get("FourOnes.Statistics.2026", null);
  if (!mark) throw new Error("no mark");
  office.workbook.setName({ ...mark, formula: "='年度统计 2026'!$A$1:$C$13" }, "user");
  await apply(office, over([4, 1], first));
  expect(chartsOf(office).map(({ area }) => area?.row)).toEqual([3]);
});

test("over other cells it is drawn anew, the user's own stays; undo brings the former one back", async () => {
  const office = open(roster());
  const first = statistics([3, 2]);
  await apply(office, first);
  addOwn(office);
  const before = pictureOf(office.workbook, isHidden);
  await apply(office, over([3, 2, 1], first));
  expect(chartsOf(office).map(({ name, area }) => [name, area?.row])).toEqual([
    ["我的图", undefined],
    ["FourOnes.Departments", 4],
  ]);
  expect(await office.gateway.undo()).toMatchObject({ conflicts: [] });
  expect(pictureOf(office.workbook, isHidden)).toEqual(before);
});

test("undoing the run that added the sheet takes sheet and chart away; a chart of the user's on it keeps both", async () => {
  const clean = open(roster());
  const before = pictureOf(clean.workbook, isHidden);
  await apply(clean, statistics([3, 2]));
  expect(await clean.gateway.undo()).toMatchObject({ conflicts: [] });
  expect(pictureOf(clean.workbook, isHidden)).toEqual(before);

  const office = open(roster());
  await apply(office, statistics([3, 2]));
  addOwn(office);
  const receipt = await office.gateway.undo();
  expect(receipt.conflicts).toEqual([expect.stringContaining(SHEET)]);
  expect(chartsOf(office).map(({ name }) => name)).toEqual(["FourOnes.Departments", "我的图"]);
});

test.each(["before", "after"] as const)(
  "a run broken off at any request (%s) is undone, with one chart where there was one",
  async (when) => {
    const first = statistics([3, 2]);
    const second = over([3, 2, 1], first);
    const runOnce = async (failing: number | null): Promise<number> => {
      const office = open(roster());
      await apply(office, first);
      const before = pictureOf(office.workbook, isHidden);
      const snapshot = await office.gateway.read();
      const sent = office.host.log.requests.length;
      if (failing !== null) office.host.faults.fail({ code: "GeneralException", when }, failing);
      // A page that is refused breaks nothing off.
      await office.gateway.apply([second], snapshot, "2026-12").catch((thrown: unknown) => {
        if (failing === null) throw thrown;
      });
      const requests = office.host.log.requests.length - sent;
      const header = sheetNamed(office.workbook, "FourOnes.State").cell(0, 0)?.value;
      const { run, last } = JSON.parse(String(header)) as { run: number; last: object | null };
      // In an Excel of its own, where no failure waits any more.
      if (run === 2 && last !== null) await open(office.workbook).gateway.undo();
      expect([failing, pictureOf(office.workbook, isHidden)]).toEqual([failing, before]);
      return requests;
    };
    const requests = await runOnce(null);
    expect(requests).toBeGreaterThan(4);
    for (let request = 0; request < requests; request += 1) await runOnce(request);
  },
);
