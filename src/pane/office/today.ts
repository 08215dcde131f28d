/** The pane's clock. */
import { monthAt, firstDay, type Day } from "../../core/domain/calendar";

/** The calendar day of a moment in the user's own time zone. */
export function dayOfMoment(moment: Date): Day {
  return firstDay(monthAt(moment.getFullYear(), moment.getMonth() + 1)) + moment.getDate() - 1;
}
