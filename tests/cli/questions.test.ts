/** Doubts become questions, answers are kept in the file and settle them: from file to report and back. */
import type { QuestionReport } from "../../src/cli/question-report";
import type { RefreshReport } from "../../src/cli/refresh-report";
import { byHand } from "../workbooks/edit-book";
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { PEOPLE, serial, sheets, smallOffice } from "../workbooks/small-office";
import { isThere, place, put, recognise, refresh, report, undo } from "./command";

type Changes = Readonly<Record<string, SheetOfBook | null>>;

let books = 0;

async function book(changes: Changes): Promise<string> {
  books += 1;
  return put(`questions-${String(books)}.xlsx`, await makeBook(smallOffice(changes)));
}

/** Refreshes October and saves the result. */
async function refreshed(input: string, ...more: string[]): Promise<{ out: string; report: RefreshReport }> {
  books += 1;
  const [out, json] = [place(`refreshed-${String(books)}.xlsx`), place(`refreshed-${String(books)}.json`)];
  const done = await refresh(input, "--month", "2026-10", "--out", out, "--report", json, ...more);
  expect(done).toMatchObject({ code: 0, err: "" });
  return { out, report: report(json) };
}

/** Takes the answers as somebody would who fills them into the questions of a report. */
function answering(questions: readonly QuestionReport[], answer: unknown): string[] {
  books += 1;
  return [
    "--answers",
    put(`answers-${String(books)}.json`, JSON.stringify(questions.map((one) => ({ ...one, answer })))),
  ];
}

function status(of: RefreshReport, name: string, id = "attendance"): string | undefined {
  return of.people.find((person) => person.name === name)?.month.rules.find((one) => one.rule === id)?.status;
}

/** "2/3": attended of those that count. */
function attended(of: RefreshReport, name: string): string {
  const found = of.people.find((person) => person.name === name)?.month.rules.find(({ rule }) => rule === "attendance");
  return `${String(found?.value)}/${String(found?.required)}`;
}

/** What the report asks about the sheets; that nothing of a kind is recorded is asked of every small book. */
const aboutSheets = ({ questions }: RefreshReport): QuestionReport[] =>
  questions.filter(({ kind }) => kind !== "nothing-recorded");

const codes = ({ findings }: RefreshReport): string[] => findings.map(({ code }) => code);

/** The attendance sheet with other marks for one person. */
const marked = (name: string, ...marks: string[]): SheetOfBook => ({
  ...sheets.attendance,
  rows: sheets.attendance.rows.map((row) => (row[0] === name ? [name, "", ...marks] : row)),
});

test("an unknown mark is asked about with its places; the answer counts now, later, and no more once undone", async () => {
  const input = await book({ attendance: marked("李芳", "√", "¤", "¤") });
  const first = await refreshed(input);
  expect(aboutSheets(first.report)).toEqual([
    {
      kind: "mark",
      about: { sheet: "学习考勤表", mark: "¤" },
      candidates: ["present", "late", "early", "excused", "unexcused", "absent", "not-due"],
      samples: ["'学习考勤表'!D3", "'学习考勤表'!E3"],
      affects: { cells: 2, people: 1 },
    },
  ]);
  expect(attended(first.report, "李芳")).toBe("1/1");

  const answered = await refreshed(first.out, ...answering(aboutSheets(first.report), "present"));
  expect(attended(answered.report, "李芳")).toBe("3/3");
  expect(aboutSheets(answered.report)).toEqual([]);
  expect(codes(answered.report)).not.toContain("mark-unknown");
  expect(answered.report.sheets.find(({ name }) => name === "学习考勤表")?.marks).toMatchObject({ "¤": "present" });

  const later = await refreshed(answered.out);
  expect(attended(later.report, "李芳")).toBe("3/3");
  // What was decided is no reason to write again.
  expect(later.report.edits).toEqual({ cells: 0, sheets: [] });

  const undone = place("undone.xlsx");
  expect(await undo(answered.out, "--out", undone)).toMatchObject({ code: 0 });
  expect(aboutSheets((await refreshed(undone)).report)).toEqual(aboutSheets(first.report));
});

