/**
 * Lengths, paper sizes and header texts as the file has them and as the model has them, both ways: the reader and the
 * writer of files must agree. Sources: ECMA-376 part 1, 18.3.1.13 (column width), 18.3.1.63 (paper size), 18.3.1.46
 * (header and footer).
 */
import { PAPER_SIZES } from "../model/paper-sizes";

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;

/** Digits of Calibri 11 and Arial 10, in which most books are measured. */
const DEFAULT_DIGIT_WIDTH = 7;

/** Width of a digit as part of the font's height, for fonts that workbooks are measured in. */
const DIGIT_RATIOS: readonly (readonly [RegExp, number])[] = [
  [/calibri|carlito/i, 0.507],
  [/times/i, 0.5],
  [/等线|dengxian|aptos/i, 0.53],
  [/雅黑|yahei/i, 0.54],
];
const OTHER_RATIO = 0.556;
/** Bitmap fonts of half the height, rounded up: 宋体 11 and 宋体 12 both have digits of 8 pixels. */
const HALF_WIDTH = /宋|黑体|楷|隶书|幼圆|simsun|simhei|fangsong|kaiti|song/i;

/**
 * Pixels (at 96 dpi) of the widest digit in the font of the Normal style, the unit of column widths. No font is
 * measured: exact for Calibri 11, Arial 10 and 宋体, an estimate within a pixel for others.
 */
export function digitWidth(font: { readonly name: string; readonly size: number }): number {
  const pixels = font.size / POINTS_PER_PIXEL;
  if (HALF_WIDTH.test(font.name) && !/雅黑|yahei/i.test(font.name)) return Math.ceil(Math.round(pixels) / 2);
  const ratio = DIGIT_RATIOS.find(([names]) => names.test(font.name))?.[1] ?? OTHER_RATIO;
  return Math.max(1, Math.round(pixels * ratio));
}

/**
 * Points of a column from the width the file gives (`col/@width`, `sheetFormatPr/@defaultColWidth`). That number has
 * the padding of 5 pixels in it already: 9.140625 is what Excel calls 8.43 characters, 64 pixels, 48 points.
 */
export function pointsFromCharacters(width: number, digit = DEFAULT_DIGIT_WIDTH): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * POINTS_PER_PIXEL;
}

/**
 * Width for the file from points. Excel has whole pixels only, so that reading it again gives the points rounded to
 * multiples of 0.75.
 */
export function charactersFromPoints(points: number, digit = DEFAULT_DIGIT_WIDTH): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Points of a column where the file names no default: `baseColWidth` digits and padding, up to the next 8 pixels. */
export function standardColumnPoints(baseCharacters: number, digit = DEFAULT_DIGIT_WIDTH): number {
  return Math.ceil((baseCharacters * digit + 5) / 8) * 8 * POINTS_PER_PIXEL;
}

export const pointsFromInches = (inches: number): number => roundedTo(inches * POINTS_PER_INCH, 1e4);
export const inchesFromPoints = (points: number): number => points / POINTS_PER_INCH;

/** Takes away the noise of the multiplication: 0.7 inches are 50.4 points. */
const roundedTo = (value: number, parts: number): number => Math.round(value * parts) / parts;

const OTHER_PAPER = "Code";

/** Name of a paper size; a code that office.js has no name for becomes "Code70", which `paperCode` understands. */
export function paperName(code: number): string {
  return PAPER_SIZES[code - 1] ?? `${OTHER_PAPER}${code}`;
}

/** Code of a paper size; null for a name that is none. */
export function paperCode(name: string): number | null {
  const index = PAPER_SIZES.indexOf(name);
  if (index >= 0) return index + 1;
  const other = new RegExp(`^${OTHER_PAPER}(\\d+)$`).exec(name);
  return other ? Number(other[1]) : null;
}

/** The three parts of a header or a footer, with Excel's "&" codes in them. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTION_NAMES = { L: "left", C: "center", R: "right" } as const;

/** Takes "&L…&C…&R…" apart; what stands before the first code is in the centre. "&&" is a sign, not a code. */
export function splitSections(text: string): Sections {
  const parts = { left: "", center: "", right: "" };
  let section: keyof Sections = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"|&.|&|[^&]+/gsu)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") section = SECTION_NAMES[piece[1] as "L" | "C" | "R"];
    else parts[section] += piece;
  }
  return parts;
}

/** The reverse of `splitSections`; parts without text are left out. */
export function joinSections({ left, center, right }: Sections): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}
