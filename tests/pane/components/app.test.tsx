/** The whole pane as its user meets it, on ports that are made up. */
import "@testing-library/jest-dom";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import type { CellRef } from "../../../src/core/domain/address";
import { GatewayError } from "../../../src/core/workbook-gateway";
import {
  day,
  EDITS,
  fakeGateway,
  fakeReviewer,
  line,
  monthReview,
  OCTOBER,
  TODAY,
  UNKNOWN_MARK_CELL,
} from "../fake-office";
import { setupCase } from "../fake-setup";
import { openView, press, refreshed, section, show } from "./shown";

// Fluent in jsdom is slow, and slower on a busy machine; nothing here is a measurement.
configure({ asyncUtilTimeout: 5_000 });

/** A button of the dialog. Nothing has a size in jsdom, so Fluent takes the dialog itself for hidden. */
function inDialog(dialog: HTMLElement, name: string): HTMLElement {
  return within(dialog).getByRole("button", { name, hidden: true });
}

describe("before the first refresh", () => {
  test("the pane says what Refresh does and that it writes nothing", async () => {
    await show();
    expect(screen.getByText(/点击“刷新”/)).toBeVisible();
    expect(screen.getByText("刷新只读取，不写入任何单元格。")).toBeVisible();
  });

  test("the current month is proposed and no month of the future is offered", async () => {
    await show();
    const options = within(screen.getByRole("combobox", { name: "月份" })).getAllByRole("option");
    expect(screen.getByRole("combobox", { name: "月份" })).toHaveDisplayValue("2026年10月");
    expect(options[0]).toHaveTextContent("2026年10月");
    expect(options.at(-1)).toHaveTextContent("2024年10月");
    expect(screen.getByRole("button", { name: "下一个月" })).toBeDisabled();
  });

  test.each([
    [/预览/, /列出每个人的等次变化/],
    [/提示/, /列出疑点/],
    [/人员/, /每个人的等次和依据/],
  ])("the view %s says what will stand there", async (view, sentence) => {
    const shown = await show();
    await openView(shown, view);
    expect(screen.getByText(sentence)).toBeVisible();
  });
});

