/**
 * What an attentive inspector would look at twice: the same count every month, a year's notes written in its last
 * month, a check made by somebody who was away that day. Notes for people; no grade rests on them.
 */
import { finding, type Finding } from "../domain/findings";
import { onDay, type Month } from "../domain/calendar";
import type { Person, Quantity } from "../domain/people";
import { ofMonth } from "../domain/period";
import type { NotesCheck } from "../domain/records";
import { byCell } from "../domain/reading-order";
import type { OfficeIndex } from "./office-index";
import { valueAt } from "./parameters";
import { finalMonth } from "./period";
import { onlyPerson, peopleByName, writtenName } from "./records/names";
import { inServiceOn, serviceOf } from "./service";

/** So many equal steps in a row are told. */
const EQUAL_STEPS = 4;
/** The part of a year's quota that is much for its last month. */
const MUCH = 0.5;

/** The notes on a month; what runs over several months is told in the last of them. */
export function plausibilityNotes(office: OfficeIndex, month: Month): Finding[] {
  const notes: Finding[] = [];
  for (const person of office.records.people) {
    const checks = checksOf(office, person).filter((check) => check.month !== null && check.month <= month);
    const steps = stepsOf(checks, office.year.firstMonth, month);
    const latest = checks.find((check) => check.month === month);
    if (latest === undefined) continue;
    const context = { person: person.index, department: person.department, period: ofMonth(month), cell: latest.cell };
    const equal = equalStep(steps, month);
    if (equal !== null)
      notes.push(finding("notes-identical", { name: person.name, characters: equal, months: EQUAL_STEPS }, context));
    const late = month === finalMonth(office.year) ? lateStep(office, person, steps, month) : null;
    if (late !== null) notes.push(finding("notes-at-once", { name: person.name, characters: late }, context));
  }
  return [...notes, ...inspectorsAway(office, month)];
}

/** A person's checks in reading order: the order of the sheets' rows must not tell. */
function checksOf({ notes }: OfficeIndex, { index }: Person): NotesCheck[] {
  return byCell(notes.checksOf(index));
}

/** Characters added in each month that has a readable figure; `since`: how many months they stand for. */
interface Step {
  readonly characters: number;
  readonly since: number;
}

function stepsOf(checks: readonly NotesCheck[], first: Month, last: Month): ReadonlyMap<Month, Step> {
  const steps = new Map<Month, Step>();
  let [before, at] = [0, first - 1];
  for (let month = first; month <= last; month += 1) {
    const own = checks.filter((check) => check.month === month);
    // Of several checks in a month the largest figure is the latest.
    const toDate = largest(own.map(({ charactersToDate }) => charactersToDate));
    const thisMonth = largest(own.map(({ charactersThisMonth }) => charactersThisMonth));
    if (toDate !== null) {
      steps.set(month, { characters: toDate - before, since: month - at });
      [before, at] = [toDate, month];
    } else if (thisMonth !== null) {
      steps.set(month, { characters: thisMonth, since: 1 });
      [before, at] = [before + thisMonth, month];
    }
  }
  return steps;
}

function largest(counts: readonly Quantity[]): number | null {
  const numbers = counts.filter((count) => typeof count === "number");
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The characters of each of the last months, where they are all the same; null: they are not. */
function equalStep(steps: ReadonlyMap<Month, Step>, month: Month): number | null {
  const last = steps.get(month);
  if (last === undefined || last.characters <= 0) return null;
  for (let at = month; at > month - EQUAL_STEPS; at -= 1) {
    const step = steps.get(at);
    if (step === undefined || step.since !== 1 || step.characters !== last.characters) return null;
  }
  return last.characters;
}

/** Characters of the year's last month, where they are much of the year's quota; null: they are not. */
function lateStep(
  { parameters, year }: OfficeIndex,
  { roles }: Person,
  steps: ReadonlyMap<Month, Step>,
  month: Month,
): number | null {
  const [role] = roles;
  const quota = role === undefined ? null : valueAt(parameters, `notesQuota.${role}`, year.end);
  const step = steps.get(month);
  return quota !== null && step !== undefined && step.characters > quota * MUCH ? step.characters : null;
}

/** Checks of the month by somebody who was on leave from a session of that day, or not in service. */
function inspectorsAway(office: OfficeIndex, month: Month): Finding[] {
  const { records, sessions } = office;
  const byName = peopleByName(records.people);
  const noteOn = (person: Person, check: NotesCheck): Finding[] => {
    const { checkedOn, checker } = check;
    const inspector = onlyPerson(byName, writtenName(checker ?? ""));
    const of = inspector === undefined ? undefined : records.people[inspector];
    if (check.month !== month || checkedOn === null || of === undefined) return [];
    const wasOnLeave = sessions.some(
      ({ session: { when }, marks }) =>
        when.first === checkedOn && when.last === checkedOn && marks[of.index]?.state === "excused",
    );
    if (!wasOnLeave && inServiceOn(serviceOf(of), onDay(checkedOn)) !== "no") return [];
    const facts = { name: person.name, checker: of.name, day: checkedOn };
    const { department } = person;
    return [
      finding("inspector-away", facts, { person: person.index, department, period: ofMonth(month), cell: check.cell }),
    ];
  };
  return records.people.flatMap((person) => checksOf(office, person).flatMap((check) => noteOn(person, check)));
}
