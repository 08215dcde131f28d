/** Lists of names as findings write them. */
import { words } from "./words";

export function quoted(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join("、");
}

/** Names of a list that may be longer than what is shown. */
export function some(names: readonly string[], count: number): string {
  return names.length < count ? `${words.list(names)}等` : words.list(names);
}
