import { errorCode, excelWith, rect } from "../fixture";

const layoutOf = (context: Excel.RequestContext): Excel.PageLayout =>
  context.workbook.worksheets.getItem("Data").pageLayout;

test("page set-up is written in points and read back", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const read = await run(async (context) => {
    const layout = layoutOf(context);
    layout.set({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      firstPageNumber: 3,
      topMargin: 50,
      bottomMargin: 51,
      leftMargin: 52,
      rightMargin: 53,
      headerMargin: 20,
      footerMargin: 21,
    });
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    const back = layoutOf(context);
    back.load();
    await context.sync();
    return back.toJSON();
  });
  const expected = {
    orientation: "Landscape",
    paperSize: "A4",
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    firstPageNumber: 3,
    topMargin: 50,
    bottomMargin: 51,
    leftMargin: 52,
    rightMargin: 53,
    headerMargin: 20,
    footerMargin: 21,
    zoom: { horizontalFitToPages: 1 },
  };
  expect(read).toMatchObject(expected);
  expect(workbook.activeSheet.pageLayout).toMatchObject(expected);
});

test("margins in centimetres become points", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  await run(async (context) => {
    layoutOf(context).setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    await context.sync();
  });
  expect(workbook.activeSheet.pageLayout.topMargin).toBeCloseTo(72);
  expect(workbook.activeSheet.pageLayout.leftMargin).toBeCloseTo(36);
  expect(workbook.activeSheet.pageLayout.bottomMargin).toBe(54);
});

test("print area and titles are set by address or range and read back", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const read = await run(async (context) => {
    const layout = layoutOf(context);
    const nothing = [
      layout.getPrintAreaOrNullObject(),
      layout.getPrintTitleRowsOrNullObject(),
      layout.getPrintTitleColumnsOrNullObject(),
    ] as const;
    for (const each of nothing) each.load("address");
    await context.sync();
    layout.setPrintArea("A1:D20");
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintTitleColumns(context.workbook.worksheets.getItem("Data").getRange("A:B"));
    const set = [
      layout.getPrintAreaOrNullObject(),
      layout.getPrintTitleRowsOrNullObject(),
      layout.getPrintTitleColumnsOrNullObject(),
    ] as const;
    for (const each of set) each.load("address");
    await context.sync();
    return [nothing.map(({ isNullObject }) => isNullObject), set.map(({ address }) => address)];
  });
  expect(read).toEqual([
    [true, true, true],
    ["Data!A1:D20", "Data!1:2", "Data!A:B"],
  ]);
  expect(workbook.activeSheet.pageLayout).toMatchObject({
    printArea: [rect(0, 0, 20, 4)],
    titleRows: [0, 1],
    titleColumns: [0, 1],
  });
});

test("headers and footers of all kinds of pages", async () => {
  const { run, workbook } = excelWith({ Data: [] });
  const read = await run(async (context) => {
    const group = layoutOf(context).headersFooters;
    group.state = "OddAndEven";
    group.defaultForAllPages.centerHeader = "default";
    group.firstPage.leftHeader = "first";
    group.oddPages.rightFooter = "第 &P 页";
    group.evenPages.leftFooter = "&A";
    group.oddPages.set({ rightHeader: "r", centerFooter: "c" });
    group.load("state");
    group.oddPages.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
    await context.sync();
    return [group.state, group.oddPages.toJSON()];
  });
  expect(read).toEqual([
    "OddAndEven",
    { leftHeader: "", centerHeader: "", rightHeader: "r", leftFooter: "", centerFooter: "c", rightFooter: "第 &P 页" },
  ]);
  expect(workbook.activeSheet.pageLayout).toMatchObject({
    headerFooterState: "OddAndEven",
    defaultPages: { centerHeader: "default" },
    firstPage: { leftHeader: "first" },
    evenPages: { leftFooter: "&A" },
  });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["a scale of 9 percent", (layout) => (layout.zoom = { scale: 9 })],
  ["a scale of 401 percent", (layout) => (layout.zoom = { scale: 401 })],
  ["scale and pages together", (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["a paper that is none", (layout) => (layout.paperSize = "A2" as "A4")],
  ["title rows that are cells", (layout) => layout.setPrintTitleRows("A1:B2")],
  ["a footer of 256 characters", (layout) => (layout.headersFooters.oddPages.leftFooter = "x".repeat(256))],
  ["a unit that is none", (layout) => layout.setPrintMargins("Miles" as "Inches", { top: 1 })],
])("%s is refused", async (_what, change) => {
  const running = excelWith({ Data: [] });
  expect(await errorCode(running, (context) => change(layoutOf(context)))).toBe("InvalidArgument");
  expect(running.workbook.journal).toEqual([]);
});

test.each([10, 400])("a scale of %i percent is taken", async (scale) => {
  const { run, workbook } = excelWith({ Data: [] });
  await run(async (context) => {
    layoutOf(context).zoom = { scale };
    await context.sync();
  });
  expect(workbook.activeSheet.pageLayout.zoom).toEqual({ scale });
});
