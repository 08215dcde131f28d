import { errorCode, excelWith } from "../fixture";

const ROWS = [
  ["科室", "好", "中"],
  ["办公室", 3, 1],
  ["财务科", 2, 0],
];
const book = (): ReturnType<typeof excelWith> => excelWith({ Data: ROWS, Other: [] });
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Data");

function addChart(context: Excel.RequestContext): Excel.Chart {
  const sheet = sheetOf(context);
  return sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
}

test("a chart over cells takes names from the first row and column, and is told by name, id and place", async () => {
  const running = book();
  const told = await running.run(async (context) => {
    const chart = addChart(context);
    chart.name = "评定";
    chart.setPosition("E2", sheetOf(context).getRange("J12"));
    chart.load("id,name,chartType");
    const { charts } = sheetOf(context);
    charts.load("count,items/name");
    const count = charts.getCount();
    const [byName, byPlace, none] = [
      charts.getItem("评定").load("id"),
      charts.getItemAt(0).load("id"),
      charts.getItemOrNullObject("x").load("id"),
    ];
    const home = chart.worksheet.load("name");
    chart.series.load("count");
    const number = chart.series.getCount();
    const others = context.workbook.worksheets.getItem("Other").charts.getCount();
    await context.sync();
    expect([byName.id, byPlace.id]).toEqual([chart.id, chart.id]);
    return [
      [chart.name, chart.chartType, home.name, none.isNullObject],
      [charts.count, count.value, chart.series.count, number.value, others.value],
      charts.items.map(({ name }) => name),
    ];
  });
  expect(told).toEqual([["评定", "BarStacked", "Data", true], [1, 1, 2, 2, 0], ["评定"]]);
  expect(running.workbook.activeSheet.charts).toMatchObject([
    {
      area: { row: 1, column: 4, rows: 11, columns: 6 },
      content: {
        type: "BarStacked",
        series: [
          { name: "Data!$B$1", categories: "Data!$A$2:$A$3", values: "Data!$B$2:$B$3" },
          { name: "Data!$C$1", categories: "Data!$A$2:$A$3", values: "Data!$C$2:$C$3" },
        ],
      },
    },
  ]);
});

test("title, legend, axes, fonts and series keep what is set", async () => {
  const running = book();
  const told = await running.run(async (context) => {
    const chart = addChart(context);
    chart.chartType = "ColumnStacked";
    chart.title.text = "各科室评定";
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.format.font.name = "宋体";
    chart.format.font.color = "#000000";
    chart.legend.position = "Top";
    chart.axes.valueAxis.tickLabelPosition = "None";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const first = chart.series.getItemAt(0);
    first.gapWidth = 40;
    first.format.fill.setSolidColor("#FFFFFF");
    first.format.line.color = "#404040";
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = "0;;;";
    first.dataLabels.format.font.color = "#112233";
    await context.sync();
    chart.load("chartType");
    chart.title.load("text,visible,format/font/size,format/font/bold");
    chart.format.font.load("name,color");
    chart.legend.load("position,visible");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.load("tickLabelPosition,minimum,majorGridlines/visible");
    categoryAxis.load("tickLabelPosition,reversePlotOrder");
    const all = chart.series.load("items/gapWidth,items/hasDataLabels");
    first.format.line.load("color");
    first.dataLabels.load("numberFormat,format/font/color");
    await context.sync();
    return [
      [chart.title.text, chart.title.visible, chart.title.format.font.size, chart.title.format.font.bold],
      [chart.chartType, chart.format.font.name, chart.format.font.color, chart.legend.position, chart.legend.visible],
      [
        valueAxis.tickLabelPosition,
        valueAxis.minimum,
        valueAxis.majorGridlines.visible,
        categoryAxis.tickLabelPosition,
        categoryAxis.reversePlotOrder,
      ],
      all.items.map(({ gapWidth, hasDataLabels }) => [gapWidth, hasDataLabels]),
      [first.format.line.color, first.dataLabels.numberFormat, first.dataLabels.format.font.color],
    ];
  });
  expect(told).toEqual([
    ["各科室评定", true, 12, true],
    ["ColumnStacked", "宋体", "#000000", "Top", true],
    ["None", 0, false, "NextToAxis", true],
    [
      [40, true],
      [40, false],
    ],
    ["#404040", "0;;;", "#112233"],
  ]);
  expect(running.workbook.activeSheet.charts[0]?.content?.series.map(({ fill }) => fill)).toEqual(["#FFFFFF", null]);
});

