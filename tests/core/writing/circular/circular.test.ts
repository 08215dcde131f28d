import { NOTHING_REMEMBERED } from "../../../../src/core/domain/memory";
import type { AttendanceState } from "../../../../src/core/domain/records";
import { OCTOBER, OFFICE, office, ownedIn, review, SEPTEMBER, withSheet, type Worker } from "../office";
import { applied, typed } from "../workbook";
import { circularOf, paragraphs, table, text } from "./circular";
import type { Review } from "../../../../src/core/review";
import { dayOf, lastDay, within } from "../../../../src/core/domain/calendar";
import { reviewWorkbook } from "../../../../src/core/review";

function count(found: Review, ...states: AttendanceState[]): number {
  const { sessions, attendance } = found.records;
  const month = new Set(
    sessions
      .filter(({ when }) => within(when, 0, lastDay(OCTOBER)) && when.first > lastDay(SEPTEMBER))
      .map(({ index }) => index),
  );
  return attendance.filter(({ session, state }) => month.has(session) && states.includes(state)).length;
}

describe("the text of the circular", () => {
  test("gives the numbers of the records", () => {
    const found = review(office());
    const present = count(found, "present", "late", "early", "late-and-early");
    const [excused, unexcused] = [count(found, "excused"), count(found, "unexcused")];
    expect([present, excused, unexcused]).toEqual([5, 1, 2]);
    expect(text(found)).toContain(
      `全月组织集中学习2次，应到8人次，实到${String(present)}人次，请假${String(excused)}人次，无故缺席${String(unexcused)}人次，参学率62.5%（5/8）。`,
    );
    expect(text(found)).toContain("检查学习笔记4本，达到进度要求3人，占75%（3/4）。");
    const finals = found.ratings.people.map(({ final }) => final);
    const of = (grade: string): number => finals.filter((final) => final === grade).length;
    expect(text(found)).toContain(
      `考评“好”${String(of("good"))}人、“中”${String(of("medium"))}人、“差”${String(of("poor"))}人`,
    );
  });

  test("names absences without reason with department and date, and leave only as a class", () => {
    const found = review(office());
    expect(text(found)).toContain(
      "以下同志未履行请假手续，无故缺席学习，予以通报批评：王芳（综合科，10月16日）、钱静（信息科，10月28日）。",
    );
    expect(text(found)).not.toMatch(/病|事假|赵刚/u);
    // Who has to make up for it stands in a list, without the reason.
    expect(circularOf(found).content.values.flat().join("\n")).not.toMatch(/病|事假/u);
    expect(text(found)).toContain("请假的及时补学");
  });

  test("counts people who came late as people, not as times", () => {
    expect(text(review(office()))).toContain("个别同志迟到或早退（1/4人）");
  });

  test("says how many are undecided and counts them neither as present nor as absent", () => {
    const people = OFFICE.map((one, index): Worker => (index === 0 ? { ...one, marks: ["√", "√", "缺席", "√"] } : one));
    const found = review(office(people));
    expect(text(found)).toContain(
      "应到8人次，实到4人次，请假1人次，无故缺席2人次，尚有1人次考勤待核实，参学率不低于50%（4/8）",
    );
    expect(text(found)).not.toContain("李明");
    expect(table(circularOf(found))[1]).toEqual(["综合科", 4, 2, 0, 1, 1, "—", "1/2人"]);
  });

  test("gives no rate while more than a fifth is undecided", () => {
    const people = OFFICE.map((one): Worker => ({ ...one, marks: ["√", "√", "缺席", "√"] }));
    expect(text(review(office(people)))).toContain("尚有4人次考勤待核实，参学率待核实后计算");
  });

  test("an empty section goes and the rest renumber; nobody absent is said in one sentence", () => {
    const people = OFFICE.map((one): Worker => ({ ...one, marks: ["√", "√", "√", "√"], notes: 9000 }));
    const lines = paragraphs(circularOf(review(office(people))));
    expect(lines.filter((line) => /^[一二三四]、/u.test(line))).toEqual([
      "一、总体情况",
      "二、先进典型",
      "三、有关要求",
    ]);
    expect(lines.join("")).toContain("无人无故缺席");
    expect(lines.join("")).not.toContain("请假的");
  });

  test("compares with last month where the register has it, and is silent where it has not", () => {
    expect(text(review(office()))).not.toContain("上月");
    const september = applied(office(), review(office(), SEPTEMBER).edits);
    expect(text(review(september))).toContain("与上月相比，“好”减少2人，“中”增加2人。");
  });

  test("says up to which day it was read where the month is not over", () => {
    const asOf = dayOf(2026, 10, 20);
    const outcome = reviewWorkbook(office(), { month: OCTOBER, asOf, sheets: null });
    if (outcome.kind === "refused") throw new Error("refused");
    expect(text(outcome.review)).toContain("现将2026年10月（截至10月20日）机关学习情况通报如下：");
    expect(text(outcome.review)).toContain("集中学习1次，应到4人次");
  });

  test("invents no number, signer or date of issue", () => {
    const lines = paragraphs(circularOf(review(office())));
    const date = lines.indexOf("年　　月　　日");
    // Below the date stands what is attached, above it nobody's name.
    expect(lines.slice(date + 1).filter((line) => line !== "")).toEqual([
      "附件1",
      "各科室学习情况表",
      "附件2",
      "需要补学人员名单",
    ]);
    expect(
      lines
        .slice(date - 2, date)
        .filter((line) => line !== "")
        .at(-1),
    ).toBe("2.需要补学人员名单");
    expect(lines.join("")).not.toMatch(/〔|办公室|领导小组|印发/u);
  });

  test("writes names without the spaces that spread them, and user words as they are", () => {
    const people = [
      { ...OFFICE[1], name: "曹　阳", department: "督查&信息科" } as Worker,
      { name: "=赵刚", marks: ["√", "√", "旷课", "√"], department: "=1+1" },
    ];
    expect(text(review(office(people)))).toContain("曹阳（督查&信息科，10月16日）、=赵刚（=1+1，10月16日）");
  });

  test("has no sentence in Chinese in an English book but the user's own words", () => {
    const found = review(office(), OCTOBER, "en");
    const own = /李明|王芳|赵刚|钱静|综合科|信息科/gu;
    const words = circularOf(found).content.values.flat().join("\n").replace(own, "");
    expect(words).not.toMatch(/\p{Script=Han}|[，。；：、（）]/u);
    expect(words).toContain("called 8, present 5, on leave 1, absent without reason 2; attendance 62.5% (5/8)");
    expect(circularOf(found).sheet).toBe("Circular 2026-10");
  });
});

