/** What the writing of a sheet's rows is given. */
import type { Sheet } from "../../model/sheet";
import type { SheetChange } from "./differences";
import type { Follow } from "./mentions";
import type { SheetSource } from "./sheet-source";
import type { FileStyles } from "./styles";

export interface RowsRequest {
  readonly source: SheetSource;
  readonly change: SheetChange;
  /** As it is to be; and as the file has it, null for a sheet the file does not have. */
  readonly sheet: Sheet;
  readonly before: Sheet | null;
  readonly styles: FileStyles;
  readonly follow: Follow;
}

/** Columns of touched cells by row. */
export type Touched = ReadonlyMap<number, readonly number[]>;
