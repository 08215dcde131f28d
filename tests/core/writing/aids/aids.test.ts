/** Sheets to sign, to fill in, to cut and to copy from: filled with what is on record, and nothing else. OFFICE-PRACTICE 5.4. */
import { dayOf, type Month } from "../../../../src/core/domain/calendar";
import { makeDocuments, type DocumentName, type DocumentWish } from "../../../../src/core/documents";
import type { SheetContent } from "../../../../src/core/domain/edits";
import { LANGUAGES, type Language } from "../../../../src/core/domain/language";
import { AID_DOCUMENTS, type WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { reviewWorkbook, type Review } from "../../../../src/core/review";
import { SLIP_ROWS } from "../../../../src/core/writing/aids/slips";
import { OCTOBER, OFFICE, office, review, type Worker } from "../office";
import { applied, sheetOf, typed } from "../workbook";

const TODAY = dayOf(2026, 10, 20) ?? NaN;

function reviewedOn(snapshot: WorkbookSnapshot, asOf: number, month: Month = OCTOBER): Review {
  const outcome = reviewWorkbook(snapshot, { month, asOf, sheets: null });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return outcome.review;
}

function aid(
  document: DocumentName,
  snapshot: WorkbookSnapshot = office(),
  wish: Partial<DocumentWish> & { readonly language?: Language } = {},
): SheetContent & { readonly sheet: string } {
  const { made } = makeDocuments(snapshot, reviewedOn(snapshot, TODAY), {
    document,
    people: null,
    day: null,
    language: null,
    ...wish,
  });
  const [one] = made;
  if (one === undefined) throw new Error(`no ${document}`);
  return { ...one.content, sheet: one.sheet };
}

const lines = ({ values }: SheetContent): string[] => values.map((row) => row.filter((cell) => cell !== "").join("|"));

function withActivity(day: string, more: Partial<Record<"kind" | "topic" | "who" | "speaker", string>> = {}) {
  const { kind = "集中学习", topic = "专题学习", who = "", speaker = "" } = more;
  const sheet = sheetOf({
    name: "学习活动",
    rows: [
      ["日期", "类型", "主题", "主讲人", "参加范围"],
      [day, kind, topic, speaker, who],
    ],
  });
  return { ...office(), sheets: [...office().sheets, sheet] };
}

const many = (count: number): Worker[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `人${String.fromCodePoint(0x4e00 + index)}`,
    number: `N${index}`,
    department: `第${Math.floor(index / 10)}科`,
  }));

/** Points of the rows of each page, between the breaks. */
function heights({ values, rowHeight = 15, rowHeights, page }: SheetContent): number[] {
  const pages = [0];
  values.forEach((_, row) => {
    if (page.breaks?.includes(row) === true) pages.push(0);
    const own = rowHeights.find((one) => one.row === row)?.height ?? rowHeight;
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + own;
  });
  // Title rows stand on every page.
  const titles = (page.titleRows?.rows ?? 0) * rowHeight;
  return pages.map((height, at) => (at === 0 ? height : height + titles));
}

