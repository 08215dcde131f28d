/** The circular after a day of study: who was called, present, on leave and absent, by department. C48, C53. */
import { yearOfMonth, monthOf } from "../../domain/calendar";
import type { CircularSettings } from "../../domain/circular-settings";
import { sumAttendance, type OfficeFigures, type StudyDay } from "../../domain/figures";
import type { Language } from "../../domain/language";
import type { PersonIndex } from "../../domain/people";
import type { OfficeRecords } from "../../domain/records";
import { circularWords, wordsOf, type CircularWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { numberedSections, type CircularDraft, type CircularTable } from "./draft";
import { framed, namedParagraphs, opened, plainName } from "./frame";
import { makeUpTable } from "./lists";

export interface StudyRequest {
  readonly records: OfficeRecords;
  readonly study: StudyDay;
  /** Whom the month's figures name for absence without reason: settings say from which time on, and whether at all. */
  readonly figures: Pick<OfficeFigures, "named" | "late">;
  readonly settings: CircularSettings;
  readonly language: Language;
}

export function studyCircular({ records, study, figures, settings, language }: StudyRequest): CircularDraft {
  const words = circularWords(language);
  const { day, kinds, departments, called } = study;
  const late = study.late.filter((person) => figures.late.includes(person));
  const criticised = figures.named.filter(({ days }) => days.includes(day)).map(({ person }) => person);
  const counts = sumAttendance(departments);
  const listed = (people: readonly PersonIndex[]): { name: string; department: string | null }[] =>
    people.flatMap((index) => {
      const person = records.people[index];
      return person === undefined ? [] : [{ name: plainName(person.name), department: person.department }];
    });
  const named = listed(criticised).map((one) => ({ ...one, days: [day] }));
  const { shortDay, activityKinds, list } = wordsOf(language);
  const session = list(kinds.map((kind) => activityKinds[kind]));
  const toMakeUp = listed(study.toMakeUp).map((one) => ({ ...one, day: shortDay(day), session }));
  const table = departmentsOfDay(study, words);
  return {
    contentOf: () => ({
      ...framed(settings, yearOfMonth(monthOf(day)), words),
      title: words.study.title(day, kinds),
      lead: opened(settings, words.study.lead(day, kinds), words),
      sections: numberedSections(
        [
          [words.overall, [words.study.attendance(counts, counts.called === called)]],
          [words.problems, [words.study.late(late.length, called), ...namedParagraphs(named, words)]],
          [words.requirements, [words.study.demands(toMakeUp.length > 0)]],
        ],
        words.heading,
      ),
    }),
    departments: () => table,
    attachments: [makeUpTable(toMakeUp, language)].filter((one) => one !== null),
  };
}

/** The table by department with its sum; null where it would only repeat the text. */
function departmentsOfDay({ departments }: StudyDay, words: CircularWords): CircularTable | null {
  if (departments.length === 0 || (departments.length === 1 && departments[0]?.name === "")) return null;
  const row = (name: string, of: StudyDay["departments"]): WrittenRow => {
    const counts = sumAttendance(of);
    const { called, present, excused, unexcused, undecided } = counts;
    return [name, called, present, excused, unexcused, undecided, words.rate(counts), ""];
  };
  const rows = departments.map((one) => row(one.name === "" ? words.noDepartment : one.name, [one]));
  if (departments.length > 1) rows.push(row(words.total, departments));
  return { title: words.departmentsTitle, head: words.study.columns, rows };
}
