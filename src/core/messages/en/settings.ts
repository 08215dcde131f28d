/** The settings in English. */
import type { SettingWords } from "../setting-words";

const OPTIONS: SettingWords["options"] = {
  scored: "scored",
  shown: "shown",
  off: "off",
  yes: "yes",
  no: "no",
  year: "year",
  anyMonth: "any month",
  shapeA: "A",
  shapeB: "B",
  shapeC: "C",
  monthAndYear: "month and year",
  undecided: "undecided",
  allExcused: "all excused",
  unrounded: "unrounded",
};

export const settings: SettingWords = {
  options: OPTIONS,
  labels: {
    planYearStart: "First month of the plan year",
    planDueMonth: "Study plan due by the end of month",
    exemptWeeks: "Weeks that do not count",
    articlesPerWeek: "Articles a week",
    booksPerMonth: "Books a month",
    manuscriptsPerQuarter: "Manuscripts a quarter",
    skillsPerYear: "Skills a year",
    reflectionsPerYear: "Reflections a year",
    researchArticlesPerYear: "Research articles a year",
    theoryBooksPerYear: "Political-theory books a year",
    classesPerYear: "Classes given a year",
    publicationsPerYear: "Publications a year",
    oneTextServesManuscriptAndResearch: "A research article is a manuscript as well",
    oneEventServesClassAndExchange: "A monthly lecture is a class given as well",
    lawTestPass: "Pass mark of the law test",
    "notesQuota.centreGroup": "Notes, centre group",
    "notesQuota.departmentHead": "Notes, heads of department",
    "notesQuota.cadre": "Notes, cadres",
    "notesQuota.worker": "Notes, workers",
    paceTolerance: "Tolerance of the pace",
    sessionDaysPerMonth: "Days of central study a month",
    hoursPerDay: "Study hours in a day",
    selfStudySlot: "Self-study time of the whole office",
    lateFrom: "Late after",
    centreGroupInspector: "Checker of the centre group's notes",
    minMonthsForAnnual: "Months of service for the year's items",
    minMonthsForRating: "Months of service for the year's grade",
    "style.unexcused1": "Deduction for one unexcused absence",
    "style.unexcused2": "Deduction for two unexcused absences",
    "style.unexcused3": "Deduction for three or more",
    "style.lateEach": "Deduction each time late or leaving early",
    "style.lateZeroAt": "Times late at which style is zero",
    "style.noPlan": "Deduction without a study plan",
    "style.notPresented": "Deduction for each month without the notebook",
    "time.few": "Fewer sessions than this count one by one",
    "time.missed0": "Few sessions: points for none missed",
    "time.missed1": "Few sessions: points for one missed",
    "time.missed2": "Few sessions: points for two or more missed",
    "time.selfStudyWeight": "Weight of self-study",
    "overall.good": "Overall good from",
    "overall.poor": "Overall poor below",
    "overall.poorAspects": "Poor aspects that make the overall poor",
    "overall.poorUnexcused": "Unexcused absences that make the overall poor",
    minAspects: "Aspects needed for an overall grade",
    criticismFrom: "Unexcused absences before criticism",
    disqualifyBy: "Poor grade that takes the title away",
    ratingPeriods: "Rating periods",
    blankMark: "A blank attendance cell",
    leaveKinds: "Kinds of leave",
    rounding: "Rounding and ties",
    "office.name": "Name of the office",
    "leadingGroup.head": "Leading group: head",
    "leadingGroup.deputies": "Leading group: deputies",
    "leadingGroup.members": "Leading group: members",
    "dailyWork.units": "Units of the daily work",
    "circular.shape": "Shape of the circular",
    "circular.opening": "Opening of the circular",
    "circular.requirements": "Requirements in the circular",
    "circular.addressee": "Addressee of the circular",
    "circular.signer": "Signature of the circular",
    "circular.number": "Number prefix of the circular",
    "circular.copyTo": "Copies of the circular",
    "circular.commendMax": "Most people commended",
  },
  ofAspect: (aspect, what) => {
    switch (what) {
      case "good":
        return `${aspect}: good from`;
      case "medium":
        return `${aspect}: medium from`;
      case "weight":
        return `${aspect}: weight`;
      case "mode":
        return `Aspect: ${aspect}`;
    }
  },
  ofRule: (rule, isOffice) => `${isOffice ? "Office rule" : "Rule"}: ${rule}`,
  units: {
    month: "month number",
    months: "months",
    texts: "texts",
    books: "books",
    skills: "skills",
    times: "times",
    days: "days",
    hours: "hours",
    characters: "characters",
    points: "points",
    aspects: "aspects",
    people: "people",
    factor: "",
  },
  mayBe: (range) => {
    switch (range.kind) {
      case "number": {
        const { min, max, isWhole, orNone } = range;
        return `${isWhole ? "a whole number" : "a number"} from ${min} to ${max}${orNone ? ', or "none"' : ""}`;
      }
      case "choice":
        return range.options.map((option) => OPTIONS[option]).join(", ");
      case "text":
        return "text, may be empty";
      case "days":
        return 'days, such as 2026-02-16..2026-02-22, several divided by semicolons; or "none"';
      case "time":
        return 'a time, such as 8:30; or "none"';
    }
  },
  mayBeSentence: (mayBe) => `May be ${mayBe}.`,
  notes: {
    planYearStart: "The month with which the study year begins.",
    paceTolerance: "Notes are on pace when they reach this part of it.",
    exemptWeeks: "Weeks they touch ask for no article and no self-study.",
    sessionDaysPerMonth: "Added up over the month, not for each session.",
    selfStudySlot: "Once filled in, every department has arranged its self-study.",
    lateFrom: "Somebody who signs in after this is late; while it is empty, a time is presence.",
    oneTextServesManuscriptAndResearch: "One research article also counts as the quarter's manuscript.",
    oneEventServesClassAndExchange: "Giving a monthly lecture also counts as a class given.",
    "time.selfStudyWeight": "Central study weighs 1.",
    disqualifyBy: "The year's final poor, or any month's, takes the right to titles away.",
    centreGroupInspector: "While empty, who checks the centre group is not looked at.",
    "leadingGroup.deputies": "Several names are divided by commas.",
    "leadingGroup.members": "Several names are divided by commas.",
    "circular.opening": "The office's own words; the wording of 2008 is not used.",
    "circular.copyTo": "A line each; at the foot of shapes B and C, not of A.",
    ratingPeriods: "The month and the year to date are rated side by side.",
    blankMark: "Undecided until somebody decides; a column without any mark is no session.",
    leaveKinds: "Official, sick and personal leave are excused alike; make-up study has a ledger.",
    rounding: "Scores are compared unrounded; nobody is ranked.",
  },
  openPoints: [
    "How good, medium and poor follow from the four aspects",
    "Rating periods",
    "Which poor grade takes the right to titles away",
    "Who checks the notes of the centre group and of the head of the office",
    "Characters of notes of heads of department and of workers",
    "Whether a year's quota has a monthly pace",
    "How many hours are a day, and whether it is asked each month or each session",
    "What late arrivals and early leavings cost",
    "Whether kinds of leave differ, who approves them, and make-up study",
    "Joiners, leavers, secondments and long leave",
    "Whether one text or one event may serve twice",
    "From which unexcused absence on people are criticised in a circular",
    "What missing data means",
    "Weeks around holidays with swapped work-days",
    "Rounding and ties",
  ],
  none: "none",
  groups: {
    year: "1. The study year",
    quotas: "2. What is asked for",
    style: "3. Deductions from style",
    time: "4. Points for time",
    aspects: "5. Grades and weights of the aspects",
    overall: "6. The overall grade and what follows from it",
    open: "7. What the plan leaves open and one answer is taken for",
    switches: "8. Aspects and rules: scored, shown or off",
    documents: "9. The office and its documents",
  },
  title: "Settings",
  guide: [
    'What the office has decided is written under "Value", with who decided it; while a value is empty the default holds. The sheet is read at every refresh.',
    "A value that changes on some day is written in a row of its own with the same parameter and its first day. The sheet is the office's: the add-in never changes it again.",
  ],
  refused: (mayBe) => `Please enter ${mayBe}. While it is empty the default holds.`,
  formalism:
    "Rules against formalism forbid superiors to judge by word counts or study hours; an office may keep them for its own information.",
};
