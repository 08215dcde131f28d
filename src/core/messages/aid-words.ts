/** What the aids say: sheets to sign and fill in, facts to copy. OFFICE-PRACTICE 5.4. */
import type { Day, Month } from "../domain/calendar";
import type { RuleId } from "../domain/rating";
import type { ActivityKind } from "../domain/records";

export interface AidWords {
  readonly signIn: {
    readonly title: (kind: ActivityKind | null) => string;
    /** Lines below the title; what is not known is a gap. `people`: how many are called. */
    readonly lines: (
      topic: string,
      day: Day | null,
      lecturer: string | null,
      people: number,
    ) => readonly [string, string, string];
    readonly columns: readonly [order: string, department: string, name: string, signature: string];
    /** Stands after the name of somebody of whom it cannot be told whether they are called. */
    readonly unsure: string;
    readonly unsureNote: string;
    readonly foot: string;
  };
  readonly checkRegister: {
    readonly title: (month: Month) => string;
    readonly columns: readonly string[];
    /** Above the people of an inspector; null: nobody knows who checks them. */
    readonly inspector: (names: string | null, people: number) => string;
    readonly has: string;
    readonly hasNot: string;
    readonly note: string;
  };
  readonly rota: {
    readonly title: (year: number) => string;
    readonly columns: readonly string[];
    readonly later: string;
    readonly note: string;
  };
  readonly slips: {
    readonly title: (month: Month) => string;
    readonly who: (name: string, department: string | null) => string;
    readonly grade: (grade: string) => string;
    readonly answer: string;
    readonly signature: string;
    readonly cut: string;
  };
  readonly facts: {
    readonly title: (year: number) => string;
    readonly columns: readonly [name: string, department: string, facts: string];
    /** The whole paragraph; "" where there is nothing to tell. */
    readonly paragraph: (year: number, upTo: Day | null, facts: readonly string[]) => string;
    readonly fact: Readonly<Partial<Record<RuleId, (value: string) => string>>>;
    readonly note: string;
  };
  readonly noDepartment: string;
  readonly dash: string;
}