describe("the sign-in sheet", () => {
  test("calls whom the next session calls, with its topic, day and speaker, and leaves the rest to fill in", () => {
    const found = aid("sign-in", withActivity("2026-10-30", { who: "综合科", speaker: "李明" }));
    expect(found.sheet).toBe("签到表 2026-10-30");
    expect(lines(found).slice(0, 6)).toEqual([
      "集中学习签到表",
      "学习主题：专题学习",
      expect.stringMatching(/^时间：2026年10月30日.*地点：＿+.*主持人：＿+$/u),
      expect.stringMatching(/^主讲人：李明.*应到2人.*实到＿+人$/u),
      "序号|科室|姓名|签名|序号|科室|姓名|签名",
      "1|综合科|李明",
    ]);
    expect(lines(found).join("\n")).not.toMatch(/赵刚|钱静/u);
  });

  test("a session of the past or one that was signed in to is not the next", () => {
    expect(aid("sign-in", withActivity("2026-10-16")).sheet).toBe("签到表 2026-10");
    const found = aid("sign-in", withActivity("2026-10-18"));
    expect(found.sheet).toBe("签到表 2026-10");
    expect(lines(found)[1]).toMatch(/^学习主题：＿+$/u);
    expect(lines(found)[3]).toContain("应到4人");
  });

  test("of whom it cannot be told whether they are in service, it says so", () => {
    const snapshot = typed(office(), "花名册", 1, 4, "入职日期");
    const found = lines(aid("sign-in", typed(snapshot, "花名册", 3, 4, "去年春天")));
    expect(found).toContain("1|综合科|李明（？）");
    expect(found.at(-1)).toContain("是否应参加，待核实");
  });

  test.each([1, 46, 47, 800])("of %d people has everybody once, in order, on pages that hold them", (count) => {
    const found = aid("sign-in", office(many(count)));
    const orders = found.values.slice(5, -1).flatMap((row) => [row[0], row[4]].filter((cell) => cell !== ""));
    expect([...orders].sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
    for (const height of heights(found)) expect(height).toBeLessThanOrEqual(735);
    expect(heights(found)).toHaveLength(Math.ceil(count / 46));
    expect(found.columnWidths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(416);
  });
});

describe("the register for checking notes", () => {
  test("gives each inspector a page with the figures on record; what is to be found out stays empty", () => {
    const snapshot = typed(office(), "花名册", 4, 3, "科室负责人");
    const found = aid("check-register", snapshot);
    const { year } = reviewedOn(snapshot, TODAY);
    const inspectors = lines(found).filter((line) => line.startsWith("检查人"));
    expect(inspectors.map((line) => line.slice(0, 6))).toEqual(["检查人：王芳", "检查人：待定"]);
    expect(found.page.breaks).toHaveLength(inspectors.length - 1);
    for (const row of found.page.breaks ?? []) expect(String(found.values[row]?.[0])).toMatch(/^检查人/u);
    const row = found.values.find((cells) => cells[1] === "李明");
    const notes = year.people[0]?.rules.find(({ rule }) => rule === "notes");
    expect([row?.[5], row?.[6]]).toEqual([notes?.value ?? "—", notes?.required ?? "—"]);
    // Nothing recorded is a dash, not a nought.
    expect(row?.slice(8, 11)).toEqual(["—", "—", "—"]);
    expect(row?.slice(11)).toEqual(["", "", "", ""]);
  });
});

test("an inspector with many people has pages that hold them, each counted", () => {
  const found = aid("check-register", office(many(40)));
  expect(found.page.breaks).toEqual([20, 38]);
  // Head and rows on each page, on A4 landscape.
  const { top, bottom } = found.page.margins;
  expect(34.5 + 31.5 + 18 * (found.rowHeight ?? 0)).toBeLessThanOrEqual(595.28 - top - bottom);
});

test("the lecture rota follows the office's list, the months that are settled first", () => {
  const snapshot = office();
  const found = lines(aid("rota", snapshot));
  expect(found.filter((line) => /^2026年1[0-2]月\|/u.test(line)).map((line) => line.split("|")[1])).toEqual([
    "李明",
    "王芳",
    "赵刚",
  ]);
  expect(found).toContain("以后|钱静|信息科|0|—");
});

describe("slips", () => {
  test("one a person with the month's facts and grade, four to a page", () => {
    const snapshot = office(many(9));
    const found = aid("slips", snapshot);
    expect(found.values).toHaveLength(9 * SLIP_ROWS);
    expect(found.page.breaks).toEqual([4 * SLIP_ROWS, 8 * SLIP_ROWS]);
    for (const height of heights(found)) expect(height).toBeLessThanOrEqual(730);
    const { ratings } = reviewedOn(snapshot, TODAY);
    const { value, required } = ratings.people[0]?.rules.find(({ rule }) => rule === "attendance") ?? {};
    expect(lines(found)[2]).toContain(`学习出勤：${String(value)}/${String(required)}次`);
  });

  test("of those who are wanted alone", () => {
    expect(lines(aid("slips", office(), { people: [1] })).filter((line) => line.startsWith("姓名"))).toEqual([
      expect.stringContaining("王芳"),
    ]);
  });
});

describe("study facts", () => {
  test("tell recorded facts alone, no nought and no grade", () => {
    const found = aid("facts");
    const row = found.values.find((cells) => cells[0] === "李明");
    expect(row?.[2]).toMatch(/^2026年（截至10月20日），参加学习3次，撰写学习笔记\d+字。$/u);
    expect(lines(found).join("\n")).not.toMatch(/[^\d]0[次字周个篇项]|优秀|称职|等次为/u);
  });

  test("a long paragraph has the lines it needs", () => {
    const found = aid("facts", office(), { language: "en" });
    const long = found.values.findIndex(([name]) => name === "李明");
    const height = found.rowHeights.find(({ row }) => row === long)?.height ?? found.rowHeight ?? 0;
    expect(height).toBeGreaterThanOrEqual(22.5);
  });
});

describe.each<Language>([...LANGUAGES])("in %s", (language) => {
  test.each([...AID_DOCUMENTS])("%s is written once, and a second time not at all", (document) => {
    const snapshot = withActivity("2026-10-30");
    const request = { document, people: null, day: null, language } as const;
    const first = makeDocuments(snapshot, reviewedOn(snapshot, TODAY), request);
    expect(first.edits.map(({ kind }) => kind)).toEqual(["sheet", "memory"]);
    const after = applied(snapshot, first.edits);
    expect(makeDocuments(after, reviewedOn(after, TODAY), request).edits).toEqual([]);
    // A person signs and fills in; that is never replaced without a word.
    const [sheet] = first.made;
    const filled = typed(after, sheet?.sheet ?? "", 1, 0, "李明签");
    expect(makeDocuments(filled, reviewedOn(filled, TODAY), request).made[0]?.isEdited).toBe(true);
    // It is no sheet of the office's: nothing of it is read.
    expect(review(filled).records.sessions).toHaveLength(review(snapshot).records.sessions.length);
  });

  test.each([...AID_DOCUMENTS])("%s has the words of the language alone", (document) => {
    const own = new RegExp(OFFICE.flatMap(({ name, department = "" }) => [name, department]).join("|"), "gu");
    const text = lines(aid(document, office(), { language }))
      .join("\n")
      .replace(own, "");
    if (language === "en") expect(text).not.toMatch(/\p{Script=Han}|[，。；：、（）]/u);
    else expect(text).not.toMatch(/[a-z]{3,}/iu);
  });
});
