/** Sizes of requests and answers. Excel on the web takes 5 MB (EXCEL-PLATFORM 2.1); we stay far below it. */

/** UTF-8 bytes of JSON we put into one request, and expect in one answer. */
export const BATCH_BYTES = 1_500_000;
/** Rows in one piece of a sheet. */
export const BATCH_ROWS = 20_000;

/** UTF-8 bytes of a value as JSON, at most: quotes and comma included; escapes count as two. */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value) + 3;
  if (typeof value === "number") return String(value).length + 1;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + jsonBytes(item), 3);
  return 6;
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Halves of surrogate pairs count three each: more than they take.
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Consecutive items in groups, none over the limit unless a single item is. */
export function grouped<Item>(items: readonly Item[], bytesOf: (item: Item) => number, limit = BATCH_BYTES): Item[][] {
  const groups: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = groups.at(-1);
    if (last && bytes <= room) {
      last.push(item);
      room -= bytes;
    } else {
      groups.push([item]);
      room = limit - bytes;
    }
  }
  return groups;
}
