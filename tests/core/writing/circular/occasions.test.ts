/** Circulars of other occasions, the month's set, and issuing. C48, C53; rulebook section 5. */
import { dayOf } from "../../../../src/core/domain/calendar";
import { makeDocuments, type Documents, type DocumentWish } from "../../../../src/core/documents";
import { isCellEdit } from "../../../../src/core/domain/edits";
import type { Language } from "../../../../src/core/domain/language";
import { ofMonth } from "../../../../src/core/domain/period";
import type { WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { issueCircular, type Issue, type IssueRequest } from "../../../../src/core/issue";
import { writeRequestOf } from "../../../../src/core/review";
import { circularFacts } from "../../../../src/core/writing/circular/facts";
import { standingRegister } from "../../../../src/core/writing/write-month";
import { OCTOBER, OFFICE, office, review, SEPTEMBER, type Worker } from "../office";
import { applied, sheetOf, typed } from "../workbook";

const day = (month: number, date: number): number => dayOf(2026, month, date) ?? NaN;

function make(snapshot: WorkbookSnapshot, wish: Partial<DocumentWish> = {}, month = OCTOBER): Documents {
  const request = { document: "study", people: null, day: null, language: null, ...wish } as const;
  return makeDocuments(snapshot, review(snapshot, month), request);
}

function lines({ made: [one] }: Documents): string[] {
  return (one?.content.values ?? []).map((row) =>
    row
      .filter((cell) => cell !== "")
      .join("|")
      .trim(),
  );
}

const ownedOf = (edit: Issue["edits"][number]): string => (edit.kind === "memory" ? edit.kind : edit.owned);

const sheetsOf = (documents: Pick<Documents, "edits">): string[] =>
  documents.edits.filter(isCellEdit).map((edit) => (edit.kind === "block" ? edit.area.sheet : edit.sheet));

describe("after a session", () => {
  test("the last one of the month, in people, with who was absent without reason and who has to make up for it", () => {
    const documents = make(office());
    const said = lines(documents);
    expect(documents.made.map(({ sheet }) => sheet)).toEqual(["学习通报 2026-10-28"]);
    expect(said).toContain("关于10月28日集中学习情况的通报");
    expect(said).toContain("应到4人，实到3人，请假0人，无故缺席1人，参学率75%（3/4）。");
    expect(said.join("\n")).toContain("个别同志迟到或早退（1/4人）。");
    expect(said.join("\n")).toContain("予以通报批评：钱静（信息科，10月28日）。");
    expect(said.join("\n")).not.toContain("人次");
    expect(said).toContain("合计|4|3|0|1|0|75%");
  });

  test("another day when it is asked for; leave stands in the list without its reason", () => {
    const said = lines(make(office(), { day: day(10, 16) }));
    expect(said).toContain("应到4人，实到2人，请假1人，无故缺席1人，参学率50%（2/4）。");
    expect(said).toContain("信息科|1|赵刚|10月16日|集中学习");
    expect(said.join("\n")).not.toMatch(/病/u);
    expect(said).toContain("综合科|2|1|0|1|0|50%");
    expect(said).toContain("信息科|2|1|1|0|0|50%");
  });

  test("whoever is undecided is counted and not named", () => {
    const people = OFFICE.map((one, index): Worker => (index === 0 ? { ...one, marks: ["√", "√", "√", "缺席"] } : one));
    const said = lines(make(office(people))).join("\n");
    expect(said).toContain("应到4人，实到2人，请假0人，无故缺席1人，尚有1人考勤待核实");
    expect(said).not.toContain("李明");
  });

  test("a day without a session is told, not made up", () => {
    const { made, findings, edits } = make(office(), { day: day(10, 17) });
    expect([made, edits]).toEqual([[], []]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([["no-study-day", { day: day(10, 17) }]]);
  });

  test("in English", () => {
    const own = /李明|王芳|赵刚|钱静|综合科|信息科/gu;
    const said = lines(
      makeDocuments(office(), review(office()), { document: "study", people: null, day: null, language: "en" }),
    );
    expect(said.join("\n").replace(own, "")).not.toMatch(/\p{Script=Han}/u);
    expect(said).toContain("People: called 4, present 3, on leave 0, absent without reason 1; attendance 75% (3/4).");
  });
});

describe("what the month's circular would not say, the one after a session does not say either", () => {
  const withSheet = (name: string, rows: (string | number)[][]): WorkbookSnapshot => {
    const book = office();
    return { ...book, sheets: [...book.sheets, sheetOf({ name, rows })] };
  };

  test("an absence is named from the one on that the settings say", () => {
    const first = withSheet("方案参数", [
      ["参数", "数值", "生效日期", "决定人"],
      ["criticismFrom", 2, "", ""],
    ]);
    const said = lines(make(first)).join("\n");
    expect(said).toContain("无故缺席1人");
    expect(said).not.toContain("钱静");
  });

  test("an office that has switched attendance off names nobody", () => {
    const off = withSheet("方案参数", [
      ["参数", "数值", "生效日期", "决定人"],
      ["rule.attendance", "停用", "", ""],
    ]);
    expect(lines(make(off)).join("\n")).not.toMatch(/钱静|迟到或早退/u);
  });

  test.each([
    ["2026-10-25", "made up for"],
    ["改天", "perhaps made up for, on a day that cannot be read"],
  ])("leave that was %s (%s) is not asked to be made up for", (when) => {
    const made = withSheet("学习登记", [
      ["日期", "姓名", "类型", "题目"],
      [when, "赵刚", "补学", "补学"],
      ["2026-10-08", "李明", "学文", "题目"],
    ]);
    for (const document of ["study", "circular"] as const)
      expect(lines(make(made, { document, day: document === "study" ? day(10, 16) : null })).join("\n")).not.toMatch(
        /赵刚\|10月16日/u,
      );
    expect(lines(make(office(), { day: day(10, 16) })).join("\n")).toMatch(/赵刚\|10月16日/u);
  });
});

describe("of criticism", () => {
  test("names whoever was absent without reason for certain, with the days, and nobody else", () => {
    const said = lines(make(office(), { document: "criticism" })).join("\n");
    expect(said).toContain("2026年10月有2名同志无故缺席学习");
    expect(said).toContain("王芳（综合科，10月16日）、钱静（信息科，10月28日）");
    expect(said).not.toMatch(/李明|赵刚/u);
  });

  test("with nobody to name there is none", () => {
    const people = OFFICE.map((one): Worker => ({ ...one, marks: ["√", "√", "缺席", "√"] }));
    const { made, findings } = make(office(people), { document: "criticism" });
    expect(made).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["nobody-to-criticise"]);
  });
});

describe.each<Language>(["zh-CN", "en"])("a draft once written (%s)", (language) => {
  test.each(["study", "criticism", "circular"] as const)("%s: a second time nothing is written", (document) => {
    const request = { document, people: null, day: null, language } as const;
    const first = makeDocuments(office(), review(office(), OCTOBER, language), request);
    const after = applied(office(), first.edits);
    const again = makeDocuments(after, review(after, OCTOBER, language), request);
    expect(again.edits).toEqual([]);
    expect(again.made.map(({ isEdited }) => isEdited)).toEqual([false]);
  });
});

test("a draft that a person edited is made on request only, and it is said that it was edited", () => {
  const after = applied(office(), make(office(), { document: "study" }).edits);
  const edited = typed(after, "学习通报 2026-10-28", 1, 0, "改过的标题");
  const { made, edits } = make(edited, { document: "study" });
  expect(made.map(({ isEdited }) => isEdited)).toEqual([true]);
  // Written after all, it is ours again.
  const rewritten = applied(edited, edits);
  expect(make(rewritten, { document: "study" }).edits).toEqual([]);
});

describe("the month's set", () => {
  test("is ratings, register, warnings, circular and criticism in one run, with the same numbers", () => {
    const documents = make(office(), { document: "closing" });
    expect(sheetsOf(documents)).toEqual(["花名册", "评定台账", "学习预警", "通报 2026-10", "通报批评 2026-10"]);
    const after = applied(office(), documents.edits);
    expect(make(after, { document: "closing" }).edits).toEqual([]);
    expect(review(after).edits).toEqual([]);
    const register = after.sheets.find(({ name }) => name === "评定台账");
    expect(new Set(register?.values.slice(2).map((row) => row[13]))).toEqual(new Set([1]));
  });

  test("leaves an edited circular alone", () => {
    const after = applied(office(), review(office()).edits);
    const edited = typed(typed(after, "通报 2026-10", 1, 0, "改过"), "笔记检查", 4, 4, 9000);
    expect(sheetsOf(make(edited, { document: "closing" }))).not.toContain("通报 2026-10");
  });
});

describe("issuing", () => {
  const issue = (snapshot: WorkbookSnapshot, wish: Partial<IssueRequest> = {}, month = OCTOBER): Issue =>
    issueCircular(snapshot, review(snapshot, month), {
      document: "circular",
      period: ofMonth(month),
      day: day(11, 5),
      number: "某办通〔2026〕5号",
      language: null,
      ...wish,
    });
  const written = (): WorkbookSnapshot => applied(office(), review(office()).edits);
  const rowOfTitle = ({ sheets }: WorkbookSnapshot): number =>
    sheets
      .find(({ name }) => name === "通报 2026-10")
      ?.values.findIndex(([first]) => String(first).startsWith("关于")) ?? -1;
  const rowsOf = (snapshot: WorkbookSnapshot, sheet: string) =>
    snapshot.sheets.find(({ name }) => name === sheet)?.values.filter((row) => row.some((cell) => cell !== "")) ?? [];

  test("registers it with the user's number and freezes the month, and no other", () => {
    const book = applied(applied(office(), review(office(), SEPTEMBER).edits), []);
    const both = applied(book, review(book).edits);
    const { edits, findings } = issue(both);
    expect(findings).toEqual([]);
    const after = applied(both, edits);
    expect(rowsOf(after, "通报登记")).toEqual([
      ["通报登记", "", "", "", "", "", ""],
      ["日期", "类别", "月份", "文号", "标题", "运行号", "状态"],
      ["2026-11-05", "检查", "2026-10", "某办通〔2026〕5号", "关于2026年10月机关学习情况的通报", 3, "已通报"],
    ]);
    const states = rowsOf(after, "评定台账")
      .slice(2)
      .map((row) => [row[0], row[15]]);
    expect(states.filter(([period]) => period === "2026-10").every(([, state]) => state === "已通报")).toBe(true);
    expect(states.filter(([period]) => period === "2026-09").every(([, state]) => state === "草稿")).toBe(true);
    // It counts as the month's circular, and a second issue is refused.
    expect(review(after).records.circulars).toMatchObject([{ kind: "inspection", month: OCTOBER }]);
    expect(issue(after).findings.map(({ code }) => code)).toEqual(["circular-issued-already"]);
  });

  test("what changes afterwards is a correction, the issued circular stays, and the next one tells it once", () => {
    const after = applied(written(), issue(written()).edits);
    const changed = typed(typed(after, "笔记检查", 4, 4, 9000), "考勤表", 3, 5, "√");
    const corrected = applied(changed, review(changed).edits);
    expect(rowsOf(corrected, "通报 2026-10")).toEqual(rowsOf(after, "通报 2026-10"));
    const october = rowsOf(corrected, "评定台账").filter((row) => row[0] === "2026-10" && row[2] === "王芳");
    expect(october.map((row) => String(row[15]))).toEqual(["已通报", "更正 中→好"]);
    const told = lines(make(corrected, { document: "circular" }, SEPTEMBER));
    expect(told).toContain("综合科|1|王芳|2026年10月|中|好");
    // Once a circular that came after it is issued, it is told no more.
    const september = applied(corrected, review(corrected, SEPTEMBER).edits);
    const issued = applied(september, issue(september, {}, SEPTEMBER).edits);
    const write = writeRequestOf(issued, review(issued, SEPTEMBER), "zh-CN");
    const facts = circularFacts(write, standingRegister(write));
    expect(facts.corrections).toEqual([]);
    expect(make(issued, { document: "circular" }).findings.map(({ code }) => code)).toEqual([
      "circular-issued-already",
    ]);
  });

  test("an edited circular is issued as it stands", () => {
    const book = written();
    const row = rowOfTitle(book);
    const edited = typed(book, "通报 2026-10", row, 0, "关于机关10月学习情况的通报");
    const { edits, findings } = issue(edited);
    // Its gap for the day is left to whoever edited it.
    expect(findings.map(({ code }) => code)).toEqual(["circular-gaps"]);
    const after = applied(edited, edits);
    expect(rowsOf(after, "通报登记")[2]?.[4]).toBe("关于机关10月学习情况的通报");
  });

  test("of no other month than the one that was reviewed", () => {
    expect(issue(written(), { period: ofMonth(SEPTEMBER) }).findings.map(({ code }) => code)).toEqual([
      "circular-not-issuable",
    ]);
    const both = applied(written(), review(written(), SEPTEMBER).edits);
    expect(issue(both, { period: ofMonth(SEPTEMBER) }).edits).toEqual([]);
  });

  test("only what is written: not a circular that is not there, nor one the records have moved away from", () => {
    expect(issue(office()).findings.map(({ facts }) => facts)).toEqual([{ why: "missing", sheet: "circular" }]);
    const moved = typed(written(), "笔记检查", 4, 4, 9000);
    expect(issue(moved)).toMatchObject({ edits: [], findings: [{ code: "circular-not-issuable" }] });
  });

  test("an office's own register of circulars is not touched; what to enter is said, and the month is frozen", () => {
    const own = sheetOf({
      name: "通报登记",
      rows: [
        ["日期", "类别", "月份", "文号", "标题"],
        ["2026-10-08", "检查", "2026-09", "", "九月"],
      ],
    });
    const book = { ...office(), sheets: [...office().sheets, own] };
    const drafted = applied(book, review(book).edits);
    const { edits, findings } = issue(drafted);
    expect(edits.map(ownedOf)).toEqual(["register", "circular", "memory"]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      [
        "circular-to-enter",
        { sheet: "通报登记", title: "关于2026年10月机关学习情况的通报", number: "某办通〔2026〕5号" },
      ],
    ]);
  });

  test("what a person enters in the register's spare rows is kept and counts", () => {
    const after = applied(written(), issue(written()).edits);
    const row = 3;
    const entered = ["2026-11-01", "学习", "2026-10", "", "手写的一份"].reduce(
      (book, value, column) => typed(book, "通报登记", row, column, value),
      after,
    );
    expect(review(entered).records.circulars?.map(({ kind }) => kind)).toEqual(["inspection", "study"]);
    const study = applied(entered, make(entered, { document: "study" }).edits);
    const { edits } = issue(study, { document: "study", period: { kind: "day", day: day(10, 28) }, number: "" });
    expect(edits.map(ownedOf)).toEqual(["circulars", "study", "memory"]);
    const titles = rowsOf(applied(study, edits), "通报登记")
      .slice(2)
      .map((cells) => cells[4]);
    expect(titles).toEqual(["关于2026年10月机关学习情况的通报", "手写的一份", "关于10月28日集中学习情况的通报"]);
    // What was issued is neither issued twice nor written anew; another day's is.
    const all = applied(study, edits);
    const again = issue(all, { document: "study", period: { kind: "day", day: day(10, 28) }, number: "" });
    expect(again.findings.map(({ code }) => code)).toEqual(["circular-issued-already"]);
    const changed = typed(all, "考勤表", 5, 6, "√");
    expect(make(changed, { document: "study" })).toMatchObject({
      made: [],
      edits: [],
      findings: [{ code: "circular-issued-already" }],
    });
    expect(make(changed, { document: "study", day: day(10, 16) }).edits).not.toEqual([]);
  });

  test("who may receive a title rests on the issued final, until a correction stands in the register", () => {
    const settings = sheetOf({
      name: "方案参数",
      rows: [
        ["参数", "数值", "生效日期", "决定人"],
        ["disqualifyBy", "任一月", "", ""],
      ],
    });
    const absent = OFFICE.map((one, at): Worker => (at === 1 ? { ...one, marks: ["√", "√", "旷课", "旷课"] } : one));
    const poor = absent.map((one, at): Worker => (at === 1 ? { ...one, notes: null } : one));
    const book = { ...office(poor), sheets: [...office(poor).sheets, settings] };
    const drafted = applied(book, review(book).edits);
    const issued = applied(drafted, issue(drafted).edits);
    const stateOf = (snapshot: WorkbookSnapshot): string | undefined =>
      lines(make(snapshot, { document: "eligibility" }))
        .find((line) => line.includes("王芳"))
        ?.split("|")[4];
    expect(review(issued).ratings.people[1]?.final).toBe("poor");
    expect(stateOf(issued)).toBe("取消");
    // The attendance is put right, but nothing has corrected what was issued.
    const changed = typed(typed(issued, "考勤表", 3, 5, "√"), "考勤表", 3, 6, "√");
    expect(review(changed).ratings.people[1]?.final).not.toBe("poor");
    expect(stateOf(changed)).toBe("取消");
    const corrected = applied(changed, review(changed).edits);
    expect(stateOf(corrected)).not.toBe("取消");
  });
});
