/**
 * Rows that head the people below them: a department's name alone, merged or in the first column, or a word that says
 * that they left. SHEETS.md, "Department rows", "People who left".
 */
import { cellText, isBlank, squeeze } from "../domain/text";
import { DEPARTMENT_ENDINGS, LEFT_TITLES, STILL_HERE_TITLES } from "../sheets/left";
import type { KnownTable } from "./classify";
import { isNoteLabel, isTotalLabel } from "./lexicon";

export type GroupRow =
  { readonly kind: "department"; readonly name: string } | { readonly kind: "left"; readonly name: string };

const LONGEST_NAME = 20;
const ENDING = new RegExp(`(?:${DEPARTMENT_ENDINGS.join("|")})$`, "iu");
const LEFT = new RegExp(LEFT_TITLES.join("|"), "iu");
/** As a whole the heading of those who left, and nobody's name. */
const LEFT_HEADING = new RegExp(
  `^(?:已|本年|今年|本月|以下|[(（])*(?:${LEFT_TITLES.join("|")})(?:人员|同志|干部|职工|员工|名单|情况|的|[:：)）])*$`,
  "iu",
);
const HERE = new RegExp(STILL_HERE_TITLES.join("|"), "iu");
const ENUMERATOR = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|\d{1,2}\s*[、.．)）])\s*(?=\S)/u;
const ENUMERATED =
  /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}\s*[、.．)）])/u;
const LABEL = /^(?:部门|科室|处室|所在部门|单位|department|dept|section)\s*[:：]\s*/iu;
const COUNT = /\s*[(（]?\s*(?:共|计)?\s*\d+\s*(?:人|名|位|people)\s*[)）]?\s*$/iu;

/** Whether a title or heading says that the people it heads left. */
export function saysLeft(text: string): boolean {
  return LEFT.test(text) && !HERE.test(text);
}

/** The name in a heading: without its number, label and count of people. */
function nameIn(text: string): string {
  const plain = text.trim();
  const bare = ENUMERATED.test(plain) ? plain.replace(ENUMERATOR, "") : plain;
  return bare
    .replace(LABEL, "")
    .replace(COUNT, "")
    .replace(/[:：]$/u, "")
    .trim();
}

/** The only cell of a row that holds something, or null. */
function soleCell({ table }: KnownTable, row: number): number | null {
  let sole: number | null = null;
  for (const { column } of table.columns) {
    if (isBlank(table.grid.own(row, column))) continue;
    if (sole !== null) return null;
    sole = column;
  }
  return sole;
}

class Groups {
  private readonly rows = new Map<number, GroupRow>();
  private readonly starts: number[] = [];

  constructor(known: KnownTable) {
    const { grid, firstRow, lastRow, headerBottom } = known.table;
    const nameColumn = known.match.byRole.get("name") ?? null;
    const nameWidth = nameColumn === null ? 1 : (grid.mergeAt(headerBottom, nameColumn)?.columns ?? 1);
    const soles: { row: number; column: number }[] = [];
    let filled = 0;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const column = soleCell(known, row);
      if (column !== null) soles.push({ row, column });
      else if (nameColumn !== null && !isBlank(grid.own(row, nameColumn))) filled += 1;
    }
    for (const { row, column } of soles) {
      const value = grid.own(row, column);
      if (typeof value !== "string") continue;
      const merge = grid.mergeAt(row, column);
      const isWide = merge !== null && merge.column === column && merge.columns > Math.max(nameWidth, 2);
      const isFirst = nameColumn === null || column < nameColumn;
      // A name may stand alone in its row; what ends like a department among full rows is none.
      const name = nameIn(value);
      const isAmongNames =
        column === nameColumn && ((filled * 2 > soles.length && ENDING.test(name)) || LEFT_HEADING.test(squeeze(name)));
      if (!isWide && !isFirst && !isAmongNames) continue;
      const group = groupOf(value);
      if (group === null) continue;
      this.rows.set(row, group);
      this.starts.push(row);
    }
  }

  at(row: number): GroupRow | null {
    return this.rows.get(row) ?? null;
  }

  /** The heading a row stands under, or null. */
  over(row: number): GroupRow | null {
    const start = this.starts.findLast((one) => one < row);
    return start === undefined ? null : (this.rows.get(start) ?? null);
  }
}

function groupOf(text: string): GroupRow | null {
  const name = nameIn(text);
  if (name === "" || name.length > LONGEST_NAME || /[。；;，,！!]|\d{2,}/u.test(name)) return null;
  if (saysLeft(name) && !ENDING.test(squeeze(name))) return { kind: "left", name };
  if (isTotalLabel(name) || isNoteLabel(name)) return null;
  return { kind: "department", name: cellText(name) };
}

/**
 * The department that titles give a whole table: the last title, or the sheet's name, where it is a department's name and
 * nothing else. null: neither is.
 */
export function titledDepartment({ table }: KnownTable): string | null {
  const named = [table.titles.at(-1), table.grid.name].find(
    (text) => text !== undefined && ENDING.test(nameIn(text)) && groupOf(text)?.kind === "department",
  );
  return named === undefined ? null : nameIn(named);
}

const remembered = new WeakMap<KnownTable, Groups>();

function groupsOf(known: KnownTable): Groups {
  const old = remembered.get(known);
  if (old !== undefined) return old;
  const groups = new Groups(known);
  remembered.set(known, groups);
  return groups;
}

/** The heading that a row is; null: it is none. */
export function groupRow(known: KnownTable, row: number): GroupRow | null {
  return groupsOf(known).at(row);
}

/** The heading a row stands under; null: none above it in its table. */
export function groupOver(known: KnownTable, row: number): GroupRow | null {
  return groupsOf(known).over(row);
}
