/** What the members act on: the workbook, and what a running Excel knows besides. */
import type { Workbook } from "./model/workbook";
import type { Rect, SheetId } from "./model/types";
import type { HostObject as AnyHostObject, TypeDefinition as AnyTypeDefinition } from "./wire/definition";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface World {
  readonly workbook: Workbook;
  /** `Runtime.enableEvents`. */
  eventsEnabled: boolean;
  calculationMode: CalculationMode;
  /** Cells above which a range's content reads as null (EXCEL-PLATFORM 2.1). */
  readonly maxCellsRead: number;
  /** Document settings, name to value. */
  readonly settings: Map<string, unknown>;
}

export type HostObject = AnyHostObject<World>;
export type TypeDefinition<Self> = AnyTypeDefinition<Self, World>;

/** `Self` of everything that lies on a piece of a sheet: ranges, their formats, fonts, fills, borders. */
export interface Place {
  readonly sheet: SheetId;
  readonly area: Rect;
}

export function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "sheet" in value && "area" in value;
}
