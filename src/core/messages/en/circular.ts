/** Sentences of the circular in English. */
import type { AttendanceCounts } from "../../domain/figures";
import type { ActivityKind } from "../../domain/records";
import { isRateOpen, shareOf, type Behind, type CircularWords, type NamedAbsence, type Share } from "../circular-words";
import { percent, reached } from "../numbers";
import { counted } from "./counted";
import { rules } from "./rules";
import { words } from "./words";

const SHARES: Readonly<Record<Share, string>> = {
  "very-few": "very few",
  few: "few",
  some: "some",
  many: "many",
  most: "most",
};

/** "few notebooks behind pace (2 of 38: Zhang Wei, Li Qiang)" */
function softened(count: number, of: number, what: string, more: string): string {
  return `${SHARES[shareOf(count, of)]} people ${what} (${count} of ${of}${more})`;
}

function behindClause({ rule, count, of, names, attachment }: Behind): string {
  const whose = names.length === 0 ? "" : `: ${words.list(names)}`;
  const where = attachment === null ? "" : `, see attachment${attachment === 0 ? "" : ` ${attachment}`}`;
  return softened(count, of, rules[rule].behind(false), `${whose}${where}`);
}

function attendanceOf(counts: AttendanceCounts): string {
  const { called, present, excused, unexcused, undecided } = counts;
  const absent =
    unexcused === 0 && undecided === 0 ? "nobody absent without reason" : `absent without reason ${unexcused}`;
  const open = undecided === 0 ? "" : `, still undecided ${undecided}`;
  const rate = percent(present, called);
  const share =
    rate === null
      ? ""
      : isRateOpen(counts)
        ? "; the rate of attendance is open until they are decided"
        : `; attendance ${undecided === 0 ? "" : "at least "}${rate}% (${present}/${called})`;
  return `called ${called}, present ${present}, on leave ${excused}, ${absent}${open}${share}`;
}

function kindsOf(kinds: readonly ActivityKind[]): string {
  return words.list(kinds.map((kind) => words.activityKinds[kind]));
}

function namedList(absences: readonly NamedAbsence[]): string {
  return absences
    .map(({ name, department, days }) => {
      const when = words.list(days.map(words.shortDay));
      return `${name} (${department === null ? "" : `${department}, `}${when})`;
    })
    .join("; ");
}

