/** The year-end documents in English. OFFICE-PRACTICE 5.4. */
import { numberOfMonth } from "../../domain/calendar";
import type { RuleId } from "../../domain/rating";
import { reached, required } from "../numbers";
import type { YearEndWords } from "../year-end-words";
import { rules } from "./rules";
import { words } from "./words";

/** What a rule's value counts; the plan's own is there or not. */
const UNITS: Readonly<Partial<Record<RuleId, string>>> = {
  attendance: "sessions",
  "notes-handed-in": "months",
  "weekly-article": "weeks",
  "monthly-book": "months",
  "content-areas": "areas",
  "theory-book": "books",
  "central-study": "days",
  "centre-group-study": "quarters",
  "self-study": "weeks",
  notes: "characters",
  "quarterly-manuscript": "quarters",
  "annual-skill": "skills",
  reflection: "texts",
  "research-article": "texts",
  "class-given": "times",
  publication: "texts",
};

/** Grades where there is little room. */
const NARROW = { ...words.grades, "not-assessed": "n. a." };

export const yearEnd: YearEndWords = {
  summary: {
    title: (year) => `Study Assessment ${year}: Summary`,
    total: "Total",
    counts: (people, { good, medium, poor, "not-assessed": none, undetermined }, open) =>
      `${people} people: ${good} good, ${medium} medium, ${poor} poor` +
      `${undetermined === 0 ? "" : `, ${undetermined} undetermined`}${none === 0 ? "" : `, ${none} not assessed`}` +
      (open === 0 ? "" : `; of these ${open} still open`),
    note: (upTo) =>
      `Note: "–" means not recorded, not due or not asked for; leave is left out of attendance; grades by the study plan and the office's settings${
        upTo === null ? "" : `, records up to ${words.day(upTo)}`
      }.`,
    signatures: "Leading group (signed):                              Made by:                              Date:",
  },
  statistics: {
    title: (year) => `Statistics of ${year}`,
    departments: "1. Grades of the year by department (people)",
    months: "2. Grades by month (people)",
    department: "Department",
    month: "Month",
    all: "All",
    open: "of them\nopen",
    total: "Total",
    ofMonth: (month, isFiled) => `${words.month(month).slice(0, 3)}${isFiled ? "" : "*"}`,
    departmentsChart: "Grades of the year by department (people)",
    monthsChart: "Medium, poor or undetermined, by month (people)",
    noChart: "No chart: more departments, or longer names, than a page takes.",
    note: (upTo, isUnfiled) =>
      `Who is open is counted under the present grade, which may still change; months in the register stand as filed.${
        upTo === null ? "" : ` Records up to ${words.day(upTo)}.`
      }${isUnfiled ? " *Some grades are not in the register." : ""}`,
  },
  forms: {
    title: "Annual Study Assessment",
    year: (year, upTo, { isUnfiled, isOpen }) => {
      const signs = [...(isUnfiled ? ["* not in the register"] : []), ...(isOpen ? ["? still open"] : [])];
      const day = upTo === null ? "" : `, up to ${words.day(upTo)}`;
      return `(${year}${day}${signs.length === 0 ? "" : `; ${signs.join(", ")}`})`;
    },
    office: (name) => `Office: ${name === "" ? "____________________" : name}`,
    labels: {
      name: "Name",
      sex: "Sex",
      department: "Department",
      number: "No.",
      post: "Post",
      category: "Category",
      aspect: "Aspect",
      facts: "Main facts",
      computed: "System",
      self: "Self",
      byDepartment: "Dept.",
      byGroup: "Group",
      haves: "Five haves",
      months: "Months",
      overall: "Overall",
      final: "Final",
      explanation: "Reasons",
      selfOpinion: "Own opinion",
      departmentOpinion: "Department",
      groupOpinion: "Leading group",
    },
    fact: ({ rule, status, value, required: needed, inDoubt }) => {
      const { name } = rules[rule];
      const unit = UNITS[rule];
      switch (status) {
        case "met":
        case "short":
          return unit === undefined || value === null || needed === null
            ? `${name}: ${status === "met" ? "yes" : "no"}`
            : `${name}: ${reached(value)} of ${required(needed)} ${unit}`;
        case "exempt":
          return `${name}: not asked for`;
        case "not-due":
          return `${name}: not due`;
        case "not-assessed":
          return `${name}: ${inDoubt > 0 ? "to be settled" : "not recorded"}`;
      }
    },
    have: (name, has) => `${name} ${has === null ? "–" : has ? "√" : "×"}`,
    month: (month, grade, isOpen, isFiled) =>
      `${numberOfMonth(month)}: ${grade === null ? "–" : `${NARROW[grade]}${isOpen ? "?" : ""}${isFiled ? "" : "*"}`}`,
    overall: (overall, score, inspector, override) =>
      [
        `System: ${overall}${score === null ? "" : ` (${score})`}`,
        ...(inspector === null ? [] : [`inspector: ${inspector}`]),
        ...(override === null ? [] : [`override: ${override}`]),
      ].join("; "),
    signature: "                Signed:                         Date:",
    notAssessed: NARROW["not-assessed"],
  },
  eligibility: {
    title: (year, upTo) => `Eligibility for Titles ${year}${upTo === null ? "" : ` (up to ${words.day(upTo)})`}`,
    states: { eligible: "eligible", "not-eligible": "not eligible", open: "open", "not-rated": "not rated" },
    because: (periods, state) => (state === "open" ? `${periods} open, may be poor` : `poor in ${periods}`),
    counts: ({ eligible, "not-eligible": not, open, "not-rated": none }) =>
      `${eligible} eligible, ${not} not eligible, ${open} open, ${none} not rated`,
    note: "Note: whoever is graded poor is not eligible for advanced titles of the year (C45); other conditions are for others to check.",
  },
  annex: {
    title: (year) => `Settings of the Study Assessment ${year}`,
    columns: ["Setting", "Value", "Valid from", "Clause", "Decided by"],
    leadingGroup: "Leading group",
    gap: "____________",
    openPoint: (number, question) => `${number}. ${question}`,
    others: "Other settings decided by the office",
    byDefault: "(default)",
    note: "Note: where the plan leaves something open and the office has not decided, the default holds.",
  },
  noDepartment: "(no department)",
  dash: "–",
};