test("another answer to the same question takes the place of the first", async () => {
  const input = await book({ attendance: marked("李芳", "√", "¤", "√") });
  const { report: first } = await refreshed(input);
  const present = await refreshed(input, ...answering(aboutSheets(first), "present"));
  const unexcused = await refreshed(present.out, ...answering(aboutSheets(first), "unexcused"));
  expect(status(unexcused.report, "李芳")).toBe("short");
  expect(status((await refreshed(unexcused.out)).report, "李芳")).toBe("short");
});

test("the sheet's own legend ranks above what was decided", async () => {
  const input = await book({ attendance: marked("李芳", "√", "¤", "√") });
  const first = await refreshed(input);
  const { out } = await refreshed(input, ...answering(aboutSheets(first.report), "present"));
  await byHand(out, ({ type }) => type("学习考勤表", "A9", "注：√出勤 ¤旷课"));
  expect(status((await refreshed(out)).report, "李芳")).toBe("short");
});

/** The attendance with another column of names before its own. */
function withOtherNames(nameIn: (row: number) => string): SheetOfBook {
  return {
    ...sheets.attendance,
    rows: sheets.attendance.rows.map((row, at) => [at === 0 ? "人员姓名" : nameIn(at), ...row]),
    formats: { "D1:F1": "yyyy/m/d" },
  };
}

test("of two columns of names the one that names the people of the roster is read", async () => {
  const { report } = await refreshed(await book({ attendance: withOtherNames(() => "代签人") }));
  expect(aboutSheets(report)).toEqual([]);
  expect(status(report, "李芳")).toBe("met");
});

test("of two columns of names of the roster the one decided is read", async () => {
  const { rows } = sheets.attendance;
  const attendance = withOtherNames((row) => String(rows[(row % (rows.length - 1)) + 1]?.[0]));
  const input = await book({ attendance });
  const first = await refreshed(input);
  const [question] = aboutSheets(first.report).filter(({ kind }) => kind === "column");
  expect(question).toMatchObject({
    about: { sheet: "学习考勤表", role: "name" },
    candidates: [
      { header: "人员姓名", nth: 0 },
      { header: "姓名", nth: 0 },
    ],
    samples: ["'学习考勤表'!A1", "'学习考勤表'!B1"],
    affects: { people: null },
  });
  expect(status(first.report, "李芳")).toBe("not-assessed");
  const answered = await refreshed(input, ...answering(question ? [question] : [], { header: "姓名", nth: 0 }));
  expect(status(answered.report, "李芳")).toBe("met");
  expect(codes(answered.report)).not.toContain("column-doubtful");
});

test("a category that names no role is asked about once, and the answer holds for all who have it", async () => {
  const roster: SheetOfBook = {
    ...sheets.roster,
    rows: sheets.roster.rows.map((row, at) => (at === 1 || at === 2 ? [...row.slice(0, 3), "借调"] : row)),
  };
  const input = await book({ roster });
  const first = await refreshed(input);
  expect(aboutSheets(first.report)).toEqual([
    {
      kind: "category",
      about: { category: "借调" },
      candidates: ["cadre", "worker"],
      samples: ["'花名册'!D2", "'花名册'!D3"],
      affects: { cells: 2, people: 2 },
    },
  ]);
  const roles = (of: RefreshReport): string[] => of.people.slice(0, 3).map(({ role }) => role);
  expect(roles(first.report)).toEqual(["undecided", "undecided", "cadre"]);
  const answered = await refreshed(input, ...answering(aboutSheets(first.report), "worker"));
  expect(roles(answered.report)).toEqual(["worker", "worker", "cadre"]);
  expect(codes(answered.report)).not.toContain("category-unclear");
});

test("a grid of days decides study only once the office says that it is study", async () => {
  const days = Array.from({ length: 31 }, (_, at) => serial(10, at + 1));
  const attendance: SheetOfBook = {
    name: "考勤",
    rows: [
      ["姓名", "部门", ...days],
      ...PEOPLE.map((name) => [name, "", ...days.map((_, at) => (at % 10 === 7 ? "√" : ""))]),
    ],
    formats: { "C1:AG1": "yyyy/m/d" },
  };
  const input = await book({ attendance, activities: null });
  const first = await refreshed(input);
  const asked = aboutSheets(first.report).filter(({ kind }) => kind === "attendance-kind");
  expect(asked).toMatchObject([
    { about: { sheet: "考勤" }, candidates: ["study", "work"], affects: { cells: 18, people: PEOPLE.length } },
  ]);
  expect(status(first.report, "李芳")).toBe("not-due");
  const study = await refreshed(input, ...answering(asked, "study"));
  expect(status(study.report, "李芳")).toBe("met");
  const work = await refreshed(input, ...answering(asked, "work"));
  expect(status(work.report, "李芳")).toBe("not-due");
  expect(codes(work.report)).not.toContain("work-attendance-ignored");
  expect(aboutSheets(work.report)).toEqual([]);
});

