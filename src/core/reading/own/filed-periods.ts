/** The period a cell of the add-in's own sheets names. */
import type { Period } from "../../domain/period";
import type { CellValue } from "../../domain/snapshot";
import { periodOfCell } from "../months";

/** Reads periods, each different cell once; null: none is named with its year. */
export function filedPeriods(): (value: CellValue) => Period | null {
  const periods = new Map<CellValue, Period | null>();
  return (value) => {
    let period = periods.get(value);
    if (period === undefined) {
      // Without a year of its own a cell names no period: nothing around it may complete it.
      period = periodOfCell(value, { year: null, month: null, date1904: false });
      periods.set(value, period);
    }
    return period;
  };
}
