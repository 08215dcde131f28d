/** What the reading of a sheet needs of the rest of the file. */
import type { Workbook } from "../../model/workbook";
import type { Package } from "../package";
import type { Colors } from "./colors";
import type { CellFormat } from "./styles";

export interface BookContext {
  readonly pkg: Package;
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  /** Cell formats by the number cells name them with. */
  readonly formats: readonly CellFormat[];
  readonly colors: Colors;
  /** Counts a cell against the limit of the whole book. @throws FileRefused too-large */
  readonly countCell: () => void;
}
