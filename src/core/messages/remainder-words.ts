/** All that a language says of what is left to do. */
import type { Day } from "../domain/calendar";
import type { Overall, RuleId } from "../domain/rating";
import type { Grade } from "../domain/records";

export interface RemainderWords {
  /** So much is missing until a day. */
  readonly next: (amount: string, by: Day) => string;
  /** So much is missing to the whole year's quota. */
  readonly year: (amount: string, by: Day) => string;
  /** Rule periods that are short and over: "2周". */
  readonly lost: (periods: string) => string;
  /** Points to the next grade. */
  readonly points: (next: Grade, points: string) => string;
  /** The score is there, something else holds the grade down. */
  readonly held: (next: Grade, by: "notes-quality" | RuleId) => string;
  /** Further sessions that lead to the next grade. */
  readonly sessions: (next: Grade, count: number, by: Day) => string;
  /** With everything done until a day: the score, and the grade it is. */
  readonly best: (grade: Grade, score: string, by: Day) => string;
  /** The same where it is not enough for the next grade. */
  readonly tooLittle: (next: Grade, score: string) => string;
  /** The rating period is over. */
  readonly over: string;
  /** The best overall grade that can still be reached. */
  readonly overall: (overall: Overall) => string;
}
