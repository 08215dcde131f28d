import type { BlockEdit, Edit } from "../../../src/core/domain/edits";
import {
  finalChanges as changesOf,
  type FinalChange,
  type WrittenPerson,
} from "../../../src/pane/review/final-changes";

function person(name: string): WrittenPerson {
  return { key: name, name, number: null, department: "综合科" };
}

function finalChanges(edits: readonly Edit[], names: readonly string[], hasRegister = false): (FinalChange | null)[] {
  return changesOf(edits, names.map(person), hasRegister);
}

const HEADER = ["姓名", "月份", "最终等次"];

function block(before: readonly (readonly string[])[], values: readonly (readonly string[])[]): BlockEdit {
  return {
    kind: "block",
    owned: "rating",
    month: "2026-10",
    area: { sheet: "花名册", row: 1, column: 5, rows: values.length, columns: 3 },
    values,
    before,
    styles: [],
    columnWidths: [],
    isNew: false,
  };
}

test("a changed final is told with the word that stands there and the word that will", () => {
  const edit = block([HEADER, ["李明", "2026-10", "中"]], [HEADER, ["李明", "2026-10", "好"]]);
  expect(finalChanges([edit], ["李明"])).toEqual([{ before: "中", after: "好" }]);
});

test("a final that stays is no change", () => {
  const edit = block([HEADER, ["李明", "2026-10", "中"]], [HEADER, ["李明", "2026-10", "中"]]);
  expect(finalChanges([edit], ["李明"])).toEqual([null]);
});

test("a final of another month is not taken for this month's", () => {
  const edit = block([HEADER, ["李明", "2026-09", "中"]], [HEADER, ["李明", "2026-10", "中"]]);
  expect(finalChanges([edit], ["李明"])).toEqual([{ before: null, after: "中" }]);
});

test("another person's final in the same row is not taken for this person's", () => {
  const edit = block([HEADER, ["王芳", "2026-10", "差"]], [HEADER, ["李明", "2026-10", "好"]]);
  expect(finalChanges([edit], ["李明"])).toEqual([{ before: null, after: "好" }]);
});

test("rows of departments, gaps and keys that fit nobody are passed over", () => {
  const values = [["综合科", "", ""], HEADER, ["李朋", "2026-10", ""], ["", "", ""], ["王芳", "2026-10", "差"]];
  const before = values.map((row) => row.map(() => ""));
  expect(finalChanges([block(before, values)], ["李明", "王芳"])).toEqual([null, { before: null, after: "差" }]);
});

test("without an edit of the ratings nobody's final changes", () => {
  const none: Edit[] = [];
  expect(finalChanges(none, ["李明", "王芳"])).toEqual([null, null]);
});

describe("when the block showed another month", () => {
  const shown = block([HEADER, ["李明", "2026-09", "中"]], [HEADER, ["李明", "2026-10", "好"]]);
  const register = (final: string): Edit => ({
    kind: "sheet",
    owned: "register",
    month: "",
    sheet: "评定台账",
    before: [
      ["评定台账", "", "", "", ""],
      ["期间", "工号", "姓名", "部门", "最终"],
      ["2026-09", "", "李明", "综合科", "差"],
      ["2026-10", "", "李明", "综合科", final],
    ],
    content: {
      values: [],
      columnWidths: [],
      rowHeights: [],
      merges: [],
      styles: [],
      links: [],
      page: {
        orientation: "Landscape",
        margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
        zoom: { scale: 100 },
      },
      frozenRows: 0,
      showGridlines: true,
    },
  });

  test("what was filed for this month is what changes", () => {
    expect(finalChanges([shown, register("差")], ["李明"], true)).toEqual([{ before: "差", after: "好" }]);
  });

  test("a final filed as it will be is no change", () => {
    expect(finalChanges([shown, register("好")], ["李明"], true)).toEqual([null]);
  });

  test("a register that needs no edit already says what will stand there", () => {
    expect(finalChanges([shown], ["李明"], true)).toEqual([null]);
    expect(finalChanges([shown], ["李明"], false)).toEqual([{ before: null, after: "好" }]);
  });
});

test("namesakes are told apart by the key the block gives them", () => {
  const values = [HEADER, ["李明（001）", "2026-10", "好"], ["李明（002）", "2026-10", "差"]];
  const before = [HEADER, ["李明（001）", "2026-10", "好"], ["李明（002）", "2026-10", "中"]];
  const people = ["001", "002"].map((number) => ({ ...person("李明"), number, key: `李明（${number}）` }));
  expect(changesOf([block(before, values)], people, false)).toEqual([null, { before: "中", after: "差" }]);
});
