/** The rules about a person in English, an object each. */
import type { Measured, RuleTexts, RuleWords } from "../rule-words";
import { counted } from "./counted";

const MONTHS = { periods: (count: number) => counted(count, "month", "months") };
const WEEKS = { periods: (count: number) => counted(count, "week", "weeks") };
const QUARTERS = { periods: (count: number) => counted(count, "quarter", "quarters") };
const NOT_ASKED = { exempt: () => "Not asked of this person" };
const REMEDY = { remedy: "Ask the person to make up for it; add the record if it is done." };

/** What rules about study records have in common. */
function recorded(records: string): Pick<RuleWords, "records" | "inDoubt" | "notDue" | "exempt" | "remedy"> {
  return {
    records,
    inDoubt: `The records of ${records} are incomplete or unreadable: not assessed yet`,
    notDue: (when) => `Not due yet ${when}`,
    ...NOT_ASKED,
    ...REMEDY,
  };
}

/** What is asked for once a year: "1 skill due this year, 0 on record". */
function yearly(name: string, one: string, many: string): RuleWords {
  return {
    ...recorded(many),
    name,
    measured: ({ when, needed, value }) => `${counted(needed, one, many)} due ${when}, ${value} on record`,
    notDue: () => "Judged at the end of the year",
    periods: () => "the year",
    amount: (count) => counted(count, one, many),
    behind: (isOne) => `${isOne ? "has" : "have"} not enough ${many} for the year`,
  };
}

/** Rule periods of a year: "Books due in 10 months this year, read in 9". */
function overYear(
  { when, needed, value }: Measured,
  unit: readonly [string, string],
  what: string,
  done: string,
): string {
  return `${what} due in ${counted(needed, ...unit)} ${when}, ${done} in ${value}`;
}

const MONTH = ["month", "months"] as const;
const QUARTER = ["quarter", "quarters"] as const;

const ATTENDANCE = {
  records: "attendance",
  inDoubt: "Attendance is not decided yet",
  amount: (count: string) => counted(count, "session", "sessions"),
};

