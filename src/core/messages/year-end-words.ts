/** What the year-end documents say, as slots; each language has its own sentences. OFFICE-PRACTICE 5.4. */
import type { Day, Month } from "../domain/calendar";
import type { Eligibility } from "../domain/office-lists";
import type { Overall } from "../domain/rating";
import type { VerdictFacts } from "./rule-words";

export type GradeCounts = Readonly<Record<Overall, number>>;

export type FormLabel =
  | "name"
  | "sex"
  | "department"
  | "number"
  | "post"
  | "category"
  | "aspect"
  | "facts"
  | "computed"
  | "self"
  | "byDepartment"
  | "byGroup"
  | "haves"
  | "months"
  | "overall"
  | "final"
  | "explanation"
  | "selfOpinion"
  | "departmentOpinion"
  | "groupOpinion";

/** Signs beside the months of a form: some do not stand in the register, some grades are open. */
export interface MonthSigns {
  readonly isUnfiled: boolean;
  readonly isOpen: boolean;
}

export interface YearEndWords {
  readonly summary: {
    readonly title: (year: number) => string;
    readonly total: string;
    /** `open`: people whose final may still turn out otherwise. */
    readonly counts: (people: number, counts: GradeCounts, open: number) => string;
    /** Below the table: by what the grades were made, and up to which day; null: the year is over. */
    readonly note: (upTo: Day | null) => string;
    readonly signatures: string;
  };
  readonly statistics: {
    readonly title: (year: number) => string;
    readonly departments: string;
    readonly months: string;
    /** Headings; the grades stand between the first and the others. */
    readonly department: string;
    readonly month: string;
    readonly all: string;
    /** How many of all have a grade that may still turn out otherwise. */
    readonly open: string;
    readonly total: string;
    /** "1月"; with a sign where a grade of it does not stand in the register. */
    readonly ofMonth: (month: Month, isFiled: boolean) => string;
    readonly departmentsChart: string;
    readonly monthsChart: string;
    /** Instead of a chart of more departments, or longer names, than a page takes. */
    readonly noChart: string;
    readonly note: (upTo: Day | null, isUnfiled: boolean) => string;
  };
  readonly forms: {
    readonly title: string;
    /** `upTo`: the last day that was read, where the year is not over. `signs`: those the months bear. */
    readonly year: (year: number, upTo: Day | null, signs: MonthSigns) => string;
    readonly office: (name: string) => string;
    readonly labels: Readonly<Record<FormLabel, string>>;
    /** What was found and required, in a few words: "学文：45/52周". */
    readonly fact: (facts: VerdictFacts) => string;
    /** One of the five haves with its sign. */
    readonly have: (name: string, has: boolean | null) => string;
    /** A month and its grade; null: it was not rated. `isFiled`: it stands in the register. */
    readonly month: (month: Month, grade: Overall | null, isOpen: boolean, isFiled: boolean) => string;
    readonly overall: (
      overall: string,
      score: string | null,
      inspector: string | null,
      override: string | null,
    ) => string;
    readonly signature: string;
    /** In a box as wide as a grade. */
    readonly notAssessed: string;
  };
  readonly eligibility: {
    /** `upTo`: the last day that was read, where the year is not over. */
    readonly title: (year: number, upTo: Day | null) => string;
    readonly states: Readonly<Record<Eligibility["state"], string>>;
    readonly because: (periods: string, state: Eligibility["state"]) => string;
    readonly counts: (counts: Readonly<Record<Eligibility["state"], number>>) => string;
    readonly note: string;
  };
  readonly annex: {
    readonly title: (year: number) => string;
    readonly columns: readonly [setting: string, value: string, from: string, clause: string, decidedBy: string];
    readonly openPoint: (number: number, question: string) => string;
    readonly leadingGroup: string;
    /** To be filled in by hand. */
    readonly gap: string;
    readonly others: string;
    readonly byDefault: string;
    readonly note: string;
  };
  readonly noDepartment: string;
  /** Nothing is recorded, or nothing was asked for. */
  readonly dash: string;
}
