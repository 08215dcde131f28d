/** English words for closed lists, and how dates are written. */
import { numberOfMonth, partsOf, yearOfMonth } from "../../domain/calendar";
import type { Words } from "../catalogue";
import { ruleNames } from "../rule-words";
import { rules } from "./rules";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** Name of a month, 1 to 12. */
export function monthName(number: number): string {
  return MONTHS[number - 1] ?? "";
}

export const words: Words = {
  severities: { error: "Error", warning: "Warning", notice: "Notice" },
  topics: {
    settings: "settings",
    workbook: "Workbook",
    people: "People",
    attendance: "Attendance",
    records: "Records",
    duty: "Duty",
    grade: "Grade",
  },
  grades: {
    good: "good",
    medium: "medium",
    poor: "poor",
    "not-assessed": "not assessed",
    undetermined: "undetermined",
  },
  statuses: { met: "met", short: "short", "not-due": "not due", exempt: "exempt", "not-assessed": "not assessed" },
  modes: { scored: "counted", shown: "for information", off: "off" },
  aspects: { style: "Study style", content: "Study content", time: "Study time", effect: "Study effect" },
  roles: {
    centreGroup: "Centre-group member",
    departmentHead: "Department head",
    cadre: "Ordinary cadre",
    worker: "Worker",
    undecided: "Role undecided",
  },
  rules: ruleNames(rules),
  recordedKinds: {
    article: "articles",
    book: "books",
    manuscript: "manuscripts",
    researchArticle: "research articles",
    reflection: "reflections",
    publication: "publications",
    skill: "skills",
    selfStudy: "self-study",
    plan: "study plans",
    notes: "study notes",
    classGiven: "classes given",
    test: "tests",
    makeUp: "make-up study",
    area: "areas of content",
    theoryBook: "books with their area",
  },
  activityKinds: {
    centralStudy: "central study",
    centreGroupStudy: "centre-group study",
    monthlyLecture: "monthly lecture",
    partyClass: "party class",
    theoryTutorial: "theory tutorial",
    theoryLecture: "theory lecture",
    speechContest: "speech contest",
    essayCall: "essay call",
    lawTest: "law test",
    selfStudySlot: "self-study",
  },
  markStates: {
    present: "Present",
    late: "Late",
    early: "Left early",
    excused: "On leave or duty (excused)",
    unexcused: "Absent without reason",
    absent: "Absent, reason not given",
    "not-due": "Not due",
  },
  month: (month) => `${monthName(numberOfMonth(month))} ${yearOfMonth(month)}`,
  period: (period) => (period.kind === "month" ? words.month(period.month) : String(period.year)),
  day: (day) => {
    const { year, month, date } = partsOf(day);
    return `${date} ${monthName(month)} ${year}`;
  },
  shortDay: (day) => {
    const { month, date } = partsOf(day);
    return `${date} ${monthName(month)}`;
  },
  mayBe: (grades) => ` (or ${grades.join(", ")})`,
  list: (items) => items.join(", "),
};
