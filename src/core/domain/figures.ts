/** Facts that documents tell: numbers and people of a period, taken from ratings and records; nothing is estimated. */
import type { Day } from "./calendar";
import type { PersonIndex } from "./people";
import type { MakeUpDebt } from "./office-lists";
import type { Overall, RuleId } from "./rating";
import type { ActivityKind } from "./records";

/** Person-times over the period's sessions; `called` is the sum of the others. */
export interface AttendanceCounts {
  readonly called: number;
  readonly present: number;
  readonly excused: number;
  readonly unexcused: number;
  /** Nobody has said yet whether they were present, on leave or absent without reason. */
  readonly undecided: number;
}

export interface NotesCounts {
  /** Notebooks presented at the period's last check. */
  readonly checked: number;
  /** People whose notes could be measured against the pace, and those who keep it. */
  readonly assessed: number;
  readonly met: number;
}

/** Numbers of a department for a period (C57), people in service and called only. */
export interface DepartmentFigures extends AttendanceCounts {
  readonly name: string;
  readonly people: number;
  readonly notesMet: number;
  readonly notesAssessed: number;
  readonly finals: Readonly<Record<Overall, number>>;
  /** Nobody called was missing, and everybody keeps pace with certainty (rulebook section 5). */
  readonly isCommendable: boolean;
}

/** People who have not met a duty that is due to `of` people and can be assessed. */
export interface BehindFigures {
  readonly rule: RuleId;
  /** In roster order. */
  readonly people: readonly PersonIndex[];
  readonly of: number;
}

export interface OfficeFigures {
  /** Sessions people signed in to, by kind, and how many have no attendance at all. */
  readonly sessions: readonly { readonly kind: ActivityKind; readonly count: number }[];
  readonly unsigned: number;
  readonly notes: NotesCounts;
  /** People whose grade depends on what is still in doubt. */
  readonly open: number;
  /** People called to a session, and those of them who came late or left early. */
  readonly called: number;
  readonly late: readonly PersonIndex[];
  /** Absent without reason, with the days, in roster order (C48). */
  readonly named: readonly { readonly person: PersonIndex; readonly days: readonly Day[] }[];
  /** Duties that somebody has not met, in the order of the rulebook. */
  readonly behind: readonly BehindFigures[];
  /** People whose final is good, with certainty and with every due duty met, in roster order (C54). */
  readonly commendable: readonly PersonIndex[];
  /** Leave of the period that is surely still to be made up for (C47), in roster order. */
  readonly toMakeUp: readonly MakeUpDebt[];
  /** In the order in which the departments first stand in the roster. */
  readonly departments: readonly DepartmentFigures[];
}

/** A day of study (C53). */
export interface StudyDay {
  readonly day: Day;
  /** Kinds of its sessions that people signed in to, and how many sessions they were. */
  readonly kinds: readonly ActivityKind[];
  readonly sessions: number;
  /** In the order in which the departments first stand in the roster. */
  readonly departments: readonly (AttendanceCounts & { readonly name: string })[];
  /** People called to at least one of them. */
  readonly called: number;
  /** Who came late or left early, in roster order. */
  readonly late: readonly PersonIndex[];
  /** Who was on leave and has surely not made up for it, in roster order. */
  readonly toMakeUp: readonly PersonIndex[];
}

/** Sums of the departments' person-times. */
export function sumAttendance(departments: readonly AttendanceCounts[]): AttendanceCounts {
  const counts = { called: 0, present: 0, excused: 0, unexcused: 0, undecided: 0 };
  for (const { called, present, excused, unexcused, undecided } of departments) {
    counts.called += called;
    counts.present += present;
    counts.excused += excused;
    counts.unexcused += unexcused;
    counts.undecided += undecided;
  }
  return counts;
}
