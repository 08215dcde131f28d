/** Marks that mean the same everywhere, normalised for comparing. OFFICE-PRACTICE 7.2. */
import type { MarkState } from "../domain/records";
import { GENERAL_MARKS, LEGEND_WORDS } from "../sheets/marks";
import { squeeze } from "../domain/text";

/** A mark as it is compared: NFKC, without spaces and line breaks, without a closing ； or 。, in lower case. */
export function markKey(text: string): string {
  return squeeze(text).replace(/[;；。]+$/u, "");
}

/** Texts of programs rather than marks: what stands in their brackets is told apart by its length. */
const LONG = 8;
const BRACKETS = /[(（][^()（）]*[)）]|\[[^[\]]*\]|\{[^{}]*\}/gu;
/** Times, people, places and reasons, and no word like 调休 or 病假. */
const TELLS_MORE = /\d|[:：]|.{6}/u;

/**
 * Marks that differ in their numbers alone are one (缺卡1次 and 缺卡2次, "正常(08:31)" and "正常(08:45)"), and so are long
 * ones that differ in what stands in brackets: what is asked about them is asked once. A bare number stays what it is.
 */
export function markShape(whole: string): string {
  const text =
    whole.length <= LONG ? whole : whole.replace(BRACKETS, (part) => (TELLS_MORE.test(part) ? "" : part)).trim();
  return /[\p{L}\p{S}]/u.test(text.replace(/\d/gu, "")) ? text.replace(/\d+/gu, "#") : text;
}

function table(words: Readonly<Record<MarkState, readonly string[]>>): Map<string, MarkState> {
  const result = new Map<string, MarkState>();
  for (const state of Object.keys(words) as MarkState[]) {
    for (const word of words[state]) result.set(markKey(word), state);
  }
  return result;
}

/** Marks understood without a legend. */
export const GENERAL: ReadonlyMap<string, MarkState> = table(GENERAL_MARKS);

const IS_WORD = /[\p{L}]/u;

/** Words by which a legend explains a sign: general words and those only legends use. */
export const MEANINGS: ReadonlyMap<string, MarkState> = new Map(
  [...GENERAL, ...table(LEGEND_WORDS)].filter(([word]) => IS_WORD.test(word)),
);

/** Whether a text is by itself a mark that everybody understands. */
export function isMarkSign(text: string): boolean {
  return GENERAL.has(markKey(text));
}

/** Values that say nothing, neither present nor absent. */
export function isEmptyMark(key: string): boolean {
  return key === "" || key === "--";
}
