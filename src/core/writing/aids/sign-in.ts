/** 签到表: who is called to the next session, in two blocks side by side, with room to sign. C46. */
import type { AreaStyle, SheetContent } from "../../domain/edits";
import { aidWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { CENTRED, HEADER, styled } from "../looks";
import { brokenLines, countLines, widthOf } from "../paper/lines";
import { PORTRAIT_HEIGHT, portraitPage } from "../paper/page";
import { runsWhere } from "../table";
import type { AidRequest } from "./request";

/** Order, department, name and signature, twice. */
const BLOCK = [27, 57, 57, 66] as const;
const COLUMNS = BLOCK.length * 2;
/** Title, three lines, the heads of the columns; repeated on each page. */
const HEAD_ROWS = 5;
const ROW_HEIGHT = 24;
/** Full-width characters of a department or name that can be drawn small enough on one line, and of 9 pt on a line. */
const [ON_A_LINE, A_LINE] = [7.5, 5.5];
/** Points of a line of 9 pt. */
const LINE_HEIGHT = 12;
const LINE: AreaStyle = { size: 11, horizontal: "Left", vertical: "Center" };

export function signInSheet({ language, records, next }: AidRequest): SheetContent {
  const { signIn, noDepartment } = aidWords(language);
  const { activity, people } = next;
  const entries = people.flatMap(({ person: index, isSure }, at): WrittenRow[] => {
    const person = records.people[index];
    if (person === undefined) return [];
    const name = `${person.name}${isSure ? "" : signIn.unsure}`;
    return [[at + 1, shortened(person.department ?? noDepartment), name, ""]];
  });
  const day = activity === null ? null : activity.when.first;
  const across = (text: string): WrittenRow => [text, ...Array<string>(COLUMNS - 1).fill("")];
  const rows: WrittenRow[] = [];
  const breaks: number[] = [];
  for (let rest = entries; rest.length > 0;) {
    const page = pageOf(rest);
    if (rows.length > 0) breaks.push(HEAD_ROWS + rows.length);
    rows.push(...page);
    rest = rest.slice(2 * page.length);
  }
  const unsure = people.some(({ isSure }) => !isSure) ? `${signIn.unsureNote} ` : "";
  const head = [
    signIn.title(activity?.kind ?? null),
    ...signIn.lines(activity?.topic ?? "", day, activity?.lecturer ?? null, entries.length),
  ];
  return {
    values: [...head.map(across), [...signIn.columns, ...signIn.columns], ...rows, across(`${unsure}${signIn.foot}`)],
    columnWidths: [...BLOCK, ...BLOCK],
    rowHeight: ROW_HEIGHT,
    rowHeights: rows.flatMap((row, at) => {
      const height = heightOf(row);
      return height === ROW_HEIGHT ? [] : [{ row: HEAD_ROWS + at, height }];
    }),
    merges: [],
    styles: [
      ...styled(0, 0, 1, COLUMNS, { size: 16, bold: true, horizontal: "CenterAcrossSelection", vertical: "Center" }),
      ...styled(1, 0, 3, 1, LINE),
      ...styled(HEAD_ROWS - 1, 0, 1, COLUMNS, { ...HEADER, size: 10.5 }),
      ...styled(HEAD_ROWS, 0, rows.length, COLUMNS, { ...CENTRED, size: 10.5, shrink: true }),
      ...Array.from({ length: COLUMNS }, (_, column) =>
        runsWhere(rows.length, (at) => linesOf(String(rows[at]?.[column] ?? "")) > 1).flatMap(([row, count]) =>
          styled(HEAD_ROWS + row, column, count, 1, { size: 9, wrap: true, shrink: false }),
        ),
      ).flat(),
      ...styled(HEAD_ROWS + rows.length, 0, 1, 1, LINE),
    ],
    links: [],
    page: { ...portraitPage(language, breaks), titleRows: { row: 0, rows: HEAD_ROWS } },
    frozenRows: HEAD_ROWS,
    showGridlines: false,
  };
}

const heightOf = (row: WrittenRow): number =>
  Math.max(ROW_HEIGHT, ...row.map((cell) => linesOf(String(cell)) * LINE_HEIGHT + 3));

/** The rows of a page: as many as it holds, people going down the left block and then down the right one. */
function pageOf(entries: readonly WrittenRow[]): WrittenRow[] {
  const room = PORTRAIT_HEIGHT - (HEAD_ROWS + 2) * ROW_HEIGHT;
  const empty: WrittenRow = ["", "", "", ""];
  // The last page is filled to the left first.
  for (let count = Math.min(entries.length, Math.floor(room / ROW_HEIGHT)); count > 1; count -= 1) {
    const right = entries.slice(count, 2 * count);
    const rows = entries.slice(0, count).map((left, at): WrittenRow => [...left, ...(right[at] ?? empty)]);
    if (rows.reduce((sum, row) => sum + heightOf(row), 0) <= room) return rows;
  }
  return entries.slice(0, 1).map((entry): WrittenRow => [...entry, ...(entries[1] ?? empty)]);
}

/** Names stand whole, on as many lines as they take. */
const linesOf = (text: string): number => (widthOf(text) <= ON_A_LINE ? 1 : countLines(text, A_LINE));

/** A department on a sheet to sign only helps to find the name: two lines are enough. */
const shortened = (department: string): string =>
  widthOf(department) <= ON_A_LINE ? department : brokenLines(department, A_LINE, 2).join("\n");
