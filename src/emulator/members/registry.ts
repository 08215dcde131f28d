/** All types together. A type that is not imported here does not exist. */
import "./application";
import "./auto-filter";
import "./chart-parts";
import "./charts";
import "./data-validation";
import "./freeze-panes";
import "./functions";
import "./headers-footers";
import "./names";
import "./page-breaks";
import "./page-layout";
import "./protection";
import "./range";
import "./range-areas";
import "./range-borders";
import "./range-format";
import "./settings";
import "./tables";
import "./workbook";
import "./worksheet";
import type { Workbook } from "../model/workbook";
import { notImplemented } from "../wire/errors";
import type { HostObject } from "../world";
import { object } from "./objects";

export { allDefinitions } from "./objects";

/** The object of the path every request starts from. */
export const rootOf = (workbook: Workbook): HostObject => object("Workbook", workbook);

/** Objects a client creates by name: only the library's own greeting after `Office.onReady`. */
export function createNewObject(name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return object("AddinInternalService", null);
  throw notImplemented(`new ${name}`);
}
