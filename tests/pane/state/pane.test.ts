import type { TemplateEdit } from "../../../src/core/domain/edits";
import type { CellRef } from "../../../src/core/domain/address";
import { GatewayError } from "../../../src/core/workbook-gateway";
import type { ReviewWish } from "../../../src/pane/review/month-review";
import { createPane } from "../../../src/pane/state/pane";
import {
  EDITS,
  fakeGateway,
  fakePorts,
  fakeReviewer,
  monthReview,
  OCTOBER,
  SETTINGS,
  SNAPSHOT,
  TODAY,
} from "../fake-office";

test("opening asks for the last run and reads nothing", async () => {
  const { gateway, asked } = fakeGateway();
  await createPane(fakePorts({ gateway }), "zh-CN").open();
  expect(asked).toEqual(["lastRun"]);
});

test("refreshing reads and reviews, and writes nothing", async () => {
  const { gateway, asked } = fakeGateway();
  const wishes: ReviewWish[] = [];
  const reviewer = fakeReviewer({
    review: async (_, wish) => {
      wishes.push(wish);
      return { kind: "reviewed", review: monthReview() };
    },
  });
  const pane = createPane(fakePorts({ gateway, reviewer }), "zh-CN");
  await pane.refresh();
  expect(asked).toEqual(["read"]);
  expect(wishes).toEqual([{ month: OCTOBER, isMonthChosen: false, today: TODAY, answers: [] }]);
  expect(pane.getState().view).toBe("month");
});

test("the ribbon's refresh ends at the preview and writes nothing", async () => {
  const { gateway, asked } = fakeGateway();
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh("preview");
  expect(pane.getState().view).toBe("preview");
  expect(asked).toEqual(["read"]);
});

test("a second refresh while one is running does nothing", async () => {
  const { gateway, asked } = fakeGateway();
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await Promise.all([pane.refresh(), pane.refresh()]);
  expect(asked).toEqual(["read"]);
});

test("writing hands over the very edits of the preview, with the snapshot they rest on", async () => {
  const given: unknown[] = [];
  const { gateway } = fakeGateway({
    apply: async (edits, snapshot, month) => {
      given.push(edits, snapshot, month);
      return { run: 1, cells: 3, sheets: ["花名册"] };
    },
  });
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh();
  await pane.write();
  expect(given[0]).toBe(EDITS);
  expect(given[1]).toBe(SNAPSHOT);
  expect(given[2]).toBe("2026-10");
  expect(pane.getState().notice).toMatchObject({ kind: "written", receipt: { cells: 3 } });
});

test("writing twice writes once", async () => {
  const { gateway, asked } = fakeGateway();
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh();
  await pane.write();
  await pane.write();
  expect(asked.filter((name) => name === "apply")).toHaveLength(1);
});

test("without a preview nothing is written", async () => {
  const { gateway, asked } = fakeGateway();
  await createPane(fakePorts({ gateway }), "zh-CN").write();
  expect(asked).toEqual([]);
});

test("a workbook that changed under the preview is reviewed anew and not written", async () => {
  const { gateway, asked } = fakeGateway({
    apply: () => Promise.reject(new GatewayError("changed-since-read", "花名册!A2", "nothing")),
  });
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh();
  await pane.write();
  expect(asked).toEqual(["read", "apply", "lastRun", "read"]);
  expect(pane.getState().notice).toEqual({ kind: "reviewed-anew" });
  expect(pane.getState().reviewed?.receipt).toBeNull();
});

test("a write that breaks off half way shows the unfinished run", async () => {
  const { gateway } = fakeGateway({
    apply: () => Promise.reject(new GatewayError("host", "GeneralException", "unfinished")),
    lastRun: async () => ({ run: 4, month: "2026-10", cells: 9, sheets: [], state: "writing" }),
  });
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh();
  await pane.write();
  expect(pane.getState().lastRun?.state).toBe("writing");
  expect(pane.getState().notice).toEqual({
    kind: "fault",
    fault: "host",
    detail: "GeneralException",
    written: "unfinished",
  });
});

test("the failure of a write is told even when the question after it fails too", async () => {
  const { gateway } = fakeGateway({
    apply: () => Promise.reject(new GatewayError("protected", "花名册", "nothing")),
    lastRun: () => Promise.reject(new GatewayError("host", "gone", "nothing")),
  });
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh();
  await pane.write();
  expect(pane.getState().notice).toMatchObject({ kind: "fault", fault: "protected" });
  expect(pane.getState().activity).toBeNull();
});

