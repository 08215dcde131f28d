import { Stage, type Visit } from "./stage";

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await Stage.open();
  visit = await stage.visit();
  await visit.workbench.setPaneWidth(320);
}, 120_000);
afterAll(async () => stage?.close());

test("a question is answered beside its cells, kept by the next write, and taken back", async () => {
  const { workbench } = visit;
  const { pane, page } = workbench;
  await workbench.refresh();
  await workbench.button("去回答").click();
  const question = pane.getByRole("group", { name: /“⊙”是什么意思/ });
  await question.getByRole("button", { name: /集中学习考勤!/ }).click();
  await page.getByRole("tab", { name: "集中学习考勤", exact: true, selected: true }).waitFor({ timeout: 30_000 });

  // The menu must not cover what it belongs to.
  await question.getByRole("button", { name: /请选择/ }).click();
  const answer = pane.getByRole("menuitemradio", { name: "迟到" });
  await answer.waitFor();
  const behind = await pane.getByRole("navigation").evaluate((bar) => {
    const { left, top, width, height } = bar.getBoundingClientRect();
    return bar.contains(document.elementFromPoint(left + width / 4, top + height / 2));
  });
  expect(behind).toBe(true);
  await answer.click();
  await question.waitFor({ state: "detached", timeout: 60_000 });
  await pane.getByRole("list", { name: "已经答过的" }).getByText(/迟到/).waitFor();

  await workbench.view("month");
  await workbench.openPreview();
  await workbench.write();
  await workbench.refresh();
  await workbench.button("核对工作表").click();
  const kept = pane.getByRole("list", { name: "已经答过的" });
  await kept.getByText(/迟到/).waitFor();
  expect(await question.count()).toBe(0);
  await kept.getByRole("button", { name: /撤回.*⊙/ }).click();
  await question.waitFor({ timeout: 60_000 });
  expect(visit.watch.errors).toEqual([]);
}, 180_000);

test("each sheet is there with its columns, and nothing is cut off sideways", async () => {
  const { workbench } = visit;
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^花名册/ }).click();
  const columns = pane.getByRole("list", { name: "“花名册”的各列" });
  await columns.getByText("姓名").first().waitFor();
  await workbench.page.waitForTimeout(300);
  await workbench.paneElement().screenshot({ path: "test-results/pane-320-zh-CN-setup.png" });
  const overflow = await pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(overflow).toBe(0);
}, 60_000);
