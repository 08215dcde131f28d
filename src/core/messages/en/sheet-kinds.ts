/** Kinds of sheets in English, as messages and the pane call them. */
import type { SheetKind } from "../../domain/understanding";

export const SHEET_KINDS: Readonly<Record<SheetKind, string>> = {
  roster: "Roster",
  "attendance-wide": "Attendance",
  "attendance-long": "Attendance list",
  activities: "Activities",
  "study-log": "Study log",
  "study-tally": "Monthly tally",
  "notes-checks": "Notes checks",
  inspections: "Inspections",
  "work-attendance": "Work attendance",
  circulars: "Circulars",
  settings: "Settings",
  own: "Written by the add-in",
  other: "Not used",
};
