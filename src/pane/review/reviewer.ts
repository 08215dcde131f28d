/** The pane's door to the review. The worker stands behind it; tests put the core itself there. */
import type { PersonIndex } from "../../core/domain/people";
import type { WorkbookSnapshot } from "../../core/domain/snapshot";
import type { MonthReviewOutcome, OfficeCase, PersonCase, ReviewWish } from "./month-review";

export interface Reviewer {
  /** Reviews a workbook and keeps the review for `explain`. Rejects only when the product itself fails. */
  review(snapshot: WorkbookSnapshot, wish: ReviewWish): Promise<MonthReviewOutcome>;
  /** One person of the last review; null where it has no such person. */
  explain(person: PersonIndex): Promise<PersonCase | null>;
  /** The lists the office works by, of the last review; null where there is none. */
  office(): Promise<OfficeCase | null>;
}
