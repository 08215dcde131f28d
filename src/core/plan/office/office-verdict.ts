/** What the rules about the office answer. Rulebook section 2, "Rules about departments and the office". */
import type { CellRef } from "../../domain/address";
import type { ClauseId, Status } from "../../domain/rating";

export type OfficeRuleId = "session-held" | "sign-in-kept" | "inspection-made";

export interface OfficeVerdict {
  readonly rule: OfficeRuleId;
  readonly clauses: readonly ClauseId[];
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  readonly cells: readonly CellRef[];
}

export type OfficeVerdicts = readonly OfficeVerdict[];
