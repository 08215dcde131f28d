/** Why a workbook cannot be reviewed at all. Nothing is written then; the words live in `messages/`. */
import type { Month } from "./calendar";

export type Refusal =
  /** Neither a roster nor people in an attendance sheet. `sheets` are the names of all sheets looked at. */
  | { readonly code: "no-people"; readonly sheets: readonly string[] }
  /** Sheets that look like a roster or attendance, none of which has a column of names. */
  | { readonly code: "no-name-column"; readonly sheets: readonly string[] }
  /** A roster, but neither attendance nor any other record of study. */
  | { readonly code: "no-records"; readonly roster: string }
  /** Nothing is recorded in the month; `recorded` are the months that have something. */
  | { readonly code: "month-without-data"; readonly month: Month; readonly recorded: readonly Month[] }
  /** The clock is set to a day before the month begins (rulebook section 2, "Periods"). */
  | { readonly code: "as-of-before-month"; readonly month: Month };
