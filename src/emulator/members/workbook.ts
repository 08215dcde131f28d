/** Workbook: the object all paths start from. */
import { define, object } from "./objects";
import { rangeAt } from "./places";

define("Workbook", {
  scalars: {
    name: { get: ({ name }) => name },
    readOnly: { get: ({ readOnly }) => readOnly },
    /** Changed since it was opened, as far as the file would change. */
    isDirty: { get: ({ journal }) => journal.some(({ change }) => change.kind !== "sheet-activated") },
    autoSave: { get: () => false },
  },
  navigations: {
    application: (workbook) => object("Application", workbook),
    functions: (workbook) => object("Functions", workbook),
    names: () => object("NamedItemCollection", { scope: null }),
    protection: (workbook) => object("WorkbookProtection", workbook),
    settings: () => object("SettingCollection", null),
    tables: () => object("TableCollection", { sheet: null }),
    worksheets: (workbook) => object("WorksheetCollection", workbook),
    _Runtime: () => object("Runtime", null),
  },
  methods: {
    getActiveCell: ({ selection: { sheet, area } }) => rangeAt(sheet, { ...area, rows: 1, columns: 1 }),
    getSelectedRange: ({ selection: { sheet, area } }) => rangeAt(sheet, area),
    getIsActiveCollabSession: () => false,
  },
});
