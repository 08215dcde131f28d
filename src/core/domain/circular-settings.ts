import type { Day } from "./calendar";

/** What is known of a circular once it is issued, in place of gaps. */
export interface IssuedAs {
  /** As the office gives it; "" for none. */
  readonly number: string;
  readonly day: Day;
}

/** What the office has decided of its circulars; "" where it has decided nothing. Keys: `circular.*`, `office.name`. */
export interface CircularSettings {
  /** A plain, B bulletin with a red name, C with the red head of a numbered document (OFFICE-PRACTICE 2.7). */
  readonly shape: "shapeA" | "shapeB" | "shapeC";
  readonly officeName: string;
  /** The opening sentence, before the one that leads over to the numbers. */
  readonly opening: string;
  /** A paragraph a line; they take the place of the product's own. */
  readonly requirements: string;
  readonly addressee: string;
  readonly signer: string;
  /** What stands before the year in a document number: "×办通". */
  readonly number: string;
  /** Who gets copies, a line each: at the foot of shapes B and C. */
  readonly copyTo: string;
  /** null: a draft, with gaps for number and day. */
  readonly issued: IssuedAs | null;
  /** How many departments and how many people are commended at most. */
  readonly commendMax: number;
}
