/** What a circular after a day of study tells: how many were called, present, on leave and absent (C53). */
import type { Day } from "../../domain/calendar";
import type { StudyDay } from "../../domain/figures";
import type { PersonIndex } from "../../domain/people";
import { SESSION_KINDS } from "../../domain/records";
import { isOpen, makeUpDebts } from "../office/make-up-ledger";
import { subjectOf, type OfficeIndex } from "../office-index";
import { hasAttended } from "../records/sessions";

/** The sessions of a day that have attendance. People count once for each session they were called to. */
export function studyDay(office: OfficeIndex, day: Day): StudyDay {
  const { records } = office;
  const held = records.sessions.filter(
    ({ when, kind, hasAttendance }) =>
      when.first === day && when.last === day && hasAttendance && SESSION_KINDS.includes(kind),
  );
  const of = new Set(held.map(({ index }) => index));
  const called = new Set<PersonIndex>();
  const late = new Set<PersonIndex>();
  const toMakeUp: PersonIndex[] = [];
  const departments = office.departments.groups.map(({ name, members }) => {
    const counts = { name: name ?? "", called: 0, present: 0, excused: 0, unexcused: 0, undecided: 0 };
    for (const member of members) {
      const person = records.people[member];
      if (person === undefined) continue;
      const subject = subjectOf(office, person);
      for (const { session, state } of subject.sessions) {
        if (!of.has(session.index)) continue;
        called.add(member);
        counts.called += 1;
        if (hasAttended(state)) counts.present += 1;
        else if (state === "excused") counts.excused += 1;
        else if (state === "unexcused") counts.unexcused += 1;
        else counts.undecided += 1;
        if (state === "late" || state === "early" || state === "late-and-early") late.add(member);
      }
      if (makeUpDebts(office, [subject]).some((debt) => of.has(debt.session) && isOpen(debt))) toMakeUp.push(member);
    }
    return counts;
  });
  const inOrder = (one: PersonIndex, other: PersonIndex): number => one - other;
  return {
    day,
    kinds: SESSION_KINDS.filter((kind) => held.some((session) => session.kind === kind)),
    sessions: held.length,
    departments: departments.filter((one) => one.called > 0),
    called: called.size,
    late: [...late].sort(inOrder),
    toMakeUp: toMakeUp.sort(inOrder),
  };
}
