/** What a circular is laid out from, whatever its occasion: a text that knows its attachments, and the tables. */
import type { WrittenRow } from "../cells";

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * How much is told: all of it; whoever is commended without the facts; people behind with a duty counted instead of
 * named as well. Those criticised (C48) are named always.
 */
export type Detail = "full" | "brief" | "counted";

/** What stands above the title: a bulletin's name, number, unit and day, or the red head of a numbered document. */
export type Masthead =
  | { readonly kind: "bulletin"; readonly name: string; readonly number: string; readonly unit: string }
  | { readonly kind: "document"; readonly name: string; readonly number: string };

/** What stands at the foot of the last page: lines between two rules. OFFICE-PRACTICE 2.5, 3.2. */
export interface Imprint {
  readonly lines: readonly { readonly left: string; readonly right: string }[];
  /** A thin rule between the lines as well. */
  readonly isRuled: boolean;
}

export interface CircularContent {
  /** null: none (shape A). */
  readonly masthead: Masthead | null;
  readonly title: string;
  readonly addressee: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Who signs; "" for nobody named. */
  readonly signer: string;
  /** The day of issue, or a gap for it. */
  readonly date: string;
  /** null: none (shape A). */
  readonly imprint: Imprint | null;
}

export interface CircularTable {
  readonly title: string;
  /** A cell for each of the page's columns, here and in the rows. */
  readonly head: WrittenRow;
  readonly rows: readonly WrittenRow[];
}

export interface CircularDraft {
  /** The text where these tables are attached, in their order. */
  readonly contentOf: (detail: Detail, attached: readonly CircularTable[]) => CircularContent;
  /**
   * The table that stands below the text where the page has room, else is the first attachment; null: none.
   * `combined`: departments with nothing to tell share a row.
   */
  readonly departments: (combined: boolean) => CircularTable | null;
  /** Lists that are attached in any case. */
  readonly attachments: readonly CircularTable[];
}

/** Sections without a paragraph vanish and the rest renumber. OFFICE-PRACTICE 4.2. */
export function numberedSections(
  drafts: readonly (readonly [heading: string, paragraphs: readonly string[]])[],
  heading: (number: number, text: string) => string,
): Section[] {
  return drafts
    .map(([text, paragraphs]) => ({ text, paragraphs: paragraphs.filter((paragraph) => paragraph !== "") }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ text, paragraphs }, index) => ({ heading: heading(index + 1, text), paragraphs }));
}
