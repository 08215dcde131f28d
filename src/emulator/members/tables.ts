/** TableCollection (of the workbook or of a sheet) and Table. */
import { splitSheet } from "../model/a1";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/types";
import { HostError } from "../wire/errors";
import type { HostObject, Place, World } from "../world";
import { flag, invalid, text } from "./arguments";
import { asRange, define, object, type Selves } from "./objects";
import { placeOnSheet, rangeAt } from "./places";

function tableOf({ sheet, id }: Selves["Table"]): Table {
  const found = sheet.tables.find((table) => table.id === id);
  if (!found) throw new HostError("ItemNotFound", "The table is no longer there.");
  return found;
}

const bodyOf = ({ area, hasHeaders }: Table): Table["area"] =>
  hasHeaders ? { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) } : area;

define("Table", {
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: (self) => tableOf(self).name },
    showHeaders: { get: (self) => tableOf(self).hasHeaders },
  },
  navigations: { worksheet: ({ sheet }) => object("Worksheet", sheet) },
  methods: {
    getRange: (self) => rangeAt(self.sheet.id, tableOf(self).area),
    getDataBodyRange: (self) => rangeAt(self.sheet.id, bodyOf(tableOf(self))),
    getHeaderRowRange(self) {
      const table = tableOf(self);
      if (!table.hasHeaders) throw new HostError("ItemNotFound", "The table has no header row.");
      return rangeAt(self.sheet.id, { ...table.area, rows: 1 });
    },
  },
});

function tablesIn(sheet: Sheet | null, { workbook }: World): { readonly sheet: Sheet; readonly table: Table }[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function find(sheet: Sheet | null, key: unknown, world: World): HostObject | null {
  const wanted = typeof key === "string" ? key.toLowerCase() : null;
  const found = tablesIn(sheet, world).find(
    ({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
  return found ? object("Table", { sheet: found.sheet, id: found.table.id }) : null;
}

/** Where a table is to lie: a Range, or an address whose sheet must be named for the workbook's collection. */
function placeFor(value: unknown, own: Sheet | null, world: World): Place {
  const range = asRange(value);
  if (range) return range;
  const address = text(value, "address");
  const named = splitSheet(address).sheet;
  const sheet = named === null ? (own ?? world.workbook.activeSheet) : world.workbook.sheetNamed(named);
  if (!sheet) throw invalid(`"${address}" is no address.`);
  return placeOnSheet(address, sheet, world);
}

define("TableCollection", {
  scalars: { count: { get: ({ sheet }, world) => tablesIn(sheet, world).length } },
  methods: {
    getCount: ({ sheet }, _args, world) => tablesIn(sheet, world).length,
    getItemOrNullObject: ({ sheet }, [key], world) => find(sheet, key, world),
  },
  changes: {
    add({ sheet: own }, [address, hasHeaders], world) {
      const { workbook } = world;
      const place = placeFor(address, own, world);
      const sheet = workbook.sheet(place.sheet);
      if (sheet.protection.isProtected) throw new HostError("AccessDenied", "The sheet is protected.");
      const table = workbook.addTable(sheet.id, place.area, flag(hasHeaders, "hasHeaders"), null, "addin");
      return object("Table", { sheet, id: table.id });
    },
  },
  items: {
    list: ({ sheet }, world) =>
      tablesIn(sheet, world).map((found) => object("Table", { sheet: found.sheet, id: found.table.id })),
    find({ sheet }, key, world) {
      const table = find(sheet, key, world);
      if (!table) throw new HostError("ItemNotFound", `There is no table "${String(key)}".`);
      return table;
    },
  },
});
