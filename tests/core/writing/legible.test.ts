/** On paper no text is cut off, and none is drawn too small to be read, whatever people and departments are called. */
import { DOCUMENT_NAMES, makeDocuments } from "../../../src/core/documents";
import type { AreaStyle, SheetContent } from "../../../src/core/domain/edits";
import { LANGUAGES } from "../../../src/core/domain/language";
import { countLines, widthOf } from "../../../src/core/writing/paper/lines";
import { OCTOBER, office, review, type Worker } from "./office";

const LONG = "阿卜杜热合曼·买买提明·艾合买提江·吾守尔";
const DEPARTMENT = "中共某某市委办公室综合协调与重大事项督查督办及信息调研联络服务保障工作处（筹备组）";
const absent = ["旷课", "病假", "旷课", "病假"];

const OFFICES: Readonly<Record<string, readonly Worker[]>> = {
  "long names": [
    { name: LONG, number: "1", department: "综合科", marks: absent, notes: 10 },
    { name: "李明", number: "2", department: "信息科" },
  ],
  "a department of forty characters": Array.from({ length: 9 }, (_, at) => ({
    name: `人${String.fromCodePoint(0x4e00 + at)}`,
    number: `N${at}`,
    department: at % 2 === 0 ? DEPARTMENT : "信息科",
    marks: at % 3 === 0 ? absent : ["√", "√", "√", "√"],
    notes: at * 2000,
  })),
  both: Array.from({ length: 7 }, (_, at) => ({
    name: at === 0 ? LONG : `${LONG}${at}`,
    number: `12345678901234567${at}`,
    department: DEPARTMENT,
    marks: absent,
    notes: 100,
  })),
};

/** Points below which a text cannot be read. */
const SMALLEST = 6.5;
/** Points a cell keeps for itself. */
const PADDING = 3;
const LINE = 1.2;

function styleAt({ styles, repeatedRows }: SheetContent, row: number, column: number): AreaStyle {
  const at = repeatedRows === undefined ? row : row % repeatedRows;
  return styles.reduce<AreaStyle>((style, { area, style: own }) => {
    const isIn =
      at >= area.row && at < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return isIn ? { ...style, ...own } : style;
  }, {});
}

/** Why a text cannot be read on paper; null: it can. */
function fault(content: SheetContent, row: number, column: number): string | null {
  const { values, columnWidths, merges, rowHeights, rowHeight } = content;
  const text = String(values[row]?.[column] ?? "");
  const { size = 11, wrap = false, shrink = false, horizontal = "Left" } = styleAt(content, row, column);
  const merge = merges.find((area) => area.row === row && area.column === column);
  const isBlank = (at: number): boolean => (values[row]?.[at] ?? "") === "";
  const widths = (from: number, to: number): number => columnWidths.slice(from, to).reduce((sum, one) => sum + one, 0);
  let [from, to] = [column, column + (merge?.columns ?? 1)];
  const isFree = !wrap && !shrink && merge === undefined && typeof values[row]?.[column] === "string";
  if (isFree || horizontal === "CenterAcrossSelection") {
    if (horizontal !== "Right") while (to < columnWidths.length && isBlank(to)) to += 1;
    if (horizontal === "Right" || horizontal === "Center") while (from > 0 && isBlank(from - 1)) from -= 1;
  }
  const room = widths(from, to) - PADDING;
  const longest = Math.max(...text.split("\n").map(widthOf)) * size;
  const lines = wrap ? countLines(text, Math.max(1, room / size)) : 1;
  const height = rowHeights.find((one) => one.row === row)?.height ?? rowHeight;
  if (height !== undefined && lines * size * LINE > height + 0.5) return `${lines} lines in ${height} pt`;
  if (wrap || longest <= room) return null;
  const shown = shrink ? (size * room) / longest : 0;
  return shown >= SMALLEST
    ? null
    : shrink
      ? `shrunk to ${shown.toFixed(1)} pt`
      : `${Math.round(longest - room)} pt cut off`;
}

const faultsIn = (owned: string, content: SheetContent): string[] =>
  content.values.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const why = cell === "" ? null : fault(content, row, column);
      return why === null ? [] : [`${owned} ${row}/${column} "${String(cell).slice(0, 30)}": ${why}`];
    }),
  );

describe.each(Object.entries(OFFICES))("%s", (_, people) => {
  test.each([...LANGUAGES])("in %s", (language) => {
    const snapshot = office(people);
    const found = review(snapshot, OCTOBER, language);
    const written = found.edits.filter((edit) => edit.kind === "sheet");
    expect(written.map(({ owned }) => owned)).toEqual(expect.arrayContaining(["register", "warnings", "circular"]));
    for (const { owned, content } of written) expect(faultsIn(owned, content)).toEqual([]);
    for (const document of DOCUMENT_NAMES) {
      const { made } = makeDocuments(snapshot, found, { document, people: null, day: null, language });
      for (const { owned, content } of made) expect(faultsIn(owned, content)).toEqual([]);
    }
  });
});
