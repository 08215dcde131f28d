/** Interned styles: equal styles share one id, so that a cell holds a number and formats are compared by it. */
import { NORMAL_STYLE } from "./defaults";
import type { Border, BorderEdge, Font, Style, StyleId } from "./types";

/** Changes to a style; `font` and `borders` are merged, everything else replaces. */
export type StylePatch = Partial<Omit<Style, "font" | "borders" | "fileFormat">> & {
  readonly font?: Partial<Font>;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
};

export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly ids = new Map<string, StyleId>();

  constructor(normal: Style = NORMAL_STYLE) {
    this.intern(normal);
  }

  get size(): number {
    return this.styles.length;
  }

  /** The style of an id. An id that was never given out is a programming error. */
  get(id: StyleId): Style {
    const style = this.styles[id];
    if (!style) throw new RangeError(`No style has the id ${id}.`);
    return style;
  }

  /** Id of a style; an equal style that is already known keeps its id. */
  intern(style: Style): StyleId {
    const key = keyOf(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.length;
    this.styles.push(style);
    this.ids.set(key, id);
    return id;
  }

  /** Id of the style `base` with the patch applied. It stays derived from the same format of the file. */
  derive(base: StyleId, patch: StylePatch): StyleId {
    const style = this.get(base);
    return this.intern({
      ...style,
      ...patch,
      font: { ...style.font, ...patch.font },
      borders: { ...style.borders, ...patch.borders },
    });
  }

  /**
   * Replaces the Normal style (id 0), as the first act of loading a file.
   * @throws RangeError when other styles were interned before.
   */
  loadNormal(normal: Style): void {
    if (this.styles.length !== 1) throw new RangeError("The Normal style is loaded before all others.");
    this.styles.length = 0;
    this.ids.clear();
    this.intern(normal);
  }
}

const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

function keyOf(style: Style): string {
  const { font, borders } = style;
  const lines = EDGES.map((edge) => {
    const line = borders[edge];
    return !line || line.style === "None" ? "" : `${line.style}${line.weight}${line.color}`;
  });
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    [style.fill, style.horizontal, style.vertical, style.wrap, style.indent, style.textOrientation, style.shrinkToFit],
    lines,
    [style.locked, style.formulaHidden, style.fileFormat],
  ]);
}
