/** C55, C56: the leading group and the units of the daily work are filled in; they sign the documents. */
import type { OfficeIndex } from "../office-index";
import { valueAt } from "../parameters";
import type { RatingPeriod } from "../period";
import type { OfficeVerdict } from "./office-verdict";

/** Reading: deputies and members may be none, a head and the units of the daily work are wanted. */
const WANTED = ["leadingGroup.head", "dailyWork.units"] as const;

/** Not assessed while nothing of it is filled in: the office has not said that it keeps it in this workbook. */
export function leadingGroup({ parameters }: OfficeIndex, { end }: RatingPeriod): OfficeVerdict {
  const filled = WANTED.filter((key) => valueAt(parameters, key, end) !== "").length;
  const all = [...WANTED, "leadingGroup.deputies", "leadingGroup.members"] as const;
  const isAny = all.some((key) => valueAt(parameters, key, end) !== "");
  return {
    rule: "leading-group",
    clauses: ["C55", "C56"],
    status: filled === WANTED.length ? "met" : isAny ? "short" : "not-assessed",
    value: isAny ? filled : null,
    required: isAny ? WANTED.length : null,
    cells: [],
  };
}
