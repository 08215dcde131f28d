/** The numbers documents may state, taken from the marks and checks as they were typed and from the ratings of the report. */
import fc from "fast-check";
import { monthAt, type Month } from "../../../../src/core/domain/calendar";
import type { PersonRating, RuleId } from "../../../../src/core/domain/rating";
import type { WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { reviewWorkbook } from "../../../../src/core/review";
import { OCTOBER, office, review, SEPTEMBER, type Worker } from "../office";
import { applied } from "../workbook";

export const GRADES = {
  good: "好",
  medium: "中",
  poor: "差",
  undetermined: "不定等次",
  "not-assessed": "不评",
} as const;
/** The days of the four sessions: those of October are the last two. */
export const DAYS = ["9月4日", "9月18日", "10月16日", "10月28日"] as const;
export const IN_OCTOBER = [2, 3] as const;
export const ALL = [0, 1, 2, 3] as const;

export interface Known extends Required<Pick<Worker, "name" | "number" | "department">> {
  readonly marks: readonly string[];
  readonly notes: number | null;
}

const MARKS = ["√", "√", "√", "迟到", "病假", "旷课", "缺席", ""];

export const offices: fc.Arbitrary<Known[]> = fc
  .array(
    fc.record({
      department: fc.constantFrom("综合科", "信息科", "行政科"),
      marks: fc.array(fc.constantFrom(...MARKS), { minLength: 4, maxLength: 4 }),
      notes: fc.oneof(fc.constant<null>(null), fc.integer({ min: 0, max: 15_000 })),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((workers) =>
    workers.map((one, at) => ({ ...one, number: `N${at}`, name: `人${String.fromCodePoint(0x4e00 + at)}` })),
  )
  // A month of which nothing is recorded is not reviewed.
  .filter((people) =>
    [[0, 1], IN_OCTOBER].every((month) =>
      people.some(({ marks, notes }) => notes !== null || month.some((session) => marks[session] !== "")),
    ),
  );

export interface Counts {
  readonly called: number;
  readonly present: number;
  readonly excused: number;
  readonly unexcused: number;
  readonly undecided: number;
}

export interface Ground {
  readonly people: readonly Known[];
  readonly book: WorkbookSnapshot;
  /** September is, where anybody was assessed in it. */
  readonly isFiled: (month: Month) => boolean;
  readonly month: readonly PersonRating[];
  readonly year: readonly PersonRating[];
  /** Sessions somebody has signed in to. */
  readonly held: (sessions: readonly number[]) => number[];
  readonly counts: (of: readonly Known[], sessions: readonly number[]) => Counts;
  readonly inDepartment: (name: string) => readonly Known[];
  readonly person: (name: string) => Known & { readonly at: number };
  /** Finals of a month of the year: those of September as they were filed. */
  readonly finalsOf: (month: Month) => readonly PersonRating[];
}

export function groundOf(people: readonly Known[]): Ground {
  const before = office(people);
  const september = review(before, SEPTEMBER);
  const book = applied(before, september.edits);
  const { ratings, year } = review(book, OCTOBER);
  const held = (sessions: readonly number[]): number[] =>
    sessions.filter((session) => people.some(({ marks }) => marks[session] !== ""));
  const count = (of: readonly Known[], sessions: readonly number[], words: readonly string[]): number =>
    held(sessions).reduce(
      (sum, session) => sum + of.filter(({ marks }) => words.includes(marks[session] ?? "")).length,
      0,
    );
  const others = new Map<Month, readonly PersonRating[]>();
  return {
    people,
    book,
    isFiled: (month) => month === SEPTEMBER && book.sheets.some(({ name }) => name === "评定台账"),
    month: ratings.people,
    year: year.people,
    held,
    counts: (of, sessions) => ({
      called: held(sessions).length * of.length,
      present: count(of, sessions, ["√", "迟到"]),
      excused: count(of, sessions, ["病假"]),
      unexcused: count(of, sessions, ["旷课"]),
      undecided: count(of, sessions, ["缺席", ""]),
    }),
    inDepartment: (name) => people.filter(({ department }) => department === name),
    person(name) {
      const at = people.findIndex((one) => one.name === name);
      const found = people[at];
      if (found === undefined) throw new Error(`nobody is called ${name}`);
      return { ...found, at };
    },
    finalsOf(month) {
      if (month === SEPTEMBER) return september.ratings.people;
      const known = others.get(month) ?? ratingsOf(book, month) ?? year.people.map(unassessed);
      others.set(month, known);
      return known;
    },
  };
}

/** null: nothing is recorded of that month. */
function ratingsOf(book: WorkbookSnapshot, month: Month): readonly PersonRating[] | null {
  const outcome = reviewWorkbook(book, { month, asOf: null, sheets: null });
  return outcome.kind === "refused" ? null : outcome.review.ratings.people;
}

const unassessed = (rating: PersonRating): PersonRating => ({ ...rating, final: "not-assessed", open: null });

export const monthOfYear = (number: number): Month => monthAt(2026, number);

/** Percent with one decimal; nothing but the whole reads as 100, nothing but nothing as 0. */
export function percentOf(part: number, whole: number): string {
  const exact = (100 * part) / whole;
  const rounded = Math.round(exact * 10) / 10;
  if (rounded >= 100 && part < whole) return "99.9";
  if (rounded <= 0 && part > 0) return "0.1";
  return String(rounded);
}

/** What was reached is cut to one decimal, what is asked for is never less. */
export const reachedText = (value: number): string => String(Math.floor(value * 10 + 1e-9) / 10);
export const askedText = (value: number): string => String(Math.ceil(value * 10 - 1e-9) / 10);

export function verdictOf(rating: PersonRating | undefined, rule: RuleId): PersonRating["rules"][number] {
  const found = rating?.rules.find((verdict) => verdict.rule === rule);
  if (found === undefined) throw new Error(`no verdict of ${rule}`);
  return found;
}

/** People who meet a rule, and those it was assessed of. */
export function metOf(ratings: readonly PersonRating[], rule: RuleId): readonly [met: number, short: number] {
  const has = (status: string): number => ratings.filter((one) => verdictOf(one, rule).status === status).length;
  return [has("met"), has("short")];
}

export const countOf = (ratings: readonly PersonRating[], final: string): number =>
  ratings.filter((one) => one.final === final).length;