describe("after a refresh", () => {
  test("grades, warnings and sheets stand there at a glance", async () => {
    const shown = await refreshed();
    for (const tile of ["1好", "1中", "1差", "1不评", "1错误", "2警告"]) {
      expect(screen.getByRole("button", { name: new RegExp(`^${tile[0]}\\s*${tile.slice(1)}$`) })).toBeVisible();
    }
    expect(screen.getByText("依据截至2026年10月28日的记录")).toBeVisible();
    await press(shown, "核对工作表");
    const sheets = screen.getByRole("region", { name: "读到的工作表" });
    expect(sheets).toHaveTextContent("使用 2 张，共 3 张");
    expect(
      within(sheets)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["花名册花名册", "考勤表考勤表", "饭卡未使用"]);
  });

  test("a number of warnings leads to just those warnings", async () => {
    const shown = await refreshed();
    await press(shown, /^1\s*错误$/);
    const list = screen.getByRole("list", { name: "提示" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(list).toHaveTextContent("◇");
  });

  test("a number of people leads to just those people", async () => {
    const shown = await refreshed();
    await press(shown, /^1\s*差$/);
    const list = screen.getByRole("list", { name: "人员" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(list).toHaveTextContent("王芳");
  });

  test("a book that is up to date says so with its proof and offers nothing to write", async () => {
    const reviewer = fakeReviewer({
      review: async () => ({ kind: "reviewed", review: monthReview({ edits: [], changedCells: [] }) }),
    });
    const shown = await refreshed({ reviewer });
    expect(screen.getByText("没有需要改动的单元格（0 个）。")).toBeVisible();
    await openView(shown, /预览/);
    expect(screen.getByText("没有需要改动的单元格（0 个）。")).toBeVisible();
    expect(screen.queryByRole("button", { name: /写入/ })).toBeNull();
  });
});

describe("the preview", () => {
  test("shows who changes from what to what, and leaves out who stays", async () => {
    const shown = await refreshed();
    await press(shown, "预览并写入");
    const section = screen.getByRole("region", { name: "等次变化（3 人）" });
    expect(within(section).getByRole("button", { name: /李明.*中.*变为.*好/ })).toBeVisible();
    expect(within(section).getByRole("button", { name: /张伟.*新评定.*变为.*中/ })).toBeVisible();
    expect(within(section).queryByRole("button", { name: /王芳/ })).toBeNull();
  });

  test("shows each cell with its old and new value", async () => {
    const shown = await refreshed();
    await press(shown, "预览并写入");
    expect(screen.getByText("将改动 3 个单元格，涉及 2 张工作表")).toBeVisible();
    await press(shown, /花名册.*1 个单元格/);
    expect(screen.getByRole("button", { name: "转到 花名册!D2" }).closest("li")).toHaveTextContent(/^D2中好$/);
  });

  test("writes the very edits it shows, once, and only after the press", async () => {
    const given: unknown[] = [];
    const { gateway, asked } = fakeGateway({
      apply: async (edits) => {
        given.push(edits);
        return { run: 1, cells: 3, sheets: ["花名册", "学习预警"] };
      },
    });
    const shown = await refreshed({ gateway });
    await press(shown, "预览并写入");
    expect(asked).not.toContain("apply");
    await press(shown, "写入 3 个单元格");
    expect(await screen.findByText(/已写入 3 个单元格，涉及 2 张工作表/)).toBeVisible();
    expect(given).toEqual([EDITS]);
    expect(given[0]).toBe(EDITS);
    expect(screen.queryByRole("button", { name: "写入 3 个单元格" })).toBeNull();
  });

  test("says which pages could not be set up, and that nothing else is wrong", async () => {
    const { gateway } = fakeGateway({
      apply: async () => ({ run: 1, cells: 3, sheets: ["花名册"], pagesNotSet: ["学习预警"] }),
    });
    const shown = await refreshed({ gateway });
    await press(shown, "预览并写入");
    await press(shown, "写入 3 个单元格");
    expect(await screen.findByText(/学习预警的纸张和页边距未能设置.*内容不受影响/)).toBeVisible();
  });

  test("an open grade says what it may still become, before anything is written", async () => {
    const doubtful = { ...line(0, "褚天佑", "秘书科", "good"), open: { worst: "medium", best: "good" } as const };
    const people = [doubtful];
    const reviewer = fakeReviewer({ review: async () => ({ kind: "reviewed", review: monthReview({ people }) }) });
    const shown = await refreshed({ reviewer });
    await press(shown, "预览并写入");
    expect(screen.getByText("可能为中")).toBeVisible();
  });

  test("cancelled, nothing is written", async () => {
    const { gateway, asked } = fakeGateway();
    const shown = await refreshed({ gateway });
    await press(shown, "预览并写入");
    await press(shown, "取消");
    expect(asked).toEqual(["lastRun", "read"]);
    expect(section(/本月/)).toHaveAttribute("aria-current", "page");
  });

  test("of 3,000 people draws a hundred and offers the rest", async () => {
    const people = Array.from({ length: 3000 }, (_, person) => line(person, `某${person}`, "综合科", "good"));
    const reviewer = fakeReviewer({ review: async () => ({ kind: "reviewed", review: monthReview({ people }) }) });
    const shown = await refreshed({ reviewer });
    await press(shown, "预览并写入");
    const section = screen.getByText("等次变化（3,000 人）").closest("section") as HTMLElement;
    expect(section.querySelectorAll("li")).toHaveLength(100);
    await shown.user.click(within(section).getByText("再显示一些（还有 2,900 条）"));
    expect(section.querySelectorAll("li")).toHaveLength(200);
  });
});

describe("undo", () => {
  test("asks first, and does nothing when cancelled", async () => {
    const { gateway, asked } = fakeGateway();
    const shown = await refreshed({ gateway });
    await act(() => shown.pane.write());
    await press(shown, "撤销上次写入");
    expect(await screen.findByRole("alertdialog", { hidden: true })).toHaveTextContent("2026年10月");
    await shown.user.click(inDialog(await screen.findByRole("alertdialog", { hidden: true }), "取消"));
    expect(asked).not.toContain("undo");
  });

  test("puts back and names the cells somebody changed meanwhile, each a way to its cell", async () => {
    const cells: CellRef[] = [];
    const { gateway } = fakeGateway({
      lastRun: async () => ({ run: 7, month: "2026-10", cells: 12, sheets: ["花名册"], state: "done" }),
      undo: async () => ({ run: 7, cells: 11, sheets: ["花名册"], conflicts: ["'花名册'!H7"] }),
      select: async (cell) => void cells.push(cell),
    });
    const shown = await show({ gateway });
    await press(shown, "撤销上次写入");
    await shown.user.click(inDialog(await screen.findByRole("alertdialog", { hidden: true }), "撤销"));
    expect(await screen.findByText(/已恢复 11 个单元格/)).toBeVisible();
    await press(shown, "转到 花名册!H7");
    expect(cells).toMatchObject([{ sheet: "花名册", row: 6, column: 7 }]);
  });

  test("an unfinished run found at opening is offered to be put back, and nothing can be written before", async () => {
    const { gateway, asked } = fakeGateway({
      lastRun: async () => ({ run: 7, month: "2026-10", cells: 12, sheets: ["花名册"], state: "writing" }),
    });
    const shown = await refreshed({ gateway });
    expect(screen.getByText("上次写入没有完成")).toBeVisible();
    await press(shown, "预览并写入");
    // It keeps the focus a keyboard may have on it, and does nothing.
    expect(screen.getByRole("button", { name: "写入 3 个单元格" })).toHaveAttribute("aria-disabled", "true");
    await press(shown, "写入 3 个单元格");
    expect(asked).not.toContain("apply");
    await press(shown, "恢复原样");
    expect(asked).toContain("undo");
    expect(asked).not.toContain("apply");
  });
});

describe("warnings", () => {
  test("stand with the gravest first, each with what to do and a way to its cell", async () => {
    const cells: CellRef[] = [];
    const { gateway } = fakeGateway({ select: async (cell) => void cells.push(cell) });
    const shown = await refreshed({ gateway });
    await openView(shown, /提示/);
    const [first, ...rest] = within(screen.getByRole("list", { name: "提示" })).getAllByRole("listitem");
    expect(rest).toHaveLength(2);
    expect(first).toHaveTextContent("考勤表!D5");
    await shown.user.click(within(first as HTMLElement).getByRole("button", { name: /考勤表!D5/ }));
    expect(cells).toEqual([UNKNOWN_MARK_CELL]);
  });

  test("without a cell offer no way to one", async () => {
    const shown = await refreshed();
    await openView(shown, /提示/);
    const items = within(screen.getByRole("list", { name: "提示" })).getAllByRole("listitem");
    const withoutCell = items.filter((item) => within(item).queryAllByRole("button").length === 0);
    expect(withoutCell.map((item) => item.textContent?.includes("没有找到花名册"))).toEqual([true]);
  });

  test("about a person lead to the person's explanation", async () => {
    const shown = await refreshed();
    await openView(shown, /提示/);
    await press(shown, "查看王芳的评定");
    expect(await screen.findByRole("heading", { name: "王芳" })).toBeVisible();
  });
});

describe("people", () => {
  test.each([
    ["明", ["李明"]],
    ["004", ["赵敏"]],
    ["综合科", ["李明", "王芳"]],
    ["查无此人", []],
  ])("looking for %s finds %j", async (sought, names) => {
    const shown = await refreshed();
    await openView(shown, /人员/);
    await shown.user.type(screen.getByRole("searchbox"), sought);
    await waitFor(() =>
      expect(screen.queryAllByRole("listitem").map((item) => item.textContent?.slice(0, 2))).toEqual(names),
    );
  });

  test("one person's explanation shows the grades side by side, each aspect, each rule and its cells", async () => {
    const cells: CellRef[] = [];
    const { gateway } = fakeGateway({ select: async (cell) => void cells.push(cell) });
    const shown = await refreshed({ gateway });
    await openView(shown, /人员/);
    await press(shown, /李明/);
    await screen.findByRole("heading", { name: "李明" });
    const grades = ["系统评定", "检查等次", "调整为", "最终等次"].map(
      (label) => screen.getByText(label).parentElement?.textContent,
    );
    expect(grades).toEqual(["系统评定好", "检查等次中", "调整为—", "最终等次中"]);
    const content = screen.getByRole("region", { name: "学习内容" });
    expect(content).toHaveTextContent("87.5");
    expect(content).toHaveTextContent("3 / 4");
    expect(content).toHaveTextContent("C05");
    await shown.user.click(within(content).getByRole("button", { name: "转到 学习登记!A7" }));
    expect(cells).toEqual([{ sheet: "学习登记", row: 6, column: 0 }]);
    await press(shown, "返回人员列表");
    expect(screen.getByRole("searchbox")).toBeVisible();
  });

  test("month and year to date stand side by side, and either is explained", async () => {
    const shown = await refreshed();
    await openView(shown, /人员/);
    await press(shown, /李明/);
    await screen.findByRole("heading", { name: "李明" });
    const periods = within(screen.getByRole("group", { name: "评定期间" }));
    expect(periods.getByRole("button", { name: /^2026年10月\s*中$/ })).toHaveAttribute("aria-pressed", "true");
    await shown.user.click(periods.getByRole("button", { name: /^本年至今\s*差$/ }));
    const content = screen.getByRole("region", { name: "学习内容" });
    expect(content).toHaveTextContent("42.5");
    expect(content).toHaveTextContent("本年应有4周完成学文，已完成3周");
    // What is left to do stands beside it.
    expect(content).toHaveTextContent("还差1篇，11月1日前完成。");
    expect(content).toHaveTextContent("有2周没有达到，期限已过，不能弥补。");
    expect(content).toHaveTextContent("离“中”还差17.5分。");
    expect(content).toHaveTextContent("12月31日前其余各项全部完成，可达71.3分，评“中”。");
  });
});

describe("when something goes wrong", () => {
  test("a refusal says why and offers the months that have records", async () => {
    const months: number[] = [];
    const reviewer = fakeReviewer({
      review: async (_, wish) => {
        months.push(wish.month);
        return wish.month === OCTOBER - 1
          ? { kind: "reviewed", review: monthReview({ month: OCTOBER - 1 }) }
          : {
              kind: "refused",
              refusal: { code: "month-without-data", month: OCTOBER, recorded: [OCTOBER - 1] },
              setup: null,
            };
      },
    });
    const shown = await show({ reviewer });
    await press(shown, "刷新");
    await press(shown, "2026年9月");
    expect(months).toEqual([OCTOBER, OCTOBER - 1]);
    expect(screen.getByRole("combobox", { name: "月份" })).toHaveDisplayValue("2026年9月");
  });

  test("a fault is told in words, not in codes", async () => {
    const { gateway } = fakeGateway({ read: () => Promise.reject(new GatewayError("cell-edit-mode", "", "nothing")) });
    const shown = await show({ gateway });
    await press(shown, "刷新");
    const message = await screen.findByText(/编辑/, { selector: ".fui-MessageBarBody" });
    expect(message).toBeVisible();
    expect(message).not.toHaveTextContent("cell-edit-mode");
    expect(screen.getByRole("button", { name: "刷新" })).toBeEnabled();
  });

  test("a message can be closed", async () => {
    const { gateway } = fakeGateway({ read: () => Promise.reject(new Error("boom")) });
    const shown = await show({ gateway });
    await press(shown, "刷新");
    expect(await screen.findByText(/boom/)).toBeVisible();
    await press(shown, "关闭");
    expect(screen.queryByText(/boom/)).toBeNull();
  });

  test("while a job runs, nothing else can be started", async () => {
    let reads = 0;
    const { gateway } = fakeGateway({
      read: () => {
        reads += 1;
        return new Promise(() => undefined);
      },
    });
    const shown = await show({ gateway });
    await press(shown, "刷新");
    expect(screen.getByRole("button", { name: "刷新" })).toHaveAttribute("aria-disabled", "true");
    await press(shown, "刷新");
    expect(reads).toBe(1);
    expect(screen.getByRole("status")).toHaveTextContent("正在读取工作簿");
    expect(screen.getByRole("progressbar")).toBeVisible();
  });
});

describe("for a screen reader", () => {
  /** What is announced, by the way browsers have for it; jsdom has neither that nor the text Fluent falls back to. */
  function listen(): string[] {
    const heard: string[] = [];
    Object.assign(document, { ariaNotify: (message: string) => heard.push(message) });
    return heard;
  }
  afterEach(() => Reflect.deleteProperty(document, "ariaNotify"));

  test("the result of a refresh is announced", async () => {
    const heard = listen();
    await refreshed();
    expect(heard).toEqual(["有 3 个单元格等待写入 已评定 4 人，提示 3 条。"]);
  });

  test("so is what went wrong", async () => {
    const heard = listen();
    const { gateway } = fakeGateway({ read: () => Promise.reject(new Error("boom")) });
    await press(await show({ gateway }), "刷新");
    expect(heard.join()).toContain("加载项内部出错");
  });
});

test("a component that fails leaves a page that says so", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const reviewer = fakeReviewer({
    review: async () => ({ kind: "reviewed", review: monthReview({ setup: setupCase({ sheets: [{}] as never }) }) }),
  });
  const shown = await show({ reviewer });
  await press(shown, "刷新");
  expect(await screen.findByText("核对工作表")).toBeVisible();
  await act(async () => shown.pane.dispatch({ type: "view-chosen", view: "nowhere" as never }));
  expect(await screen.findByRole("heading", { name: "窗格出错" })).toBeVisible();
  silent.mockRestore();
});

describe("languages", () => {
  test("the switch turns everything to English and back", async () => {
    const shown = await refreshed();
    await press(shown, "切换到英文界面");
    expect(section(/Month/)).toBeVisible();
    expect(screen.getByText("3 cells waiting to be written")).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
    await press(shown, "Switch to Chinese");
    expect(section(/本月/)).toBeVisible();
    expect(document.title).toBe("四个一");
  });

  test("the pane opened in English holds no Chinese but the office's own words", async () => {
    const shown = await show({ today: () => day(2026, 10, 28) }, "en");
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
    await press(shown, "Refresh");
    expect(await screen.findByText("3 cells waiting to be written")).toBeVisible();
    expect(TODAY).toBe(day(2026, 10, 28));
  });
});
