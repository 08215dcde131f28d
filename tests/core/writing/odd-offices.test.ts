/** Offices at the edges: every document says whole things and keeps to its pages, in both languages. */
import { DOCUMENT_NAMES, makeDocuments, type DocumentName, type Documents } from "../../../src/core/documents";
import type { SheetContent } from "../../../src/core/domain/edits";
import { LANGUAGES } from "../../../src/core/domain/language";
import { PAGE_HEIGHT } from "../../../src/core/writing/circular/typography";
import { OCTOBER, office, review, type Worker } from "./office";
import { sheetOf } from "./workbook";

const person = (index: number, more: Partial<Worker> = {}): Worker => ({
  name: `人${String.fromCodePoint(0x4e00 + index)}`,
  number: `N${index}`,
  department: `第${index % 20}科`,
  notes: index % 3 === 0 ? 100 : 9000,
  ...more,
});
const many = (count: number, more: (index: number) => Partial<Worker> = () => ({})): Worker[] =>
  Array.from({ length: count }, (_, index) => person(index, more(index)));

const LONG = "阿卜杜热合曼·买买提明·艾合买提江·吾守尔";
const RARE = "𬱖䶮㛃";
const DEPARTMENT = "中共某某市委办公室综合协调与重大事项督查督办及信息调研联络服务保障工作处（筹备组）";

const OFFICES: Readonly<Record<string, readonly Worker[]>> = {
  "one person": many(1),
  "800 people": many(800),
  "long and rare names": [person(0, { name: LONG }), person(1, { name: RARE }), person(2, { name: "Li O'Neill-张" })],
  "a department of forty characters": many(6, () => ({ department: DEPARTMENT })),
  "no department": many(4, () => ({ department: "" })),
  "nobody absent": many(12, () => ({ marks: ["√", "√", "√", "√"] })),
  "everybody absent": many(40, () => ({ marks: ["旷课", "旷课", "旷课", "旷课"] })),
  "everybody on leave": many(40, () => ({ marks: ["病假", "病假", "病假", "病假"] })),
  "everybody undecided": many(12, () => ({ marks: ["缺席", "缺席", "缺席", "缺席"] })),
};

/** Makes documents of one review. */
function maker(people: readonly Worker[], language: "zh-CN" | "en"): (document: DocumentName) => Documents {
  const snapshot = office(people);
  const found = review(snapshot, OCTOBER, language);
  return (document) => makeDocuments(snapshot, found, { document, people: null, day: null, language });
}

/** Points of the rows of each page, between the breaks, with the rows that are repeated on it. */
function heights({ values, rowHeight, rowHeights, page }: SheetContent): number[] {
  const own = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const of = (row: number): number => own.get(row) ?? rowHeight ?? 15;
  const breaks = new Set(page.breaks);
  const titles = Array.from({ length: page.titleRows?.rows ?? 0 }, (_, row) => of(row)).reduce(
    (sum, one) => sum + one,
    0,
  );
  const pages = [0];
  values.forEach((_, row) => {
    if (breaks.has(row)) pages.push(titles);
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + of(row);
  });
  return pages;
}

/** A4 without its margins, in points. */
function room({ page: { orientation, margins } }: SheetContent): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "Portrait" ? [595.28, 841.89] : [841.89, 595.28];
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

describe.each(Object.entries(OFFICES))("%s", (_, people) => {
  test.each([...LANGUAGES])(
    "in %s",
    (language) => {
      const make = maker(people, language);
      for (const document of DOCUMENT_NAMES) {
        if (document === "closing" || document === "year-closing") continue;
        const { made: documents, findings } = make(document);
        if (documents.length === 0) expect(findings.length).toBeGreaterThan(0);
        for (const { content, owned } of documents) {
          const about = `${owned}`;
          expect([
            about,
            content.values.flat().filter((cell) => /undefined|NaN|null|\[object|#{3}/u.test(String(cell))),
          ]).toEqual([about, []]);
          // Excel's highest row.
          for (const { height } of content.rowHeights) expect(height).toBeLessThanOrEqual(409.5);
          const { width, height } = room(content);
          const wide = content.columnWidths.reduce((sum, one) => sum + one, 0);
          // At a fixed scale nothing else keeps them on the page.
          const isFixed = "scale" in content.page.zoom;
          if (isFixed) expect([about, wide * 1.16 <= width]).toEqual([about, true]);
          const isByHand = content.page.breaks !== undefined && isFixed;
          const limit = ["circular", "study", "criticism"].includes(owned) ? PAGE_HEIGHT : height;
          // Where no page begins by hand, rows flow on by themselves.
          if (isByHand) expect([about, Math.max(...heights(content)) <= limit]).toEqual([about, true]);
          if (limit === PAGE_HEIGHT) expect([about, Math.max(...heights(content)) <= limit]).toEqual([about, true]);
        }
      }
    },
    60_000,
  );
});

test("800 forms are 800 pages", () => {
  const { made: documents } = maker(many(800), "zh-CN")("forms");
  expect(documents[0]?.content.page.breaks).toHaveLength(799);
});

test("a month without a session says so in no sentence about attendance, and there is nothing to tell of a session", () => {
  const snapshot = office(many(4));
  const [roster, attendance, checks] = snapshot.sheets;
  const rows = (attendance?.values ?? []).map((row) => row.slice(0, 5));
  const book = {
    ...snapshot,
    sheets: [roster, sheetOf({ name: "考勤表", rows }, { formats: { codes: [], rows: [] } }), checks].filter(
      (sheet) => sheet !== undefined,
    ),
  };
  const request = { people: null, day: null, language: "zh-CN" } as const;
  const circular = makeDocuments(book, review(book), { ...request, document: "circular" });
  const text = circular.made[0]?.content.values.flat().join("\n") ?? "";
  expect(text).toContain("检查学习笔记4本");
  expect(text).not.toMatch(/应到\d|参学率\d|无故缺席\d/u);
  const study = makeDocuments(book, review(book), { ...request, document: "study" });
  expect([study.made, study.findings.map(({ code }) => code)]).toEqual([[], ["no-study-day"]]);
});
