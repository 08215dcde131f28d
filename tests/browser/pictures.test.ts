import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locale } from "../environment/workbench-page";
import { Stage } from "./stage";

const FOLDER = path.resolve(__dirname, "../../test-results");
let stage: Stage;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await Stage.open();
}, 120_000);
afterAll(async () => stage?.close());

test.each<Locale>(["zh-CN", "en-US"])(
  "at 320 pixels nothing of the pane is cut off sideways (%s; pictures in test-results)",
  async (locale) => {
    const { workbench } = await stage.visit({ locale });
    await workbench.setPaneWidth(320);
    await workbench.refresh();
    for (const view of ["month", "warnings", "people", "preview"] as const) {
      await workbench.view(view);
      await workbench.page.waitForTimeout(300);
      await workbench.paneElement().screenshot({ path: path.join(FOLDER, `pane-320-${locale}-${view}.png`) });
      const overflow = await workbench.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
      expect({ view, overflow }).toEqual({ view, overflow: 0 });
    }
    await workbench.view("people");
    await workbench.button(/韩志强/).click();
    const periods = workbench.pane.getByRole("group").first().getByRole("button");
    for (const [at, period] of ["month", "year"].entries()) {
      await periods.nth(at).click();
      await workbench.page.waitForTimeout(300);
      await workbench.paneElement().screenshot({ path: path.join(FOLDER, `pane-320-${locale}-person-${period}.png`) });
      const overflow = await workbench.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
      expect({ period, overflow }).toEqual({ period, overflow: 0 });
    }
    for (const view of ["documents", "office", "settings", "setup"] as const) {
      await workbench.view("month");
      await workbench.button(workbench.words[view]).click();
      await workbench.pane.locator("main section, main form").first().waitFor();
      await workbench.page.waitForTimeout(300);
      await workbench.paneElement().screenshot({ path: path.join(FOLDER, `pane-320-${locale}-${view}.png`) });
      const overflow = await workbench.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
      expect({ view, overflow }).toEqual({ view, overflow: 0 });
    }
    await workbench.view("month");
    await workbench.button(workbench.words.documents).click();
    await workbench.pane.locator("form button[type=submit]").click();
    await workbench.pane.locator("main section").first().waitFor({ timeout: 60_000 });
    await workbench.page.waitForTimeout(300);
    await workbench.paneElement().screenshot({ path: path.join(FOLDER, `pane-320-${locale}-circular.png`) });
    const over = await workbench.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
    expect(over).toBe(0);
    await workbench.page.screenshot({ path: path.join(FOLDER, `workbench-${locale}.png`) });
  },
  180_000,
);
