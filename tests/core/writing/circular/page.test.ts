/** Pages of the circular: what is attached, what fits, how high rows are. OFFICE-PRACTICE 3.2. */
import type { WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { countLines } from "../../../../src/core/writing/paper/lines";
import { PAGE_HEIGHT } from "../../../../src/core/writing/circular/typography";
import { largeOffice } from "../../../bench/large-office";
import { office, review, type Worker } from "../office";
import { sheetOf, workbookOf } from "../workbook";
import { circularOf, height, heightBefore, list, pagesIn, paragraphs, table } from "./circular";

describe("what is attached", () => {
  const behind = (count: number): Worker[] =>
    Array.from({ length: 10 }, (_, index) => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${index}`,
      department: "甲科",
      marks: ["√", "√", "√", "√"],
      notes: index < count ? 100 : 9000,
    }));

  test("three who are behind stand in the sentence, four in a list with what is missing, never in both", () => {
    const three = circularOf(review(office(behind(3))));
    expect(paragraphs(three).join("")).toContain("部分同志学习笔记未达到进度（3/10人：人一、人丁、人丂）");
    expect(list(three, "学习笔记未达到进度人员名单")).toEqual([]);
    const found = review(office(behind(4)));
    const four = circularOf(found);
    expect(paragraphs(four).join("")).toMatch(/部分同志学习笔记未达到进度（4\/10人，详见附件2）/u);
    const needed = found.ratings.people[0]?.rules.find(({ rule }) => rule === "notes")?.required ?? 0;
    const shown = Math.ceil(needed * 10) / 10;
    expect(list(four, "学习笔记未达到进度人员名单")).toEqual([
      ["科室", "序号", "姓名", "应达\n（字）", "实际\n（字）", "差额\n（字）", "完成比例", "备注"],
      ...["人一", "人丁", "人丂", "人七"].map((name, at) => [
        "甲科",
        at + 1,
        name,
        shown,
        100,
        shown - 100,
        `${(Math.round((100 / shown) * 1000) / 10).toString()}%`,
        "",
      ]),
    ]);
    expect(paragraphs(four).join("")).toContain("附件：1.各科室学习情况表2.学习笔记未达到进度人员名单");
  });

  test("leave of the month that nobody has made up for, with the day and the session, the deadline left to the office", () => {
    expect(list(circularOf(review(office())), "需要补学人员名单")).toEqual([
      ["科室", "序号", "姓名", "缺席日期", "学习内容", "补学期限", "补学日期", "备注"],
      ["信息科", 1, "赵刚", "10月16日", "集中学习", "", "", ""],
    ]);
  });

  test("each begins a page, is numbered in the note and above, and a long list has its head on each page", () => {
    const people = Array.from({ length: 90 }, (_, index): Worker => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${index}`,
      department: `第${index % 30}科`,
      marks: ["√", "√", "事假", "√"],
      notes: 100,
    }));
    const edit = circularOf(review(office(people)));
    const lines = edit.content.values.map(([first]) => String(first).trim());
    expect(lines.filter((line) => /^附件：|^\d\./u.test(line))).toEqual([
      "附件：1.各科室学习情况表",
      "2.学习笔记未达到进度人员名单",
      "3.需要补学人员名单",
    ]);
    for (const word of ["附件1", "附件2", "附件3"]) {
      const before = heightBefore(edit, new RegExp(`^${word}$`, "u"));
      // Whole pages, but for what page breaks may take.
      const pages = Math.round(before / PAGE_HEIGHT);
      expect(Math.abs(before - pages * PAGE_HEIGHT)).toBeLessThan(pages * 0.75 + 0.01);
    }
    expect(edit.content.values.filter((row) => row[2] === "姓名").length).toBe(
      2 * Math.ceil((90 * 15.75) / (PAGE_HEIGHT - 80)),
    );
    for (const page of pagesIn(edit)) expect(page).toBeLessThanOrEqual(PAGE_HEIGHT);
    // Where a page is scaled in print, breaks keep each list on pages of its own.
    expect(edit.content.page.breaks).toHaveLength(pagesIn(edit).length - 1);
    for (const word of ["附件1", "附件2", "附件3"]) expect(edit.content.page.breaks).toContain(lines.indexOf(word));
  });
});

describe("the page of the circular", () => {
  const large = (people: number): WorkbookSnapshot => workbookOf(largeOffice(people).map((grid) => sheetOf(grid)));

  test.each([1, 40])("of %d people has its text on one A4 page", (people) => {
    const found = review(large(people));
    const edit = circularOf(found);
    expect(height(edit)).toBeGreaterThan(0);
    // The lists begin pages of their own.
    const attached = heightBefore(edit, /^附件\d?$/u);
    expect(attached).toBeLessThanOrEqual(PAGE_HEIGHT);
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

  test("takes a second page for the table rather than smaller type", () => {
    const people = Array.from({ length: 104 }, (_, index): Worker => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${String(index)}`,
      department: `第${String(Math.floor(index / 4) + 1)}科`,
      marks: ["√", "√", index % 52 === 0 ? "旷课" : "√", "√"],
      notes: 9000,
    }));
    const found = review(office(people));
    const edit = circularOf(found);
    expect(found.findings.map(({ code }) => code)).not.toContain("circular-two-pages");
    const lines = edit.content.values.map(([first]) => String(first).trim());
    const attached = lines.indexOf("附件");
    const first = edit.content.rowHeights.slice(0, attached).reduce((total, row) => total + row.height, 0);
    expect(first).toBeLessThanOrEqual(PAGE_HEIGHT);
    expect(first).toBeGreaterThan(PAGE_HEIGHT - 0.75);
    expect(lines).toContain("附件：各科室学习情况表");
    expect(table(edit)).toHaveLength(28);
    // Nobody who is to be named goes missing on the way.
    const named = edit.content.values.flat().join("");
    for (const one of people.filter((_, index) => index % 52 === 0)) expect(named).toContain(`${one.name}（`);
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
