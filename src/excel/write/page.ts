/**
 * Page set-up, frozen rows and grid lines: the last step, whose failure harms nothing (EXCEL-PLATFORM 4: a machine
 * without a printer may refuse it). What was refused is kept in mind and tried again.
 */
import type { PageSetup, PageText } from "../../core/domain/edits";
import { hostCode } from "../errors";
import type { Layout, Layouts } from "../layout";
import { isSameAs } from "../same";
import type { FindSheet } from "./cells";
import { CALL_BYTES, runSteps, step, type Step } from "./steps";

/** Steps for what differs from how the sheet was laid out before: the user's own set-up of the rest stays. */
export function writePage(find: FindSheet, layout: Layout, before: Layout | null): Step[] {
  const steps: Step[] = [];
  const standing = before?.pageNotSet ? null : before;
  if (!isSameAs(standing?.page, layout.page)) {
    steps.push(step((context) => setUp(find(context).pageLayout, find(context), layout.page), 12 * CALL_BYTES));
    steps.push(...breakPages(find, layout.page.breaks ?? [], standing?.page.breaks ?? []));
  }
  if (standing?.showGridlines !== layout.showGridlines) {
    steps.push(
      step((context) => {
        find(context).showGridlines = layout.showGridlines;
      }),
    );
  }
  if (standing?.frozenRows !== layout.frozenRows) {
    steps.push(
      step((context) => {
        const { freezePanes } = find(context);
        if (layout.frozenRows > 0) freezePanes.freezeRows(layout.frozenRows);
        else freezePanes.unfreeze();
      }),
    );
  }
  return steps;
}

/** Manual page breaks. Those a user has made are taken away only where the sheet had some of ours. */
function breakPages(find: FindSheet, breaks: readonly number[], standing: readonly number[]): Step[] {
  if (isSameAs(breaks, standing)) return [];
  const removed = step((context) => find(context).horizontalPageBreaks.removePageBreaks());
  const added = breaks.map((row) =>
    step((context) => {
      const sheet = find(context);
      sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
    }),
  );
  return [...(standing.length > 0 ? [removed] : []), ...added];
}

export interface PageSteps {
  readonly sheet: string;
  /** null: a sheet of the office's, whose page is set up once or not at all. */
  readonly mark: string | null;
  readonly steps: readonly Step[];
}

/**
 * Runs the steps of all pages in one sync, and each page by itself when that is refused: one that Excel refuses spoils
 * no other. Returns those that it refused.
 */
export async function setUpPages(context: Excel.RequestContext, pages: readonly PageSteps[]): Promise<PageSteps[]> {
  try {
    await runSteps(
      context,
      pages.flatMap(({ steps }) => steps),
    );
    return [];
  } catch (thrown) {
    if (hostCode(thrown) === null) throw thrown;
    const [only, ...others] = pages;
    if (only !== undefined && others.length === 0) return [only];
  }
  const refused: PageSteps[] = [];
  for (const page of pages) refused.push(...(await setUpPages(context, [page])));
  return refused;
}

/** Layouts in which just these pages wait to be set up. */
export function withPagesToSet(layouts: Layouts, waiting: readonly PageSteps[]): Layouts {
  return Object.fromEntries(Object.entries(layouts).map(([mark, layout]) => [mark, waitsIn(waiting, mark, layout)]));
}

/** The layout, told to wait when its page is among these. */
export function waitsIn(waiting: readonly PageSteps[], mark: string, standing: Layout): Layout {
  const layout = { ...standing };
  delete layout.pageNotSet;
  return waiting.some((page) => page.mark === mark) ? { ...layout, pageNotSet: true } : layout;
}

/** For a receipt: the sheets whose page was refused; nothing when there are none. */
export const pagesRefused = (refused: readonly PageSteps[]): { readonly pagesNotSet?: readonly string[] } =>
  refused.length > 0 ? { pagesNotSet: refused.map(({ sheet }) => sheet) } : {};

function setUp(pageLayout: Excel.PageLayout, worksheet: Excel.Worksheet, page: PageSetup): void {
  const { orientation, margins, zoom, centerHorizontally, titleRows, footer } = page;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation;
  pageLayout.setPrintMargins("Points", margins);
  // A whole object: a single member of it cannot be assigned (EXCEL-PLATFORM 4). Height stays free.
  pageLayout.zoom = "scale" in zoom ? { scale: zoom.scale } : { horizontalFitToPages: zoom.pagesWide };
  if (centerHorizontally !== undefined) pageLayout.centerHorizontally = centerHorizontally;
  if (titleRows)
    pageLayout.setPrintTitleRows(worksheet.getRangeByIndexes(titleRows.row, 0, titleRows.rows, 1).getEntireRow());
  if (!footer) return;
  const { headersFooters } = pageLayout;
  headersFooters.state = footer.even ? "OddAndEven" : "Default";
  if (footer.even) {
    setFooter(headersFooters.oddPages, footer.odd);
    setFooter(headersFooters.evenPages, footer.even);
  } else setFooter(headersFooters.defaultForAllPages, footer.odd);
}

function setFooter(page: Excel.HeaderFooter, { left = "", center = "", right = "" }: PageText): void {
  page.leftFooter = left;
  page.centerFooter = center;
  page.rightFooter = right;
}
