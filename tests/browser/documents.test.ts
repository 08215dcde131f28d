/** Documents in the real pane: read before they are written, shown when they are, taken back by undo. */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { readBook } from "./saved-book";
import { Stage } from "./stage";

const FOLDER = path.resolve(__dirname, "../../test-results");
/** Parts of charts in a file. */
const chartParts = (file: string): string[] =>
  Object.keys(unzipSync(new Uint8Array(readFileSync(file)))).filter((name) => name.startsWith("xl/charts/chart"));
let stage: Stage;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await Stage.open();
}, 120_000);
afterAll(async () => stage?.close());

/** The pane at 320 px, refreshed, with the documents open. */
async function documentsOpened() {
  const { workbench } = await stage.visit();
  await workbench.setPaneWidth(320);
  await workbench.refresh();
  const before = await workbench.sheetTabs();
  await workbench.button(workbench.words.documents).click();
  return { workbench, pane: workbench.pane, before };
}

test("the form of one person is read, written, shown and taken back", async () => {
  const { workbench, pane, before } = await documentsOpened();
  await pane.getByLabel("选择文书").selectOption("forms");
  await pane.getByLabel("人员", { exact: true }).selectOption({ label: "韩志强 · 综合科" });
  await pane.getByRole("button", { name: "看内容" }).click();
  await pane.getByRole("button", { name: "写入并打开" }).waitFor({ timeout: 60_000 });
  await workbench.page.waitForTimeout(300);
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-document.png") });
  expect(await workbench.sheetTabs()).toEqual(before);
  await pane.getByRole("button", { name: "写入并打开" }).click();
  await pane.getByText("考核表 2026：A4纵向，1页。").waitFor({ timeout: 60_000 });
  await workbench.page.waitForTimeout(300);
  await workbench.page.screenshot({ path: path.join(FOLDER, "workbench-document.png") });
  expect(await workbench.sheetTabs()).toEqual([...before, "考核表 2026"]);
  const saved = readBook(await workbench.save());
  expect(saved.rows("考核表 2026").flat()).toContain("韩志强");
  await workbench.undo();
  expect(await workbench.sheetTabs()).toEqual(before);
}, 240_000);

test("the year's summary comes with statistics and charts, which stand in the saved file and go with undo", async () => {
  const { workbench, pane, before } = await documentsOpened();
  await pane.getByLabel("选择文书").selectOption("year-end");
  await pane.getByRole("button", { name: "看内容" }).click();
  await pane.getByText("表下附图：各科室年度等次（人）、各月“中”“差”和不定等次人数。").waitFor({ timeout: 60_000 });
  await pane.getByText("表下附图").scrollIntoViewIfNeeded();
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-statistics.png") });
  await pane.getByRole("button", { name: "写入并打开" }).click();
  await pane.getByText(/年度统计 2026：A4纵向/).waitFor({ timeout: 60_000 });
  await workbench.page.waitForTimeout(300);
  await workbench.page.screenshot({ path: path.join(FOLDER, "workbench-statistics.png") });
  // The grid draws no charts, and says so.
  await workbench.page.getByText(/2 个图表/).waitFor();
  const file = await workbench.save();
  expect(readBook(file).rows("年度统计 2026").flat()).toContain("二、各月等次（人）");
  expect(chartParts(file)).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml"]);
  await workbench.undo();
  expect(await workbench.sheetTabs()).toEqual(before);
  expect(chartParts(await workbench.save())).toEqual([]);
}, 240_000);

test("the month's set is written in one go, and its circular issued with the office's number", async () => {
  const { workbench, pane } = await documentsOpened();
  const choice = pane.getByLabel("选择文书");
  const write = pane.getByRole("button", { name: "写入并打开" });
  const make = pane.getByRole("button", { name: "看内容" });
  await choice.selectOption("closing");
  await make.click();
  await write.click({ timeout: 60_000 });
  await pane.getByText(/已写好/).waitFor({ timeout: 60_000 });
  expect(await workbench.sheetTabs()).toEqual(expect.arrayContaining(["通报 2026-10", "通报批评 2026-10", "评定台账"]));
  await choice.selectOption("circular");
  await make.click();
  await pane.getByLabel("文号").fill("某办通〔2026〕5号");
  await pane.getByRole("region", { name: "印发" }).scrollIntoViewIfNeeded();
  await workbench.page.waitForTimeout(300);
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-issue.png") });
  await pane.getByRole("button", { name: "印发", exact: true }).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: "印发", exact: true }).click();
  await pane.getByText(/已印发并登记/).waitFor({ timeout: 60_000 });
  await workbench.page.waitForTimeout(300);
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-issued.png") });
  const saved = readBook(await workbench.save());
  expect(saved.rows("通报登记").flat()).toContain("某办通〔2026〕5号");
  expect(saved.rows("评定台账").flat()).toContain("已通报");
  await workbench.undo();
  expect(await workbench.sheetTabs()).not.toContain("通报登记");
}, 240_000);
