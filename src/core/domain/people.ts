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
  /** The roles the person may have, in the order of `Role`; one where the roster decides it. */
  readonly roles: readonly Role[];
  /** null: it cannot be told. */
  readonly isCentreGroup: boolean | null;
  readonly isHead: boolean | null;
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

/** What stands for a role that cannot be told. */
export const UNDECIDED = "undecided";

/** The person's role, or that it is undecided. */
export function roleOf({ roles }: Pick<Person, "roles">): Role | typeof UNDECIDED {
  const [role, other] = roles;
  return role !== undefined && other === undefined ? role : UNDECIDED;
}

/** A cell that holds something that cannot be read. Never treated as zero or as blank. */
export const UNREADABLE = "unreadable";
export type Unreadable = typeof UNREADABLE;

/** A length of time in hours, where days are asked for: how many hours a day has is a parameter of the plan. */
export interface InHours {
  readonly hours: number;
}

/** A length of time in days, where hours are asked for. */
export interface InDays {
  readonly days: number;
}

/** A number in a cell: null is a blank cell. */
export type Quantity = number | null | Unreadable;
