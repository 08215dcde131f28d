/** Sentences of the circular in English. */
import { isRateOpen, type Behind, type CircularWords, type NamedAbsence } from "../circular-words";
import { percent } from "../numbers";
import { counted } from "./counted";
import { rules } from "./rules";
import { words } from "./words";

function behindClause({ rule, count, names }: Behind): string {
  const verb = rules[rule].behind(count === 1);
  if (names.length === 0) return `${counted(count, "person", "people")} ${verb}`;
  const others = count - names.length;
  return `${words.list(names)}${others === 0 ? "" : ` and ${counted(others, "other", "others")}`} ${verb}`;
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
  lead: (month, upTo) =>
    `Study in ${words.month(month)}${upTo === null ? "" : ` (up to ${words.shortDay(upTo)})`} is reported as follows.`,
  overall: "Overall",
  problems: "Problems",
  requirements: "Requirements",
  heading: (number, text) => `${number}. ${text}`,
  sessions: (kinds, unsigned, counts) => {
    const { called, present, excused, unexcused, undecided } = counts;
    if (kinds.length === 0) {
      return unsigned === 0 ? "" : `Study activities of the month: ${unsigned}, all without attendance.`;
    }
    const held = words.list(kinds.map(([kind, count]) => `${words.activityKinds[kind]} ${count}`));
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
    const missing = unsigned === 0 ? "" : ` Sessions without attendance: ${unsigned}.`;
    return `Sessions held: ${held}. Person-times: called ${called}, present ${present}, on leave ${excused}, ${absent}${open}${share}.${missing}`;
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
  behind: (rules, late, upTo) => {
    const clauses = [
      ...rules.map(behindClause),
      ...(late === 0 ? [] : [`${counted(late, "person", "people")} came late or left early`]),
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
  dateGap: "Date: ____________",
  attachment: "Attachment",
  attachmentTitle: "Study by Department",
  attachmentNote: "Attachment: Study by Department",
  columns: ["Department", "Called", "Present", "Leave", "Unexcused", "Undecided", "Attendance", "Notes on pace"],
  rate: (counts) => {
    const { present, called, undecided } = counts;
    const share = percent(present, called);
    return share === null || isRateOpen(counts) ? "—" : `${undecided === 0 ? "" : "≥"}${share}%`;
  },
  notesRate: (met, assessed) => (assessed === 0 ? "—" : `${met} of ${assessed}`),
  noDepartment: "(no department)",
  otherDepartments: (count) => `Other departments (${count})`,
  total: "Total",
};
