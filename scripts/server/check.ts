/** A self-test for machines without a screen: the workbench in a browser, the pane, a refresh of the sample. */
import { launchBrowser, openContext } from "../../tests/environment/browser";
import { WorkbenchPage } from "../../tests/environment/workbench-page";

/** @throws Error with what did not happen. */
export async function check(origin: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser);
    const workbench = new WorkbenchPage(await context.newPage());
    await workbench.goto(origin);
    if ((await workbench.refresh()) !== "to-write") throw new Error("The sample offers nothing to write.");
    await workbench.openPreview();
  } finally {
    await browser.close();
  }
}
