/**
 * An Excel for the unmodified office.js, in Node: what README.md shows. In the browser see `transport/xdm.ts`, for
 * .xlsx files `file/`.
 */
export { ExcelHost, type Answer, type HostOptions } from "./host";
export type { Failure, Faults } from "./faults";
export type { LoggedRequest, RequestLog, WireTotals } from "./request-log";
export { installOffice, loadOffice, type LoadedOffice, type OfficeGlobals } from "./loader/node";
export type { Sheet } from "./model/sheet";
export { Workbook, type JournalEntry, type Selection } from "./model/workbook";
