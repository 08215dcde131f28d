/** The choice where the ratings stand, as its user meets it. */
import "@testing-library/jest-dom";
import { act, configure, screen, waitFor } from "@testing-library/react";
import { NOTHING_REMEMBERED } from "../../../src/core/domain/memory";
import type { ReviewWish } from "../../../src/pane/review/month-review";
import { fakeGateway, fakeReviewer, monthReview, TODAY } from "../fake-office";
import { openView, press, refreshed } from "./shown";

// Fluent in jsdom is slow, and slower on a busy machine; nothing here is a measurement.
configure({ asyncUtilTimeout: 5_000 });

test("the ratings can be put on a sheet of their own: reviewed anew, and kept with what is written", async () => {
  const wishes: ReviewWish[] = [];
  const reviewer = fakeReviewer({
    review: async (_, wish) => {
      wishes.push(wish);
      return { kind: "reviewed", review: monthReview() };
    },
  });
  const { gateway, asked } = fakeGateway();
  const shown = await refreshed({ reviewer, gateway });
  await press(shown, "预览并写入");
  const box = screen.getByRole("checkbox", { name: /单独的一张表/ });
  expect(box).not.toBeChecked();
  await shown.user.click(box);
  await waitFor(() => expect(wishes).toHaveLength(2));
  expect(wishes[1]?.answers).toMatchObject([{ kind: "rating-place", answer: "own-sheet", decidedOn: TODAY }]);
  expect(screen.getByRole("checkbox", { name: /单独的一张表/ })).toBeChecked();
  expect(asked).not.toContain("apply");
  await press(shown, "写入 3 个单元格");
  await act(() => shown.pane.refresh());
  expect(wishes).toHaveLength(3);
  // It stands in the workbook now.
  expect(wishes[2]?.answers).toEqual([]);
});

test("nothing but a choice to keep is said so", async () => {
  const memory = { kind: "memory", before: NOTHING_REMEMBERED, after: NOTHING_REMEMBERED } as const;
  const reviewer = fakeReviewer({
    review: async () => ({ kind: "reviewed", review: monthReview({ edits: [memory], changedCells: [0] }) }),
  });
  const shown = await refreshed({ reviewer });
  await openView(shown, /预览/);
  expect(screen.getByText("只保存您的选择，不改动任何单元格。")).toBeVisible();
  expect(screen.getByRole("button", { name: "保存选择" })).toBeEnabled();
});
