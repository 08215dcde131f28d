/** What the aids are made from. */
import type { Day, Month } from "../../domain/calendar";
import type { Language } from "../../domain/language";
import type { InspectorMatrix, LectureRota, NextSession } from "../../domain/office-lists";
import type { PersonIndex } from "../../domain/people";
import type { PeriodRatings, PersonRating, RuleId } from "../../domain/rating";
import type { OfficeRecords } from "../../domain/records";
import { reached } from "../../messages";

export interface AidRequest {
  readonly language: Language;
  readonly records: OfficeRecords;
  readonly month: Month;
  readonly ratings: PeriodRatings;
  /** The plan year up to the month. */
  readonly year: PeriodRatings;
  /** The last day that was read where the year is not over; null: it is. */
  readonly upTo: Day | null;
  readonly matrix: InspectorMatrix;
  readonly rota: LectureRota;
  readonly next: NextSession;
  /** Who is wanted, where the aid has something for each person; null: everybody. */
  readonly people: readonly PersonIndex[] | null;
}

/** What a rule found, as it is shown; null: nothing was assessed. */
export function foundOf({ rules }: Pick<PersonRating, "rules">, rule: RuleId): number | null {
  const value = rules.find((verdict) => verdict.rule === rule)?.value ?? null;
  return value === null ? null : Number(reached(value));
}
