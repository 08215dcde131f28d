/** The settings somebody may have meant by a key that names none. */
import { PARAMETER_LIST } from "../plan/parameter-list";

const MOST = 3;
/** How much of the key may be wrong. */
const MOST_WRONG = 0.4;

/** Number of letters to change, add or leave out (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let across = 1; across <= other.length; across += 1) {
      const change = (row[across - 1] ?? 0) + (one[at - 1] === other[across - 1] ? 0 : 1);
      next.push(Math.min(change, (row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

export function nearestKeys(text: string): string[] {
  const wanted = text.trim().toLowerCase();
  return Object.keys(PARAMETER_LIST)
    .map((key) => ({ key, wrong: distance(wanted, key.toLowerCase()) / Math.max(wanted.length, key.length, 1) }))
    .filter(({ wrong }) => wrong <= MOST_WRONG)
    .sort((one, other) => one.wrong - other.wrong)
    .slice(0, MOST)
    .map(({ key }) => key);
}
