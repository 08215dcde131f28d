/** How a sheet is printed. Print areas and titles stand among the names: see `defined-names.ts`. */
import { NORMAL_PAGE } from "../../model/defaults";
import type { HeaderFooterTexts, PageLayout } from "../../model/types";
import { paperName, pointsFromInches, splitSections } from "../units";
import { firstOf, type SheetElements } from "./sheet-part";
import { sheetProperty } from "./sizes";
import { unescaped } from "./text-escapes";
import { child, flag, numeric, type Attributes, type Element } from "./xml";

export function pageLayoutOf(elements: SheetElements): PageLayout {
  const margins = firstOf(elements, "pageMargins")?.attributes ?? {};
  const setup = firstOf(elements, "pageSetup")?.attributes ?? {};
  const options = firstOf(elements, "printOptions")?.attributes ?? {};
  const margin = (side: string, otherwise: number): number => {
    const inches = numeric(margins[side]);
    return inches === undefined ? otherwise : pointsFromInches(inches);
  };
  const paper = numeric(setup["paperSize"]);
  const firstPage = numeric(setup["firstPageNumber"]);
  return {
    ...NORMAL_PAGE,
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper === undefined ? NORMAL_PAGE.paperSize : paperName(paper),
    topMargin: margin("top", NORMAL_PAGE.topMargin),
    bottomMargin: margin("bottom", NORMAL_PAGE.bottomMargin),
    leftMargin: margin("left", NORMAL_PAGE.leftMargin),
    rightMargin: margin("right", NORMAL_PAGE.rightMargin),
    headerMargin: margin("header", NORMAL_PAGE.headerMargin),
    footerMargin: margin("footer", NORMAL_PAGE.footerMargin),
    centerHorizontally: flag(options["horizontalCentered"], false),
    centerVertically: flag(options["verticalCentered"], false),
    printGridlines: flag(options["gridLines"], false),
    printHeadings: flag(options["headings"], false),
    blackAndWhite: flag(setup["blackAndWhite"], false),
    zoom: zoomOf(setup, flag(sheetProperty(elements, "pageSetUpPr")?.attributes["fitToPage"], false)),
    firstPageNumber: flag(setup["useFirstPageNumber"], false) && firstPage !== undefined ? firstPage : "",
    ...headersFooters(firstOf(elements, "headerFooter")),
  };
}

/** Pages to fit to count only where the sheet says that it is fitted; 0 pages: as many as it takes. */
function zoomOf(setup: Attributes, isFitted: boolean): PageLayout["zoom"] {
  const across = numeric(setup["fitToWidth"]) ?? 1;
  const down = numeric(setup["fitToHeight"]) ?? 1;
  if (!isFitted || (across === 0 && down === 0)) return { scale: numeric(setup["scale"]) ?? 100 };
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

type Texts = Pick<PageLayout, "headerFooterState" | "defaultPages" | "firstPage" | "oddPages" | "evenPages">;

/** The file has one text for odd pages and for all pages; the model shows it in both places. */
function headersFooters(element: Element | undefined): Texts {
  const isFirst = flag(element?.attributes["differentFirst"], false);
  const isOdd = flag(element?.attributes["differentOddEven"], false);
  const odd = textsOf(element, "odd");
  return {
    headerFooterState: isFirst ? (isOdd ? "FirstOddAndEven" : "FirstAndDefault") : isOdd ? "OddAndEven" : "Default",
    defaultPages: odd,
    oddPages: odd,
    evenPages: textsOf(element, "even"),
    firstPage: textsOf(element, "first"),
  };
}

function textsOf(element: Element | undefined, pages: "odd" | "even" | "first"): HeaderFooterTexts {
  const header = splitSections(unescaped(child(element, `${pages}Header`)?.text ?? ""));
  const footer = splitSections(unescaped(child(element, `${pages}Footer`)?.text ?? ""));
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}
