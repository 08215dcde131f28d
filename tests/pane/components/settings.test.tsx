/** The plan's settings in the pane: what is decided, the sheet for it, and whose grades another value would change. */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import { finding } from "../../../src/core/domain/findings";
import { ofMonth } from "../../../src/core/domain/period";
import type { Grades } from "../../../src/core/what-if";
import type { SettingsCase } from "../../../src/pane/review/month-review";
import { fakeGateway, fakeReviewer, OCTOBER, SETTINGS } from "../fake-office";
import { press, refreshed, type Shown } from "./shown";

// Fluent in jsdom is slow, and slower on a busy machine; nothing here is a measurement.
configure({ asyncUtilTimeout: 5_000 });

const region = (name: string): HTMLElement => screen.getByRole("region", { name });

const OFFERED: SettingsCase = {
  ...SETTINGS,
  decided: [],
  sheet: {
    kind: "offered",
    edit: {
      kind: "template",
      sheet: "方案参数",
      content: {
        values: [["方案参数"]],
        columnWidths: [60],
        rowHeights: [],
        merges: [],
        styles: [],
        links: [],
        page: {
          orientation: "Landscape",
          margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
          zoom: { pagesWide: 1 },
        },
        frozenRows: 0,
        showGridlines: false,
      },
      entryRules: [],
    },
  },
};

async function opened(...[ports]: Parameters<typeof refreshed>): Promise<Shown> {
  const shown = await refreshed(ports);
  await press(shown, "方案参数、试算");
  await screen.findByRole("region", { name: "本单位的参数" });
  return shown;
}

test("what the office has decided, by whom and from when; the sheet to go to; what the plan leaves open", async () => {
  const selected: unknown[] = [];
  const shown = await opened({ gateway: fakeGateway({ select: async (cell) => void selected.push(cell) }).gateway });
  expect(region("本单位的参数")).toHaveTextContent("每天学时6 · 自2026年10月1日起 · 决定人：主任会议");
  expect(region("本单位的参数")).toHaveTextContent("上级不得以字数、学时等考核");
  expect(region("方案未明确的事项")).toHaveTextContent("2. 评定期间评定期间 · 默认：月和年");
  await press(shown, "打开方案参数表");
  expect(selected).toEqual([{ sheet: "方案参数", row: 0, column: 0 }]);
  expect(screen.queryByRole("button", { name: "新增方案参数表" })).toBeNull();
  await press(shown, "返回本月");
  expect(region("等次")).toBeVisible();
});

test("a point left open shows the default that holds until the first day of a decision", async () => {
  await opened();
  expect(region("方案未明确的事项")).toHaveTextContent(
    "每天学时 · 默认：8每天学时 · 6 · 自2026年10月1日起 · 决定人：主任会议",
  );
});

describe("without a settings sheet", () => {
  test("one is added after a question that says what is done, the pane says so and leads to it", async () => {
    let isThere = false;
    const applied: unknown[] = [];
    const selected: unknown[] = [];
    const { gateway, asked } = fakeGateway({
      apply: async (edits, _, month) => {
        applied.push([edits.map((edit) => (edit.kind === "template" ? edit.sheet : edit.kind)), month]);
        isThere = true;
        return { run: 1, cells: 1, sheets: ["方案参数"] };
      },
      select: async (cell) => void selected.push(cell),
    });
    const settings = async (): Promise<SettingsCase> => (isThere ? { ...SETTINGS, decided: [] } : OFFERED);
    const shown = await opened({ gateway, reviewer: fakeReviewer({ settings }) });
    expect(region("本单位的参数")).toHaveTextContent("工作簿中没有方案参数表，按默认值计算。");
    await press(shown, "新增方案参数表");
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent("将在工作簿末尾新增一张“方案参数”");
    expect(applied).toEqual([]);
    await shown.user.click(within(dialog).getByRole("button", { name: "新增" }));
    expect(await screen.findByText(/已新增“方案参数”/)).toBeVisible();
    expect(applied).toEqual([[["方案参数"], null]]);
    // Read anew before and after: a preview of before would be refused.
    expect(asked.filter((name) => name === "read")).toHaveLength(3);
    expect(await screen.findByRole("button", { name: "打开方案参数表" })).toBeVisible();
    expect(region("本单位的参数")).toHaveTextContent("本单位还没有决定过参数");
    await press(shown, "打开方案参数");
    expect(selected).toEqual([{ sheet: "方案参数", row: 0, column: 0 }]);
  });

  test("nothing is added where the question is answered no", async () => {
    const { gateway, asked } = fakeGateway();
    const shown = await opened({ gateway, reviewer: fakeReviewer({ settings: async () => OFFERED }) });
    await press(shown, "新增方案参数表");
    await shown.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "取消" }));
    expect(asked).not.toContain("apply");
  });
});

