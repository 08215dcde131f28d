/** Events of a sheet and of the collection of sheets, by their name on the wire. */
import { EventNumber } from "../event-numbers";

export const SHEET_EVENTS = {
  DataChanged: EventNumber.Changed,
  FormatChanged: EventNumber.FormatChanged,
  SelectionChanged: EventNumber.SelectionChanged,
  Activated: EventNumber.Activated,
  Deactivated: EventNumber.Deactivated,
  Added: EventNumber.Added,
  Deleted: EventNumber.Deleted,
  ProtectionChanged: EventNumber.ProtectionChanged,
} as const;
