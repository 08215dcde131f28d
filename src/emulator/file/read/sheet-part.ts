/** One sheet part: its cells are read as they stream by, everything else element by element. */
import type { Sheet } from "../../model/sheet";
import type { Rect } from "../../model/types";
import { parseLocal } from "../../model/a1";
import type { BookContext } from "./book-context";
import { CellReader } from "./cells";
import { parseXml, TreeBuilder, type Attributes, type Element, type Handlers } from "./xml";

/** What a sheet part says besides its cells: the children of its root by name. */
export type SheetElements = ReadonlyMap<string, readonly Element[]>;

export interface SheetPart {
  readonly elements: SheetElements;
  /** Rows that are listed, with or without cells. */
  readonly rows: ReadonlySet<number>;
}

/**
 * Loads the cells and rows of a part into its sheet. `beforeCells` is given what stands before them, the columns
 * among it. @throws FileRefused
 */
export function readSheetPart(
  part: string,
  sheet: Sheet,
  context: BookContext,
  beforeCells: (elements: SheetElements) => void,
): SheetPart {
  const cells = new CellReader(part, sheet, context);
  const splitter = new Splitter(cells, beforeCells);
  parseXml(part, context.pkg.text(part), splitter);
  cells.finish();
  return { elements: splitter.elements, rows: cells.rows };
}

/** Hands `sheetData` on to the cells; collects the rest. */
class Splitter implements Handlers {
  readonly elements = new Map<string, Element[]>();
  private readonly builder = new TreeBuilder();
  private isInRoot = false;
  private isInData = false;

  constructor(
    private readonly cells: CellReader,
    private readonly beforeCells: (elements: SheetElements) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.isInData) this.cells.open(name, attributes);
    else if (!this.isInRoot) this.isInRoot = true;
    else if (name === "sheetData" && this.builder.depth === 0) {
      this.isInData = true;
      this.beforeCells(this.elements);
    } else this.builder.open(name, attributes);
  }

  text(text: string): void {
    if (this.isInData) this.cells.text(text);
    else this.builder.text(text);
  }

  close(name: string): void {
    if (this.isInData) {
      if (name === "sheetData") this.isInData = false;
      else this.cells.close(name);
    } else if (this.builder.depth > 0) {
      this.builder.close();
      const { finished } = this.builder;
      if (finished && this.builder.depth === 0) this.keep(finished);
    }
  }

  private keep(element: Element): void {
    const same = this.elements.get(element.name);
    if (same) same.push(element);
    else this.elements.set(element.name, [element]);
  }
}

export const firstOf = (elements: SheetElements, name: string): Element | undefined => elements.get(name)?.[0];

/** Areas of a list like "A1:B2 D4", those that lie in the grid. */
export const areasOf = (text: string | undefined): Rect[] =>
  (text ?? "").split(/\s+/).flatMap((each) => {
    const area = each === "" ? null : parseLocal(each);
    return area ? [area] : [];
  });
