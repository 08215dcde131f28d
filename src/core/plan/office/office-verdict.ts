/** What the rules about the office answer. Rulebook section 2, "Rules about departments and the office". */
import type { CellRef } from "../../domain/address";
import type { ClauseId, OfficeRuleId, Status } from "../../domain/rating";

export interface OfficeVerdict {
  readonly rule: OfficeRuleId;
  readonly clauses: readonly ClauseId[];
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  readonly cells: readonly CellRef[];
}

export type OfficeVerdicts = readonly OfficeVerdict[];
