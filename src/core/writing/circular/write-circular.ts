/** The month's circular (通报 2026-10), a draft for the secretary to edit, print and have signed. C48, C53, C57. */
import { ofMonth } from "../../domain/period";
import { formatMonth } from "../../domain/calendar";
import type { LocalArea, SheetContent, SheetEdit, StyledArea } from "../../domain/edits";
import { finding, type Finding } from "../../domain/findings";
import { circularSheetName } from "../../sheets/written";
import { ownSheetOf, writeOwnSheet } from "../own-sheet";
import type { RegisterRow } from "../register-rows";
import type { WriteRequest } from "../write-request";
import { circularFacts } from "./facts";
import { monthlyCircular } from "./monthly";
import { layOutCircular, type CircularLayout } from "./layout";
import type { CircularRow } from "./rows";
import { COLUMN_WIDTHS, PAGE, TYPOGRAPHY } from "./typography";

/** The circular of the month. `register`: the rows as they stand, for the change on last month. */
export function writeCircular(
  request: WriteRequest,
  register: readonly RegisterRow[],
): { readonly edit: SheetEdit | null; readonly findings: readonly Finding[] } {
  const { snapshot, month, language, circular } = request;
  const facts = circularFacts(request, register);
  const layout = layOutCircular(monthlyCircular(request, facts), language);
  const period = ofMonth(month);
  const name = circularSheetName(formatMonth(month), language);
  const existing = ownSheetOf(snapshot, "circular", period);
  const content = contentOf(layout, request);
  const outcome = writeOwnSheet(snapshot, { owned: "circular", period, name, content }, existing);
  const sheet = existing?.name ?? outcome.edit?.sheet ?? name;
  const { breaks, textPages } = layout;
  return {
    edit: outcome.edit,
    findings: [
      ...(outcome.finding === null ? [] : [outcome.finding]),
      ...(textPages === 1 ? [] : [finding("circular-two-pages", { sheet, pages: breaks.length + 1 }, { period })]),
      ...(facts.uncommended === 0
        ? []
        : [finding("more-to-commend", { count: facts.uncommended, most: circular.commendMax }, { period })]),
    ],
  };
}

function contentOf({ rows, breaks }: CircularLayout, { language }: WriteRequest): SheetContent {
  return {
    values: rows.map(({ values }) => values),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rows.map(({ height }, row) => ({ row, height })),
    merges: rows.flatMap(({ merges }, row): LocalArea[] =>
      merges.map(([column, columns]) => ({ row, column, rows: 1, columns })),
    ),
    styles: stylesOf(rows),
    links: [],
    page: { ...PAGE, footer: footerOf(breaks, language), ...(breaks.length === 0 ? {} : { breaks }) },
    frozenRows: 0,
    showGridlines: false,
  };
}

function footerOf(
  breaks: readonly number[],
  language: WriteRequest["language"],
): NonNullable<SheetContent["page"]["footer"]> {
  const { footer } = TYPOGRAPHY[language];
  return breaks.length === 0 ? { odd: footer.odd } : footer;
}

function acrossRow(row: number): LocalArea {
  return { row, column: 0, rows: 1, columns: COLUMN_WIDTHS.length };
}

/** One style for each run of rows that look alike, so that a table is one block. */
function stylesOf(rows: readonly CircularRow[]): StyledArea[] {
  const styles: StyledArea[] = [];
  rows.forEach(({ style }, row) => {
    if (style === null) return;
    const last = styles.at(-1);
    const isNext = last !== undefined && last.style === style && last.area.row + last.area.rows === row;
    if (isNext) styles[styles.length - 1] = { area: { ...last.area, rows: last.area.rows + 1 }, style };
    else styles.push({ area: acrossRow(row), style });
  });
  return styles;
}
