/** All header words of all kinds of sheets: by them header rows are told from titles and data. */
import { ACTIVITIES } from "../sheets/activities";
import { ATTENDANCE, SUMMARY_WORDS, WORK_ATTENDANCE_WORDS } from "../sheets/attendance";
import { INSPECTIONS } from "../sheets/inspections";
import { NOTES_CHECKS } from "../sheets/notes-checks";
import { WHO_COLUMNS, type ReadColumn } from "../sheets/read-sheet";
import { NOT_A_ROSTER, PAY_WORDS, ROSTER } from "../sheets/roster";
import { STUDY_LOG } from "../sheets/study-log";
import { STUDY_TALLY } from "../sheets/study-tally";
import { headerWord, remembered, wordSet } from "../domain/text";
import { headerWordsOf } from "./header-words";

const LAYOUTS = [ROSTER, ATTENDANCE, ACTIVITIES, STUDY_LOG, STUDY_TALLY, NOTES_CHECKS, INSPECTIONS];

function wordsOf(columns: readonly ReadColumn[]): string[] {
  return columns.flatMap(({ words, weak = [] }) => [...words, ...weak]);
}

export const HEADER_WORDS: ReadonlySet<string> = new Set([
  ...wordSet(LAYOUTS.flatMap(({ columns }) => wordsOf(columns))),
  ...wordSet([...SUMMARY_WORDS, ...WORK_ATTENDANCE_WORDS, ...NOT_A_ROSTER, ...PAY_WORDS]),
]);

const NAME_COLUMN = WHO_COLUMNS.filter(({ role }) => role === "name");
/** Words that head a column of names and nothing else. */
export const NAME_WORDS: ReadonlySet<string> = wordSet(NAME_COLUMN.flatMap(({ words }) => words));
/** Words that head a column of names where no surer one stands. */
export const WEAK_NAME_WORDS: ReadonlySet<string> = wordSet([
  ...NAME_COLUMN.flatMap(({ weak = [] }) => weak),
  ...WHO_COLUMNS.filter(({ role }) => role === "familyName" || role === "givenName").flatMap(({ words }) => words),
]);

/** Words that head a column of numbers people are known by. */
export const NUMBER_WORDS: ReadonlySet<string> = wordSet(
  WHO_COLUMNS.filter(({ role }) => role === "number").flatMap(({ words }) => words),
);

/** `headerWord` with a memory: the same few words stand in every row and sheet. */
export const wordOf: (text: string) => string = remembered(headerWord);

/** Whether a text is a header word, as a whole or in all its pieces. */
export function isHeaderWord(text: string): boolean {
  const { whole, pieces } = headerWordsOf(text);
  return HEADER_WORDS.has(whole) || (pieces.length > 0 && pieces.every((piece) => HEADER_WORDS.has(piece)));
}

/** Whether a text heads a column by one of the words, as a whole or in all its pieces that are header words. */
export function isHeadedBy(text: string, words: ReadonlySet<string>): boolean {
  const { whole, pieces } = headerWordsOf(text);
  if (words.has(whole)) return true;
  const known = pieces.filter((piece) => HEADER_WORDS.has(piece));
  return known.length > 0 && known.every((piece) => words.has(piece));
}

const TOTAL =
  /^(?:合计|小计|总计|共计|累计|平均|平均数|汇总|应到|实到|缺勤|缺席|请假|人数|应到人数|实到人数|出勤率|参学率|到会率|total|subtotal|sum|average|grandtotal)/u;
const TOTAL_END = /(?:合计|小计|总计|人数)$/u;
const NOTE =
  /^(?:注|说明|备注|图例|符号|填表|制表|制单|审核|审批|复核|统计|考勤员|考勤人|负责人|主管|领导签|签字|签名|记录数|填报|报送|note|legend|remark|preparedby|checkedby|approvedby|signature)/u;

/** Whether a row's label says that the row sums others up. */
export function isTotalLabel(text: string): boolean {
  const word = wordOf(text);
  return TOTAL.test(word) || TOTAL_END.test(word);
}

/** Whether a row's first text is a note, a signature line or a legend, and no person. */
export function isNoteLabel(text: string): boolean {
  return /[:：]/u.test(text) || NOTE.test(wordOf(text));
}
