/** What is on record in the whole office for rules that are asked for once a year; found in one pass. */
import type { Person, PersonIndex } from "../../domain/people";
import { touches, within, type Day } from "../../domain/calendar";
import type { Activity, ActivityKind, OfficeRecords, StudyRecord } from "../../domain/records";
import type { PlanYear } from "../period";
import type { Departments, GroupIndex } from "./departments";
import { peopleByName, writtenNames } from "./names";

/** Kinds of activities at which somebody gives a class (C23), and one that may stand for one (C36). */
const CLASSES: readonly ActivityKind[] = ["partyClass", "theoryTutorial"];
const EXCHANGE: ActivityKind = "monthlyLecture";

/** A class somebody gave, as the activities tell. */
export interface GivenClass {
  readonly activity: Activity;
  /** Only a setting makes it a class. */
  readonly isExchange: boolean;
  /** The date surely lies in the year, and the lecturer is surely this person. */
  readonly certain: boolean;
}

export interface YearRecords {
  /** By department: somebody has a log row with an area. */
  readonly areas: readonly boolean[];
  /** Some session of the year has an area. */
  readonly sessionAreas: boolean;
  /** What some member of the centre group has in the log: a book with an area, a class given, a publication. */
  readonly memberBooks: boolean;
  readonly memberClasses: boolean;
  readonly memberPublications: boolean;
  /** Some class with a lecturer stands in the activities. */
  readonly classesHeld: boolean;
  /** Days of tests of which somebody has a readable score. */
  readonly testDays: readonly Day[];
  readonly classesBy: ReadonlyMap<PersonIndex, readonly GivenClass[]>;
}

export function yearRecords(
  { people, studyLog, sessions, activities }: OfficeRecords,
  departments: Departments,
  { firstDay, end }: PlanYear,
): YearRecords {
  const areas = departments.groups.map(() => false);
  let [memberBooks, memberClasses, memberPublications] = [false, false, false];
  const testDays = new Set<Day>();
  for (const row of studyLog) {
    if (!within(row.when, firstDay, end)) continue;
    const group: GroupIndex = departments.groupOf[row.person] ?? -1;
    if (row.area !== null && areas[group] !== undefined) areas[group] = true;
    if (row.kind === "test" && typeof row.score === "number") testDays.add(row.when.last);
    if (people[row.person]?.isCentreGroup !== true) continue;
    memberBooks ||= row.kind === "book" && row.area !== null;
    memberClasses ||= row.kind === "classGiven";
    memberPublications ||= isReadablePublication(row);
  }
  const classes = activities.filter(
    ({ when, kind, lecturer }) =>
      lecturer !== null && (CLASSES.includes(kind) || kind === EXCHANGE) && touches(when, firstDay, end),
  );
  return {
    areas,
    sessionAreas: sessions.some(({ when, area }) => area !== null && within(when, firstDay, end)),
    memberBooks,
    memberClasses,
    memberPublications,
    classesHeld: classes.some(({ kind, when }) => CLASSES.includes(kind) && within(when, firstDay, end)),
    testDays: [...testDays],
    classesBy: classesByLecturer(people, classes, { firstDay, end }),
  };
}

/** Reading: a publication without a level that can be read counts for no rule, not even as recorded. */
function isReadablePublication({ kind, level }: StudyRecord): boolean {
  return kind === "publication" && level !== null;
}

/**
 * Classes by who gave them. Reading: a lecturer whose cell holds more than a name ("王芳科长", "王芳 李伟") is that
 * person only perhaps, unless separators part the names; so are namesakes.
 */
function classesByLecturer(
  people: readonly Person[],
  classes: readonly Activity[],
  { firstDay, end }: Pick<PlanYear, "firstDay" | "end">,
): ReadonlyMap<PersonIndex, readonly GivenClass[]> {
  const byName = peopleByName(people);
  const found = new Map<PersonIndex, GivenClass[]>();
  for (const activity of classes) {
    const isDated = within(activity.when, firstDay, end);
    const isExchange = activity.kind === EXCHANGE;
    for (const key of writtenNames(activity.lecturer)) {
      const exact = byName.get(key);
      const perhaps = exact ?? [...byName].flatMap(([name, who]) => (isPartOf(name, key) ? who : []));
      const isCertain = exact?.length === 1 && isDated;
      for (const person of perhaps)
        found.set(person, [...(found.get(person) ?? []), { activity, isExchange, certain: isCertain }]);
    }
  }
  return found;
}

/** One character alone is no name. */
function isPartOf(name: string, text: string): boolean {
  return name.length > 1 && text.includes(name);
}