test("title, legend and labels can be taken away, and the chart", async () => {
  const running = book();
  await running.run(async (context) => {
    const chart = addChart(context);
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.series.getItemAt(0).hasDataLabels = false;
    chart.series.getItemAt(1).delete();
    await context.sync();
  });
  const { workbook } = running;
  expect(workbook.activeSheet.charts[0]?.content).toMatchObject({
    title: null,
    legend: null,
    series: [{ name: "Data!$B$1", labels: null }],
  });
  await running.run(async (context) => {
    addChart(context);
    sheetOf(context).charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(workbook.activeSheet.charts.map(({ name }) => name)).toEqual(["Chart 2"]);
});

test("formulas of a chart follow the name of its sheet", async () => {
  const running = book();
  await running.run(async (context) => {
    addChart(context);
    sheetOf(context).name = "甲 1";
    await context.sync();
  });
  expect(running.workbook.activeSheet.charts[0]?.content?.series[0]?.values).toBe("'甲 1'!$B$2:$B$3");
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  [
    "InvalidArgument",
    "no type",
    (context) => sheetOf(context).charts.add("pie" as never, sheetOf(context).getRange("A1:C3")),
  ],
  [
    "HostNotImplemented",
    "a type that is not drawn",
    (context) => sheetOf(context).charts.add("Pie", sheetOf(context).getRange("A1:C3"), "Columns"),
  ],
  [
    "HostNotImplemented",
    "what Excel would guess",
    (context) => sheetOf(context).charts.add("BarStacked", sheetOf(context).getRange("A1:C3")),
  ],
  [
    "HostNotImplemented",
    "numbers as names",
    (context) => sheetOf(context).charts.add("BarStacked", sheetOf(context).getRange("B1:C3"), "Columns"),
  ],
  ["ItemNotFound", "no such chart", (context) => sheetOf(context).charts.getItem("x").delete()],
  ["InvalidArgument", "no such index", (context) => sheetOf(context).charts.getItemAt(0).delete()],
  ["InvalidArgument", "no such series", (context) => (addChart(context).series.getItemAt(2).gapWidth = 1)],
  ["InvalidArgument", "a gap out of bounds", (context) => (addChart(context).series.getItemAt(0).gapWidth = 501)],
  ["InvalidArgument", "no name", (context) => (addChart(context).name = "")],
  [
    "InvalidArgument",
    "cells of another sheet",
    (context) =>
      addChart(context).setPosition(
        context.workbook.worksheets.getItem("Other").getRange("A1"),
        context.workbook.worksheets.getItem("Other").getRange("B2"),
      ),
  ],
  ["HostNotImplemented", "a corner alone", (context) => addChart(context).setPosition("A1")],
  [
    "HostNotImplemented",
    "a colour Excel chooses",
    (context) => addChart(context).series.getItemAt(0).format.line.load("color"),
  ],
  [
    "HostNotImplemented",
    "a label's size",
    (context) => {
      const series = addChart(context).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.format.font.size = 9;
    },
  ],
  [
    "HostNotImplemented",
    "labels that are not shown",
    (context) => (addChart(context).series.getItemAt(0).dataLabels.numberFormat = "0"),
  ],
])("%s: %s", async (code, _what, act) => {
  const running = book();
  expect(await errorCode(running, (context) => void act(context))).toBe(code);
});

test("a protected sheet takes no chart and keeps those it has", async () => {
  const running = book();
  await running.run(async (context) => {
    addChart(context);
    await context.sync();
  });
  const { workbook } = running;
  workbook.setProtection(workbook.activeSheet.id, { isProtected: true, options: {} }, "user");
  expect(await errorCode(running, (context) => void addChart(context))).toBe("AccessDenied");
  expect(await errorCode(running, (context) => sheetOf(context).charts.getItemAt(0).delete())).toBe("AccessDenied");
  expect(await errorCode(running, (context) => (sheetOf(context).charts.getItemAt(0).title.text = "x"))).toBe(
    "AccessDenied",
  );
  expect(workbook.activeSheet.charts).toMatchObject([{ content: { title: { text: "Chart Title" } } }]);
});
