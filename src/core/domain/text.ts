/** Texts of cells made comparable. Only spelling is evened out, never meaning: no prefixes, no likeness. */
import type { CellValue } from "./snapshot";

/** Spaces of every kind, line breaks, zero-width characters, direction marks and variation selectors. */
const INVISIBLE =
  /(?:[\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3000\u3164\ufeff]|\p{Variation_Selector})+/gu;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu;

/** A cell's text, trimmed; numbers and truth values as they would be typed. */
export function cellText(value: CellValue): string {
  return typeof value === "string" ? value.trim() : String(value);
}

export function isBlank(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && value.trim() === "");
}

/** NFKC, no spaces, lower case: for values compared as a whole. */
export function squeeze(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
}

/** A header word: squeezed, without bracketed units and remarks, stars, colons and separators between English words. */
export function headerWord(text: string): string {
  const plain = squeeze(text);
  const bare = plain.replace(BRACKETED, "");
  return (bare === "" ? plain : bare).replace(/[*:：_\-·/、.']/gu, "");
}

/** A name without what never tells people apart: inner spaces, invisible characters, spellings of the middle dot. */
export function nameKey(text: string): string {
  return squeeze(text).replace(/[•・‧∙⋅]/gu, "·");
}

/** What politeness adds to a name. */
const HONORIFICS = /(?<=.{2})(?:同志|先生|女士|老师)$/u;

/** A name key without its bracketed remark and what politeness adds: 曹利（已离职） and 曹利同志 are 曹利. */
export function bareName(key: string): string {
  const bare = key.replace(BRACKETED, "").replace(HONORIFICS, "");
  return bare === "" ? key : bare;
}

/** How many texts one memory holds: more than a large office has names and numbers. */
const MOST_REMEMBERED = 20_000;

/**
 * The same function of a text with a memory: a few texts stand in thousands of rows. A full memory starts anew, so that
 * it never grows further and soon holds the words of the sheet that is being read.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const memory = new Map<string, Value>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    memory.set(text, value);
    return value;
  };
}

/** A lookup from words, as cells write them, to values. */
export function wordTable<Value extends string>(
  vocabulary: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
  const table = new Map<string, Value>();
  for (const value of Object.keys(vocabulary) as Value[]) {
    for (const word of vocabulary[value]) table.set(headerWord(word), value);
  }
  return table;
}

export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(headerWord));
}
