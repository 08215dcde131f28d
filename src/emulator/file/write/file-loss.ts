/** What the written file has lost or changed although it should not. */
export type LossKind =
  /** A part of the original package is missing, or was changed without a reason. */
  | "part"
  /** Read again, the file does not hold what the workbook holds. */
  | "content"
  /** The written file cannot be read at all. */
  | "unreadable";

export interface Loss {
  readonly kind: LossKind;
  /** The part, the cell or the subject, and what differs. For the developer, in English. */
  readonly detail: string;
}

/** More differences than these are counted, not listed. */
export const MOST_LOSSES = 20;

export class FileLoss extends Error {
  /** `losses`: the first differences found, at most `MOST_LOSSES`; `found`: how many there are. */
  constructor(
    readonly losses: readonly Loss[],
    readonly found: number = losses.length,
  ) {
    const more = found > losses.length ? ` (and ${found - losses.length} more)` : "";
    super(`${losses.map(({ kind, detail }) => `${kind}: ${detail}`).join("; ")}${more}`);
    this.name = "FileLoss";
  }
}
