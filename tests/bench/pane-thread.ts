/**
 * How long the pane keeps its thread busy at one go: while that lasts, neither a click nor Excel is answered. Measured
 * on the production build in a headless browser. Frame and host page share one thread here, so only tasks that the
 * browser does not attribute to the host page count; what the emulated Excel takes to answer is left out.
 */
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, openContext } from "../environment/browser";
import { WorkbenchPage } from "../environment/workbench-page";
import type { Figure } from "./figure";
import { openPaneSite } from "./pane-site";

const PANE = "/taskpane.html";
/** A day on which the office's last month of the measuring is nearly over. */
const TODAY = new Date("2026-10-30T10:00:00+08:00");

/** Puts a note of every long task (50 ms and more) of the pane's own into the pane's page. */
function noteLongTasks(pane: string): void {
  if (location.pathname !== pane) return;
  const notes: number[] = [];
  (globalThis as unknown as { benchTasks: number[] }).benchTasks = notes;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (!name.startsWith("same-origin-")) notes.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** The longest since it was asked last, in milliseconds; 0: none of 50 ms or more. */
async function longestSince(frame: Frame): Promise<number> {
  // The observer is told of a task only after it.
  await frame.page().waitForTimeout(300);
  return frame.evaluate(() => {
    const { benchTasks } = globalThis as unknown as { benchTasks: number[] };
    return benchTasks.splice(0).reduce((longest, duration) => Math.max(longest, duration), 0);
  });
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === PANE);
  if (frame === undefined) throw new Error("The pane is not in the page.");
  return frame;
}

async function measure(browser: Browser, origin: string, people: number): Promise<Figure[]> {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.addInitScript(noteLongTasks, PANE);
  await page.goto(`${origin}/workbench/?people=${String(people)}`);
  const pane = new WorkbenchPage(page);
  await pane.paneAnswers();
  const frame = paneFrame(page);
  const figures: Figure[] = [];
  const note = async (what: string): Promise<void> => {
    figures.push({ name: `pane, longest task: ${what}`, value: await longestSince(frame), unit: "ms" });
  };
  await note("opening");
  await pane.refresh();
  await note("first refresh");
  await pane.openPreview();
  await note("preview");
  await pane.write();
  await note("writing");
  if ((await pane.refresh()) !== "up-to-date") throw new Error("The second refresh offers something to write.");
  await note("second refresh");
  await context.close();
  return figures;
}

/** On what lies in dist. Tasks shorter than 50 ms are told as 0. */
export async function paneThread(people: number): Promise<readonly Figure[]> {
  const site = await openPaneSite();
  const browser = await launchBrowser();
  try {
    return await measure(browser, site.origin, people);
  } finally {
    await browser.close();
    await site.close();
  }
}
