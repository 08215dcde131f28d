/** Documents in the pane: chosen, read, then written and shown; nothing is written before somebody says so. */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import type { SheetEdit } from "../../../src/core/domain/edits";
import { finding } from "../../../src/core/domain/findings";
import { GatewayError } from "../../../src/core/workbook-gateway";
import type { WrittenDocuments } from "../../../src/core/writing/write-documents";
import { EDITS, fakeGateway, fakeReviewer } from "../fake-office";
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
const FORMS: WrittenDocuments = {
  made: [{ owned: "forms", sheet: "考核表 2026", content: edit.content, edit }],
  findings: [],
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
    documents: async (document, people) => {
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
    documents: async (_, people) => {
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
  const found: WrittenDocuments[] = [
    { ...FORMS, made: FORMS.made.map((one) => ({ ...one, edit: null })) },
    {
      made: FORMS.made.map((one) => ({ ...one, edit: null })),
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
