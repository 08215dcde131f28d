/** Long texts in cells, and back. */
import { checksum } from "./digest";
import { z } from "../core/zod";

/** Characters in one cell; Excel takes 32,767. */
const CELL_LENGTH = 30_000;
/** Before every piece, so that none begins with a sign that Excel would take for its own. */
const SIGN = "|";

/** How many cells a text takes, and how to know that it is still the same. */
export const storedPart = z.object({ cells: z.number().int().min(0).max(1_000_000), checksum: z.string() });
export type StoredPart = Readonly<z.infer<typeof storedPart>>;

/** A text as pieces for cells, and what is needed to know it again. A surrogate pair is never torn apart. */
export function toPieces(text: string): { readonly pieces: readonly string[]; readonly part: StoredPart } {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + CELL_LENGTH);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(SIGN + text.slice(start, end));
    start = end;
  }
  return { pieces, part: { cells: pieces.length, checksum: checksum(text) } };
}

/** The text again, or null when a piece is missing or changed. */
export function fromPieces(cells: readonly unknown[], part: StoredPart): string | null {
  const own = cells.slice(0, part.cells);
  if (own.length < part.cells) return null;
  const pieces = own.map((cell) => (typeof cell === "string" && cell.startsWith(SIGN) ? cell.slice(1) : null));
  if (pieces.includes(null)) return null;
  const text = pieces.join("");
  return checksum(text) === part.checksum ? text : null;
}

/** The value a text holds, or undefined for no text and text that is no JSON. */
export function json(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
