/** Who the plan speaks of. Rulebook section 1. */
import type { CellRef } from "./address";
import type { Day } from "./calendar";

/** The role for quotas; the first that holds in this order: centre group, head, cadre, worker. */
export type Role = "centreGroup" | "departmentHead" | "cadre" | "worker";

/** Index into `OfficeRecords.people`, in roster order. */
export type PersonIndex = number;

export interface Person {
  readonly index: PersonIndex;
  /** The name as the roster writes it, trimmed. */
  readonly name: string;
  /** The number (工号) as text, or null. */
  readonly number: string | null;
  /** Department as the roster writes it, or null. */
  readonly department: string | null;
  readonly post: string | null;
  readonly role: Role;
  readonly isCentreGroup: boolean;
  readonly isHead: boolean;
  /** Name of the leader in charge (分管领导) as the roster writes it, or null. */
  readonly leaderInCharge: string | null;
  /** First day in service; null: since always. "unreadable" where the cell cannot be read. */
  readonly serviceFrom: Day | null | Unreadable;
  /** Last day in service; null: without end. */
  readonly serviceUntil: Day | null | Unreadable;
  /** Roster column 学习计划: a record of a plan on file (true) or of none (false); null where it says nothing. */
  readonly planOnFile: boolean | null | Unreadable;
  /** The name cell of the roster row. */
  readonly cell: CellRef;
}

/** A cell that holds something that cannot be read. Never treated as zero or as blank. */
export const UNREADABLE = "unreadable";
export type Unreadable = typeof UNREADABLE;

/** A number in a cell: null is a blank cell. */
export type Quantity = number | null | Unreadable;
