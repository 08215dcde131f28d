/** The workbook part: which tab is in front, and whether Excel is to calculate. */
import type { Saving } from "./saving";
import type { ListedSheet } from "./sheet-list";
import { childNamed, childrenNamed, element, placeChild, prefixOf, setAttributes, TRUE, type XmlElement } from "./xml";

/** Order of the children of a workbook (ECMA-376 part 1, 18.2.27). */
export const BOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/**
 * The sheets in front, by the places they have now. Windows besides the first keep theirs, and so does the first while
 * the model's sheet in front is the one it was: a chart sheet may be in front, which the model does not know.
 */
export function writeActive({ book, before, workbook }: Saving, listed: readonly ListedSheet[]): void {
  const front = listed.findIndex(({ id }) => id === workbook.activeSheet.id);
  const isNew = before.activeSheet.id !== workbook.activeSheet.id;
  const placeNow = (place: string | undefined): number =>
    listed.findIndex((each) => each.before === Number(place ?? 0));
  const views = childNamed(book, "bookViews");
  childrenNamed(views, "workbookView").forEach((view, index) => {
    const kept = placeNow(view.attributes["activeTab"]);
    const active = kept < 0 || (index === 0 && isNew) ? front : kept;
    const { firstSheet } = view.attributes;
    const first = firstSheet === undefined ? 0 : placeNow(firstSheet);
    setAttributes(view, { activeTab: active === 0 ? undefined : active, firstSheet: first <= 0 ? undefined : first });
  });
  if (!views && front > 0 && isNew) {
    const prefix = prefixOf(book);
    const view = element(prefix, "workbookView", { activeTab: front });
    placeChild(book, "bookViews", element(prefix, "bookViews", {}, [view]), BOOK_ORDER);
  }
  const number = (item: XmlElement | undefined): string | undefined => item?.attributes["sheetId"];
  for (const view of childrenNamed(childNamed(book, "customWorkbookViews"), "customWorkbookView")) {
    const isThere = listed.some(({ item }) => number(item) === view.attributes["activeSheetId"]);
    if (!isThere) setAttributes(view, { activeSheetId: number(listed[front]?.item) });
  }
}

/** Asks Excel to calculate when it opens the file: what depends on changed cells is not calculated here. */
export function writeRecalculation(book: XmlElement): void {
  const settings = childNamed(book, "calcPr") ?? element(prefixOf(book), "calcPr");
  setAttributes(settings, { fullCalcOnLoad: TRUE });
  placeChild(book, "calcPr", settings, BOOK_ORDER);
}
