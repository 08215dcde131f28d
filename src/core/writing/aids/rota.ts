/** 月月讲安排表: whose turn it is in the months to come, and who follows. C32. */
import type { SheetContent } from "../../domain/edits";
import { yearOfMonth } from "../../domain/calendar";
import type { LectureTurn } from "../../domain/office-lists";
import { aidWords, wordsOf } from "../../messages";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { tableContent } from "../table";
import type { AidRequest } from "./request";

const WIDTHS = [72, 66, 96, 54, 84, 162, 66, 78] as const;
const LEFT = [2, 5];

export function lectureRotaSheet({ language, month, records, rota }: AidRequest): SheetContent {
  const { rota: words, noDepartment, dash } = aidWords(language);
  const { month: monthText, day } = wordsOf(language);
  const rowOf = (when: string, { person: index, given, last }: LectureTurn): WrittenRow => {
    const person = records.people[index];
    const lastText = last === null ? dash : day(last);
    return [when, person?.name ?? "", person?.department ?? noDepartment, given, lastText, "", "", ""];
  };
  const named = new Set(rota.next.map(({ person }) => person));
  return tableContent({
    title: words.title(yearOfMonth(month)),
    columns: words.columns.map((heading, at) => ({ heading, width: WIDTHS[at] ?? 60, isLeft: LEFT.includes(at) })),
    rows: [
      ...rota.next.map((turn) => rowOf(monthText(turn.month), turn)),
      ...rota.turns.filter(({ person }) => !named.has(person)).map((turn) => rowOf(words.later, turn)),
    ],
    marked: [],
    notes: [words.note],
    page: (titleRows) => landscapePage(titleRows, language),
  });
}