describe("who is commended", () => {
  const good = (one: Partial<Worker> = {}): Worker => ({
    name: "甲",
    department: "甲科",
    marks: ["√", "√", "√", "√"],
    notes: 9000,
    ...one,
  });
  const many = (count: number, more: (index: number) => Partial<Worker> = () => ({})): Worker[] =>
    Array.from({ length: count }, (_, index) =>
      good({ name: `人${String.fromCodePoint(0x4e00 + index)}`, number: `N${index}`, ...more(index) }),
    );

  test("a department where nobody was missing and nobody is behind, with its facts; its people with theirs", () => {
    const found = text(review(office(many(2))));
    expect(found).toContain(
      "甲科（实到4/4人次，笔记达标2/2人）组织有力，应到人员全部到齐，各项学习任务没有落后，予以通报表扬。",
    );
    expect(found).toContain(
      "人一（甲科，参学2/2次，笔记累计9000字）、人丁（甲科，参学2/2次，笔记累计9000字）等2名同志按要求完成各项学习任务，予以通报表扬。",
    );
  });

  test.each([
    ["was on leave", { marks: ["√", "√", "病假", "√"] }],
    ["was absent without reason", { marks: ["√", "√", "旷课", "√"] }],
    ["is behind with the notes", { notes: 100 }],
    ["has an attendance nobody has decided", { marks: ["√", "√", "缺席", "√"] }],
  ] as const)("no department of which somebody %s", (_, other) => {
    const found = text(review(office(many(2, (index) => (index === 1 ? { ...other } : {})))));
    expect(found).not.toContain("组织有力");
    expect(found).toContain("人一（甲科");
    // Leave is no fault of the person's; the rest is.
    expect(found.includes("人丁（甲科，参学")).toBe("marks" in other && other.marks[2] === "病假");
  });

  test("nobody who came late", () => {
    const found = text(review(office(many(2, (index) => (index === 1 ? { marks: ["√", "√", "迟", "√"] } : {})))));
    expect(found).toContain("人一（甲科");
    expect(found).not.toContain("人丁（甲科");
  });

  test("at most as many as the settings say, in roster order, and the office is told how many more there were", () => {
    const found = review(office(many(8, (index) => ({ department: `第${index}科` }))));
    expect(text(found)).toMatch(/人一.*人丄.*等5名同志/u);
    expect(text(found)).toMatch(/第0科.*第4科.*组织有力/u);
    expect(text(found)).not.toMatch(/第5科|人丅/u);
    expect(found.findings.find(({ code }) => code === "more-to-commend")?.facts).toEqual({ count: 6, most: 5 });
    expect(review(office(many(5))).findings.map(({ code }) => code)).not.toContain("more-to-commend");
  });
});

