/** Rows of the circular sheet with their heights and looks: the unit from which pages are filled. */
import type { AreaStyle } from "../../domain/edits";
import type { WrittenRow } from "../cells";
import type { CircularContent, CircularTable, Imprint } from "./draft";
import { countLines, widthOf } from "../paper/lines";
import { COLUMN_WIDTHS, HIGHEST_ROW, PAGE_HEIGHT, type Typography } from "./typography";

export interface CircularRow {
  readonly values: WrittenRow;
  readonly height: number;
  /** Merged across the page; table rows are not. */
  readonly isMerged: boolean;
  readonly style: AreaStyle | null;
  /** The last column's, where it differs. */
  readonly endStyle?: AreaStyle;
  /** It stands on a page with the row below it: a heading, what a signature follows. */
  readonly keepsNext?: true;
}

export interface TextOptions {
  readonly topBlank: boolean;
  /** Empty rows below the title and above the date (for a signer). */
  readonly blanks: boolean;
  readonly pitch: number;
}

const COLUMNS = COLUMN_WIDTHS.length;
const RED = "#FF0000";
const BLACK = "#000000";
/** A rule is a filled row: 0.5 mm, and 0.25 mm. */
const RULE_HEIGHT = 1.5;
const THIN_RULE_HEIGHT = 0.75;

function merged(text: string, height: number, style: AreaStyle | null): CircularRow {
  return { values: [text, ...Array<string>(COLUMNS - 1).fill("")], height, isMerged: true, style };
}

function blank(height: number): CircularRow {
  return merged("", height, null);
}

function kept(row: CircularRow): CircularRow {
  return { ...row, keepsNext: true };
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
  return below > 0 ? [kept(row), blank(below)] : [row];
}

/** Title to date. `notes`: the lines that name what is attached. */
export function textRows(
  content: CircularContent,
  notes: readonly string[],
  options: TextOptions,
  type: Typography,
): CircularRow[] {
  const { pitch } = options;
  const { body, heading, title, indent } = type;
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
    ...mastheadRows(content, pitch, type),
    ...(options.topBlank ? [blank(pitch)] : []),
    merged(content.title, title.pitch * countLines(content.title, title.perLine), titleStyle),
    ...(options.blanks ? [blank(pitch)] : []),
    merged(content.addressee, pitch, line),
    ...paragraph(content.lead, pitch, type),
    ...content.sections.flatMap((section, at) => {
      const paragraphs = section.paragraphs.map((text) => paragraph(text, pitch, type));
      // A page with nothing but the signature is not left over (OFFICE-PRACTICE 2.4).
      const last = at === content.sections.length - 1 ? paragraphs.splice(-1).flat().map(kept) : [];
      return [kept(merged(`${indent}${section.heading}`, pitch, headingStyle)), ...paragraphs.flat(), ...last];
    }),
    ...[
      ...(notes.length === 0 ? [] : [blank(pitch), ...notes.map((note) => merged(`${indent}${note}`, pitch, line))]),
      ...(options.blanks ? [blank(pitch)] : []),
      ...signature(content, type).map((text) => merged(text, pitch, { ...line, horizontal: "Right" })),
    ].map((row, at, all) => (at === all.length - 1 ? row : kept(row))),
  ];
}

/** Shapes B and C: the red name, its number, for a bulletin its unit and day, and the red line. OFFICE-PRACTICE 3.2. */
function mastheadRows({ masthead, date }: CircularContent, pitch: number, type: Typography): CircularRow[] {
  if (masthead === null) return [];
  const { body, title, masthead: look } = type;
  const line: AreaStyle = { font: body.font, size: body.size, horizontal: "Center", vertical: "Top" };
  const name = merged(masthead.name, look.height, {
    font: title.font,
    size: look.size,
    color: RED,
    horizontal: "Center",
    vertical: "Center",
    shrink: true,
  });
  const number = merged(masthead.number, pitch, line);
  const rule = merged("", RULE_HEIGHT, { fill: RED });
  if (masthead.kind === "document") return [blank(look.above), name, blank(pitch), number, rule, blank(pitch)];
  return [name, number, ...apart(masthead.unit, date, pitch, { ...line, horizontal: "Left" }, body.perLine), rule];
}

/**
 * Who signs and the gap for the day, unsealed: the day begins two characters to the right of the name, and the longer of
 * them ends two characters from the margin (OFFICE-PRACTICE 2.4).
 */
