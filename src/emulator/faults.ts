/**
 * Failures on demand, so that a test can ask what the product does when Excel fails. Requests are counted as the
 * request log counts them: those that only release references do not count.
 */
import { HostError } from "./wire/errors";

export interface Failure {
  /** Code the client gets, for example "GeneralException". */
  readonly code: string;
  /** `before`: nothing of the request is done. `after`: all of it is done, only the answer is lost. */
  readonly when: "before" | "after";
}

export class Faults {
  /** Milliseconds every request takes longer. */
  delay = 0;
  /** Another workbook has the focus: members that need the window fail (EXCEL-PLATFORM 3.4). */
  otherWorkbookFocused = false;
  /** The machine has no printer: pages cannot be set up (EXCEL-PLATFORM 4). */
  noPrinter = false;

  private readonly planned = new Map<number, Failure>();
  private counted = 0;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  /** The request after `skip` more requests fails (0: the next one). */
  fail(failure: Failure, skip = 0): void {
    this.planned.set(this.counted + skip + 1, failure);
  }

  /** The user is (or is no longer) editing a cell: requests fail, or wait if they asked to (`delayForCellEdit`). */
  set cellEditMode(on: boolean) {
    if (on && !this.editing) {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      this.editing = { ended, end };
    } else if (!on) {
      this.editing?.end();
      this.editing = null;
    }
  }

  get cellEditMode(): boolean {
    return this.editing !== null;
  }

  /**
   * To be awaited before a request runs. Returns the failure planned for after it, or null.
   * @throws HostError for a failure planned before it, and in cell-edit mode.
   */
  async beforeRequest(waitsForCellEdit: boolean): Promise<Failure | null> {
    this.counted += 1;
    const failure = this.planned.get(this.counted) ?? null;
    this.planned.delete(this.counted);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (this.editing) {
      if (!waitsForCellEdit) {
        throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      }
      await this.editing.ended;
    }
    if (failure?.when === "before") throw new HostError(failure.code, "Fault on demand, before the request.");
    return failure;
  }
}
