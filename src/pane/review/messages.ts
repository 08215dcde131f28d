/** What the pane and its worker say to each other. All of it survives a structured clone. */
import type { DocumentWish, Documents } from "../../core/documents";
import type { Issue, IssueRequest } from "../../core/issue";
import type { PersonIndex } from "../../core/domain/people";
import type { CellValue, WorkbookSnapshot } from "../../core/domain/snapshot";
import type { ParameterKey } from "../../core/domain/settings";
import type { WhatIf } from "../../core/what-if";
import type { MonthReviewOutcome, OfficeCase, PersonCase, ReviewWish, SettingsCase } from "./month-review";

export type ToWorker =
  /** A snapshot without the cells of its sheets; they follow in pieces. */
  | { readonly kind: "snapshot"; readonly snapshot: WorkbookSnapshot }
  /** The next rows of a sheet of the snapshot. */
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "review"; readonly job: number; readonly wish: ReviewWish }
  | { readonly kind: "explain"; readonly job: number; readonly person: PersonIndex }
  | { readonly kind: "office"; readonly job: number }
  | { readonly kind: "settings"; readonly job: number }
  | { readonly kind: "what-if"; readonly job: number; readonly key: ParameterKey; readonly value: string }
  | {
      readonly kind: "documents";
      readonly job: number;
      readonly wish: DocumentWish;
    }
  | { readonly kind: "issue"; readonly job: number; readonly wish: IssueRequest };

/** What is asked about the last review, and what is found; null: nothing has been reviewed, or nothing is known. */
export interface Found {
  readonly explain: PersonCase | null;
  readonly office: OfficeCase | null;
  readonly settings: SettingsCase | null;
  readonly "what-if": WhatIf | null;
  readonly documents: Documents | null;
  readonly issue: Issue | null;
}

type FoundAnswer<Kind extends keyof Found> = {
  readonly kind: Kind;
  readonly job: number;
  readonly found: Found[Kind];
};

export type FromWorker =
  | { readonly kind: "review"; readonly job: number; readonly outcome: MonthReviewOutcome }
  | { [Kind in keyof Found]: FoundAnswer<Kind> }[keyof Found]
  /** The product failed; `message` is for the developers. */
  | { readonly kind: "failed"; readonly job: number; readonly message: string };
