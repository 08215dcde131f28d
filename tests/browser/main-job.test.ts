import { readBook } from "./saved-book";
import { Stage, type Visit } from "./stage";

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await Stage.open();
  visit = await stage.visit();
}, 120_000);
afterAll(async () => stage?.close());

// One workbook, one story: the tests build on one another, as a month's work does.
describe("the month's work on the sample", () => {
  test("a refresh shows what would be written, and writes nothing", async () => {
    const { workbench } = visit;
    const before = await workbench.sheetTabs();
    expect(await workbench.refresh()).toBe("to-write");
    await workbench.openPreview();
    expect(await workbench.sheetTabs()).toEqual(before);
    // Reading alone is no change: nobody is asked to save.
    expect(await workbench.page.getByText("没有修改").isVisible()).toBe(true);
    expect(await workbench.cellText("花名册", "M3")).toBe("");
  }, 120_000);

  test("after Write the grades stand beside the roster, and warnings and circular have sheets of their own", async () => {
    const { workbench } = visit;
    await workbench.write();
    const tabs = await workbench.sheetTabs();
    expect(tabs).toEqual(expect.arrayContaining(["花名册", "学习预警", "通报 2026-10"]));
    expect(tabs.filter((name) => name.startsWith("FourOnes"))).toEqual([]);
    expect(await workbench.cellText("花名册", "M3")).toBe("姓名");
    expect(await workbench.cellText("花名册", "M4")).toBe("周永宁");
    expect(await workbench.cellText("通报 2026-10", "A2")).toContain("通报");
  }, 120_000);

  test("a warning leads to its cell", async () => {
    const { workbench } = visit;
    await workbench.view("warnings");
    const warning = workbench.button(/签到记录![A-Z]+\d+/).first();
    const address = /签到记录!([A-Z]+\d+)/.exec((await warning.textContent()) ?? "")?.[1];
    await warning.click();
    await workbench.waitForSelection("签到记录", address ?? "none");
  }, 60_000);

  test("a second refresh finds nothing to change", async () => {
    expect(await visit.workbench.refresh()).toBe("up-to-date");
  }, 60_000);

  test("the saved file holds the grades, warnings and circular, and opens again in the workbench", async () => {
    const { workbench } = visit;
    const file = await workbench.save();
    const saved = readBook(file);
    expect(saved.sheets).toEqual(expect.arrayContaining(["学习预警", "通报 2026-10"]));
    const roster = saved.rows("花名册");
    expect(roster[2]).toEqual(expect.arrayContaining(["姓名", "月份"]));
    const grades = roster.slice(3).flatMap((row) => row.slice(12).filter((text) => /^(好|中|差)$/.test(text)));
    expect(grades.length).toBeGreaterThan(30);

    await workbench.open({ name: "保存的.xlsx", mimeType: "", buffer: Buffer.from(await bytesOf(file)) });
    await workbench.page.getByRole("heading", { name: "保存的.xlsx" }).waitFor({ timeout: 60_000 });
    await workbench.paneAnswers();
    expect(await workbench.refresh()).toBe("up-to-date");
  }, 180_000);

  test("undo, also after the file was saved and opened, puts back what stood there", async () => {
    const { workbench } = visit;
    await workbench.undo();
    expect(await workbench.sheetTabs()).not.toContain("学习预警");
    expect(await workbench.cellText("花名册", "M3")).toBe("");
  }, 120_000);
});

async function bytesOf(file: string): Promise<Buffer> {
  const { readFile } = await import("node:fs/promises");
  return readFile(file);
}
