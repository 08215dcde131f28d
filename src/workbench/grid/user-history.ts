/**
 * Ctrl+Z and Ctrl+Y of the user's own edits, from the model's changes. What the add-in wrote is never undone here (its
 * pane has its own undo), and a cell that the add-in changed since is left as it is.
 */
import { grid } from "../../emulator/model/rect";
import type { Cell, Change, Origin } from "../../emulator/model/types";
import type { Workbook } from "../../emulator/model/workbook";

/** Changes that belong together: one act of the user's. */
type Step = readonly Change[];

const DEPTH = 200;

export class UserHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private open: Change[] | null = null;
  private isReplaying = false;

  /** `endOfAct` runs its argument when the user's present act is over. */
  constructor(
    private readonly workbook: Workbook,
    private readonly endOfAct: (then: () => void) => void,
  ) {}

  /** Hears of every change of the workbook. */
  readonly onChange = (change: Change, origin: Origin): void => {
    if (this.isReplaying) return;
    if (change.kind === "sheet-deleted") this.forget(change.sheet);
    if (origin !== "user" || !isUndoable(change)) return;
    if (!this.open) {
      const step: Change[] = [];
      this.open = step;
      this.done.push(step);
      if (this.done.length > DEPTH) this.done.shift();
      this.undone.length = 0;
      this.endOfAct(() => (this.open = null));
    }
    this.open.push(change);
  };

  undo(): void {
    this.replay(this.done, this.undone, "before");
  }

  redo(): void {
    this.replay(this.undone, this.done, "after");
  }

  private replay(from: Step[], to: Step[], wanted: "before" | "after"): void {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    this.isReplaying = true;
    try {
      for (const change of wanted === "before" ? [...step].reverse() : step) this.put(change, wanted);
    } finally {
      this.isReplaying = false;
    }
  }

  private put(change: Change, wanted: "before" | "after"): void {
    const { workbook } = this;
    switch (change.kind) {
      case "cells": {
        const [expected, next] = wanted === "before" ? [change.after, change.before] : [change.before, change.after];
        const sheet = workbook.sheet(change.sheet);
        const cells = grid(change.area, (row, column): Cell | null | undefined => {
          const [line, place] = [row - change.area.row, column - change.area.column];
          const stands = expected[line]?.[place] ?? null;
          return sameCell(sheet.cell(row, column), stands) ? (next[line]?.[place] ?? null) : undefined;
        });
        workbook.setCells(change.sheet, change.area, cells, "user");
        return;
      }
      case "row-height":
        workbook.setRowHeight(change.sheet, change.row, change[wanted], "user");
        return;
      case "column-width":
        workbook.setColumnWidth(change.sheet, change.column, change[wanted], "user");
        return;
      case "row-hidden":
        workbook.setRowHidden(change.sheet, change.index, change.after === (wanted === "after"), "user");
        return;
      case "column-hidden":
        workbook.setColumnHidden(change.sheet, change.index, change.after === (wanted === "after"), "user");
        return;
      case "merged":
      case "unmerged":
        if ((change.kind === "merged") === (wanted === "after"))
          workbook.merge(change.sheet, change.area, false, "user");
        else workbook.unmerge(change.sheet, change.area, "user");
        return;
      default:
        return;
    }
  }

  private forget(sheet: string): void {
    for (const steps of [this.done, this.undone]) {
      const kept = steps.filter((step) => step.every((change) => !("sheet" in change) || change.sheet !== sheet));
      steps.splice(0, steps.length, ...kept);
    }
  }
}

const UNDOABLE: readonly Change["kind"][] = [
  "cells",
  "row-height",
  "column-width",
  "row-hidden",
  "column-hidden",
  "merged",
  "unmerged",
];
const isUndoable = ({ kind }: Change): boolean => UNDOABLE.includes(kind);

/** Results of formulas may have been worked out anew since; what was entered decides. */
function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.formula !== b.formula || a.style !== b.style) return false;
  return a.formula !== null || sameValue(a.value, b.value);
}

function sameValue(a: Cell["value"], b: Cell["value"]): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
