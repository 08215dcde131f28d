/** Documents in the pane: chosen, read, then written and shown; nothing is written before somebody says so. */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import { dayOf, formatDay } from "../../../src/core/domain/calendar";
import type { SheetEdit } from "../../../src/core/domain/edits";
import { finding } from "../../../src/core/domain/findings";
import { GatewayError } from "../../../src/core/workbook-gateway";
import type { Documents } from "../../../src/core/documents";
import { EDITS, fakeGateway, fakeReviewer, monthReview, TODAY } from "../fake-office";
import { press, refreshed, type Shown } from "./shown";

// Fluent in jsdom is slow, and slower on a busy machine; nothing here is a measurement.
configure({ asyncUtilTimeout: 5_000 });

const [, sample] = EDITS;
if (sample?.kind !== "sheet") throw new Error("the fake office has no sheet edit");
const edit: SheetEdit = {
  ...sample,
  owned: "forms",
  sheet: "考核表 2026",
  content: {
    ...sample.content,
    values: [
      ["年度学习考核表", ""],
      ["", ""],
      ["姓名", "李明"],
    ],
    page: { ...sample.content.page, breaks: [40] },
  },
};
const FORMS: Documents = {
  made: [
    {
      owned: "forms",
      period: { kind: "year", year: 2026 },
      sheet: "考核表 2026",
      content: edit.content,
      edit,
      isEdited: false,
    },
  ],
  findings: [],
  edits: [edit],
};

async function opened(...[ports]: Parameters<typeof refreshed>): Promise<Shown> {
  const shown = await refreshed(ports);
  await press(shown, /^文书/);
  return shown;
}

async function choose({ user }: Shown, label: string, option: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText(label), option);
}

test("the text is shown for the department that was chosen, written on a press, gone to, and the pane says how to print", async () => {
  const wanted: unknown[] = [];
  const written: unknown[] = [];
  const { gateway } = fakeGateway({
    apply: async (edits, _, month) => {
      written.push([edits, month]);
      return { run: 1, cells: 3, sheets: ["考核表 2026"] };
    },
    select: async (cell) => void written.push(cell),
  });
  const reviewer = fakeReviewer({
    documents: async ({ document, people }) => {
      wanted.push([document, people]);
      return FORMS;
    },
  });
  const shown = await opened({ gateway, reviewer });
  await choose(shown, "选择文书", "年度学习考核表（每人一页）");
  await choose(shown, "人员", "综合科");
  await press(shown, "看内容");
  expect(await screen.findByRole("region", { name: "考核表 2026" })).toHaveTextContent("新建年度学习考核表姓名 李明");
  expect(screen.getByText("2026年10月，依据截至2026年10月28日的记录")).toBeVisible();
  expect(wanted).toEqual([["forms", [0, 1]]]);
  expect(written).toEqual([]);
  await press(shown, "写入并打开");
  expect(await screen.findByText(/考核表 2026：A4纵向，2页。/)).toBeVisible();
  expect(screen.getByText(/按 Ctrl\+P 打印/)).toBeVisible();
  expect(written).toEqual([[[edit], "2026-10"], { sheet: "考核表 2026", row: 0, column: 0 }]);
  // What was shown no longer says what is still to be written.
  expect(screen.queryByRole("button", { name: "写入并打开" })).toBeNull();
});

test("somebody else is chosen: the text of before is not taken for theirs", async () => {
  const wanted: unknown[] = [];
  const reviewer = fakeReviewer({
    documents: async ({ people }) => {
      wanted.push(people);
      return FORMS;
    },
  });
  const shown = await opened({ reviewer });
  await choose(shown, "选择文书", "年度学习考核表（每人一页）");
  await press(shown, "看内容");
  await screen.findByRole("region", { name: "考核表 2026" });
  await choose(shown, "人员", "王芳 · 综合科");
  expect(screen.queryByRole("region", { name: "考核表 2026" })).toBeNull();
  expect(screen.queryByRole("button", { name: "写入并打开" })).toBeNull();
  await press(shown, "看内容");
  await screen.findByRole("region", { name: "考核表 2026" });
  expect(wanted).toEqual([null, [1]]);
});

test("a document that stands as it is has nothing to write; one that cannot be written says why", async () => {
  const found: Documents[] = [
    { ...FORMS, made: FORMS.made.map((one) => ({ ...one, edit: null })), edits: [] },
    {
      made: FORMS.made.map((one) => ({ ...one, edit: null })),
      edits: [],
      findings: [finding("sheet-not-writable", { sheet: "考核表 2026", reason: "protected" })],
    },
  ];
  const shown = await opened({ reviewer: fakeReviewer({ documents: async () => found.shift() ?? null }) });
  await press(shown, "看内容");
  expect(await screen.findByRole("region", { name: "考核表 2026" })).toHaveTextContent("已是最新");
  expect(screen.queryByRole("button", { name: "写入并打开" })).toBeNull();
  await press(shown, "看内容");
  expect(await screen.findByText(/考核表 2026.*保护/)).toBeVisible();
  expect(screen.getByRole("region", { name: "考核表 2026" })).not.toHaveTextContent("已是最新");
});

test("a workbook changed meanwhile is read anew, and nothing is written", async () => {
  const { gateway } = fakeGateway({
    apply: () => Promise.reject(new GatewayError("changed-since-read", "花名册!A1", "nothing")),
  });
  const shown = await opened({ gateway, reviewer: fakeReviewer({ documents: async () => FORMS }) });
  await press(shown, "看内容");
  await screen.findByRole("region", { name: "考核表 2026" });
  await press(shown, "写入并打开");
  expect(await screen.findByText(/没有写入任何内容/)).toBeVisible();
  expect(within(screen.getByRole("region", { name: "考核表 2026" })).getByText("年度学习考核表")).toBeVisible();
});

