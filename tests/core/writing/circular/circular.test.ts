import type { SheetEdit } from "../../../../src/core/domain/edits";
import type { AttendanceState } from "../../../../src/core/domain/records";
import { largeOffice } from "../../../bench/large-office";
import { countLines } from "../../../../src/core/writing/paper/lines";
import { PAGE_HEIGHT } from "../../../../src/core/writing/circular/typography";
import { sheetEditOf, OCTOBER, OFFICE, office, ownedIn, review, SEPTEMBER, withSheet, type Worker } from "../office";
import { applied, sheetOf, typed, workbookOf } from "../workbook";
import type { Review } from "../../../../src/core/review";
import type { WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { dayOf, lastDay, within } from "../../../../src/core/domain/calendar";
import { reviewWorkbook } from "../../../../src/core/review";

function circularOf(found: Review): SheetEdit {
  return sheetEditOf(found, "circular");
}

/** The text above the table, without the indents. */
function paragraphs(edit: SheetEdit): string[] {
  return edit.content.values
    .filter((row) => row.slice(1).every((cell) => cell === ""))
    .map(([first]) => String(first).trim());
}

function text(found: Review): string {
  return paragraphs(circularOf(found)).join("\n");
}

function table(edit: SheetEdit): (readonly (string | number)[])[] {
  return edit.content.values.filter((row) => row.slice(1).some((cell) => cell !== ""));
}

function height(edit: SheetEdit): number {
  expect(edit.content.rowHeights).toHaveLength(edit.content.values.length);
  return edit.content.rowHeights.reduce((total, row) => total + row.height, 0);
}

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
    expect(text(found)).toContain("请假的及时补学");
  });

  test("counts people who came late as people, not as times", () => {
    expect(text(review(office()))).toContain("迟到或早退的1人");
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
    expect(lines.filter((line) => /^[一二三四]、/u.test(line))).toEqual(["一、总体情况", "二、有关要求"]);
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
    // Below the date stands the table's title alone.
    expect(lines.slice(-2)).toEqual(["年　　月　　日", "各科室学习情况表"]);
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

describe("the page of the circular", () => {
  const large = (people: number): WorkbookSnapshot => workbookOf(largeOffice(people).map((grid) => sheetOf(grid)));

  test.each([1, 40])("of %d people is one A4 page", (people) => {
    const found = review(large(people));
    expect(height(circularOf(found))).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(found.findings.map(({ code }) => code)).not.toContain("circular-two-pages");
  });

  test("is set up for A4 portrait with the margins of the standard and its columns together as wide as the type area", () => {
    const { page, columnWidths, frozenRows, showGridlines } = circularOf(review(office())).content;
    expect(page).toMatchObject({
      orientation: "Portrait",
      margins: { top: 104.88, bottom: 93.54, left: 79.37, right: 73.7, header: 36, footer: 70 },
      zoom: { pagesWide: 1 },
      footer: { odd: { right: '&"宋体,Regular"&14— &P —　' } },
    });
    expect(columnWidths.reduce((total, width) => total + width, 0)).toBe(441);
    expect([frozenRows, showGridlines]).toEqual([0, false]);
  });

  test("gives every paragraph as many pitches as it has lines, in rows Excel can make", () => {
    const { values, rowHeights, styles } = circularOf(review(large(300))).content;
    const [pitch, natural] = [28.5, 20.25];
    values.forEach(([first], row) => {
      const own = rowHeights[row]?.height ?? 0;
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThanOrEqual(409.5);
      expect(own % 0.75).toBe(0);
      const style = styles.find(({ area }) => row >= area.row && row < area.row + area.rows)?.style;
      if (style?.size !== 16 || !style.wrap) return;
      const [most, least] = [countLines(String(first), 26), countLines(String(first), 27)];
      const isFollowed = most > 1 && values[row + 1]?.[0] === "";
      const below = isFollowed ? (rowHeights[row + 1]?.height ?? 0) : 0;
      // Never so low that a line more is cut off; where that cannot be, as many pitches as lines.
      expect(own).toBeGreaterThanOrEqual(most * natural);
      if (most === least) expect(own + below).toBe(most * pitch);
      else expect(own + below).toBe(Math.max(least * pitch, most * natural));
    });
    expect(
      Math.min(...styles.flatMap(({ style }) => (style.wrap && style.vertical !== "Center" ? [style.size ?? 0] : []))),
    ).toBe(16);
  });

  test("takes a second page for the table rather than smaller type, and says so", () => {
    const people = Array.from({ length: 104 }, (_, index): Worker => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${String(index)}`,
      department: `第${String(Math.floor(index / 4) + 1)}科`,
      marks: ["√", "√", index % 12 === 0 ? "旷课" : "√", "√"],
      notes: index % 3 === 0 ? 100 : 9000,
    }));
    const found = review(office(people));
    const edit = circularOf(found);
    const finding = found.findings.find(({ code }) => code === "circular-two-pages");
    expect(finding?.facts).toEqual({ sheet: "通报 2026-10", pages: 2 });
    const lines = edit.content.values.map(([first]) => String(first).trim());
    const attached = lines.indexOf("附件");
    const first = edit.content.rowHeights.slice(0, attached).reduce((total, row) => total + row.height, 0);
    expect(first).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(first).toBeGreaterThan(PAGE_HEIGHT - 0.75);
    expect(lines).toContain("附件：各科室学习情况表");
    expect(table(edit)).toHaveLength(28);
    // Nobody who is to be named goes missing on the way.
    const named = edit.content.values.flat().join("");
    for (const one of people.filter((_, index) => index % 12 === 0)) expect(named).toContain(`${one.name}（`);
  });

  test("names whoever is criticised in the size of the text and keeps the addressee, however long the list", () => {
    const people = Array.from({ length: 300 }, (_, index): Worker => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${String(index)}`,
      department: `第${String(Math.floor(index / 50) + 1)}科`,
      marks: ["√", "√", index % 3 === 0 ? "旷课" : "√", "√"],
    }));
    const found = review(office(people));
    const { values, styles } = circularOf(found).content;
    const sizeOf = (row: number) =>
      styles.find(({ area }) => row >= area.row && row < area.row + area.rows)?.style.size;
    const named = values.flatMap(([first], row) => (/人.（第.科，/u.test(String(first)) ? [row] : []));
    expect(named.length).toBeGreaterThan(5);
    for (const row of named) expect(sizeOf(row)).toBe(16);
    expect(values.flat()).toContain("各科、局、室：");
    const finding = found.findings.find(({ code }) => code === "circular-two-pages");
    expect(finding?.facts).toMatchObject({ pages: 5 });
  });

  test("merges text rows across the page and never a row of the table", () => {
    const { values, merges } = circularOf(review(office())).content;
    const merged = new Set(merges.map(({ row }) => row));
    values.forEach((row, index) => {
      expect(merged.has(index)).toBe(row.slice(1).every((cell) => cell === ""));
    });
    for (const { rows, columns } of merges) expect([rows, columns]).toEqual([1, 8]);
  });
});

describe("writing the circular again", () => {
  test("writes nothing while nothing has changed", () => {
    const after = applied(office(), review(office()).edits);
    expect(review(after).edits).toEqual([]);
  });

  test("shows the user's own words beside what would replace them", () => {
    const after = applied(office(), review(office()).edits);
    const sheet = after.sheets.find(({ name }) => name === "通报 2026-10");
    const row = sheet?.values.findIndex(([first]) => String(first).includes("现将")) ?? -1;
    const edited = typed(after, "通报 2026-10", row, 0, "　　根据安排，现将有关情况通报如下：");
    const edit = circularOf(review(edited));
    expect(edit.before?.[row]?.[0]).toBe("　　根据安排，现将有关情况通报如下：");
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
