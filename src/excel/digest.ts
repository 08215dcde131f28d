/** A short fingerprint of a cell's value, to tell later whether the cell still holds what was written. */
import { fingerprint } from "../core/domain/fingerprint";
import type { CellValue } from "../core/domain/snapshot";

/** A cell's fingerprint. Text differs from the number that looks like it. Line ends count as one kind. */
export function digestOf(value: CellValue): string {
  return fingerprint(
    typeof value === "string" ? `s${value.replace(/\r\n?/g, "\n")}` : `${typeof value}${String(value)}`,
  );
}

/** Fingerprint of a long text, with its length. */
export const checksum = (text: string): string => `${String(text.length)}-${fingerprint(text)}`;
