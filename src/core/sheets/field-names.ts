/** What the fields of sheets are called: the headings of the templates. */
import type { Language } from "../domain/language";
import type { SheetKind } from "../domain/understanding";
import { ACTIVITIES } from "./activities";
import { ATTENDANCE } from "./attendance";
import { CIRCULARS } from "./circulars";
import { INSPECTIONS } from "./inspections";
import { NOTES_CHECKS } from "./notes-checks";
import type { ReadSheet } from "./read-sheet";
import { ROSTER } from "./roster";
import { STUDY_LOG } from "./study-log";
import { STUDY_TALLY } from "./study-tally";

const LAYOUTS = [ROSTER, ATTENDANCE, ACTIVITIES, STUDY_LOG, STUDY_TALLY, NOTES_CHECKS, INSPECTIONS, CIRCULARS];

const LAYOUT_OF: Partial<Readonly<Record<SheetKind, ReadSheet>>> = {
  roster: ROSTER,
  "attendance-wide": ATTENDANCE,
  "attendance-long": ATTENDANCE,
  "work-attendance": ATTENDANCE,
  activities: ACTIVITIES,
  "study-log": STUDY_LOG,
  "study-tally": STUDY_TALLY,
  "notes-checks": NOTES_CHECKS,
  inspections: INSPECTIONS,
  circulars: CIRCULARS,
};

/** The fields that columns of a kind of sheet may be; none of a kind that is not read. */
export function fieldsOf(kind: SheetKind): string[] {
  return (LAYOUT_OF[kind]?.columns ?? []).map(({ role }) => role);
}

/** The heading of a field; the field's own name where no template has it. @param role see `ReadColumn.role` */
export function fieldName(role: string, language: Language): string {
  for (const { columns } of LAYOUTS) {
    const [chinese, english] = columns.find((column) => column.role === role)?.words ?? [];
    if (chinese !== undefined && english !== undefined) return language === "en" ? english : chinese;
  }
  return role;
}
