/** The pane's door to the review. The worker stands behind it; tests put the core itself there. */
import type { DocumentWish, Documents } from "../../core/documents";
import type { Issue, IssueRequest } from "../../core/issue";
import type { PersonIndex } from "../../core/domain/people";
import type { WorkbookSnapshot } from "../../core/domain/snapshot";
import type { ParameterKey } from "../../core/domain/settings";
import type { WhatIf } from "../../core/what-if";
import type { MonthReviewOutcome, OfficeCase, PersonCase, ReviewWish, SettingsCase } from "./month-review";

export interface Reviewer {
  /** Reviews a workbook and keeps the review for `explain`. Rejects only when the product itself fails. */
  review(snapshot: WorkbookSnapshot, wish: ReviewWish): Promise<MonthReviewOutcome>;
  /** One person of the last review; null where it has no such person. */
  explain(person: PersonIndex): Promise<PersonCase | null>;
  /** The lists the office works by, of the last review; null where there is none. */
  office(): Promise<OfficeCase | null>;
  /** The plan's settings as the last review had them; null where there is none. */
  settings(): Promise<SettingsCase | null>;
  /** Whose grades of the last review another value would change; null where there is none. Nothing is written. */
  whatIf(key: ParameterKey, value: string): Promise<WhatIf | null>;
  /** A document of the last review as it would stand; null where there is none. Nothing is written. */
  documents(wish: DocumentWish): Promise<Documents | null>;
  /** What issuing a circular of the last review would write; null where there is none. Nothing is written. */
  issue(wish: IssueRequest): Promise<Issue | null>;
}
