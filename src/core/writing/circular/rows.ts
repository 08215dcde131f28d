/** Rows of the circular sheet with their heights and looks: the unit from which pages are filled. */
import type { AreaStyle } from "../../domain/edits";
import type { WrittenRow } from "../cells";
import type { CircularContent } from "./content";
import type { DepartmentTable } from "./department-table";
import { countLines } from "../paper/lines";
import { COLUMN_WIDTHS, HIGHEST_ROW, PAGE_HEIGHT, type Typography } from "./typography";

export interface CircularRow {
  readonly values: WrittenRow;
  readonly height: number;
  /** Merged across the page; table rows are not. */
  readonly isMerged: boolean;
  readonly style: AreaStyle | null;
  /** Column A of a table row stands at the left. */
  readonly isTable: boolean;
}

export interface TextOptions {
  readonly topBlank: boolean;
  /** Empty rows below the title and above the date (for a signer). */
  readonly blanks: boolean;
  readonly pitch: number;
}

const COLUMNS = COLUMN_WIDTHS.length;

function merged(text: string, height: number, style: AreaStyle | null): CircularRow {
  return { values: [text, ...Array<string>(COLUMNS - 1).fill("")], height, isMerged: true, style, isTable: false };
}

function blank(height: number): CircularRow {
  return merged("", height, null);
}

export function heightOf(rows: readonly CircularRow[]): number {
  return rows.reduce((total, { height }) => total + height, 0);
}

/**
 * A paragraph takes as many pitches as it has lines; its lines stand evenly (OFFICE-PRACTICE 3.2, "Row heights"). Where
 * the font decides whether there is one line more, the row is high enough for it and no higher.
 */
function paragraph(text: string, pitch: number, { body, indent }: Typography): CircularRow[] {
  const style: AreaStyle = { font: body.font, size: body.size, horizontal: "Left", vertical: "Top", wrap: true };
  const [most, least] = [body.perLine, body.perLine + 1].map((fit) => countLines(`${indent}${text}`, fit)) as [
    number,
    number,
  ];
  if (most === 1) return [merged(`${indent}${text}`, pitch, style)];
  const height = Math.max((least - 1) * pitch + body.natural, most * body.natural);
  const below = least * pitch - height;
  const row = merged(`${indent}${text}`, height, { ...style, vertical: least === 1 ? "Top" : "Distributed" });
  return below > 0 ? [row, blank(below)] : [row];
}

/** Title to date. */
export function textRows(content: CircularContent, options: TextOptions, type: Typography): CircularRow[] {
  const { pitch } = options;
  const { body, heading, title, indent, rightIndent } = type;
  const line: AreaStyle = { font: body.font, size: body.size, horizontal: "Left", vertical: "Top" };
  const headingStyle: AreaStyle = { ...line, font: heading.font, bold: heading.bold };
  const titleStyle: AreaStyle = {
    font: title.font,
    size: title.size,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
  };
  return [
    ...(options.topBlank ? [blank(pitch)] : []),
    merged(content.title, title.pitch * countLines(content.title, title.perLine), titleStyle),
    ...(options.blanks ? [blank(pitch)] : []),
    merged(content.addressee, pitch, line),
    ...paragraph(content.lead, pitch, type),
    ...content.sections.flatMap((section) => [
      merged(`${indent}${section.heading}`, pitch, headingStyle),
      ...section.paragraphs.flatMap((text) => paragraph(text, pitch, type)),
    ]),
    ...(content.attachmentNote === "" ? [] : [blank(pitch), merged(`${indent}${content.attachmentNote}`, pitch, line)]),
    ...(options.blanks ? [blank(pitch)] : []),
    merged(`${content.dateGap}${rightIndent}`, pitch, { ...line, horizontal: "Right" }),
  ];
}

/** The table of departments. */
export function tableRows({ head, rows }: DepartmentTable, type: Typography): CircularRow[] {
  const { table } = type;
  const [firstWidth] = COLUMN_WIDTHS;
  const style: AreaStyle = {
    font: table.font,
    size: table.size,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: { outer: "Thin", inner: "Thin", color: "#000000" },
  };
  const tableRow = (values: WrittenRow, look: AreaStyle): CircularRow => {
    const lines = Math.max(
      ...values.map((value, column) =>
        countLines(String(value), Math.floor((((COLUMN_WIDTHS[column] ?? firstWidth) - 4) / table.size) * 2) / 2),
      ),
    );
    return { values, height: (lines - 1) * table.line + table.row, isMerged: false, style: look, isTable: true };
  };
  return [tableRow(head, { ...style, font: table.headFont }), ...rows.map((row) => tableRow(row, style))];
}

/** The table's title where it stands below the text on the same page. */
export function tableTitle(text: string, { table }: Typography): CircularRow {
  return merged(text, table.row + 3, {
    font: table.headFont,
    size: table.size,
    horizontal: "Center",
    vertical: "Center",
  });
}

/** The heading of the attachment: the word at the left, its title centred. */
export function attachmentRows(
  word: string,
  titleText: string,
  pitch: number,
  { heading, body, title }: Typography,
): CircularRow[] {
  const look: AreaStyle = { font: heading.font, size: body.size, bold: heading.bold, vertical: "Top" };
  return [
    merged(word, pitch, { ...look, horizontal: "Left" }),
    merged(titleText, title.pitch, { ...look, horizontal: "Center", vertical: "Center" }),
  ];
}

/** Pages that rows take: a row that no longer fits moves whole to the next. `used`: points of the last page. */
export function pagesOf(rows: readonly CircularRow[]): { readonly pages: number; readonly used: number } {
  let [pages, used] = [1, 0];
  for (const { height } of rows) {
    if (used + height > PAGE_HEIGHT) [pages, used] = [pages + 1, 0];
    used += height;
  }
  return { pages, used };
}

/** Empty rows that fill a page, so that what follows begins on the next. */
export function fillPage(used: number): CircularRow[] {
  const rows: CircularRow[] = [];
  for (let rest = Math.floor((PAGE_HEIGHT - used) / 0.75) * 0.75; rest > 0; rest -= HIGHEST_ROW) {
    rows.push(blank(Math.min(rest, HIGHEST_ROW)));
  }
  return rows;
}
