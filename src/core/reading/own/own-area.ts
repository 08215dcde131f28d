/** Finds an area of the add-in's by its own headings, in either language, wherever a person has moved its columns. */
import { LANGUAGES, type Language } from "../../domain/language";
import type { OwnedArea } from "../../domain/snapshot";
import { cellText, headerWord } from "../../domain/text";
import type { FiledArea } from "../../sheets/filed";
import type { WrittenColumn } from "../../sheets/written";
import type { Grid } from "../grid";

/** How many rows from the top of the area its headings may stand. */
const HEADER_WITHIN = 6;

interface Heading<Key extends string> {
  readonly key: Key;
  readonly language: Language;
}

function headingsOf<Key extends string>(columns: readonly WrittenColumn<Key>[]): ReadonlyMap<string, Heading<Key>[]> {
  const words = new Map<string, Heading<Key>[]>();
  for (const { key, heading } of columns) {
    for (const language of LANGUAGES) {
      const word = headerWord(heading[language]);
      words.set(word, [...(words.get(word) ?? []), { key, language }]);
    }
  }
  return words;
}

/**
 * The area with its columns by key: the row among its first that bears most of our headings. Spaces, colons and
 * bracketed remarks that a person added to a heading make no difference. Where none of our headings stands any more,
 * every column is foreign.
 * @param more headings that are ours as well, without a key
 */
export function findOwnArea<Key extends string>(
  grid: Grid,
  owned: OwnedArea,
  columns: readonly WrittenColumn<Key>[],
  more: readonly WrittenColumn[] = [],
): FiledArea<Key> {
  const words = headingsOf(columns);
  const others = headingsOf(more);
  const { area } = owned;
  const every = Array.from({ length: area.columns }, (_, index) => area.column + index);
  let best: FiledArea<Key> = { owned, header: area.row, columns: new Map(), foreign: every, language: "zh-CN" };
  for (let row = area.row; row < area.row + Math.min(area.rows, HEADER_WITHIN); row += 1) {
    const found = new Map<Key, number>();
    const foreign: number[] = [];
    const counts: Record<Language, number> = { "zh-CN": 0, en: 0 };
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const word = headerWord(cellText(grid.own(row, column)));
      const heading = words.get(word)?.find(({ key }) => !found.has(key));
      if (heading !== undefined) {
        found.set(heading.key, column);
        counts[heading.language] += 1;
      } else if (!others.has(word)) foreign.push(column);
    }
    if (found.size <= best.columns.size) continue;
    const language = counts.en > counts["zh-CN"] ? "en" : "zh-CN";
    best = { owned, header: row, columns: found, foreign, language };
  }
  return best;
}
