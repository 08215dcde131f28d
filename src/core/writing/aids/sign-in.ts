/** 签到表: who is called to the next session, in two blocks side by side, with room to sign. C46. */
import type { AreaStyle, SheetContent } from "../../domain/edits";
import { aidWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { CENTRED, HEADER, styled } from "../looks";
import { PORTRAIT_HEIGHT, portraitPage } from "../paper/page";
import type { AidRequest } from "./request";

/** Order, department, name and signature, twice. */
const BLOCK = [27, 57, 57, 66] as const;
const COLUMNS = BLOCK.length * 2;
/** Title, three lines, the heads of the columns; repeated on each page. */
const HEAD_ROWS = 5;
const ROW_HEIGHT = 24;
/** People of one block on a page. */
const A_BLOCK = Math.floor(PORTRAIT_HEIGHT / ROW_HEIGHT) - HEAD_ROWS - 2;
const LINE: AreaStyle = { size: 11, horizontal: "Left", vertical: "Center" };

export function signInSheet({ language, records, next }: AidRequest): SheetContent {
  const { signIn, noDepartment } = aidWords(language);
  const { activity, people } = next;
  const entries = people.flatMap(({ person: index, isSure }, at): WrittenRow[] => {
    const person = records.people[index];
    return person === undefined
      ? []
      : [[at + 1, person.department ?? noDepartment, `${person.name}${isSure ? "" : signIn.unsure}`, ""]];
  });
  const day = activity === null ? null : activity.when.first;
  const across = (text: string): WrittenRow => [text, ...Array<string>(COLUMNS - 1).fill("")];
  const rows: WrittenRow[] = [];
  const breaks: number[] = [];
  const empty: WrittenRow = ["", "", "", ""];
  for (let first = 0; first < entries.length; first += 2 * A_BLOCK) {
    if (first > 0) breaks.push(HEAD_ROWS + rows.length);
    const [left, right] = [entries.slice(first, first + A_BLOCK), entries.slice(first + A_BLOCK, first + 2 * A_BLOCK)];
    rows.push(...left.map((entry, at): WrittenRow => [...entry, ...(right[at] ?? empty)]));
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
    rowHeights: [],
    merges: [],
    styles: [
      ...styled(0, 0, 1, COLUMNS, { size: 16, bold: true, horizontal: "CenterAcrossSelection", vertical: "Center" }),
      ...styled(1, 0, 3, 1, LINE),
      ...styled(HEAD_ROWS - 1, 0, 1, COLUMNS, { ...HEADER, size: 10.5 }),
      ...styled(HEAD_ROWS, 0, rows.length, COLUMNS, { ...CENTRED, size: 10.5, shrink: true }),
      ...styled(HEAD_ROWS + rows.length, 0, 1, 1, LINE),
    ],
    links: [],
    page: { ...portraitPage(language, breaks), titleRows: { row: 0, rows: HEAD_ROWS } },
    frozenRows: HEAD_ROWS,
    showGridlines: false,
  };
}
