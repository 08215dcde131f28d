import { parseMonth } from "../../../src/core/domain/calendar";
import { isCellEdit, type BlockEdit, type ReviewEdit, type SheetEdit } from "../../../src/core/domain/edits";
import type { WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import {
  BLOCK,
  editOf,
  FIRST_ROW,
  HEADER_ROW,
  OCTOBER,
  OFFICE,
  office,
  ownedIn,
  review,
  SEPTEMBER,
  valuesOf,
  withSheet,
} from "./office";
import { applied, typed } from "./workbook";

const [MONTH, OVERALL, FINAL, OVERRIDE, REASON, WARNINGS] = [1, 6, 8, 9, 10, 11];

function block(snapshot: WorkbookSnapshot, month = OCTOBER): BlockEdit {
  const edit = editOf(review(snapshot, month), "rating");
  if (edit.kind !== "block") throw new Error("the ratings stand on a sheet of their own");
  return edit;
}

function ratingSheet(edits: readonly ReviewEdit[]): SheetEdit {
  const edit = edits.filter(isCellEdit).find(({ owned }) => owned === "rating");
  if (edit?.kind !== "sheet") throw new Error("no rating sheet");
  return edit;
}

function written(snapshot: WorkbookSnapshot, month = OCTOBER): WorkbookSnapshot {
  return applied(snapshot, review(snapshot, month).edits);
}

/** The user types a grade and a reason beside the person in a row of the roster. */
function overridden(snapshot: WorkbookSnapshot, person: number, grade: string, reason: string): WorkbookSnapshot {
  const row = FIRST_ROW + person;
  return typed(typed(snapshot, "花名册", row, BLOCK + OVERRIDE, grade), "花名册", row, BLOCK + REASON, reason);
}

function registerRow(snapshot: WorkbookSnapshot, month: string, name: string): readonly unknown[] | undefined {
  const register = snapshot.sheets.find((sheet) => sheet.name === "评定台账");
  return register?.values.find((row) => row[0] === month && row[2] === name);
}

describe("the rating block", () => {
  test("stands right of the roster's last column, its header in the roster's header row", () => {
    const { area, values, isNew } = block(office());
    expect(area).toEqual({ sheet: "花名册", row: HEADER_ROW, column: BLOCK, rows: 6, columns: 12 });
    expect(isNew).toBe(true);
    expect(values[0]).toEqual([
      "姓名",
      "月份",
      "学习作风",
      "学习内容",
      "学习时间",
      "学习效果",
      "综合等次",
      "检查等次",
      "最终等次",
      "调整为",
      "调整理由",
      "提示",
    ]);
  });

  test("has a row for each person and leaves a row without one blank", () => {
    const { values } = block(office());
    expect(values[1]).toEqual(Array<string>(12).fill(""));
    expect(values.slice(2).map(([name, month]) => [name, month])).toEqual(OFFICE.map(({ name }) => [name, "2026-10"]));
    const [, , , wang] = values;
    expect(wang?.slice(2, 9)).toEqual(["中", "不评", "中", "差", "中", "", "中"]);
  });

  test.each([
    ["zh-CN", "中（或差）", 11],
    ["en", "medium (or poor)", 5.5],
  ] as const)("an open grade fits on one line (%s): the user's rows keep their height", (language, open, character) => {
    const doubtful = OFFICE.map((worker, at) => (at === 1 ? { ...worker, marks: ["√", "√", "旷课", "¤"] } : worker));
    const edit = editOf(review(office(doubtful), OCTOBER, language), "rating");
    if (edit.kind !== "block") throw new Error("the ratings stand on a sheet of their own");
    expect(edit.values.map((row) => row[OVERALL])).toContain(open);
    expect(edit.columnWidths[OVERALL]).toBeGreaterThanOrEqual(open.length * character + 13);
    const wrapping = edit.styles.filter(({ area, style }) => style.wrap === true && area.row + area.rows > 1);
    expect(wrapping).toEqual([]);
    // A grade with two others is drawn smaller instead.
    const overall = edit.styles.filter(({ area }) => area.column === OVERALL && area.columns === 1);
    expect(overall.map(({ style }) => style.shrink)).toContain(true);
  });

  test("tells the number and the first words of a person's warnings", () => {
    expect(block(office()).values[3]?.[WARNINGS]).toBe("2项：无故缺席、学习笔记未达到");
    expect(block(office()).values[2]?.[WARNINGS]).toBe("");
  });

  test("is written once: a second run with the same inputs has nothing to write", () => {
    const after = written(office());
    expect(review(after).edits).toEqual([]);
    expect(review(withSheet(after, "花名册", {}), OCTOBER).edits).toEqual([]);
  });

  test("keeps what the user typed for the same month and applies it", () => {
    const after = overridden(written(office()), 0, "中", "工作调动");
    const again = block(after);
    expect(again.values[2]?.slice(FINAL, WARNINGS)).toEqual(["中", "中", "工作调动"]);
    expect(again.isNew).toBe(false);
    expect(registerRow(written(after), "2026-10", "李明")?.slice(10, 13)).toEqual(["中", "工作调动", "中"]);
    expect(review(written(after)).edits).toEqual([]);
  });

  test("keeps an override without a reason and one that cannot be read, though neither is applied", () => {
    const after = overridden(overridden(written(office()), 0, "中", ""), 1, "优良", "见附件");
    const { values } = block(after);
    expect(values[2]?.slice(FINAL, WARNINGS)).toEqual(["好", "中", ""]);
    expect(values[3]?.slice(FINAL, WARNINGS)).toEqual(["中", "优良", "见附件"]);
  });

  test("another month files the overrides before the block shows it, and brings them back afterwards", () => {
    const september = overridden(written(office(), SEPTEMBER), 1, "差", "九月未交心得");
    const october = written(september, OCTOBER);
    expect(registerRow(october, "2026-09", "王芳")?.slice(10, 13)).toEqual(["差", "九月未交心得", "差"]);
    const roster = october.sheets.find(({ name }) => name === "花名册");
    expect(roster?.values[FIRST_ROW + 1]?.slice(BLOCK + MONTH, BLOCK + MONTH + 1)).toEqual(["2026-10"]);
    expect(roster?.values[FIRST_ROW + 1]?.slice(BLOCK + OVERRIDE, BLOCK + WARNINGS)).toEqual(["", ""]);

    const back = block(october, SEPTEMBER);
    expect(back.values[3]?.slice(FINAL, WARNINGS)).toEqual(["差", "差", "九月未交心得"]);
    expect(review(written(october, SEPTEMBER), SEPTEMBER).edits).toEqual([]);
  });

  test("an override cleared in the block is cleared in the register", () => {
    const september = written(overridden(written(office(), SEPTEMBER), 1, "差", "九月未交心得"), SEPTEMBER);
    const october = written(overridden(september, 1, "", ""), OCTOBER);
    expect(registerRow(october, "2026-09", "王芳")?.slice(10, 13)).toEqual(["", "", "好"]);
  });

  test("a typed row whose name is not its neighbour's keeps its words and shows no grades", () => {
    const after = overridden(written(office()), 0, "中", "工作调动");
    // The roster is sorted without the block: 李明 and 王芳 change places.
    const roster = after.sheets.find(({ name }) => name === "花名册");
    const swap = (row: number): number => (row === FIRST_ROW ? FIRST_ROW + 1 : row === FIRST_ROW + 1 ? FIRST_ROW : row);
    const values = (roster?.values ?? []).map((cells, row) => [
      ...(roster?.values[swap(row)] ?? []).slice(0, BLOCK),
      ...cells.slice(BLOCK),
    ]);
    const sorted = withSheet(after, "花名册", { values });
    const found = review(sorted);
    expect(found.findings.map(({ code }) => code)).toContain("block-key-differs");
    const rows = valuesOf(editOf(found, "rating"));
    // What was typed, and for whom and when, stays as it stands.
    expect(rows[2]).toEqual([null, null, "", "", "", "", "", "", "", null, null, "姓名对不上"]);
    expect(rows[3]?.slice(0, 2)).toEqual(["李明", "2026-10"]);
    expect(rows[3]?.[FINAL]).toBe("好");
    expect(review(applied(sorted, found.edits)).edits).toEqual([]);
  });

  test("a roster sorted without anything typed simply gets its rows again", () => {
    const after = written(office());
    const reordered = [...OFFICE].reverse();
    const roster = after.sheets.find(({ name }) => name === "花名册");
    const names = office(reordered).sheets[0]?.values ?? [];
    const values = (roster?.values ?? []).map((cells, row) => [...(names[row] ?? []), ...cells.slice(BLOCK)]);
    expect(
      block(withSheet(after, "花名册", { values }))
        .values.slice(2)
        .map(([name]) => name),
    ).toEqual(reordered.map(({ name }) => name));
  });

  test("follows the roster's growth", () => {
    const after = written(office());
    const grown = office([...OFFICE, { name: "孙伟", number: "005", department: "信息科" }]);
    const roster = after.sheets.find(({ name }) => name === "花名册");
    const values = (grown.sheets[0]?.values ?? []).map((cells, row) => [
      ...cells,
      ...(roster?.values[row] ?? Array<string>(17).fill("")).slice(BLOCK),
    ]);
    const sheets = [{ ...(grown.sheets[0] ?? roster), values }, ...grown.sheets.slice(1), ...after.sheets.slice(3)];
    const edit = block({ ...after, sheets: sheets as WorkbookSnapshot["sheets"] });
    expect(edit.area.rows).toBe(7);
    expect(edit.values[6]?.[0]).toBe("孙伟");
  });

  test("tells namesakes apart by their numbers", () => {
    const people = [...OFFICE, { name: "李明", number: "009", department: "信息科" }];
    const keys = block(office(people))
      .values.slice(2)
      .map(([name]) => name);
    expect(keys).toEqual(["李明（001）", "王芳", "赵刚", "钱静", "李明（009）"]);
  });

  test("leaves names with signs that mean something to a spreadsheet as they are", () => {
    const people = [
      ...OFFICE,
      { name: "=A&B", number: "009", department: "信息科" },
      { name: "@周+吴", department: "R&D" },
    ];
    const found = review(office(people));
    expect(
      valuesOf(editOf(found, "rating"))
        .slice(6)
        .map(([name]) => name),
    ).toEqual(["=A&B", "@周+吴"]);
    expect(review(applied(office(people), found.edits)).edits).toEqual([]);
  });

  test("is written in the other language where the sheets are English", () => {
    const { values, area } = ((): BlockEdit => {
      const edit = editOf(review(office(), OCTOBER, "en"), "rating");
      if (edit.kind !== "block") throw new Error("no block");
      return edit;
    })();
    expect(area.column).toBe(BLOCK);
    expect(values[0]?.slice(0, 3)).toEqual(["Name", "Month", "Study style"]);
    expect(values[2]?.[OVERALL]).toBe("good");
  });
});

describe("where the roster cannot take the ratings", () => {
  const refused: readonly (readonly [string, string, (snapshot: WorkbookSnapshot) => WorkbookSnapshot])[] = [
    ["is protected", "protected", (snapshot) => withSheet(snapshot, "花名册", { isProtected: true })],
    ["is filtered", "filtered", (snapshot) => withSheet(snapshot, "花名册", { isFiltered: true })],
    [
      "is a table object",
      "table",
      (snapshot) =>
        withSheet(snapshot, "花名册", {
          tables: [{ name: "Roster", area: { sheet: "花名册", row: 1, column: 0, rows: 6, columns: 5 } }],
        }),
    ],
    ["has other content to its right", "occupied", (snapshot) => typed(snapshot, "花名册", 4, 9, "值班电话")],
  ];

  test.each(refused)("it %s, they stand on a sheet of their own and a finding says so", (_, reason, change) => {
    const snapshot = change(office());
    const found = review(snapshot);
    const sheet = ratingSheet(found.edits);
    expect(sheet.sheet).toBe("学习评定");
    expect(sheet.content.values[0]?.slice(0, 5)).toEqual(["姓名", "工号", "部门", "月份", "学习作风"]);
    expect(sheet.content.values.slice(1).map(([name, number]) => [name, number])).toEqual(
      OFFICE.map(({ name, number }) => [name, number]),
    );
    // The last column's texts would run over the paper's edge: here they may make a row higher.
    const last = (sheet.content.values[0]?.length ?? 0) - 1;
    expect(sheet.content.values[0]?.[last]).toBe("提示");
    const wrapped = sheet.content.styles.filter(({ area, style }) => area.row === 1 && style.wrap === true);
    expect(wrapped.map(({ area }) => area.column)).toContain(last);
    const finding = found.findings.find(({ code }) => code === "roster-not-writable");
    expect(finding?.facts).toEqual({ sheet: "花名册", reason, instead: "学习评定" });
    expect(review(applied(snapshot, found.edits)).edits).toEqual([]);
  });

  test("overrides typed on that sheet are kept and filed like those of the block", () => {
    const snapshot = withSheet(office(), "花名册", { isProtected: true });
    const first = applied(snapshot, review(snapshot, SEPTEMBER).edits);
    const after = typed(typed(first, "学习评定", 2, 11, "差"), "学习评定", 2, 12, "九月未交心得");
    const october = applied(after, review(after).edits);
    expect(registerRow(october, "2026-09", "王芳")?.slice(10, 13)).toEqual(["差", "九月未交心得", "差"]);
    const back = ratingSheet(review(october, SEPTEMBER).edits);
    expect(back.content.values[2]?.slice(10, 13)).toEqual(["差", "差", "九月未交心得"]);
  });

  test("a sheet of the user's with the wanted name is left alone", () => {
    const snapshot = withSheet(office(), "花名册", { isProtected: true });
    const taken = {
      ...snapshot,
      sheets: [...snapshot.sheets, { ...snapshot.sheets[2], id: "x", name: "学习评定" } as never],
    };
    expect(ratingSheet(review(taken).edits).sheet).toBe("学习评定 (2)");
  });

  test("with the structure protected as well nothing can be added, and the findings say which sheets", () => {
    const snapshot = withSheet(office(OFFICE, { structureProtected: true }), "花名册", { isProtected: true });
    const found = review(snapshot);
    expect(found.edits).toEqual([]);
    expect(found.findings.find(({ code }) => code === "roster-not-writable")?.facts).toEqual({
      sheet: "花名册",
      reason: "structure",
      instead: null,
    });
    const sheets = found.findings.flatMap((one) => (one.code === "sheet-not-writable" ? [one.facts.sheet] : []));
    expect(sheets).toEqual(["评定台账", "通报 2026-10", "学习预警"]);
  });

  test("with only the structure protected the block beside the roster is written all the same", () => {
    const found = review(office(OFFICE, { structureProtected: true }));
    expect(ownedIn(found)).toEqual(["rating"]);
  });

  test.each(["isProtected", "isFiltered"] as const)(
    "a block that already stands is not doubled elsewhere while its sheet has %s",
    (state) => {
      const after = overridden(written(office()), 0, "中", "工作调动");
      const found = review(withSheet(after, "花名册", { [state]: true }));
      expect(ownedIn(found)).not.toContain("rating");
      expect(found.findings.find(({ code }) => code === "roster-not-writable")?.facts).toMatchObject({ instead: null });
    },
  );

  test("without a roster the people of the attendance sheet are rated on a sheet of their own", () => {
    const snapshot = { ...office(), sheets: office().sheets.slice(1) };
    const found = review(snapshot);
    expect(
      ratingSheet(found.edits)
        .content.values.slice(1)
        .map(([name]) => name),
    ).toEqual(OFFICE.map(({ name }) => name));
    expect(found.findings.map(({ code }) => code)).toContain("no-roster");
    expect(review(applied(snapshot, found.edits)).edits).toEqual([]);
  });
});

test("nothing but owned areas is expressed: every block cell lies right of the roster", () => {
  const { area } = block(office());
  expect(area.column).toBeGreaterThan(4);
  expect(parseMonth("2026-10")).toBe(OCTOBER);
});

test("where there is no roster, nobody is told to delete the ratings' sheet for its sake", () => {
  const memory: WorkbookSnapshot["memory"] = {
    drafts: [],
    sheets: [],
    decisions: [{ kind: "rating-place", about: {}, answer: "beside-roster", decidedOn: 20_000 }],
  };
  const whole = office(OFFICE, { memory });
  const book = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== "花名册") };
  const again = review(applied(book, review(book).edits));
  expect(again.filed.ratings).not.toBeNull();
  expect(again.findings.map(({ code }) => code)).not.toContain("ratings-not-moved");
});
