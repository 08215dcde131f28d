/**
 * Page set-up, frozen rows and grid lines: the last step, whose failure harms nothing (EXCEL-PLATFORM 4: a machine
 * without a printer may refuse it).
 */
import type { PageSetup, PageText } from "../../core/domain/edits";
import { hostCode } from "../errors";
import type { Layout } from "../journal/schema";
import { isSameAs } from "../same";
import type { FindSheet } from "./cells";
import { CALL_BYTES, runSteps, step, type Step } from "./steps";

/** Steps for what differs from how the sheet was laid out before: the user's own set-up of the rest stays. */
export function writePage(find: FindSheet, layout: Layout, standing: Layout | null): Step[] {
  const steps: Step[] = [];
  if (!isSameAs(standing?.page, layout.page)) {
    steps.push(step((context) => setUp(find(context).pageLayout, find(context), layout.page), 12 * CALL_BYTES));
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

export interface PageSteps {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

/** Runs the steps in one sync. Returns the sheets whose page Excel did not set up. */
export async function setUpPages(context: Excel.RequestContext, pages: readonly PageSteps[]): Promise<string[]> {
  try {
    await runSteps(
      context,
      pages.flatMap(({ steps }) => steps),
    );
    return [];
  } catch (thrown) {
    if (hostCode(thrown) === null) throw thrown;
    return pages.filter(({ steps }) => steps.length > 0).map(({ sheet }) => sheet);
  }
}

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
