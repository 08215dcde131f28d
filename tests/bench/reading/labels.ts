/** Labelled workbooks: a folder of books with `labels.json` that says what each sheet holds. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** What a person found on a sheet. Rows count from 1, columns are letters. */
export interface SheetLabel {
  readonly kind: "roster" | "attendance-wide" | "attendance-long" | "records" | "inspection" | "other";
  readonly headerRows: readonly [number, number] | null;
  readonly columns?: Readonly<Record<string, string>>;
  /** "C:AG", or letters one by one. */
  readonly sessionColumns?: string | readonly string[] | null;
  readonly marks?: Readonly<Record<string, string>> | null;
  readonly peopleCount?: number | null;
}

export interface LabelledBook {
  readonly file: string;
  readonly sheets: Readonly<Record<string, SheetLabel>>;
}

interface BookEntry {
  readonly sheets: Readonly<Record<string, SheetLabel>>;
  /** Books that came later bear the part they belong to. */
  readonly split?: string | null;
}

/** Every third of the books that came later is kept unseen until the end. */
const HELD = 3;

/**
 * The books of a folder in the order of their names. `part`: "seen" leaves the held ones out, "held" takes these alone.
 * @throws Error when the folder has no labels
 */
export function labelledBooks(folder: string, part: "all" | "seen" | "held"): LabelledBook[] {
  const labels = JSON.parse(readFileSync(path.join(folder, "labels.json"), "utf8")) as Record<string, BookEntry>;
  const names = Object.keys(labels).sort();
  const later = names.filter((name) => typeof labels[name]?.split === "string");
  const held = new Set(later.filter((_, at) => at % HELD === HELD - 1));
  return names
    .filter((name) => part === "all" || held.has(name) === (part === "held"))
    .map((name) => ({ file: path.join(folder, name), sheets: labels[name]?.sheets ?? {} }));
}