describe("the table by department", () => {
  test("adds up to the numbers of the text", () => {
    const [head, ...rows] = table(circularOf(review(office())));
    expect(head).toEqual(["科室（人次）", "应到", "实到", "请假", "无故缺席", "待核实", "参学率", "笔记达标"]);
    expect(rows).toEqual([
      ["综合科", 4, 3, 0, 1, 0, "75%", "1/2人"],
      ["信息科", 4, 2, 1, 1, 0, "50%", "2/2人"],
      ["合计", 8, 5, 1, 2, 0, "62.5%", "3/4人"],
    ]);
  });

  test("has every person-time in one of its columns, what nobody has decided too", () => {
    const people = OFFICE.map((one, index): Worker => (index === 0 ? { ...one, marks: ["√", "√", "缺席", "√"] } : one));
    const [, ...rows] = table(circularOf(review(office(people))));
    expect(rows.at(-1)?.slice(0, 6)).toEqual(["合计", 8, 4, 1, 2, 1]);
    for (const [, called, ...rest] of rows) {
      expect(rest.slice(0, 4).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(called);
    }
  });

  test("stands under its title", () => {
    const { values } = circularOf(review(office())).content;
    const head = values.findIndex(([first]) => first === "科室（人次）");
    expect(values[head - 1]?.[0]).toBe("各科室学习情况表");
  });

  test("is left out where the office has no departments", () => {
    const people = OFFICE.map(({ name, marks }) => ({ name, marks: marks ?? [] }));
    expect(table(circularOf(review(office(people))))).toEqual([]);
  });

  test("almost everyone present is not rounded to everyone", () => {
    const people = Array.from({ length: 700 }, (_, index): Worker => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${String(index)}`,
      department: "综合科",
      marks: ["√", "√", "√", index === 0 ? "旷课" : "√"],
    }));
    expect(text(review(office(people)))).toContain("参学率99.9%（1399/1400）");
  });
});

describe("writing the circular again", () => {
  test("writes nothing while nothing has changed", () => {
    const after = applied(office(), review(office()).edits);
    expect(review(after).edits).toEqual([]);
  });

  test("leaves a draft alone that a person has edited, and says so", () => {
    const after = applied(office(), review(office()).edits);
    const sheet = after.sheets.find(({ name }) => name === "通报 2026-10");
    const row = sheet?.values.findIndex(([first]) => String(first).includes("现将")) ?? -1;
    const edited = typed(after, "通报 2026-10", row, 0, "　　根据安排，现将有关情况通报如下：");
    const found = review(edited);
    // But for the warning that says so.
    expect(ownedIn(found)).toEqual(["warnings"]);
    expect(found.findings.find(({ code }) => code === "circular-edited")?.facts).toEqual({ sheet: "通报 2026-10" });
    // The other numbers of the month are written as ever.
    const better = typed(edited, "笔记检查", 8, 4, 9000);
    expect(ownedIn(review(better))).toContain("register");
    expect(ownedIn(review(better))).not.toContain("circular");
  });

  test("an edit taken back by hand is none", () => {
    const after = applied(office(), review(office()).edits);
    const title = String(after.sheets.find(({ name }) => name === "通报 2026-10")?.values[1]?.[0]);
    const back = typed(typed(after, "通报 2026-10", 1, 0, "改过"), "通报 2026-10", 1, 0, title);
    expect(review(typed(back, "笔记检查", 8, 4, 9000)).findings.map(({ code }) => code)).not.toContain(
      "circular-edited",
    );
    expect(ownedIn(review(typed(back, "笔记检查", 4, 4, 9000)))).toContain("circular");
  });

  test("a draft of which it is not remembered how it was written is taken for edited", () => {
    const after = { ...applied(office(), review(office()).edits), memory: NOTHING_REMEMBERED };
    expect(review(after).edits).toEqual([]);
    const found = review(typed(after, "笔记检查", 4, 4, 9000));
    expect(found.findings.map(({ code }) => code)).toContain("circular-edited");
  });

  test("clears rows that the shorter text no longer needs", () => {
    const after = applied(office(), review(office()).edits);
    const better = office(OFFICE.map((one): Worker => ({ ...one, marks: ["√", "√", "√", "√"], notes: 9000 })));
    const merged = {
      ...after,
      sheets: [
        ...better.sheets.slice(1, 3),
        ...after.sheets.filter(({ name }) => !["考勤表", "笔记检查"].includes(name)),
      ],
    };
    const found = review(merged);
    const again = review(applied(merged, found.edits));
    expect(again.edits).toEqual([]);
    const edit = circularOf(found);
    expect(edit.before?.length).toBeGreaterThanOrEqual(edit.content.values.length);
  });

  test("a circular of another month stays as it is", () => {
    const september = applied(office(), review(office(), SEPTEMBER).edits);
    const found = review(september);
    expect(circularOf(found).sheet).toBe("通报 2026-10");
    expect(found.edits.some((edit) => edit.kind === "sheet" && edit.sheet === "通报 2026-09")).toBe(false);
  });

  test("a protected circular is told and not written", () => {
    const after = applied(office(), review(office()).edits);
    const edited = withSheet(typed(after, "通报 2026-10", 0, 0, "改过"), "通报 2026-10", { isProtected: true });
    const found = review(edited);
    expect(ownedIn(found)).not.toContain("circular");
    expect(found.findings.find(({ code }) => code === "sheet-not-writable")?.facts).toEqual({
      sheet: "通报 2026-10",
      reason: "protected",
    });
  });
});