export const rules: RuleTexts = {
  attendance: {
    ...ATTENDANCE,
    name: "Attendance",
    measured: ({ when, needed, value }) =>
      `Called to ${counted(needed, "session", "sessions")} ${when} (leave not counted), attended ${value}`,
    notDue: (when) => `Not called to any session ${when}`,
    exempt: (when) => `On leave at every session ${when}`,
    periods: (count) => counted(count, "session", "sessions"),
    behind: (isOne) => (isOne ? "was absent without reason" : "were absent without reason"),
    remedy: "Check with the person; correct the mark if leave was given.",
  },
  "study-plan": {
    ...recorded("study plans"),
    ...MONTHS,
    amount: () => "the study plan",
    name: "Study plan",
    measured: ({ isMet }) => (isMet ? "A personal study plan is on file" : "No personal study plan is on file"),
    behind: (isOne) => (isOne ? "has no study plan" : "have no study plan"),
  },
  "notes-handed-in": {
    ...recorded("notes checks"),
    ...MONTHS,
    amount: () => "the notebook",
    name: "Notes handed in",
    measured: (of) =>
      of.isYear
        ? overYear(of, MONTH, "Study notes", "handed in")
        : `Study notes were ${of.isMet ? "" : "not "}handed in ${of.when}`,
    exempt: () => "Centre-group member without any check so far: not asked for",
    behind: () => "did not hand in the study notes",
  },
  "weekly-article": {
    ...recorded("articles"),
    ...WEEKS,
    amount: (count) => counted(count, "article", "articles"),
    name: "Weekly article",
    measured: ({ when, needed, value }) =>
      `Articles due in ${counted(needed, "week", "weeks")} ${when}, read in ${value}`,
    notDue: (when) => `No week was due ${when}`,
    behind: () => "did not read an article every week",
  },
  "monthly-book": {
    ...recorded("books"),
    ...MONTHS,
    amount: (count) => counted(count, "book", "books"),
    name: "Monthly book",
    measured: (of) =>
      of.isYear ? overYear(of, MONTH, "Books", "read") : `The book due ${of.when} is ${of.isMet ? "read" : "missing"}`,
    behind: () => "did not read the month's book",
  },
  "content-areas": {
    ...yearly("Areas of content", "area of content", "areas of content"),
    measured: ({ when, needed, value }) =>
      `${counted(needed, "area", "areas")} of content due ${when}, ${value} covered`,
    behind: () => "did not cover every area of content",
  },
  "theory-book": yearly("Theory book", "book of political theory", "books of political theory"),
  "central-study": {
    ...recorded("attendance"),
    ...ATTENDANCE,
    ...MONTHS,
    name: "Central study",
    measured: ({ when, needed, value }) =>
      `Central study due on ${counted(needed, "day", "days")} ${when}, attended ${value}`,
    notDue: (when) => `No central study was held for this person ${when}`,
    exempt: (when) => `On leave from central study ${when}`,
    behind: () => "had too little central study",
  },
  "centre-group-study": {
    ...recorded("attendance"),
    ...ATTENDANCE,
    ...QUARTERS,
    name: "Centre-group study",
    measured: (of) =>
      of.isYear
        ? overYear(of, QUARTER, "Centre-group study", "attended")
        : `Centre-group study of the ${of.quarter} was ${of.isMet ? "" : "not "}attended`,
    notDue: () => "Centre-group study is judged in the last month of the quarter",
    behind: () => "did not attend centre-group study",
  },
  "self-study": {
    ...recorded("self-study"),
    ...WEEKS,
    amount: (count, parameter) =>
      parameter === null ? counted(count, "day", "days") : counted(count, "hour", "hours"),
    name: "Weekly self-study",
    measured: ({ when, needed, value }) =>
      `Self-study due in ${counted(needed, "week", "weeks")} ${when}, done in ${value}`,
    notDue: (when) => `No week was due ${when}`,
    behind: () => "had too little self-study",
  },
  notes: {
    ...recorded("characters of notes"),
    ...MONTHS,
    amount: (count) => counted(count, "character", "characters"),
    name: "Study notes",
    measured: ({ upTo, needed, value, missing }) =>
      `${upTo} ${needed} characters of notes were due, ${value} stand${missing === null ? "" : `, ${missing} missing`}`,
    exempt: () => "No quota of notes for this person",
    behind: (isOne) => `${isOne ? "is" : "are"} behind the pace of the study notes`,
  },
  "quarterly-manuscript": {
    ...recorded("manuscripts"),
    ...QUARTERS,
    amount: (count) => counted(count, "manuscript", "manuscripts"),
    name: "Quarterly manuscript",
    measured: (of) =>
      of.isYear
        ? overYear(of, QUARTER, "Manuscripts", "done")
        : `The manuscript of the ${of.quarter} is ${of.isMet ? "done" : "missing"}`,
    notDue: () => "The manuscript is judged in the last month of the quarter",
    behind: () => "did not write the quarter's manuscript",
  },
  "annual-skill": yearly("Annual skill", "skill", "skills"),
  reflection: yearly("Reflection", "reflection", "reflections"),
  "research-article": yearly("Research article", "research article", "research articles"),
  "class-given": yearly("Class given", "class given", "classes given"),
  publication: yearly("Publication", "publication of municipal level", "publications of municipal level"),
  "law-test": {
    ...recorded("test scores"),
    name: "Law test",
    measured: ({ isMet, when }) => `The latest test ${when} was ${isMet ? "passed" : "failed"}`,
    notDue: (when) => `No score of this person ${when}`,
    periods: (count) => counted(count, "test", "tests"),
    amount: (count) => counted(count, "test", "tests"),
    behind: () => "did not pass the test",
    remedy: "Have the test taken again, and register the score.",
  },
  "five-haves": {
    ...yearly("Five haves", "of the five haves", "of the five haves"),
    behind: (isOne) => `${isOne ? "does" : "do"} not have all of the five haves`,
  },
};
