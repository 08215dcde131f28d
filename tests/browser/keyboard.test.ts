/** The whole main job without a mouse, and axe on every view. */
import AxeBuilder from "axe-core";
import { Stage, type Visit } from "./stage";

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await Stage.open();
  visit = await stage.visit();
});
afterAll(async () => stage.close());

/** The accessible name of what has the focus in the pane; "" for the page itself. */
async function focused(): Promise<string> {
  return paneFrame().evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "";
    return activeElement.getAttribute("aria-label") ?? (activeElement.textContent ?? "").trim();
  });
}

function paneFrame(): ReturnType<Visit["workbench"]["page"]["frames"]>[number] {
  const frame = visit.workbench.page.frames().find((one) => one.url().includes("taskpane"));
  if (frame === undefined) throw new Error("the pane's frame is gone");
  return frame;
}

/** Presses Tab until a control with this text has the focus. */
async function tabTo(text: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    const at = await focused();
    if (text.test(at)) return;
    passed.push(at);
    await visit.workbench.page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${String(text)}: ${passed.join(" | ")}`);
}

const press = (key: string): Promise<void> => visit.workbench.page.keyboard.press(key);

async function violations(): Promise<string[]> {
  await paneFrame().evaluate(AxeBuilder.source);
  return paneFrame().evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof AxeBuilder };
    const { violations: found } = await axe.run(document);
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

test("a fresh pane has no fault that axe knows", async () => {
  expect(await violations()).toEqual([]);
});

test("refresh, preview, write and undo by keyboard, the focus never lost", async () => {
  const { workbench } = visit;
  // A press into the pane beside any control: from there Tab must go on inside the pane.
  await workbench.pane.locator("main").click({ position: { x: 4, y: 4 } });
  await tabTo(/^刷新$/);
  await press("Enter");
  await workbench.button(workbench.words.preview).waitFor();
  expect(await focused()).not.toBe("");
  expect(await violations()).toEqual([]);

  await tabTo(/预览并写入/);
  await press("Enter");
  await workbench.button(workbench.words.write).waitFor();
  expect(await focused()).toMatch(/^写入 /);
  expect(await violations()).toEqual([]);

  await press("Enter");
  await workbench.pane.getByText(workbench.words.written).first().waitFor();
  await workbench.button("打开通报").waitFor();
  expect(await focused()).toBe("打开通报");
  await press("Enter");
  await workbench.waitForSelection("通报 2026-10", "A1:H1");

  await tabTo(/撤销上次写入/);
  await press("Enter");
  await workbench.pane.getByRole("alertdialog").waitFor();
  await tabTo(/^撤销$/);
  await press("Enter");
  await workbench.pane.getByText(workbench.words.undone).first().waitFor();
  expect(await focused()).not.toBe("");
  await tabTo(/^本月$/, "Shift+Tab");
});

test("the other views are reached by keyboard and have no fault that axe knows", async () => {
  const { workbench } = visit;
  await workbench.refresh();
  for (const [view, key] of [
    [/^提示/, "Shift+Tab"],
    [/^人员$/, "Tab"],
  ] as const) {
    await tabTo(view, key);
    await press("Enter");
    expect(await violations()).toEqual([]);
  }
  await tabTo(/李|王|张|周|陈/);
  await press("Enter");
  await workbench.button("返回").waitFor();
  expect(await violations()).toEqual([]);
  expect(await focused()).not.toBe("");
});

test("Tab past the last control leaves the pane for the workbench, as Excel takes it", async () => {
  const { workbench } = visit;
  const hasLeft = async (): Promise<boolean> =>
    workbench.page.evaluate(async () => {
      // The pane tells the host by a message.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return document.activeElement !== null && document.activeElement.tagName !== "IFRAME";
    });
  await workbench.view("month");
  const passed: string[] = [];
  while (!(await hasLeft()) && passed.length < 40) {
    passed.push(await focused());
    await press("Tab");
  }
  expect(passed).toContain("刷新");
  expect(passed.slice(1)).not.toContain("");
  expect(await hasLeft()).toBe(true);
});
