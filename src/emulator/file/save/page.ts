/** How a sheet prints. Only what differs from the file is written; a printer's own settings stay. */
import { NORMAL_PAGE } from "../../model/defaults";
import type { HeaderFooterTexts, PageLayout } from "../../model/types";
import { inchesFromPoints, joinSections, paperCode } from "../units";
import { key } from "./differences";
import type { SheetSource } from "./sheet-source";
import { escapedForFile } from "./text";
import { element, flagText, placeChild, setAttributes, TRUE } from "./xml";

type Changed = (...names: (keyof PageLayout)[]) => boolean;

export function writePage(source: SheetSource, before: PageLayout | null, after: PageLayout): void {
  const changed: Changed = (...names) => names.some((name) => key((before ?? NORMAL_PAGE)[name]) !== key(after[name]));
  writeOptions(source, after, changed);
  writeMargins(source, after, changed);
  writeSetup(source, after, changed);
  writeHeaders(source, after, changed);
}

const ifSet = (value: boolean): string | undefined => (value ? TRUE : undefined);

function writeOptions(source: SheetSource, page: PageLayout, changed: Changed): void {
  if (!changed("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) return;
  const options = source.child("printOptions") ?? element(source.prefix, "printOptions");
  setAttributes(options, {
    horizontalCentered: ifSet(page.centerHorizontally),
    verticalCentered: ifSet(page.centerVertically),
    headings: ifSet(page.printHeadings),
    gridLines: ifSet(page.printGridlines),
  });
  source.set("printOptions", Object.keys(options.attributes).length === 0 ? null : options);
}

function writeMargins(source: SheetSource, page: PageLayout, changed: Changed): void {
  const names = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const;
  if (!changed(...names)) return;
  const margins = source.child("pageMargins") ?? element(source.prefix, "pageMargins");
  // The schema wants all six.
  setAttributes(
    margins,
    Object.fromEntries(names.map((name) => [name.replace("Margin", ""), inchesFromPoints(page[name])])),
  );
  source.set("pageMargins", margins);
}

function writeSetup(source: SheetSource, page: PageLayout, changed: Changed): void {
  if (!changed("orientation", "paperSize", "blackAndWhite", "zoom", "firstPageNumber")) return;
  const setup = source.child("pageSetup") ?? element(source.prefix, "pageSetup");
  const { zoom, firstPageNumber } = page;
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  if (changed("orientation")) setAttributes(setup, { orientation: page.orientation.toLowerCase() });
  if (changed("paperSize")) setAttributes(setup, { paperSize: paperCode(page.paperSize) ?? undefined });
  if (changed("blackAndWhite")) setAttributes(setup, { blackAndWhite: ifSet(page.blackAndWhite) });
  if (changed("firstPageNumber")) {
    const number = firstPageNumber === "" ? undefined : firstPageNumber;
    setAttributes(setup, { firstPageNumber: number, useFirstPageNumber: ifSet(number !== undefined) });
  }
  if (changed("zoom")) {
    // 0 pages: as many as it takes.
    setAttributes(setup, {
      scale: isFitted || zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
      fitToWidth: isFitted ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: isFitted ? (zoom.verticalFitToPages ?? 0) : undefined,
    });
    writeFitted(source, isFitted);
  }
  source.set("pageSetup", setup);
}

const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

function writeFitted(source: SheetSource, isFitted: boolean): void {
  const properties = source.child("sheetPr") ?? element(source.prefix, "sheetPr");
  const setup = element(source.prefix, "pageSetUpPr", { fitToPage: flagText(isFitted) });
  placeChild(properties, "pageSetUpPr", setup, PROPERTIES);
  source.set("sheetPr", properties);
}

const PAGES = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** The file has one text for odd pages and for all pages: the state says whose it is. */
function writeHeaders(source: SheetSource, page: PageLayout, changed: Changed): void {
  if (!changed("headerFooterState", "defaultPages", "oddPages", "evenPages", "firstPage")) return;
  const { headerFooterState: state } = page;
  const isOdd = state === "OddAndEven" || state === "FirstOddAndEven";
  const texts: Readonly<Record<string, HeaderFooterTexts>> = {
    odd: isOdd ? page.oddPages : page.defaultPages,
    even: page.evenPages,
    first: page.firstPage,
  };
  const footer = source.child("headerFooter") ?? element(source.prefix, "headerFooter");
  setAttributes(footer, {
    differentOddEven: ifSet(isOdd),
    differentFirst: ifSet(state === "FirstAndDefault" || state === "FirstOddAndEven"),
  });
  for (const [name, text] of Object.entries(texts)) {
    const sections = {
      Header: { left: text.leftHeader, center: text.centerHeader, right: text.rightHeader },
      Footer: { left: text.leftFooter, center: text.centerFooter, right: text.rightFooter },
    };
    for (const [end, parts] of Object.entries(sections)) {
      const joined = escapedForFile(joinSections(parts));
      const child = joined === "" ? null : element(source.prefix, `${name}${end}`, {}, [joined]);
      placeChild(footer, `${name}${end}`, child, PAGES);
    }
  }
  const isEmpty = footer.children.length === 0 && Object.keys(footer.attributes).length === 0;
  source.set("headerFooter", isEmpty ? null : footer);
}
