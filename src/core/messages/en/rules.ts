/** The rules about a person in English, an object each. */
import type { RuleTexts, RuleWords } from "../rule-words";
import { counted } from "./counted";

const MONTHS = { periods: (count: number) => counted(count, "month", "months") };
const WEEKS = { periods: (count: number) => counted(count, "week", "weeks") };
const QUARTERS = { periods: (count: number) => counted(count, "quarter", "quarters") };

/** What most rules about study records have in common. */
function recorded(records: string): Pick<RuleWords, "records" | "inDoubt" | "notDue" | "exempt" | "remedy"> {
  return {
    records,
    inDoubt: `The records of ${records} are incomplete or unreadable: not assessed yet`,
    notDue: "Not due yet this month",
    exempt: "Not asked of this person",
    remedy: "Ask the person to make up for it; add the record if it is done.",
  };
}

const ATTENDANCE = { records: "attendance", inDoubt: "Attendance is not decided yet" };

export const rules: RuleTexts = {
  attendance: {
    ...ATTENDANCE,
    name: "Attendance",
    measured: ({ when, needed, value }) =>
      `Called to ${counted(needed, "session", "sessions")} ${when} (leave not counted), attended ${value}`,
    notDue: "Not called to any session this month",
    exempt: "On leave at every session this month",
    periods: (count) => counted(count, "session", "sessions"),
    behind: (isOne) => (isOne ? "was absent without reason" : "were absent without reason"),
    remedy: "Check with the person; correct the mark if leave was given.",
  },
  "study-plan": {
    ...recorded("study plans"),
    ...MONTHS,
    name: "Study plan",
    measured: ({ isMet }) => (isMet ? "A personal study plan is on file" : "No personal study plan is on file"),
    behind: (isOne) => (isOne ? "has no study plan" : "have no study plan"),
  },
  "notes-handed-in": {
    ...recorded("notes checks"),
    ...MONTHS,
    name: "Notes handed in",
    measured: ({ isMet, when }) =>
      isMet ? `Study notes were handed in ${when}` : `Study notes were not handed in ${when}`,
    exempt: "Centre-group member without any check so far: not asked for",
    behind: () => "did not hand in the study notes",
  },
  "weekly-article": {
    ...recorded("articles"),
    ...WEEKS,
    name: "Weekly article",
    measured: ({ when, needed, value }) =>
      `Articles due in ${counted(needed, "week", "weeks")} ${when}, read in ${value}`,
    notDue: "No week was due this month",
    behind: () => "did not read an article every week",
  },
  "monthly-book": {
    ...recorded("books"),
    ...MONTHS,
    name: "Monthly book",
    measured: ({ isMet, when }) => (isMet ? `The book due ${when} is read` : `The book due ${when} is missing`),
    behind: () => "did not read the month's book",
  },
  "central-study": {
    ...recorded("attendance"),
    ...ATTENDANCE,
    ...MONTHS,
    name: "Central study",
    measured: ({ when, needed, value }) =>
      `Central study due on ${counted(needed, "day", "days")} ${when}, attended ${value}`,
    notDue: "No central study was held for this person this month",
    exempt: "On leave from central study this month",
    behind: () => "had too little central study",
  },
  "self-study": {
    ...recorded("self-study"),
    ...WEEKS,
    name: "Weekly self-study",
    measured: ({ when, needed, value }) =>
      `Self-study due in ${counted(needed, "week", "weeks")} ${when}, done in ${value}`,
    notDue: "No week was due this month",
    behind: () => "had too little self-study",
  },
  notes: {
    ...recorded("characters of notes"),
    ...MONTHS,
    name: "Study notes",
    measured: ({ upTo, needed, value, missing }) =>
      `${upTo} ${needed} characters of notes were due, ${value} stand${missing === null ? "" : `, ${missing} missing`}`,
    exempt: "No quota of notes for this person",
    behind: (isOne) => `${isOne ? "is" : "are"} behind the pace of the study notes`,
  },
  "quarterly-manuscript": {
    ...recorded("manuscripts"),
    ...QUARTERS,
    name: "Quarterly manuscript",
    measured: ({ isMet, quarter }) => `The manuscript of the ${quarter} is ${isMet ? "done" : "missing"}`,
    notDue: "The manuscript is judged in the last month of the quarter",
    behind: () => "did not write the quarter's manuscript",
  },
};
