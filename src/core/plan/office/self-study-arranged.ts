/** C33: each department arranges its own time for self-study. */
import { touches } from "../../domain/calendar";
import { inReadingOrder } from "../../domain/reading-order";
import type { OfficeIndex } from "../office-index";
import { valueAt } from "../parameters";
import { departmentKey } from "../records/departments";
import type { OfficeVerdict } from "./office-verdict";

/** Slots of the plan year so far, for all or for some departments. */
function slotsOf({ records, year }: OfficeIndex) {
  return records.activities.filter(
    ({ kind, when }) => kind === "selfStudySlot" && touches(when, year.firstDay, year.end),
  );
}

/** The settings name a time for the whole office. */
function isArrangedForAll({ parameters, year }: OfficeIndex): boolean {
  return valueAt(parameters, "selfStudySlot", year.end) !== "";
}

/** Departments without a slot, by name; [] where no slot is on record at all: then nothing can be said. */
export function departmentsWithoutSlot(office: OfficeIndex): string[] {
  const slots = slotsOf(office);
  if (isArrangedForAll(office)) return [];
  if (slots.length === 0 || slots.some(({ audience }) => audience.kind === "all")) return [];
  const arranged = new Set(
    slots.flatMap(({ audience }) => (audience.kind === "departments" ? audience.departments.map(departmentKey) : [])),
  );
  return office.departments.groups.flatMap(({ name }) =>
    name === null || arranged.has(departmentKey(name)) ? [] : [name],
  );
}

export function selfStudyArranged(office: OfficeIndex): OfficeVerdict {
  const rule = { rule: "self-study-arranged", clauses: ["C33"] } as const;
  const slots = slotsOf(office);
  if (slots.length === 0 && !isArrangedForAll(office))
    return { ...rule, status: "not-assessed", value: null, required: null, cells: [] };
  const departments = office.departments.groups.filter(({ name }) => name !== null).length;
  const without = departmentsWithoutSlot(office).length;
  return {
    ...rule,
    status: without === 0 ? "met" : "short",
    value: departments - without,
    required: departments,
    cells: inReadingOrder(slots.map(({ cell }) => cell)),
  };
}