test("what Excel refuses is told, and what was shown stays", async () => {
  const { gateway } = fakeGateway({ apply: () => Promise.reject(new GatewayError("protected", "", "nothing")) });
  const shown = await opened({ gateway, reviewer: fakeReviewer({ documents: async () => FORMS }) });
  await press(shown, "看内容");
  await screen.findByRole("region", { name: "考核表 2026" });
  await press(shown, "写入并打开");
  expect(await screen.findByText(/保护/)).toBeVisible();
  expect(screen.getByRole("button", { name: "写入并打开" })).toBeVisible();
});

describe("circulars", () => {
  const circular = {
    ...edit,
    owned: "circular",
    sheet: "通报 2026-10",
    period: { kind: "month", month: 24_309 },
  } as const;
  const standing: Documents = {
    made: [
      {
        owned: "circular",
        period: circular.period,
        sheet: circular.sheet,
        content: circular.content,
        edit: null,
        isEdited: false,
      },
    ],
    findings: [],
    edits: [],
  };
  const edited: Documents = {
    ...standing,
    made: standing.made.map((one) => ({
      ...one,
      edit: { ...circular, before: [["我改过的标题", ""]] },
      isEdited: true,
    })),
    edits: [circular],
  };

  test("one that was edited shows what would be replaced, and replaces it only after a question", async () => {
    const { gateway, asked } = fakeGateway();
    const shown = await opened({ gateway, reviewer: fakeReviewer({ documents: async () => edited }) });
    await press(shown, "看内容");
    expect(await screen.findByText(/这份文书由您修改过/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "写入并打开" })).toBeNull();
    await press(shown, "替换我的修改");
    const dialog = await screen.findByRole("alertdialog");
    expect(asked).not.toContain("apply");
    await shown.user.click(within(dialog).getByRole("button", { name: "替换我的修改" }));
    expect(await screen.findByText(/已写好/)).toBeVisible();
  });

  test("one that stands is issued with the office's number after a question", async () => {
    const issued: unknown[] = [];
    const written: unknown[] = [];
    const register: SheetEdit = { ...edit, owned: "circulars", sheet: "通报登记", period: null };
    const reviewer = fakeReviewer({
      documents: async () => standing,
      issue: async (wish) => {
        issued.push(wish);
        return { edits: [register], findings: [] };
      },
    });
    const { gateway } = fakeGateway({
      apply: async (edits) => {
        written.push(edits);
        return { run: 2, cells: 7, sheets: ["通报登记", "评定台账"] };
      },
    });
    const shown = await opened({ gateway, reviewer });
    await press(shown, "看内容");
    const section = within(await screen.findByRole("region", { name: "印发" }));
    await shown.user.type(section.getByLabelText("文号"), "某办通〔2026〕5号");
    // Today stands there to begin with; without a day nothing can be issued.
    const day = section.getByLabelText("印发日期");
    expect(day).toHaveValue(formatDay(TODAY));
    await shown.user.clear(day);
    expect(section.getByText("请填写印发日期。")).toBeVisible();
    expect(section.getByRole("button", { name: "印发" })).toHaveAttribute("aria-disabled", "true");
    await shown.user.type(day, "2026-11-05");
    await shown.user.click(section.getByRole("button", { name: "印发" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent("标为“已通报”");
    expect(issued).toEqual([]);
    await shown.user.click(within(dialog).getByRole("button", { name: "印发" }));
    expect(await screen.findByText(/已印发并登记（通报登记、评定台账）/)).toBeVisible();
    expect(issued).toEqual([
      {
        document: "circular",
        period: circular.period,
        number: "某办通〔2026〕5号",
        day: dayOf(2026, 11, 5),
        language: null,
      },
    ]);
    expect(written).toEqual([[register]]);
  });

  test("what cannot be issued is told, and nothing is written", async () => {
    const findings = [finding("circular-not-issuable", { why: "unwritten", sheet: "通报 2026-10" })];
    const reviewer = fakeReviewer({ documents: async () => standing, issue: async () => ({ edits: [], findings }) });
    const { gateway, asked } = fakeGateway();
    const shown = await opened({ gateway, reviewer });
    await press(shown, "看内容");
    await shown.user.click(within(await screen.findByRole("region", { name: "印发" })).getByRole("button"));
    await shown.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "印发" }));
    expect(await screen.findByText(/记录有变化，还没有写入/)).toBeVisible();
    expect(asked).not.toContain("apply");
  });

  test("one that is not written yet cannot be issued", async () => {
    const fresh: Documents = { ...edited, made: edited.made.map((one) => ({ ...one, isEdited: false })) };
    const shown = await opened({ reviewer: fakeReviewer({ documents: async () => fresh }) });
    await press(shown, "看内容");
    await screen.findByRole("button", { name: "写入并打开" });
    expect(screen.queryByRole("region", { name: "印发" })).toBeNull();
  });

  test("the day of study is chosen among those of the month", async () => {
    const wanted: unknown[] = [];
    const reviewer = fakeReviewer({
      review: async () => ({ kind: "reviewed", review: monthReview({ studyDays: [TODAY - 12, TODAY] }) }),
      documents: async ({ day }) => {
        wanted.push(day);
        return standing;
      },
    });
    const shown = await opened({ reviewer });
    await choose(shown, "选择文书", "集中学习后的通报");
    await press(shown, "看内容");
    await choose(shown, "学习日期", "2026年10月16日");
    await press(shown, "看内容");
    expect(wanted).toEqual([null, TODAY - 12]);
  });
});
