/** PageBreakCollection and PageBreak: manual breaks between rows (`Worksheet.horizontalPageBreaks`). */
import type { Sheet } from "../model/sheet";
import { HostError } from "../wire/errors";
import type { World } from "../world";
import { invalid, whole } from "./arguments";
import { define, object } from "./objects";
import { placeArgument, rangeAt } from "./places";

/** Excel takes no more on a sheet. */
const MOST_BREAKS = 1_026;

function set({ id }: Sheet, rowBreaks: readonly number[], { workbook }: World): void {
  workbook.setRowBreaks(id, rowBreaks, "addin");
}

define("PageBreak", {
  scalars: {
    /** The row that begins the new page. */
    rowIndex: { get: ({ row }) => row },
    columnIndex: { get: () => 0 },
  },
  methods: {
    getCellAfterBreak: ({ sheet, row }) => rangeAt(sheet.id, { row, column: 0, rows: 1, columns: 1 }),
  },
  changes: {
    delete({ sheet, row }, _args, world) {
      set(
        sheet,
        sheet.rowBreaks.filter((each) => each !== row),
        world,
      );
      return null;
    },
  },
});

define("PageBreakCollection", {
  methods: {
    getCount: ({ rowBreaks }) => rowBreaks.length,
  },
  changes: {
    /** Before the top left cell of the range. */
    add(sheet, [range], world) {
      const { row } = placeArgument(range, sheet, world).area;
      if (row === 0) throw invalid("There is no page before the first row.");
      if (!sheet.rowBreaks.includes(row)) {
        if (sheet.rowBreaks.length >= MOST_BREAKS)
          throw invalid(`A sheet has no more than ${MOST_BREAKS} manual page breaks.`);
        set(
          sheet,
          [...sheet.rowBreaks, row].sort((one, other) => one - other),
          world,
        );
      }
      return object("PageBreak", { sheet, row });
    },
    removePageBreaks(sheet, _args, world) {
      set(sheet, [], world);
      return null;
    },
  },
  items: {
    list: (sheet) => sheet.rowBreaks.map((row) => object("PageBreak", { sheet, row })),
    find(sheet, key) {
      const row = sheet.rowBreaks[whole(key, "index", 0, MOST_BREAKS)];
      if (row === undefined) throw new HostError("ItemNotFound", "There is no such page break.");
      return object("PageBreak", { sheet, row });
    },
  },
});
