/** Formulas of cells: written out, shared, of arrays and of data tables. */
import type { Attributes } from "./xml";
import { formulaFromFile } from "./formula-text";
import { movedFormula, patternOf, type FormulaPattern } from "./shared-formula";

interface Placed {
  readonly row: number;
  readonly column: number;
}

interface Shared extends Placed {
  readonly pattern: FormulaPattern;
}

export class CellFormulas {
  private attributes: Attributes = {};
  private readonly shared = new Map<string, Shared>();
  private readonly waiting: (Placed & { readonly group: string })[] = [];

  constructor(private readonly refuse: (detail: string) => never) {}

  open(attributes: Attributes): void {
    this.attributes = attributes;
  }

  /**
   * Formula of a cell with leading "=", or null where it has none or it is not known yet (see `finish`). An array
   * formula is that of its first cell; the others have only their results.
   */
  close(row: number, column: number, text: string): string | null {
    const { t, si, r1 = "", r2 = "", dt2D, dtr } = this.attributes;
    if (t === "dataTable") {
      if (dt2D === "1") return `=TABLE(${r1},${r2})`;
      return dtr === "1" ? `=TABLE(${r1},)` : `=TABLE(,${r1})`;
    }
    const own = text === "" ? null : formulaFromFile(text);
    if (t !== "shared" || si === undefined) return own;
    if (own !== null) {
      if (this.attributes["ref"] !== undefined || !this.shared.has(si))
        this.shared.set(si, { row, column, pattern: patternOf(own) });
      return own;
    }
    const found = this.shared.get(si);
    if (found) return movedFormula(found.pattern, row - found.row, column - found.column);
    this.waiting.push({ row, column, group: si });
    return null;
  }

  /** Formulas of cells that stood before the one that holds the pattern. */
  finish(): (Placed & { readonly formula: string })[] {
    return this.waiting.map(({ row, column, group }) => {
      const found = this.shared.get(group);
      if (!found) return this.refuse(`The shared formula ${group} is nowhere written`);
      return { row, column, formula: movedFormula(found.pattern, row - found.row, column - found.column) };
    });
  }
}
