/** The plan's settings in the real pane: a value tried out, the sheet added and undone. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { readBook } from "./saved-book";
import { Stage } from "./stage";

const FOLDER = path.resolve(__dirname, "../../test-results");
let stage: Stage;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await Stage.open();
}, 120_000);
afterAll(async () => stage?.close());

test("another value names whose grades would change; the settings sheet is added, saved and undone", async () => {
  const { workbench } = await stage.visit();
  const { pane } = workbench;
  await workbench.setPaneWidth(320);
  await workbench.refresh();
  const before = await workbench.sheetTabs();
  await workbench.button(workbench.words.settings).click();
  await pane.getByLabel("数值").fill("15000");
  await pane.getByRole("button", { name: "试算", exact: true }).click();
  await pane.getByText(/人次的等次改变/).waitFor({ timeout: 60_000 });
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-tried.png") });

  await workbench.button("新增方案参数表").click();
  await pane.getByRole("alertdialog").waitFor();
  await workbench.page.waitForTimeout(300);
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-add-sheet.png") });
  expect(await workbench.sheetTabs()).toEqual(before);
  await pane.getByRole("button", { name: "新增", exact: true }).click();
  await pane.getByText(/已新增“方案参数”/).waitFor({ timeout: 60_000 });
  expect(await workbench.sheetTabs()).toEqual([...before, "方案参数"]);
  expect(await workbench.cellText("方案参数", "A1")).toBe("方案参数");
  await workbench.paneElement().screenshot({ path: path.join(FOLDER, "pane-320-zh-CN-added-sheet.png") });

  const saved = readBook(await workbench.save());
  expect(saved.rows("方案参数").flat()).toContain("notesQuota.cadre");
  // The ratings can still be written: the workbook was read anew.
  expect(await workbench.refresh()).toBe("to-write");
  await workbench.undo();
  expect(await workbench.sheetTabs()).toEqual(before);
}, 240_000);
