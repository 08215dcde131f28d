/** Fonts and measures of the circular. GB/T 9704-2012 as OFFICE-PRACTICE 3.2 puts it on a worksheet; points. */
import type { Language } from "../../domain/language";
import type { PageSetup } from "../../domain/edits";

export interface Typography {
  readonly title: { readonly font: string; readonly size: number; readonly pitch: number; readonly perLine: number };
  /** The red name of shapes B and C, and what is left free above it in shape C. */
  readonly masthead: { readonly size: number; readonly height: number; readonly above: number };
  readonly body: { readonly font: string; readonly size: number; readonly natural: number; readonly perLine: number };
  /** The lines at the foot of shapes B and C, in the body's font. */
  readonly imprint: { readonly size: number; readonly row: number; readonly perLine: number };
  readonly heading: { readonly font: string; readonly bold: boolean };
  /** Line pitches from the usual one to the tightest allowed. */
  readonly pitches: readonly [number, number];
  readonly table: {
    readonly font: string;
    readonly headFont: string;
    readonly size: number;
    readonly row: number;
    readonly line: number;
  };
  /** Begins a paragraph. */
  readonly indent: string;
  /** Ends a line that stands at the right margin. */
  readonly rightIndent: string;
  /** As wide as a character. */
  readonly space: string;
  readonly footer: NonNullable<PageSetup["footer"]>;
}

/** Height of the type area that rows may fill: 225 mm less what page breaks may take. */
export const PAGE_HEIGHT = 636;
/** No row can be higher. */
export const HIGHEST_ROW = 409.5;

/**
 * Eight columns of together 441 pt, so wide that the table of departments and every list fit them without merging:
 * Excel answers for at most 512 merged areas of a sheet (EXCEL-PLATFORM 10), and lists may be long.
 */
export const COLUMN_WIDTHS = [93, 33, 48, 48, 54, 48, 54, 63] as const;

/**
 * `perLine` is one character less than the 27 that fit: a line that breaks earlier in print than reckoned would cut off
 * the end of its paragraph, and one that breaks later would spread its lines.
 */
export const TYPOGRAPHY: Readonly<Record<Language, Typography>> = {
  "zh-CN": {
    title: { font: "方正小标宋简体", size: 22, pitch: 34.5, perLine: 19 },
    masthead: { size: 42, height: 57, above: 99 },
    body: { font: "仿宋", size: 16, natural: 20.25, perLine: 26 },
    imprint: { size: 14, row: 25.5, perLine: 30 },
    heading: { font: "黑体", bold: false },
    pitches: [28.5, 26.25],
    table: { font: "仿宋", headFont: "黑体", size: 10.5, row: 15.75, line: 14.25 },
    indent: "　　",
    rightIndent: "　　　　",
    space: "　",
    footer: {
      odd: { right: '&"宋体,Regular"&14— &P —　' },
      even: { left: '&"宋体,Regular"&14　— &P —' },
    },
  },
  en: {
    title: { font: "Times New Roman", size: 18, pitch: 27, perLine: 24 },
    masthead: { size: 32, height: 45, above: 72 },
    body: { font: "Times New Roman", size: 12, natural: 15.75, perLine: 34 },
    imprint: { size: 10.5, row: 18, perLine: 38 },
    heading: { font: "Times New Roman", bold: true },
    pitches: [20.25, 18],
    table: { font: "Times New Roman", headFont: "Times New Roman", size: 10.5, row: 15.75, line: 14.25 },
    indent: "",
    rightIndent: "",
    space: "\u2003",
    footer: { odd: { center: '&"Times New Roman,Regular"&10Page &P' } },
  },
};

/** A4 portrait with the margins of the standard; the footer puts the number 7 mm below the type area. */
export const PAGE: Omit<PageSetup, "footer"> = {
  orientation: "Portrait",
  margins: { top: 104.88, bottom: 93.54, left: 79.37, right: 73.7, header: 36, footer: 70 },
  // The columns fill the type area; where another font stands in for the workbook's own they come out wider, and a
  // page across keeps them from being cut.
  zoom: { pagesWide: 1 },
};
