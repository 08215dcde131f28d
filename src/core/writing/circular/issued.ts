/** Whether a month's circular has been issued: its rows of the register are frozen then (rulebook section 5). */
import type { Month } from "../../domain/calendar";
import { isMonth } from "../../domain/period";
import { registerState } from "../../sheets/register-states";
import type { RegisterRow } from "../register-rows";

export function isIssued(register: readonly RegisterRow[], month: Month): boolean {
  return register.some(({ period, cells }) => isMonth(period, month) && registerState(cells.state) === "issued");
}
