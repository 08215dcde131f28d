/** C32: cadres lecture in turn, nobody twice before everyone once; whose turn is next, and why. */
import { lastDay, type Day, type Month } from "../../domain/calendar";
import type { LectureRota, LectureTurn } from "../../domain/office-lists";
import type { Person, PersonIndex } from "../../domain/people";
import type { Activity } from "../../domain/records";
import type { OfficeIndex } from "../office-index";
import { monthHasEnded } from "../period";
import { onlyPerson, peopleByName, writtenNames } from "../records/names";
import { inServiceOn, serviceOf } from "../service";

/** For how many months names are proposed. */
const MONTHS_AHEAD = 3;

/**
 * Reading: heads and ordinary cadres take turns; members of the centre group give classes instead (C23). Whose category
 * is undecided has no turn before somebody decides: a worker owes none.
 */
function isInRotation({ roles }: Person): boolean {
  return roles.length > 0 && roles.every((role) => role === "departmentHead" || role === "cadre");
}

/**
 * The rota after the lectures on record up to the last day read. Reading: all lectures in the workbook count, also those
 * of earlier years; a lecturer whose name is a namesake's or nobody's counts for nobody.
 */
export function lectureRota({ records, year }: OfficeIndex): LectureRota {
  const lectures = lecturesOf(records.people, records.activities, year.end);
  const isDone = hasLecture(records.activities, year.lastMonth, year.end) || monthHasEnded(year, year.lastMonth);
  const nextMonth = isDone ? year.lastMonth + 1 : year.lastMonth;
  const inRotation = records.people.filter(isInRotation);
  const isThere = (person: Person, month: Month): boolean =>
    inServiceOn(serviceOf(person), { first: lastDay(month), last: lastDay(month) }) !== "no";
  const turns = inRotation
    .filter((person) => isThere(person, nextMonth))
    .map(({ index }): LectureTurn => {
      const days = lectures.get(index) ?? [];
      return { person: index, given: days.length, last: days.at(-1) ?? null };
    })
    .sort(byTurn);
  return {
    next: turns.slice(0, MONTHS_AHEAD).map((turn, at) => ({ ...turn, month: nextMonth + at })),
    turns,
    tooEarly: tooEarly(turns),
  };
}

function byTurn(one: LectureTurn, other: LectureTurn): number {
  const longAgo = (one.last ?? Number.NEGATIVE_INFINITY) - (other.last ?? Number.NEGATIVE_INFINITY);
  return one.given - other.given || (Number.isNaN(longAgo) ? 0 : longAgo) || one.person - other.person;
}

function isLecture({ kind, when }: Activity, end: Day): boolean {
  return kind === "monthlyLecture" && Number.isFinite(when.first) && when.last <= end;
}

function hasLecture(activities: readonly Activity[], month: Month, end: Day): boolean {
  return activities.some((one) => isLecture(one, end) && one.when.last > lastDay(month - 1));
}

/** Days of each person's lectures, the earliest first. */
function lecturesOf(
  people: readonly Person[],
  activities: readonly Activity[],
  end: Day,
): ReadonlyMap<PersonIndex, readonly Day[]> {
  const byName = peopleByName(people);
  const days = new Map<PersonIndex, Day[]>();
  for (const activity of activities) {
    if (!isLecture(activity, end)) continue;
    for (const name of writtenNames(activity.lecturer)) {
      const person = onlyPerson(byName, name);
      if (person === undefined) continue;
      days.set(person, [...(days.get(person) ?? []), activity.when.first]);
    }
  }
  for (const each of days.values()) each.sort((one, other) => one - other);
  return days;
}

/** Who lectured twice while somebody in the rotation has not lectured at all. */
function tooEarly(turns: readonly LectureTurn[]): PersonIndex[] {
  if (turns.every(({ given }) => given > 0)) return [];
  return turns.flatMap(({ person, given }) => (given > 1 ? [person] : [])).sort((one, other) => one - other);
}
