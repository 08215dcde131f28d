/** 年度统计: every number is a count of ratings, what is not known is no nought, and the charts show the tables. */
import { makeDocuments } from "../../../../src/core/documents";
import type { SheetChart, SheetContent } from "../../../../src/core/domain/edits";
import type { Language } from "../../../../src/core/domain/language";
import type { WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { MOST_BARS } from "../../../../src/core/writing/year-end/statistics";
import { OCTOBER, office, review, SEPTEMBER, type Worker } from "../office";
import { applied } from "../workbook";

function statistics(snapshot: WorkbookSnapshot, language: Language = "zh-CN"): SheetContent {
  const { made } = makeDocuments(snapshot, review(snapshot, OCTOBER), {
    document: "year-end",
    people: null,
    day: null,
    language,
  });
  const found = made.find(({ owned }) => owned === "statistics");
  if (found === undefined) throw new Error("no statistics");
  return found.content;
}

const texts = ({ values }: SheetContent): string[] => values.map((row) => row.join("|"));
const rowsFrom = (content: SheetContent, caption: RegExp, count: number): string[] => {
  const at = texts(content).findIndex((text) => caption.test(text));
  return texts(content).slice(at + 1, at + 1 + count);
};
/** The cells a chart shows. */
const shown = ({ values }: SheetContent, { source }: SheetChart): unknown[][] =>
  values
    .slice(source.row, source.row + source.rows)
    .map((row) => row.slice(source.column, source.column + source.columns));

test("departments in roster order, everybody once, those who are open counted beside", () => {
  const people: Worker[] = [
    { name: "甲", number: "1", department: "综合科" },
    { name: "乙", number: "2", department: "综合科", marks: ["旷课", "旷课", "旷课", "旷课"], notes: 100 },
    { name: "丙", number: "3", department: "信息科", marks: ["缺席", "缺席", "缺席", "缺席"] },
    { name: "丁", number: "4", department: "" },
  ];
  const snapshot = office(people);
  const { year } = review(snapshot);
  const finals = year.people.map(({ final }) => final);
  expect(finals[0]).toBe("good");
  expect(finals[1]).not.toBe("good");
  const content = statistics(snapshot);
  const [head, first, second, third, total] = rowsFrom(content, /^一、/u, 5);
  expect(head).toBe("科室|好|中|差|不定等次|不评|合计|其中\n待核实");
  const open = year.people.map(({ open: range }) => (range === null ? 0 : 1));
  const counted = (label: string, indexes: readonly number[]): string =>
    [
      label,
      ...["good", "medium", "poor", "undetermined", "not-assessed"].map(
        (grade) => indexes.filter((at) => finals[at] === grade).length,
      ),
      indexes.length,
      indexes.reduce((sum, at) => sum + (open[at] ?? 0), 0),
    ].join("|");
  expect([first, second, third, total]).toEqual([
    counted("综合科", [0, 1]),
    counted("信息科", [2]),
    counted("（未填科室）", [3]),
    counted("合计", [0, 1, 2, 3]),
  ]);
  expect(open).toEqual([0, 0, 1, 0]);
});

test("months: those filed as they were filed, others with a star, those to come without a number", () => {
  const before = office();
  const book = applied(before, review(before, SEPTEMBER).edits);
  const rows = rowsFrom(statistics(book), /^二、/u, 13);
  expect(rows[0]).toMatch(/^月份\|/u);
  expect(rows.slice(1).map((row) => row.split("|")[0])).toEqual(
    ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月"]
      .map((month) => expect.stringContaining(month) as string)
      .concat(["9月", "10月*", "11月", "12月"]),
  );
  expect(rows[11]).toBe("11月|||||||");
  const october = review(book, OCTOBER).ratings.people.map(({ final }) => final);
  expect(rows[10]?.split("|")[1]).toBe(String(october.filter((final) => final === "good").length));
  expect(rows[10]?.split("|")[6]).toBe("4");
  expect(texts(statistics(book)).join("\n")).toContain("没有登入台账");
});

test("the charts show just the tables, on empty cells", () => {
  for (const language of ["zh-CN", "en"] as const) {
    const content = statistics(office(), language);
    const [departments, months] = content.charts ?? [];
    if (!departments || !months) throw new Error("no charts");
    expect(shown(content, departments).map(([label]) => label)).toEqual(
      ["科室", "综合科", "信息科"].map((zh, at) => (at === 0 && language === "en" ? "Department" : zh)),
    );
    expect(shown(content, months)).toHaveLength(13);
    // All grades, and none of the other columns.
    for (const chart of [departments, months]) {
      expect(chart.series).toHaveLength(5);
      expect(chart.source.columns).toBe(6);
      const { row, rows } = chart.place;
      expect(
        content.values
          .slice(row, row + rows)
          .flat()
          .join(""),
      ).toBe("");
      expect(rows).toBeGreaterThan(8);
    }
    expect(months.series.map((series) => series !== null)).toEqual([false, true, true, true, false]);
  }
});

test("neighbours in a bar can be told from each other on grey paper, and numbers be read on them", () => {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  };
  const [departments] = statistics(office()).charts ?? [];
  const series = (departments?.series ?? []).flatMap((one) => one ?? []);
  const shades = series.map(({ fill }) => light(fill)).sort((one, other) => one - other);
  shades.slice(1).forEach((shade, at) => expect(shade - (shades[at] ?? 0)).toBeGreaterThan(0.12));
  for (const { fill, label } of series) expect(Math.abs(light(fill) - light(label))).toBeGreaterThan(0.4);
});

test.each([
  [MOST_BARS, 2, false],
  [MOST_BARS + 1, 1, true],
])("of %d departments there are %d charts", (count, charts, isTold) => {
  const people = Array.from({ length: count }, (_, at): Worker => ({
    name: `人${at}`,
    number: `N${at}`,
    department: `第${at}科`,
  }));
  const content = statistics(office(people));
  expect(content.charts).toHaveLength(charts);
  expect(/不绘图/u.test(texts(content).join("\n"))).toBe(isTold);
  // No page begins within a chart, and none holds more than it takes.
  for (const { place } of content.charts ?? [])
    expect((content.page.breaks ?? []).filter((row) => row > place.row && row < place.row + place.rows)).toEqual([]);
});
