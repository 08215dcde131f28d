/** Charts in a saved file: new ones, changed ones, those of the file, those taken away. */
import { FileLoss } from "../../../../src/emulator/file/file-loss";
import { verifySaved } from "../../../../src/emulator/file/save/verify";
import type { Chart } from "../../../../src/emulator/model/charts";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { oneRow, smallBook } from "../small-package";
import { partsOf, partText, richBook, ROSTER, withPart } from "./rich-book";
import { at, saved } from "./saved";

jest.setTimeout(120_000);

const plainFont = { name: null, size: null, bold: null, color: null };
const axis = { tickLabels: "NextToAxis", majorGridlines: false, reversed: false, minimum: null } as const;

function chart(sheet: string, name: string): Chart {
  const series = (column: string, fill: string | null): NonNullable<Chart["content"]>["series"][number] => ({
    name: `${sheet}!$${column}$1`,
    categories: `${sheet}!$A$2:$A$3`,
    values: `${sheet}!$${column}$2:$${column}$3`,
    fill,
    line: fill && "#404040",
    labels: fill === null ? null : { numberFormat: '0;;;"<"', color: "#FFFFFF" },
  });
  return {
    id: `{CHART-${name}}`,
    name,
    area: at(3, 0, 12, 6),
    content: {
      type: "BarStacked",
      title: { text: '甲 & "乙" <丙>', font: { ...plainFont, size: 10.5, bold: true } },
      legend: "Bottom",
      categoryAxis: { ...axis, reversed: true },
      valueAxis: { ...axis, tickLabels: "None", majorGridlines: true, minimum: 0 },
      font: { name: "宋体", size: 9, bold: null, color: "#000000" },
      gapWidth: 40,
      series: [series("B", "#7F7F7F"), series("C", null)],
    },
    inFile: null,
  };
}

const book = (): Uint8Array => smallBook({ sheets: { s: oneRow('<c r="A1"><v>1</v></c>') } });
const withChart = (file: Uint8Array, ...charts: Chart[]): ReturnType<typeof saved> =>
  saved(file, (workbook, id) => workbook.setCharts(id, [...workbook.sheet(id).charts, ...charts], "addin"));
const named = (workbook: Workbook): unknown => workbook.sheets[0]?.charts.map(({ name }) => name);
const SHEET = "xl/worksheets/sheet1.xml";

test("a chart is written with drawing, part and relations, and read again as it was", () => {
  const { again, bytes } = withChart(book(), chart("s", "甲"));
  const [found] = again.sheets[0]?.charts ?? [];
  const { content, area, name } = chart("s", "甲");
  expect(found).toMatchObject({
    content,
    area,
    name,
    inFile: { drawing: "xl/drawings/drawing1.xml", relation: "rId1" },
  });
  expect(partText(bytes, SHEET)).toMatch(/<drawing r:id="rId\d+"\/>/);
  expect(partText(bytes, "xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../charts/chart1.xml"');
  expect(partText(bytes, "[Content_Types].xml")).toContain("drawingml.chart+xml");
  expect(partText(bytes, "xl/charts/chart1.xml")).toContain("<c:f>s!$B$2:$B$3</c:f>");
});

test("a second one joins the drawing; a file saved again without changes is the same", () => {
  const first = withChart(book(), chart("s", "甲"));
  const second = withChart(first.bytes, chart("s", "乙"));
  expect(named(second.again)).toEqual(["甲", "乙"]);
  expect(Object.keys(partsOf(second.bytes)).filter((name) => name.startsWith("xl/drawings/drawing"))).toHaveLength(1);
  expect(saved(second.bytes, () => undefined).bytes).toBe(second.bytes);
});

test("one that goes takes its part along; one that changes is written anew; the other stays", () => {
  const both = withChart(book(), chart("s", "甲"), chart("s", "乙")).bytes;
  const gone = saved(both, (workbook, id) => workbook.setCharts(id, workbook.sheet(id).charts.slice(1), "addin"));
  expect(named(gone.again)).toEqual(["乙"]);
  expect(partsOf(gone.bytes)["xl/charts/chart1.xml"]).toBeUndefined();
  const changed = saved(both, (workbook, id) => {
    const [one, other] = workbook.sheet(id).charts;
    if (one && other) workbook.setCharts(id, [{ ...one, area: at(40, 0, 9, 3) }, other], "addin");
  });
  expect(changed.again.sheets[0]?.charts.map(({ name, area }) => [name, area?.row])).toEqual([
    ["乙", 3],
    ["甲", 40],
  ]);
});

test("formulas follow a sheet's new name; with its sheet a chart goes", () => {
  const one = withChart(book(), chart("s", "甲")).bytes;
  const renamed = saved(one, (workbook, id) => workbook.renameSheet(id, "新 1", "user"));
  expect(renamed.again.sheets[0]?.charts[0]?.content?.series[0]?.values).toBe("'新 1'!$B$2:$B$3");
  const deleted = saved(one, (workbook, id) => {
    workbook.addSheet("t", "user");
    workbook.deleteSheet(id, "user");
  });
  expect(Object.keys(partsOf(deleted.bytes)).filter((name) => /drawing|chart/.test(name))).toEqual([]);
});

describe("a file with charts of others", () => {
  let rich: Uint8Array;
  beforeAll(async () => {
    rich = await richBook();
  });

  test("theirs are known by name, not in full, and stay byte for byte beside a new one", () => {
    const { again, bytes, workbook } = withChart(rich, chart(ROSTER, "甲"));
    expect(workbook.sheets[0]?.charts.map(({ content }) => content === null)).toEqual([true, false]);
    expect(again.sheets[0]?.charts).toHaveLength(2);
    expect(partsOf(bytes)["xl/charts/chart1.xml"]).toEqual(partsOf(rich)["xl/charts/chart1.xml"]);
    expect(again.sheets[0]?.kept.get("picture")).toBe(1);
  });

  test("one of theirs can be taken away; the picture beside it stays", () => {
    const { again, bytes } = saved(rich, (workbook, id) => workbook.setCharts(id, [], "user"));
    expect(again.sheets[0]?.charts).toEqual([]);
    expect(again.sheets[0]?.kept.get("picture")).toBe(1);
    expect(partsOf(bytes)["xl/charts/chart1.xml"]).toBeUndefined();
  });

  test.each<[string, string, RegExp | string, string]>([
    [
      "a lost frame",
      "xl/drawings/drawing1.xml",
      /<xdr:(\w+)Anchor(?:(?!Anchor>).)*graphicFrame(?:(?!Anchor>).)*<\/xdr:\1Anchor>/s,
      "",
    ],
    ["a frame that moved", "xl/drawings/drawing1.xml", /<xdr:row>1<\/xdr:row>/, "<xdr:row>2</xdr:row>"],
    ["a picture of another name", "xl/drawings/drawing1.xml", /name="Picture/, 'name="Other'],
    ["another value", "xl/charts/chart2.xml", "$B$3", "$B$4"],
    ["another colour", "xl/charts/chart2.xml", "7F7F7F", "7F7F7E"],
    ["the sheet's drawing", SHEET, /<drawing [^>]*(?:\/>|><\/drawing>)/, ""],
  ])("%s is noticed", (_what, part, from, to) => {
    const { bytes, workbook } = withChart(rich, chart(ROSTER, "甲"));
    const falsified = withPart(bytes, part, (text) => {
      expect(typeof from === "string" ? text.indexOf(from) : text.search(from)).toBeGreaterThan(0);
      return text.replace(from, to);
    });
    expect(() => verifySaved(rich, workbook, falsified)).toThrow(FileLoss);
  });
});
