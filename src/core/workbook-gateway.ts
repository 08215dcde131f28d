/** The one door to the workbook. `excel/` implements it; the pane and the command line hold it as this interface. */
import type { Edit } from "./domain/edits";
import type { GatewayFault, WrittenState } from "./domain/gateway-fault";
import type { WorkbookSnapshot } from "./domain/snapshot";

/** How far a long job is; `done` and `total` count steps of the same job. */
export type Progress = (
  step: "reading" | "checking" | "journal" | "writing" | "undoing",
  done: number,
  total: number,
) => void;

/** What the workbook says of the last run that wrote. */
export interface LastRun {
  readonly run: number;
  /** "2026-10", the month it was for; null: for none. */
  readonly month: string | null;
  readonly cells: number;
  readonly sheets: readonly string[];
  /** `writing`: it was cut off half way and should be undone; `done`: it can be undone. */
  readonly state: "writing" | "done";
}

export interface Receipt {
  /** Number of the run, from 1; 0: there was nothing to write and no run. */
  readonly run: number;
  readonly cells: number;
  readonly sheets: readonly string[];
  /** Sheets whose page set-up Excel refused; their cells are written. Left out when there are none. */
  readonly pagesNotSet?: readonly string[];
}

export interface UndoReceipt extends Receipt {
  /** Cells that no longer held what the run wrote and were left alone, as full A1 addresses. */
  readonly conflicts: readonly string[];
}

export class GatewayError extends Error {
  constructor(
    readonly fault: GatewayFault,
    /** Sheet or address it concerns, or the host's own code; "" where there is none. */
    readonly detail: string,
    readonly written: WrittenState,
  ) {
    super(`${fault}: ${detail}`);
    this.name = "GatewayError";
  }
}

export interface WorkbookGateway {
  /** Reads all sheets. Writes nothing. */
  read(progress?: Progress): Promise<WorkbookSnapshot>;
  /**
   * Applies edits that were computed from `snapshot`, journal first. No edits: no request is made.
   * @throws GatewayError; with `written: "nothing"` the workbook is as it was.
   */
  apply(
    edits: readonly Edit[],
    snapshot: WorkbookSnapshot,
    month: string | null,
    progress?: Progress,
  ): Promise<Receipt>;
  /** The last run that can be undone, or null. */
  lastRun(): Promise<LastRun | null>;
  /** Puts back what stood there before the last run. */
  undo(progress?: Progress): Promise<UndoReceipt>;
  /** Shows a cell to the user: activates its sheet and selects it. */
  select(address: { readonly sheet: string; readonly row: number; readonly column: number }): Promise<void>;
}