export const circular: CircularWords = {
  title: (month) => `Circular on Study in ${words.month(month)}`,
  addressee: "To all departments:",
  addressed: (addressee) => (/[:：]$/u.test(addressee) ? addressee : `${addressee}:`),
  opened: (opening, lead) => `${opening}${/[.,;:!]$/u.test(opening) ? "" : "."} ${lead}`,
  lead: (month, upTo) =>
    `Study in ${words.month(month)}${upTo === null ? "" : ` (up to ${words.shortDay(upTo)})`} is reported as follows.`,
  overall: "Overall",
  examples: "Good Examples",
  problems: "Problems",
  requirements: "Requirements",
  heading: (number, text) => `${number}. ${text}`,
  sessions: (kinds, unsigned, counts) => {
    if (kinds.length === 0) {
      return unsigned === 0 ? "" : `Study activities of the month: ${unsigned}, all without attendance.`;
    }
    const held = words.list(kinds.map(([kind, count]) => `${words.activityKinds[kind]} ${count}`));
    const missing = unsigned === 0 ? "" : ` Sessions without attendance: ${unsigned}.`;
    return `Sessions held: ${held}. Person-times: ${attendanceOf(counts)}.${missing}`;
  },
  notes: ({ checked, assessed, met }) => {
    const share = percent(met, assessed);
    const parts = [
      ...(checked === 0 ? [] : [`Notebooks checked: ${checked}.`]),
      ...(share === null
        ? []
        : [
            `Notes measured of ${counted(assessed, "person", "people")}, on pace ${met}, ${share}% (${met}/${assessed}).`,
          ]),
    ];
    return parts.join(" ");
  },
  grades: (counts, open) => {
    const rest = [
      ...(counts["not-assessed"] === 0 ? [] : [`not assessed ${counts["not-assessed"]}`]),
      ...(counts.undetermined === 0 ? [] : [`undetermined ${counts.undetermined}`]),
    ];
    const doubt = open === 0 ? "" : `; the ${open === 1 ? "grade" : "grades"} of ${open} may still change`;
    return `People graded good ${counts.good}, medium ${counts.medium}, poor ${counts.poor}${rest.map((part) => `, ${part}`).join("")}${doubt}.`;
  },
  change: (changes) =>
    changes.length === 0
      ? ""
      : `Since last month: ${changes
          .map(([grade, by]) => `${words.grades[grade]} ${by > 0 ? "up" : "down"} by ${Math.abs(by)}`)
          .join(", ")}.`,
  commendedDepartments: (departments, isBrief) =>
    departments.length === 0
      ? ""
      : `Commended, with everybody present and nobody behind: ${departments
          .map(({ name, called, present, notesMet, notesAssessed }) => {
            if (isBrief) return name;
            const notes = notesAssessed === 0 ? "" : `, notes on pace ${notesMet} of ${notesAssessed}`;
            return `${name} (present ${present} of ${called}${notes})`;
          })
          .join("; ")}.`,
  commendedPeople: (people, isBrief) =>
    people.length === 0
      ? ""
      : `Commended for fulfilling all study duties: ${people
          .map(({ name, department, sessions, notes }) => {
            const facts = [
              ...(department === null ? [] : [department]),
              ...(sessions === null ? [] : [`sessions ${sessions[0]} of ${sessions[1]}`]),
              ...(notes === null ? [] : [`notes ${reached(notes)} characters`]),
            ];
            return isBrief || facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
          })
          .join("; ")}.`,
  behind: (rules, [late, called], upTo) => {
    const clauses = [
      ...rules.map(behindClause),
      ...(late === 0 ? [] : [softened(late, called, "came late or left early", "")]),
    ];
    return clauses.length === 0 ? "" : `By ${words.shortDay(upTo)}: ${clauses.join("; ")}.`;
  },
  named: (absences) => `Criticised for absence without leave or reason: ${namedList(absences)}.`,
  namedNext: (absences) => `${namedList(absences)}.`,
  demands: ({ leave, behind }) =>
    [
      "Department heads check their people's study notes every month and register the check.",
      ...(leave ? ["Those on leave make up for the session soon."] : []),
      ...(behind ? ["Those behind catch up."] : []),
      "Results are registered as the basis of the year-end assessment.",
    ].join(" "),
  date: (day) => `Date: ${day === null ? "____________" : words.day(day)}`,
  attachment: (number) => `Attachment${number === null ? "" : ` ${number}`}`,
  attachmentNote: (titles) =>
    titles.length === 1
      ? titles.map((title) => `Attachment: ${title}`)
      : titles.map((title, at) => `Attachment ${at + 1}: ${title}`),
  departmentsTitle: "Study by Department",
  behindTitle: "People Behind with Their Notes",
  makeUpTitle: "Study to Be Made Up For",
  criticised: (day) => `criticised (${day})`,
  withdrawn: "withdrawn",
  correctionsTitle: "Corrections to Earlier Circulars",
  columns: ["Department", "Called", "Present", "Leave", "Unexcused", "Undecided", "Attendance", "Notes on pace"],
  behindColumns: ["Department", "No.", "Name", "Required", "Found", "Missing", "Share", "Remarks"],
  makeUpColumns: ["Department", "No.", "Name", "Absent on", "Session", "Make up by", "Made up on", "Remarks"],
  correctionColumns: ["Department", "No.", "Name", "Period", "Was", "Now", "", "Remarks"],
  rate: (counts) => {
    const { present, called, undecided } = counts;
    const share = percent(present, called);
    return share === null || isRateOpen(counts) ? "—" : `${undecided === 0 ? "" : "≥"}${share}%`;
  },
  notesRate: (met, assessed) => (assessed === 0 ? "—" : `${met} of ${assessed}`),
  noDepartment: "(no department)",
  otherDepartments: (count) => `Other departments (${count})`,
  total: "Total",
  study: {
    title: (day, kinds) => `Circular on ${kindsOf(kinds)} of ${words.shortDay(day)}`,
    lead: (day, kinds) => `The ${kindsOf(kinds)} of ${words.day(day)} is reported as follows.`,
    attendance: (counts, isOfPeople) => `${isOfPeople ? "People" : "Person-times"}: ${attendanceOf(counts)}.`,
    late: (count, of) => (count === 0 ? "" : `${softened(count, of, "came late or left early", "")}.`),
    demands: (hasLeave) =>
      `${hasLeave ? "Those on leave make up for the session soon. " : ""}All departments keep to sign-in and leave.`,
    columns: ["Department", "Called", "Present", "Leave", "Unexcused", "Undecided", "Attendance", "Remarks"],
  },
  criticism: {
    title: (month) => `Criticism for Absence without Reason in ${words.month(month)}`,
    lead: (month, people) =>
      `By the attendance records ${counted(people, "person was", "people were")} absent without reason in ${words.month(month)}, as follows.`,
    absences: "Absences",
    demands:
      "Those named make up for the sessions and keep to sign-in and leave. Department heads see to it. Whoever disagrees may ask for the sign-in records to be checked.",
  },
  bulletin: "Study Bulletin",
  bulletinNumber: (number) => (/^\d+$/u.test(number) ? `No. ${number}` : number === "" ? "No. ____" : number),
  copies: "Copies: ____",
  masthead: (office) => (office === "" ? "____________" : office),
  documentNumber: (prefix, year, number) => {
    // A number that is more than digits is the whole of it.
    if (number !== "" && !/^\d+$/u.test(number)) return number;
    return `${prefix === "" ? "____" : prefix} ${year} No. ${number === "" ? "____" : number}`;
  },
  copiedTo: (copyTo) => `Copies to: ${copyTo}`,
  issuedOn: (date) => `Issued. ${date}`,
};
