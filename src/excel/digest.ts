/** A short fingerprint of a cell's value, to tell later whether the cell still holds what was written. */
import type { CellValue } from "../core/domain/snapshot";

/** 32 bits (FNV-1a) in base 36. Text differs from the number that looks like it. Line ends count as one kind. */
export function digestOf(value: CellValue): string {
  return hash(typeof value === "string" ? `s${value.replace(/\r\n?/g, "\n")}` : `${typeof value}${String(value)}`);
}

/** Fingerprint of a long text, with its length. */
export const checksum = (text: string): string => `${String(text.length)}-${hash(text)}`;

function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return (bits >>> 0).toString(36);
}
