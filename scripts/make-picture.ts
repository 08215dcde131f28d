/** Makes the picture of the README: the workbench with the sample office, just after October was written. */
import path from "node:path";
import { launchBrowser, openContext } from "../tests/environment/browser";
import { WorkbenchPage } from "../tests/environment/workbench-page";
import { buildIfNeeded } from "./build";
import { serve } from "./server/serve";

const PICTURE = path.resolve(__dirname, "../docs/workbench.png");
const DAY = new Date("2026-10-31T10:00:00+08:00");

async function main(): Promise<void> {
  await buildIfNeeded(() => console.log("正在构建…  Building…"));
  const server = await serve(0);
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser, { width: 1480, height: 820 });
    const page = await context.newPage();
    await page.clock.setFixedTime(DAY);
    const workbench = new WorkbenchPage(page);
    await workbench.goto(server.origin);
    await workbench.refresh();
    await workbench.openPreview();
    await workbench.write();
    await workbench.goToCell("花名册", "T20");
    await workbench.view("month");
    await page.waitForTimeout(500);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
