/**
 * The words a header may be known by: the whole of it, and its pieces where it says the same thing twice ("姓名 Name",
 * "姓名_name", "姓名/Name"), is numbered ("1.姓名") or stands in brackets ("【姓名】").
 */
import { headerWord, remembered } from "../domain/text";

export interface HeaderWords {
  readonly whole: string;
  /** Not the whole itself. Of a header in two languages the Chinese pieces, as they are the surer ones. */
  readonly pieces: readonly string[];
}

const ENUMERATOR = /^\s*(?:[(（]?\d{1,2}[)）.、．]\s*(?=\D)|[①-⑳]\s*|[(（]?[一二三四五六七八九十]{1,2}[)）、．]\s*)/u;
const BRACKETS = /^[【[〔「『(（<《"“'‘](.+)[】\]〕」』)）>》"”'’]$/u;
const SEPARATORS = /[\n\r\t/|_＿／｜、]+/u;
const RUNS = /\p{Script=Han}[\p{Script=Han}\s()（）·]*|[A-Za-z][A-Za-z\s.'-]*/gu;
const HAN = /\p{Script=Han}/u;

const LONGEST = 30;

function bare(text: string): string {
  const plain = text.trim().replace(ENUMERATOR, "").trim();
  const inside = BRACKETS.exec(plain)?.[1];
  return inside === undefined ? plain : bare(inside);
}

/** Read once: the same few words stand in every row and sheet. */
export const headerWordsOf: (text: string) => HeaderWords = remembered((text) => {
  const whole = headerWord(text);
  // A sentence is no header, whatever its parts say.
  if (text.length > LONGEST) return { whole, pieces: [] };
  const plain = bare(text);
  const pieces = plain.split(SEPARATORS).flatMap((piece) => {
    const inner = bare(piece);
    // Only a header in two scripts is cut between them: "迟到A" and "10月8日" are no such header.
    const runs = HAN.test(inner) && /[A-Za-z]{2,}/u.test(inner) ? (inner.match(RUNS) ?? []) : [inner];
    return runs.map(headerWord);
  });
  const han = pieces.filter((piece) => HAN.test(piece));
  const kept = (han.length > 0 ? han : pieces).filter((piece) => piece !== "" && piece !== whole);
  return { whole, pieces: [...new Set(kept)] };
});
