/** A circular, whatever its occasion, as a sheet. */
import type { LocalArea, SheetContent, StyledArea } from "../../domain/edits";
import type { Language } from "../../domain/language";
import type { CircularDraft } from "./draft";
import { layOutCircular } from "./layout";
import type { CircularRow } from "./rows";
import { COLUMN_WIDTHS, PAGE, TYPOGRAPHY } from "./typography";

export interface CircularSheet {
  readonly content: SheetContent;
  readonly pages: number;
  /** Pages of the text, with the table of departments where it stands below it. */
  readonly textPages: number;
}

export function circularSheet(draft: CircularDraft, language: Language): CircularSheet {
  const { rows, breaks, textPages } = layOutCircular(draft, language);
  const content: SheetContent = {
    values: rows.map(({ values }) => values),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rows.map(({ height }, row) => ({ row, height })),
    merges: rows.flatMap(({ isMerged }, row): LocalArea[] => (isMerged ? [acrossRow(row)] : [])),
    styles: stylesOf(rows),
    links: [],
    page: { ...PAGE, footer: footerOf(breaks, language), ...(breaks.length === 0 ? {} : { breaks }) },
    frozenRows: 0,
    showGridlines: false,
  };
  return { content, pages: breaks.length + 1, textPages };
}

const LAST_COLUMN = { column: COLUMN_WIDTHS.length - 1, columns: 1 };

function acrossRow(row: number): LocalArea {
  return { row, column: 0, rows: 1, columns: COLUMN_WIDTHS.length };
}

function footerOf(breaks: readonly number[], language: Language): NonNullable<SheetContent["page"]["footer"]> {
  const { footer } = TYPOGRAPHY[language];
  return breaks.length === 0 ? { odd: footer.odd } : footer;
}

/** One style for each run of rows that look alike, so that a table is one block. */
function stylesOf(rows: readonly CircularRow[]): StyledArea[] {
  const styles: StyledArea[] = [];
  rows.forEach(({ style, endStyle }, row) => {
    if (style === null) return;
    if (endStyle !== undefined) {
      styles.push({ area: acrossRow(row), style }, { area: { ...acrossRow(row), ...LAST_COLUMN }, style: endStyle });
      return;
    }
    const last = styles.at(-1);
    const isNext = last !== undefined && last.style === style && last.area.row + last.area.rows === row;
    if (isNext) styles[styles.length - 1] = { area: { ...last.area, rows: last.area.rows + 1 }, style };
    else styles.push({ area: acrossRow(row), style });
  });
  return styles;
}
