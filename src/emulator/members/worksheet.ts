/** Worksheet and WorksheetCollection. */
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../wire/definition";
import type { World } from "../world";
import { HostError } from "../wire/errors";
import { colour, flag, isGiven, oneOf, text, whole } from "./arguments";
import { define, object } from "./objects";
import { WHOLE_SHEET, placeOnSheet, rangeAt, rangeOrNull } from "./places";
import { SHEET_EVENTS } from "./sheet-events";
import { MAX_ROWS } from "../model/a1";
import type { Workbook } from "../model/workbook";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** A sheet that was deleted is no longer found, whoever still holds it. */
const alive = ({ id }: Sheet, { workbook }: World): Sheet => workbook.sheet(id);

const index = (value: unknown, what: string): number => whole(value, what, 0, MAX_ROWS);

const shown = (name: "showGridlines" | "showHeadings"): Scalar<Sheet, World> => ({
  get: ({ view }) => view[name],
  set: ({ id }, value, { workbook }) => workbook.setView(id, { [name]: flag(value, name) }, "addin"),
});

define("Worksheet", {
  id: ({ id }) => id,
  scalars: {
    id: { get: (sheet, world) => alive(sheet, world).id },
    name: {
      get: (sheet, world) => alive(sheet, world).name,
      set: ({ id }, value, { workbook }) => workbook.renameSheet(id, text(value, "name"), "addin"),
    },
    position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: ({ id }, value, { workbook }) => workbook.moveSheet(id, index(value, "position"), "addin"),
    },
    visibility: {
      get: (sheet, world) => alive(sheet, world).visibility,
      set: ({ id }, value, { workbook }) =>
        workbook.setVisibility(id, oneOf(value, "visibility", VISIBILITIES), "addin"),
    },
    /** "" for none. */
    tabColor: {
      get: ({ view }) => view.tabColor,
      set: ({ id }, value, { workbook }) =>
        workbook.setView(id, { tabColor: value === "" ? "" : colour(value, "tabColor") }, "addin"),
    },
    showGridlines: shown("showGridlines"),
    showHeadings: shown("showHeadings"),
    // The library reads the two above under their own names and writes them under these.
    gridlines: shown("showGridlines"),
    headings: shown("showHeadings"),
    standardWidth: { get: ({ defaultColumnWidth }) => defaultColumnWidth },
    standardHeight: { get: ({ defaultRowHeight }) => defaultRowHeight },
  },
  navigations: {
    autoFilter: (sheet) => object("AutoFilter", sheet),
    charts: (sheet) => object("ChartCollection", sheet),
    freezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => object("PageBreakCollection", sheet),
    names: ({ id }) => object("NamedItemCollection", { scope: id }),
    pageLayout: (sheet) => object("PageLayout", sheet),
    protection: (sheet) => object("WorksheetProtection", sheet),
    tables: (sheet) => object("TableCollection", { sheet }),
  },
  methods: {
    getRange: (sheet, [address], world) =>
      isGiven(address)
        ? object("Range", placeOnSheet(text(address, "address"), alive(sheet, world), world))
        : rangeAt(alive(sheet, world).id, WHOLE_SHEET),
    getRangeByIndexes: ({ id }, [row, column, rows, columns]) =>
      rangeAt(id, {
        row: index(row, "startRow"),
        column: index(column, "startColumn"),
        rows: index(rows, "rowCount"),
        columns: index(columns, "columnCount"),
      }),
    getCell: ({ id }, [row, column]) =>
      rangeAt(id, { row: index(row, "row"), column: index(column, "column"), rows: 1, columns: 1 }),
    /** On an empty sheet the top left cell. */
    getUsedRange: (sheet, [valuesOnly], world) =>
      rangeAt(
        sheet.id,
        alive(sheet, world).usedRange(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      ),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], world) =>
      rangeOrNull(sheet.id, alive(sheet, world).usedRange(valuesOnly === true)),
    getNextOrNullObject: (sheet, [visibleOnly], world) => neighbour(sheet, 1, visibleOnly, world),
    getPreviousOrNullObject: (sheet, [visibleOnly], world) => neighbour(sheet, -1, visibleOnly, world),
  },
  changes: {
    activate({ id }, _args, { workbook }) {
      workbook.activate(id, "addin");
      return null;
    },
    delete({ id }, _args, { workbook }) {
      workbook.deleteSheet(id, "addin");
      return null;
    },
  },
  events: SHEET_EVENTS,
});

function neighbour(
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: unknown,
  { workbook }: World,
): ReturnType<typeof object> | null {
  const sheets =
    visibleOnly === true ? workbook.sheets.filter((other) => isVisible(other) || other === sheet) : workbook.sheets;
  const found = sheets[sheets.indexOf(sheet) + step];
  return found ? object("Worksheet", found) : null;
}

const isVisible = ({ visibility }: Sheet): boolean => visibility === "Visible";

const findSheet = (workbook: Workbook, key: unknown): Sheet | null =>
  typeof key === "string" ? (workbook.sheetById(key) ?? workbook.sheetNamed(key)) : null;

function countOf(workbook: Workbook, visibleOnly: unknown): number {
  return visibleOnly === true ? workbook.sheets.filter(isVisible).length : workbook.sheets.length;
}

define("WorksheetCollection", {
  methods: {
    getActiveWorksheet: (workbook) => object("Worksheet", workbook.activeSheet),
    getCount: (workbook, [visibleOnly]) => countOf(workbook, visibleOnly),
    getFirst: (workbook, [visibleOnly]) =>
      firstOf(visibleOnly === true ? workbook.sheets.filter(isVisible) : workbook.sheets),
    getLast: (workbook, [visibleOnly]) =>
      firstOf((visibleOnly === true ? workbook.sheets.filter(isVisible) : [...workbook.sheets]).reverse()),
    getItemOrNullObject(workbook, [key]) {
      const sheet = findSheet(workbook, key);
      return sheet && object("Worksheet", sheet);
    },
  },
  changes: {
    add: (workbook, [name]) =>
      object("Worksheet", workbook.addSheet(isGiven(name) ? text(name, "name") : null, "addin")),
  },
  items: {
    list: (workbook) => workbook.sheets.map((sheet) => object("Worksheet", sheet)),
    find(workbook, key) {
      const sheet = findSheet(workbook, key);
      if (!sheet) throw new HostError("ItemNotFound", `There is no sheet "${String(key)}".`);
      return object("Worksheet", sheet);
    },
  },
  events: SHEET_EVENTS,
});

function firstOf(sheets: readonly Sheet[]): ReturnType<typeof object> {
  const [first] = sheets;
  if (!first) throw new HostError("ItemNotFound", "There is no such sheet.");
  return object("Worksheet", first);
}
