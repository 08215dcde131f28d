/** What the add-in's own sheets hold, read once (`reading/own`). Cells are kept as they stand: a person may have typed them. */
import type { CellRef } from "../domain/address";
import type { Period } from "../domain/period";
import { UNREADABLE, type PersonIndex, type Unreadable } from "../domain/people";
import type { Grade } from "../domain/records";
import type { CellValue, OwnedArea } from "../domain/snapshot";
import type { Language } from "../domain/language";
import { cellText, headerWord } from "../domain/text";
import { GRADE_WORDS, type RatingColumnKey, type RegisterColumnKey } from "./written";

/** What a person typed beside somebody's grades; "" where nothing stands. */
export interface Typed {
  readonly override: CellValue;
  readonly reason: CellValue;
}

export const NOTHING_TYPED: Typed = { override: "", reason: "" };

export function isTyped({ override, reason }: Typed): boolean {
  return String(override).trim() !== "" || String(reason).trim() !== "";
}

const GRADES = new Map(
  (["good", "medium", "poor"] as const).flatMap((grade) =>
    Object.values(GRADE_WORDS[grade]).map((word) => [headerWord(word), grade] as const),
  ),
);

/** The grade a cell of ours names; only the plan's three words are grades. null: blank or a dash. */
export function filedGrade(value: CellValue): Grade | null | Unreadable {
  const text = cellText(value);
  if (text === "" || /^[-—–―/]{1,2}$/u.test(text)) return null;
  return GRADES.get(headerWord(text)) ?? UNREADABLE;
}

export function gradeOrNull(value: CellValue): Grade | null {
  const grade = filedGrade(value);
  return grade === UNREADABLE ? null : grade;
}

/** Whether a grade and a reason stand there: only then is it an override. */
export function isWholeOverride({ override, reason }: Typed): boolean {
  return gradeOrNull(override) !== null && cellText(reason) !== "";
}

/** An area of the add-in's as its own headings lay it out. */
export interface FiledArea<Key extends string> {
  readonly owned: OwnedArea;
  /** Row of the headings. */
  readonly header: number;
  /** Column of the sheet by key, as the headings say in either language. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Columns of the area that hold something and bear none of our headings: a person put them there. */
  readonly foreign: readonly number[];
  /** Language of most headings. */
  readonly language: Language;
}

/** A row of the rating block or rating sheet. */
export interface FiledRating {
  readonly row: number;
  /** What stands in the column of keys. */
  readonly key: string;
  readonly monthText: string;
  readonly period: Period | null;
  /** Whose row it is: the key agrees with the person it stands beside. null: nobody's, or in doubt. */
  readonly person: PersonIndex | null;
  readonly typed: Typed;
  readonly final: string;
}

export interface FiledRatings extends FiledArea<RatingColumnKey> {
  readonly rows: readonly FiledRating[];
}

/** A row of the register. */
export interface FiledRow {
  readonly cell: CellRef;
  readonly period: Period | null;
  readonly person: PersonIndex | null;
  readonly cells: Readonly<Record<RegisterColumnKey, CellValue>>;
}

export interface FiledRegister extends FiledArea<RegisterColumnKey> {
  readonly rows: readonly FiledRow[];
}

export interface Filed {
  readonly ratings: FiledRatings | null;
  readonly register: FiledRegister | null;
  /**
   * What block and register hold that a person typed about somebody and a period. They differ only where both were
   * typed into, which people decide: then each keeps its own.
   */
  readonly typedFor: (
    person: PersonIndex,
    period: Period,
  ) => {
    /** What belongs in the block while it shows the period. */
    readonly block: Typed;
    /** What belongs in the register beside such a block. */
    readonly register: Typed;
    /** What belongs in the register while the block cannot be written. */
    readonly registerAlone: Typed;
  };
}
