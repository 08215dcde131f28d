/** The set-up: questions about the workbook, each sheet as it was understood, and what was answered. */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Given, Question } from "../../../src/core/domain/question";
import type { SetupCase } from "../../../src/pane/review/month-review";
import { fakeReviewer, monthReview, TODAY } from "../fake-office";
import { setupCase, understanding } from "../fake-setup";
import { press, refreshed, show, type Shown } from "./shown";

const mark = (sign: string): Extract<Question, { kind: "mark" }> => ({
  kind: "mark",
  about: { sheet: "考勤表", mark: sign },
  candidates: ["present", "late", "early", "excused", "unexcused", "absent", "not-due"],
  samples: [{ sheet: "考勤表", row: 4, column: 5 }],
  affects: { cells: 12, people: 6 },
});
const kind: Question = {
  kind: "sheet-kind",
  about: { sheet: "请假登记" },
  candidates: ["attendance-long", "nothing"],
  samples: [],
  affects: { cells: 5, people: null },
};

/** Opens the set-up of an office; the answers that its reviews are given are kept. */
async function setUp(changes: Partial<SetupCase>): Promise<Shown & { readonly given: (readonly Given[])[] }> {
  const given: (readonly Given[])[] = [];
  const reviewer = fakeReviewer({
    review: async (_, { answers }) => {
      given.push(answers);
      return { kind: "reviewed", review: monthReview({ setup: setupCase(changes) }) };
    },
  });
  const shown = await refreshed({ reviewer });
  await press(shown, "核对工作表");
  return { ...shown, given };
}

describe("questions", () => {
  test("stand above everything else after a refresh, and lead to the set-up", async () => {
    const reviewer = fakeReviewer({
      review: async () => ({ kind: "reviewed", review: monthReview({ setup: setupCase({ questions: [kind] }) }) }),
    });
    const shown = await refreshed({ reviewer });
    expect(screen.getByText("有1个问题要请您回答")).toBeVisible();
    await press(shown, "去回答");
    expect(screen.getByRole("group", { name: "“请假登记”是什么表？" })).toBeVisible();
  });

  test("with few answers are answered by one click", async () => {
    const shown = await setUp({ questions: [kind] });
    await press(shown, "与学习无关，不读");
    expect(shown.given.at(-1)).toEqual([
      { kind: "sheet-kind", about: { sheet: "请假登记" }, answer: "nothing", decidedOn: TODAY },
    ]);
  });

  test("with many answers are answered by two, after a look at the cells", async () => {
    const shown = await setUp({ questions: [mark("△")] });
    const card = screen.getByRole("group", { name: "“考勤表”里的“△”是什么意思？" });
    expect(card).toHaveTextContent("关系到6人，12格");
    expect(within(card).getByRole("button", { name: /考勤表!F5/ })).toBeVisible();
    await press(shown, /是什么意思？ 请选择/);
    await shown.user.click(screen.getByRole("menuitemradio", { name: "无故缺席" }));
    expect(shown.given.at(-1)).toMatchObject([{ kind: "mark", about: { mark: "△" }, answer: "unexcused" }]);
  });

  test("come five at a time", async () => {
    await setUp({ questions: ["△", "☆", "○", "×", "◇", "※", "#"].map(mark) });
    expect(screen.getAllByRole("group")).toHaveLength(5);
    expect(screen.getByRole("region", { name: "请您回答" })).toHaveTextContent("7");
  });
});

describe("a sheet", () => {
  const seen = {
    ...understanding("人员表", "roster", 4),
    columns: { name: 1 },
    couldBe: [
      { kind: "roster", isSure: true },
      { kind: "attendance-wide", isSure: false },
    ] as const,
    headings: [
      { header: "编号", nth: 0, column: 0, samples: ["1", "2"] },
      { header: "称呼", nth: 0, column: 1, samples: ["李明", "王芳"] },
    ],
    marks: [
      { mark: "√", state: "present", count: 9, source: "general" },
      { mark: "×", state: "unexcused", count: 2, source: "legend" },
    ] as const,
  };

  test("is of another kind after two clicks", async () => {
    const shown = await setUp({ sheets: [seen] });
    await press(shown, /^人员表/);
    await press(shown, "“人员表”是 花名册");
    await shown.user.click(screen.getByRole("menuitemradio", { name: "考勤表" }));
    expect(shown.given.at(-1)).toMatchObject([
      { kind: "sheet-kind", about: { sheet: "人员表" }, answer: "attendance-wide" },
    ]);
  });

  test("that is not read is not said to be nothing before the office says so", async () => {
    const unread = { ...seen, kind: "other" as const };
    const shown = await setUp({ sheets: [unread] });
    await press(shown, /^人员表/);
    await press(shown, "“人员表”是 未使用");
    await shown.user.click(screen.getByRole("menuitemradio", { name: "与学习无关，不读", checked: false }));
    expect(shown.given.at(-1)).toMatchObject([{ kind: "sheet-kind", about: { sheet: "人员表" }, answer: "nothing" }]);
  });

  test("shows its columns with what they hold, and a column is another field after two clicks", async () => {
    const shown = await setUp({ sheets: [seen] });
    await press(shown, /^人员表/);
    const columns = screen.getByRole("list", { name: "“人员表”的各列" });
    expect(columns).toHaveTextContent("称呼李明、王芳姓名");
    await press(shown, "“编号”是 不用");
    await shown.user.click(screen.getByRole("menuitemradio", { name: "工号" }));
    expect(shown.given.at(-1)).toMatchObject([
      { kind: "column", about: { sheet: "人员表", role: "number" }, answer: { header: "编号", nth: 0 } },
    ]);
  });

  test("keeps what its own legend says of a mark, and takes another meaning of the others", async () => {
    const shown = await setUp({ sheets: [seen] });
    await press(shown, /^人员表/);
    const marks = screen.getByRole("list", { name: "“人员表”的符号" });
    expect(marks).toHaveTextContent("无故缺席（按表内图例）");
    expect(within(marks).getAllByRole("button")).toHaveLength(1);
    await press(shown, "“√”表示 到会");
    await shown.user.click(screen.getByRole("menuitemradio", { name: "迟到" }));
    expect(shown.given.at(-1)).toMatchObject([{ kind: "mark", about: { mark: "√" }, answer: "late" }]);
  });
});

test("what was answered can be taken back", async () => {
  const decision = { kind: "study-kind", about: { word: "周练" }, answer: "article", decidedOn: TODAY } as const;
  const shown = await setUp({ decisions: [decision] });
  expect(screen.getByRole("list", { name: "已经答过的" })).toHaveTextContent("学文（2026年10月28日）");
  await press(shown, /撤回.*周练/);
  expect(shown.given.at(-1)).toEqual([{ kind: "study-kind", about: { word: "周练" }, answer: null }]);
});

test("a workbook that cannot be reviewed leads to its sheets", async () => {
  const reviewer = fakeReviewer({
    review: async () => ({
      kind: "refused",
      refusal: { code: "no-people", sheets: ["Sheet1"] },
      setup: setupCase({ questions: [kind] }),
    }),
  });
  const shown = await show({ reviewer });
  await press(shown, "刷新");
  await shown.user.click((await screen.findAllByRole("button", { name: "核对工作表" }))[0] as HTMLElement);
  expect(screen.getByRole("group", { name: "“请假登记”是什么表？" })).toBeVisible();
});
