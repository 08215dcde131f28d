/** What the pane and its worker say to each other. All of it survives a structured clone. */
import type { PersonIndex } from "../../core/domain/people";
import type { CellValue, WorkbookSnapshot } from "../../core/domain/snapshot";
import type { MonthReviewOutcome, OfficeCase, PersonCase, ReviewWish } from "./month-review";

export type ToWorker =
  /** A snapshot without the cells of its sheets; they follow in pieces. */
  | { readonly kind: "snapshot"; readonly snapshot: WorkbookSnapshot }
  /** The next rows of a sheet of the snapshot. */
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "review"; readonly job: number; readonly wish: ReviewWish }
  | { readonly kind: "explain"; readonly job: number; readonly person: PersonIndex }
  | { readonly kind: "office"; readonly job: number };

export type FromWorker =
  | { readonly kind: "review"; readonly job: number; readonly outcome: MonthReviewOutcome }
  /** null: nothing is known of this person. */
  | { readonly kind: "explain"; readonly job: number; readonly found: PersonCase | null }
  /** null: nothing has been reviewed. */
  | { readonly kind: "office"; readonly job: number; readonly found: OfficeCase | null }
  /** The product failed; `message` is for the developers. */
  | { readonly kind: "failed"; readonly job: number; readonly message: string };
