/** PageLayout: how a sheet is printed. Lengths are points. */
import { parseLocal, isWholeColumns, isWholeRows } from "../model/a1";
import { PAPER_SIZES } from "../model/paper-sizes";
import type { Sheet } from "../model/sheet";
import type { PageLayout } from "../model/types";
import type { Scalar } from "../wire/definition";
import type { World } from "../world";
import { amount, flag, invalid, isGiven, oneOf, record, whole } from "./arguments";
import { asRange, define, object } from "./objects";
import { placeArgument, rangeOrNull } from "./places";
import { MAX_COLUMNS, MAX_ROWS } from "../model/a1";

/** Points in one unit of `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

type Key = keyof PageLayout;

function scalar<Name extends Key>(name: Name, checked: (value: unknown) => PageLayout[Name]): Scalar<Sheet, World> {
  return {
    get: ({ pageLayout }) => pageLayout[name],
    set: ({ id }, value, { workbook }) => workbook.setPageLayout(id, { [name]: checked(value) }, "addin"),
  };
}

const margin = (name: (typeof SIDES)[keyof typeof SIDES]): Scalar<Sheet, World> =>
  scalar(name, (value) => amount(value, name, 0, 7200));
const switched = (
  name: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite",
): Scalar<Sheet, World> => scalar(name, (value) => flag(value, name));

/** `{ scale }`, or fitted to pages; a direction left out or 0 is free. */
function zoom(value: unknown): PageLayout["zoom"] {
  const given = record(value, "zoom");
  const pages = (name: "horizontalFitToPages" | "verticalFitToPages"): PageLayout["zoom"] =>
    isGiven(given[name]) && given[name] !== 0 ? { [name]: whole(given[name], name, 1, 32_767) } : {};
  const fit = { ...pages("horizontalFitToPages"), ...pages("verticalFitToPages") };
  const isFitted = Object.keys(fit).length > 0;
  if (isGiven(given["scale"]) === isFitted) throw invalid("A zoom has either a scale or pages to fit to.");
  return isFitted ? fit : { scale: whole(given["scale"], "scale", 10, 400) };
}

/** First and last of whole rows ("$1:$2") or columns given as text or Range. */
function titles(value: unknown, sheet: Sheet, world: World, axis: "row" | "column"): [number, number] {
  const given = asRange(value)?.area ?? (typeof value === "string" ? parseLocal(value) : null);
  const area = given ?? placeArgument(value, sheet, world).area;
  const isWhole = axis === "row" ? isWholeRows(area) : isWholeColumns(area);
  if (!isWhole && typeof value === "string") throw invalid(`"${value}" is no title of whole ${axis}s.`);
  return axis === "row" ? [area.row, area.row + area.rows - 1] : [area.column, area.column + area.columns - 1];
}

define("PageLayout", {
  scalars: {
    orientation: scalar("orientation", (value) => oneOf(value, "orientation", ["Portrait", "Landscape"])),
    paperSize: scalar("paperSize", (value) => oneOf(value, "paperSize", PAPER_SIZES)),
    topMargin: margin("topMargin"),
    bottomMargin: margin("bottomMargin"),
    leftMargin: margin("leftMargin"),
    rightMargin: margin("rightMargin"),
    headerMargin: margin("headerMargin"),
    footerMargin: margin("footerMargin"),
    centerHorizontally: switched("centerHorizontally"),
    centerVertically: switched("centerVertically"),
    printGridlines: switched("printGridlines"),
    printHeadings: switched("printHeadings"),
    blackAndWhite: switched("blackAndWhite"),
    firstPageNumber: scalar("firstPageNumber", (value) =>
      value === "" ? "" : whole(value, "firstPageNumber", -32_765, 32_767),
    ),
    zoom: scalar("zoom", zoom),
  },
  navigations: { headersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    getPrintAreaOrNullObject: ({ id, pageLayout }) =>
      pageLayout.printArea &&
      object(
        "RangeAreas",
        pageLayout.printArea.map((area) => ({ sheet: id, area })),
      ),
    getPrintTitleRowsOrNullObject: ({ id, pageLayout: { titleRows } }) =>
      rangeOrNull(
        id,
        titleRows && { row: titleRows[0], rows: titleRows[1] - titleRows[0] + 1, column: 0, columns: MAX_COLUMNS },
      ),
    getPrintTitleColumnsOrNullObject: ({ id, pageLayout: { titleColumns } }) =>
      rangeOrNull(
        id,
        titleColumns && {
          column: titleColumns[0],
          columns: titleColumns[1] - titleColumns[0] + 1,
          row: 0,
          rows: MAX_ROWS,
        },
      ),
  },
  changes: {
    setPrintArea(sheet, [printArea], world) {
      const { area } = placeArgument(printArea, sheet, world);
      world.workbook.setPageLayout(sheet.id, { printArea: [area] }, "addin");
      return null;
    },
    setPrintTitleRows(sheet, [rows], world) {
      world.workbook.setPageLayout(sheet.id, { titleRows: titles(rows, sheet, world, "row") }, "addin");
      return null;
    },
    setPrintTitleColumns(sheet, [columns], world) {
      world.workbook.setPageLayout(sheet.id, { titleColumns: titles(columns, sheet, world, "column") }, "addin");
      return null;
    },
    setPrintMargins({ id }, [unit, options], { workbook }) {
      const points = UNITS[oneOf(unit, "unit", ["Points", "Inches", "Centimeters"])];
      const given = Object.entries(record(options, "marginOptions")).filter(([, value]) => isGiven(value));
      const margins = given.map(([side, value]) => {
        const name = SIDES[oneOf(side, "marginOptions", ["top", "bottom", "left", "right", "header", "footer"])];
        return [name, amount(value, side, 0, 7200) * points] as const;
      });
      workbook.setPageLayout(id, Object.fromEntries(margins), "addin");
      return null;
    },
  },
});
