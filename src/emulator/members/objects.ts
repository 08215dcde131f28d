/**
 * The types of the object model by name, and what each one's members work on. A type is defined in a file of its own;
 * files refer to each other's types by name, so that none needs to import another.
 */
import type { BorderEdge, DefinedName, Table } from "../model/types";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { objectOf } from "../wire/definition";
import type { HostObject, Place, TypeDefinition, World } from "../world";
import type { ChartAxisSelf, ChartFontSelf, ChartSelf, ChartSeriesSelf } from "./chart-self";

/** Edge of a range as `borders.getItem` names it. */
export type RangeEdge = BorderEdge | "horizontal" | "vertical";
export type PageKey = "defaultPages" | "firstPage" | "oddPages" | "evenPages";

/** What the members of each type work on. */
export interface Selves {
  Application: Workbook;
  AddinInternalService: null;
  AutoFilter: Sheet;
  Chart: ChartSelf;
  ChartAreaFormat: ChartSelf;
  ChartAxes: ChartSelf;
  ChartAxis: ChartAxisSelf;
  ChartCollection: Sheet;
  ChartDataLabelFormat: ChartSeriesSelf;
  ChartDataLabels: ChartSeriesSelf;
  ChartFill: ChartSeriesSelf;
  ChartFont: ChartFontSelf;
  ChartGridlines: ChartAxisSelf;
  ChartLegend: ChartSelf;
  ChartLineFormat: ChartSeriesSelf;
  ChartSeries: ChartSeriesSelf;
  ChartSeriesCollection: ChartSelf;
  ChartSeriesFormat: ChartSeriesSelf;
  ChartTitle: ChartSelf;
  ChartTitleFormat: ChartSelf;
  DataValidation: Place;
  FormatProtection: Place;
  FunctionResult: { readonly value: number | string };
  Functions: Workbook;
  HeaderFooter: { readonly sheet: Sheet; readonly page: PageKey };
  HeaderFooterGroup: Sheet;
  NamedItem: Pick<DefinedName, "name" | "scope">;
  NamedItemCollection: { readonly scope: string | null };
  /** `row` begins the page. */
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  /** Breaks between rows. */
  PageBreakCollection: Sheet;
  PageLayout: Sheet;
  Range: Place;
  RangeAreas: readonly Place[];
  RangeBorder: Place & { readonly edge: RangeEdge };
  RangeBorderCollection: Place;
  RangeCollection: readonly Place[];
  RangeFill: Place;
  RangeFont: Place;
  RangeFormat: Place;
  Runtime: null;
  Setting: { readonly key: string };
  SettingCollection: null;
  Table: { readonly sheet: Sheet; readonly id: Table["id"] };
  TableCollection: { readonly sheet: Sheet | null };
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type TypeName = keyof Selves;

const definitions = new Map<TypeName, TypeDefinition<unknown>>();

export function define<Name extends TypeName>(name: Name, members: Omit<TypeDefinition<Selves[Name]>, "name">): void {
  const definition: TypeDefinition<Selves[Name]> = { name, ...members };
  definitions.set(name, objectOf<Selves[Name], World>(definition, undefined as never).type);
}

/** An object of a type. */
export function object<Name extends TypeName>(name: Name, self: Selves[Name]): HostObject {
  const type = definitions.get(name);
  if (!type) throw new RangeError(`The type ${name} is not defined.`);
  return { type, self };
}

/** Every definition, for tests and for the member index. */
export const allDefinitions = (): readonly TypeDefinition<unknown>[] => [...definitions.values()];

/** The object as a place on a sheet when it is a Range, else null. */
export function asRange(value: unknown): Place | null {
  const isRange =
    typeof value === "object" && value !== null && "type" in value && value.type === definitions.get("Range");
  return isRange && "self" in value ? (value.self as Place) : null;
}