test("undo drops the review and forgets the run", async () => {
  const { gateway } = fakeGateway();
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  await pane.refresh();
  await pane.write();
  expect(pane.getState().lastRun).not.toBeNull();
  await pane.undo();
  expect(pane.getState()).toMatchObject({ lastRun: null, reviewed: null, notice: { kind: "undone" } });
});

describe("adding the settings sheet", () => {
  const edit = { kind: "template", sheet: "方案参数" } as TemplateEdit;
  const offered = fakeReviewer({ settings: async () => ({ ...SETTINGS, sheet: { kind: "offered", edit } }) });

  test("that Excel refuses is told, and nothing is read anew", async () => {
    const { gateway, asked } = fakeGateway({
      apply: () => Promise.reject(new GatewayError("protected", "", "nothing")),
    });
    const pane = createPane(fakePorts({ gateway, reviewer: offered }), "zh-CN");
    await pane.refresh();
    await pane.openSettings();
    await pane.addSettingsSheet();
    expect(pane.getState()).toMatchObject({ activity: null, notice: { kind: "fault", fault: "protected" } });
    expect(asked).toEqual(["read", "read", "apply", "lastRun"]);
  });

  test("is not done where one stands there already, nor while a run waits to be put back", async () => {
    const { gateway, asked } = fakeGateway({
      lastRun: async () => ({ run: 4, month: "2026-10", cells: 9, sheets: [], state: "writing" }),
    });
    const standing = createPane(fakePorts({ gateway }), "zh-CN");
    await standing.refresh();
    await standing.openSettings();
    await standing.addSettingsSheet();
    const unfinished = createPane(fakePorts({ gateway, reviewer: offered }), "zh-CN");
    await unfinished.open();
    await unfinished.refresh();
    await unfinished.openSettings();
    await unfinished.addSettingsSheet();
    expect(asked).not.toContain("apply");
  });
});

test("a refusal is told and leaves no old preview", async () => {
  const outcomes = [
    { kind: "reviewed", review: monthReview() },
    { kind: "refused", refusal: { code: "no-people", sheets: ["Sheet1"] }, setup: null },
  ] as const;
  let at = 0;
  const reviewer = fakeReviewer({ review: async () => outcomes[at++] ?? outcomes[1] });
  const pane = createPane(fakePorts({ reviewer }), "zh-CN");
  await pane.refresh();
  await pane.refresh();
  expect(pane.getState().notice).toMatchObject({ kind: "refused" });
  expect(pane.getState().reviewed).toBeNull();
});

test("a failing review frees the pane for another try", async () => {
  const reviewer = fakeReviewer({ review: () => Promise.reject(new Error("boom")) });
  const pane = createPane(fakePorts({ reviewer }), "zh-CN");
  await pane.refresh("preview");
  expect(pane.getState()).toMatchObject({ activity: null, view: "month", notice: { kind: "failed", detail: "boom" } });
});

test("showing a cell selects that cell", async () => {
  const cells: CellRef[] = [];
  const { gateway } = fakeGateway({ select: async (cell) => void cells.push({ ...cell }) });
  await createPane(fakePorts({ gateway }), "zh-CN").show({ sheet: "考勤表", row: 4, column: 3 });
  expect(cells).toEqual([{ sheet: "考勤表", row: 4, column: 3 }]);
});

test("a cell that cannot be shown does not end a job that is running", async () => {
  const { gateway } = fakeGateway({
    read: () => new Promise(() => undefined),
    select: () => Promise.reject(new GatewayError("cell-edit-mode", "", "nothing")),
  });
  const pane = createPane(fakePorts({ gateway }), "zh-CN");
  void pane.refresh();
  await pane.show({ sheet: "考勤表", row: 4, column: 3 });
  expect(pane.getState().activity).not.toBeNull();
  expect(pane.getState().notice).toMatchObject({ kind: "fault", fault: "cell-edit-mode" });
});

test("refreshing after midnight reads up to the new day", async () => {
  const days = [TODAY, TODAY + 1];
  let at = 0;
  const pane = createPane(fakePorts({ today: () => days[at++] ?? TODAY + 1 }), "zh-CN");
  await pane.refresh();
  expect(pane.getState().today).toBe(TODAY + 1);
});
