/** C50, C51: who checks whose notes in a month, what is missing, and what each inspector has left to do. */
import type { InspectorMatrix, InspectorRow } from "../../domain/office-lists";
import type { Month } from "../../domain/calendar";
import { monthsSpan } from "../answer";
import type { OfficeIndex } from "../office-index";
import { inServiceThroughout, serviceOf } from "../service";
import { inspectorChecks, inspectorsOf, type InspectorCheck } from "./right-inspector";

/** Of several checks of a person the one that says most for them. */
const BEST_FIRST: readonly InspectorCheck["by"][] = ["right", "unknown", "other", "self"];

export function inspectorMatrix(office: OfficeIndex, month: Month): InspectorMatrix {
  const { first, last } = monthsSpan(month);
  const checks = new Map<number, InspectorCheck>();
  for (const check of inspectorChecks(office, month)) {
    const { index } = check.person;
    const known = checks.get(index);
    if (known === undefined || BEST_FIRST.indexOf(check.by) < BEST_FIRST.indexOf(known.by)) checks.set(index, check);
  }
  const rows = office.records.people.flatMap((person): InspectorRow[] => {
    if (inServiceThroughout(serviceOf(person), first, last) === "no") return [];
    // As in `check-made`: of a member without any row so far it is not known that the notes are checked at all.
    if (person.isCentreGroup !== false && office.notes.checksOf(person.index).length === 0) return [];
    const found = checks.get(person.index);
    return [
      {
        person: person.index,
        inspectors: inspectorsOf(office, person),
        state: found?.by ?? "missing",
        checker: found?.check.checker ?? null,
        cell: found?.check.cell ?? null,
      },
    ];
  });
  return { rows, tasks: tasksOf(rows) };
}

/** Checks that are missing or were made by the wrong person, under each who may make them. */
function tasksOf(rows: readonly InspectorRow[]): InspectorMatrix["tasks"] {
  const tasks = new Map<string | null, number[]>();
  for (const { person, inspectors, state } of rows) {
    for (const inspector of inspectors.length === 0 ? [null] : inspectors) {
      const people = tasks.get(inspector) ?? [];
      tasks.set(inspector, people);
      const isDone = state === "right" || state === "unknown";
      if (!isDone) people.push(person);
    }
  }
  return [...tasks].map(([inspector, people]) => ({ inspector, people })).filter(({ people }) => people.length > 0);
}
