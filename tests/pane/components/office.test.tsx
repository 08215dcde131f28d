/** What concerns the office as a whole: its lists, and kinds of which nobody has anything on record. */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import { finding } from "../../../src/core/domain/findings";
import { ofMonth } from "../../../src/core/domain/period";
import type { MonthReview, ReviewWish } from "../../../src/pane/review/month-review";
import { fakeGateway, fakeReviewer, monthReview, OCTOBER } from "../fake-office";
import { openView, press, refreshed } from "./shown";

// Fluent in jsdom is slow, and slower on a busy machine; nothing here is a measurement.
configure({ asyncUtilTimeout: 5_000 });

describe("what nobody has on record", () => {
  const about = { department: "综合科", kind: "book", of: "department", period: "2026-10" } as const;
  const nothing = finding(
    "nothing-recorded",
    { department: "综合科", kind: "book", of: "department" },
    { department: "综合科", period: ofMonth(OCTOBER), clause: "C06" },
  );
  const unrecorded: MonthReview["unrecorded"] = [
    {
      kind: "nothing-recorded",
      about,
      candidates: ["none", "not-registered"],
      samples: [],
      affects: { cells: 0, people: 12 },
    },
  ];

  test("is answered beside its warning, is reviewed anew with the answer, and can be taken back", async () => {
    const wishes: ReviewWish[] = [];
    const reviewer = fakeReviewer({
      review: async (_, wish) => {
        wishes.push(wish);
        const isNone = wish.answers.some((one) => one.kind === "nothing-recorded" && one.answer === "none");
        const open = isNone ? { findings: [], unrecorded: [] } : { findings: [nothing], unrecorded };
        return { kind: "reviewed", review: monthReview(open) };
      },
    });
    const shown = await refreshed({ reviewer });
    await openView(shown, /提示/);
    await press(shown, "确实没有（涉及 12 人）");
    expect(wishes.at(-1)?.answers).toMatchObject([{ kind: "nothing-recorded", about, answer: "none" }]);
    expect(screen.queryByText(/没有读书的登记/)).toBeNull();
    const answered = screen.getByRole("region", { name: /已回答/ });
    expect(answered).toHaveTextContent("综合科2026年10月：读书");
    await press(shown, /^撤回/);
    expect(wishes.at(-1)?.answers).toMatchObject([{ kind: "nothing-recorded", about, answer: "not-registered" }]);
    expect(screen.getByRole("button", { name: "确实没有（涉及 12 人）" })).toBeVisible();
    expect(screen.queryByRole("region", { name: /已回答/ })).toBeNull();
  });
});

describe("the office's lists", () => {
  test("open from the month: tasks, turns, debts and titles, each place to be gone to", async () => {
    const selected: unknown[] = [];
    const { gateway } = fakeGateway({ select: async (cell) => void selected.push(cell) });
    const shown = await refreshed({ gateway });
    await press(shown, "检查、月月讲、补学、评先");
    const region = (name: string): HTMLElement => screen.getByRole("region", { name });
    expect(await screen.findByRole("region", { name: "待检查笔记" })).toHaveTextContent("周处长 · 2 人王芳、张伟");
    expect(region("待检查笔记")).toHaveTextContent("检查人待定 · 1 人赵敏");
    expect(region("单位应做的")).toHaveTextContent("笔记检查 · 未达到登记了3人的笔记检查，应检查4人");
    // What is not recorded is not kept quiet.
    expect(region("单位应做的")).toHaveTextContent("通报 · 不评");
    expect(region("月月讲")).toHaveTextContent("2026年11月 · 张伟还没有讲过");
    expect(region("月月讲")).toHaveTextContent("2026年12月 · 李明已讲1次，上次2026年10月9日");
    expect(region("月月讲")).toHaveTextContent("王芳在大家都讲过之前已讲两次");
    expect(region("补学")).toHaveTextContent("赵敏2026年10月16日 · 病假");
    expect(region("评先资格")).toHaveTextContent("王芳2026年评定为差，取消评先资格");
    expect(region("评先资格")).toHaveTextContent("张伟2026年等次未定，可能为差");
    expect(region("评先资格")).not.toHaveTextContent("李明");
    await shown.user.click(within(region("补学")).getByRole("button", { name: /F5/ }));
    expect(selected).toEqual([{ sheet: "考勤表", row: 4, column: 5 }]);
    await press(shown, "返回本月");
    expect(screen.getByRole("region", { name: /评定|等次/ })).toBeVisible();
  });

  test("that cannot be made are told as a message", async () => {
    const reviewer = fakeReviewer({ office: async () => Promise.reject(new Error("the worker stopped")) });
    const shown = await refreshed({ reviewer });
    await press(shown, "检查、月月讲、补学、评先");
    expect(await screen.findByText(/the worker stopped/)).toBeVisible();
  });
});