describe("trying out", () => {
  const grades = (final: "good" | "medium"): Grades => ({
    aspects: { style: "good", content: "good", time: "good", effect: final },
    overall: final,
    final,
  });

  test("names whose grades another value would change, from what to what", async () => {
    const asked: unknown[] = [];
    const reviewer = fakeReviewer({
      whatIf: async (key, value) => {
        asked.push([key, value]);
        const flip = { person: 2, period: ofMonth(OCTOBER), before: grades("medium"), after: grades("good") };
        return { flips: [flip], findings: [] };
      },
    });
    const shown = await opened({ reviewer });
    const trial = within(region("试算"));
    expect(trial.getByRole("button", { name: "试算" })).toHaveAttribute("aria-disabled", "true");
    await shown.user.selectOptions(trial.getByLabelText("参数"), "笔记字数（一般干部）");
    expect(region("试算")).toHaveTextContent("默认：10000 · 1～1000000的整数，或“无”");
    await shown.user.type(trial.getByLabelText("数值"), "5000");
    await press(shown, "试算");
    expect(asked).toEqual([["notesQuota.cadre", "5000"]]);
    expect(await trial.findByRole("status")).toHaveTextContent("最终等次改变的 1 人次，共 1 人次的等次改变。");
    expect(region("试算")).toHaveTextContent("张伟 · 2026年10月最终等次：中→好 · 学习效果：中→好");
  });

  test("offers the words of a setting that is one of some words", async () => {
    const asked: unknown[] = [];
    const reviewer = fakeReviewer({
      whatIf: async (key, value) => {
        asked.push([key, value]);
        return { flips: [], findings: [] };
      },
    });
    const shown = await opened({ reviewer });
    const trial = within(region("试算"));
    await shown.user.selectOptions(trial.getByLabelText("参数"), "规则：学习笔记");
    await shown.user.selectOptions(trial.getByLabelText("数值"), "停用");
    await press(shown, "试算");
    expect(asked).toEqual([["rule.notes", "停用"]]);
    expect(await trial.findByRole("status")).toHaveTextContent("没有人的等次改变。");
  });

  test("says what the office has decided so far, where it has", async () => {
    const shown = await opened();
    await shown.user.selectOptions(within(region("试算")).getByLabelText("参数"), "每天学时");
    expect(region("试算")).toHaveTextContent("现为：6 · 0.5～24");
  });

  test("says what is wrong with a value that cannot be", async () => {
    const range = { kind: "number", min: 0.5, max: 24, isWhole: false, orNone: false } as const;
    const fault = finding("setting-unreadable", { key: "hoursPerDay", text: "多", range }, { clause: "C34" });
    const shown = await opened({
      reviewer: fakeReviewer({ whatIf: async () => ({ flips: [], findings: [fault] }) }),
    });
    const trial = within(region("试算"));
    await shown.user.type(trial.getByLabelText("数值"), "多");
    await press(shown, "试算");
    expect(await trial.findByRole("status")).toHaveTextContent("0.5～24");
  });

  test("that fails is told as a message", async () => {
    const shown = await opened({
      reviewer: fakeReviewer({ whatIf: async () => Promise.reject(new Error("the worker stopped")) }),
    });
    await shown.user.type(within(region("试算")).getByLabelText("数值"), "1");
    await press(shown, "试算");
    expect(await screen.findByText(/the worker stopped/)).toBeVisible();
  });
});