function signature({ signer, date: day }: CircularContent, { space, rightIndent }: Typography): string[] {
  if (signer === "") return [`${day}${rightIndent}`];
  const [name, date] = [widthOf(signer), widthOf(day)];
  const after = (text: string, characters: number): string => text + space.repeat(Math.round(Math.max(0, characters)));
  return name - date < 2
    ? [after(signer, date + 4 - name), after(day, 2)]
    : [after(signer, 2), after(day, name - date)];
}

/** Two texts at the ends of a line, each over the empty cells beside it; on two lines where they do not fit one. */
function apart(left: string, right: string, height: number, style: AreaStyle, perLine: number): CircularRow[] {
  const alone = merged(left, height * countLines(left, perLine), { ...style, wrap: true });
  if (right === "") return [alone];
  const endStyle: AreaStyle = { ...style, horizontal: "Right" };
  if (widthOf(left) + 1 + widthOf(right) > perLine) return [alone, merged(right, height, endStyle)];
  const values = [left, ...Array<string>(COLUMNS - 2).fill(""), right];
  return [{ values, height, isMerged: false, style, endStyle }];
}

/** The lines at the foot between rules, a character in from either side. OFFICE-PRACTICE 2.5. */
export function imprintRows({ lines, isRuled }: Imprint, { imprint, body, space }: Typography): CircularRow[] {
  const style: AreaStyle = { font: body.font, size: imprint.size, horizontal: "Left", vertical: "Center" };
  const rule = (height: number): CircularRow => merged("", height, { fill: BLACK });
  const rows = lines.flatMap(({ left, right }, at) => [
    ...(isRuled && at > 0 ? [rule(THIN_RULE_HEIGHT)] : []),
    ...apart(`${space}${left}`, right && `${right}${space}`, imprint.row, style, imprint.perLine),
  ]);
  return [rule(RULE_HEIGHT), ...rows, rule(RULE_HEIGHT)].map(kept);
}

/** A table: its head and its rows. */
export function tableRows({ head, rows }: CircularTable, type: Typography): CircularRow[] {
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
    return { values, height: (lines - 1) * table.line + table.row, isMerged: false, style: look };
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

/**
 * The rows with which pages begin, from the second page on: a row that no longer fits moves whole to the next. `used`:
 * points of the last page.
 */
export function pagesOf(rows: readonly CircularRow[]): { readonly breaks: readonly number[]; readonly used: number } {
  const breaks: number[] = [];
  let [used, row] = [0, 0];
  while (row < rows.length) {
    const group = groupAt(rows, row);
    const height = heightOf(group);
    if (used + height > PAGE_HEIGHT && used > 0) {
      breaks.push(row);
      used = 0;
    }
    used += height;
    row += group.length;
  }
  return { breaks, used };
}

/** The rows from one on that stand on one page; one alone where together they are higher than a page. */
function groupAt(rows: readonly CircularRow[], first: number): readonly CircularRow[] {
  let end = first + 1;
  while (end < rows.length && rows[end - 1]?.keepsNext === true) end += 1;
  const group = rows.slice(first, end);
  return heightOf(group) <= PAGE_HEIGHT ? group : group.slice(0, 1);
}

/** Empty rows that fill a page, so that what follows begins on the next even where breaks by hand do not count. */
export function fillPage(used: number): CircularRow[] {
  const rows: CircularRow[] = [];
  for (let rest = Math.floor((PAGE_HEIGHT - used) / 0.75) * 0.75; rest > 0; rest -= HIGHEST_ROW) {
    rows.push(blank(Math.min(rest, HIGHEST_ROW)));
  }
  return rows;
}

/** The rows with every page but the last one filled, where a group of rows has moved to the next. */
export function filledPages(rows: readonly CircularRow[]): CircularRow[] {
  const { breaks } = pagesOf(rows);
  return [0, ...breaks].flatMap((first, at) => {
    const page = rows.slice(first, breaks[at]);
    return at < breaks.length ? [...page, ...fillPage(heightOf(page))] : page;
  });
}

/** A table that goes on over pages, with its head on each. `used`: points taken of the page it begins on. */
export function tableOverPages(rows: readonly CircularRow[], used: number): CircularRow[] {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const placed: CircularRow[] = [head];
  let height = used + head.height;
  for (const row of body) {
    if (height + row.height > PAGE_HEIGHT) {
      placed.push(...fillPage(height), head);
      height = head.height;
    }
    placed.push(row);
    height += row.height;
  }
  return placed;
}
