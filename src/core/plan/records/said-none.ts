/** What the office has said that there was none of: it then counts as recorded. Rulebook section 2, "Assessed or not". */
import type { Month } from "../../domain/calendar";
import { formatPeriod, ofMonth, type Period } from "../../domain/period";
import type { NoneRecorded, RecordedKind } from "../../domain/records";
import { yearsRating, type PlanYear } from "../period";
import { departmentKey, type Departments, type GroupIndex } from "./departments";

/** Who has none: a department, or the centre group. */
export type Whose = GroupIndex | "centreGroup";

/** Kinds that may be said to be none; of notes the checks of the office tell, not what people did. */
export function mayBeNone(kind: RecordedKind): boolean {
  return kind !== "notes";
}

/** The period for which a kind is on record or not, of a rating's: plans are for the whole plan year. */
export function recordedPeriod(kind: RecordedKind, period: Period, year: PlanYear): Period {
  return kind === "plan" ? yearsRating(year).period : period;
}

export class SaidNone {
  private readonly said = new Set<string>();

  constructor(
    none: readonly NoneRecorded[],
    { groups }: Departments,
    private readonly year: PlanYear,
  ) {
    for (const { department, kind, of, period } of none) {
      const key = departmentKey(department);
      const group = groups.findIndex(({ name }) => departmentKey(name ?? "") === key);
      if (of === "centreGroup" || group >= 0) this.said.add(keyOf(kind, of === "centreGroup" ? of : group, period));
    }
  }

  inMonth(kind: RecordedKind, whose: Whose, month: Month): boolean {
    return this.has(kind, whose, ofMonth(month));
  }

  inYear(kind: RecordedKind, whose: Whose): boolean {
    return this.has(kind, whose, yearsRating(this.year).period);
  }

  has(kind: RecordedKind, whose: Whose, period: Period): boolean {
    return this.said.size > 0 && this.said.has(keyOf(kind, whose, period));
  }
}

function keyOf(kind: RecordedKind, whose: Whose, period: Period): string {
  return `${kind}|${String(whose)}|${formatPeriod(period)}`;
}
