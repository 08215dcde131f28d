/** WorksheetProtection and WorkbookProtection. Passwords are neither kept nor checked. */
import { UNPROTECTED } from "../model/defaults";
import { HostError } from "../wire/errors";
import { isGiven, record } from "./arguments";
import { define } from "./objects";

define("WorksheetProtection", {
  scalars: {
    protected: { get: ({ protection }) => protection.isProtected },
    options: { get: ({ protection }) => (protection.isProtected ? protection.options : null) },
  },
  changes: {
    protect(sheet, [options], { workbook }) {
      if (sheet.protection.isProtected) throw new HostError("InvalidOperation", "The sheet is protected already.");
      const given = isGiven(options) ? Object.entries(record(options, "options")) : [];
      const allowed = Object.fromEntries(given.map(([name, value]) => [name, value === true]));
      workbook.setProtection(sheet.id, { isProtected: true, options: allowed }, "addin");
      return null;
    },
    unprotect({ id }, _args, { workbook }) {
      workbook.setProtection(id, UNPROTECTED, "addin");
      return null;
    },
  },
});

define("WorkbookProtection", {
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
});