test("a sheet whose name turns its ticks round is read once somebody says that they mean what they always do", async () => {
  const input = await book({ attendance: { ...sheets.attendance, name: "未到会人员" } });
  const first = await refreshed(input);
  const [question] = aboutSheets(first.report);
  expect(question).toMatchObject({ kind: "turned-marks", about: { sheet: "未到会人员" } });
  const asked = question ? [question] : [];
  const usual = await refreshed(input, ...answering(asked, "as-usual"));
  expect(status(usual.report, "李芳")).toBe("met");
  const left = await refreshed(input, ...answering(asked, "leave-out"));
  expect(status(left.report, "李芳")).toBe("not-assessed");
  expect(codes(left.report)).not.toContain("marks-turned");
});

test("recognise asks the same questions, of a book that cannot be rated too", async () => {
  const attendance = marked("李芳", "√", "¤", "√");
  const { out } = await recognise(await book({ attendance }), "--json");
  const [read] = Object.values(JSON.parse(out) as Record<string, { questions: QuestionReport[] }>);
  expect(read?.questions).toMatchObject([{ kind: "mark", samples: ["'学习考勤表'!D3"] }]);
});

test("a role that the question does not offer is not taken", async () => {
  const roster = {
    ...sheets.roster,
    rows: sheets.roster.rows.map((row, at) => (at === 1 ? [...row.slice(0, 3), "借调"] : row)),
  };
  const input = await book({ roster });
  const { report: first } = await refreshed(input);
  const done = await refresh(input, "--month", "2026-10", ...answering(aboutSheets(first), "departmentHead"));
  expect(done.code).toBe(1);
  expect(done.err).toContain("第1个回答");
});

test.each([
  ["no JSON", "{", "不是一组回答"],
  ["no list", '{"kind":"mark"}', "不是一组回答"],
  [
    "an answer that is no candidate",
    '[{"kind":"mark","about":{"sheet":"考勤","mark":"¤"},"answer":"good"}]',
    "第1个回答",
  ],
  [
    "a mark that stands nowhere",
    '[{"kind":"mark","about":{"sheet":"学习考勤表","mark":"◇"},"answer":"present"}]',
    "第1个回答",
  ],
  ["a question nobody asks", '[{"kind":"weather","about":{},"answer":"good"}]', "第1个回答"],
])("answers that cannot be used stop the run with a sentence: %s", async (_what, text, sentence) => {
  books += 1;
  const out = `unusable-${String(books)}.xlsx`;
  const answers = put(`unusable-${String(books)}.json`, text);
  const done = await refresh(await book({}), "--month", "2026-10", "--out", place(out), "--answers", answers);
  expect(done.code).toBe(1);
  expect(done.err).toContain(sentence);
  expect(isThere(out)).toBe(false);
});

test("that there was none of a kind is answered once, counts now and later, and no more once undone", async () => {
  const first = await refreshed(await book({}));
  const rule = "weekly-article";
  const article = first.report.questions.filter((one) => "kind" in one.about && one.about.kind === "article");
  expect(article.length).toBeGreaterThan(0);
  expect(status(first.report, "李芳", rule)).toBe("not-assessed");

  const answered = await refreshed(first.out, ...answering(article, "none"));
  expect(answered.report.questions.filter((one) => "kind" in one.about && one.about.kind === "article")).toEqual([]);
  const later = await refreshed(answered.out);
  expect(later.report.edits).toEqual({ cells: 0, sheets: [] });
  for (const { report: of } of [answered, later]) expect(status(of, "李芳", rule)).not.toBe("not-assessed");

  const undone = place("undone-none.xlsx");
  expect(await undo(answered.out, "--out", undone)).toMatchObject({ code: 0 });
  expect(status((await refreshed(undone)).report, "李芳", rule)).toBe("not-assessed");
}, 60_000);
