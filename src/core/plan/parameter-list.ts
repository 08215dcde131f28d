/**
 * Every number the rules and the rating rest on, with its clause, what it may be, and its default. Rulebook section 3,
 * "Parameters". Rules never hold a number of their own.
 */
import type { Day } from "../domain/calendar";
import type { ClauseId, RuleMode } from "../domain/rating";
import type { KnownSetting, ParameterKey, SettingOption, SettingRange, SettingUnit } from "../domain/settings";

/** What is known of a parameter beside its values. */
export interface ParameterEntry<Value> {
  readonly clauses: readonly ClauseId[];
  readonly default: Value;
  readonly range: SettingRange;
  readonly unit: SettingUnit | null;
}

/** A range of days, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

type Clauses = readonly ClauseId[];

function numbers(min: number, max: number, isWhole: boolean, orNone = false): SettingRange {
  return { kind: "number", min, max, isWhole, orNone };
}

/** A whole number from `min` to `max`. */
function whole(unit: SettingUnit, clauses: Clauses, value: number, min = 1, max = 1000): ParameterEntry<number> {
  return { clauses, default: value, range: numbers(min, max, true), unit };
}

/** Any number from `min` to `max`. */
function decimal(unit: SettingUnit, clauses: Clauses, value: number, min: number, max: number): ParameterEntry<number> {
  return { clauses, default: value, range: numbers(min, max, false), unit };
}

/** Points out of a hundred. */
function points(clauses: Clauses, value: number): ParameterEntry<number> {
  return decimal("points", clauses, value, 0, 100);
}

/** Characters a year; null: none, the rule does not apply. */
function quota(clauses: Clauses, value: number | null): ParameterEntry<number | null> {
  return { clauses, default: value, range: numbers(1, 1_000_000, true, true), unit: "characters" };
}

/** One of some words; the first is the default. */
function choice<Option extends SettingOption>(
  clauses: Clauses,
  ...options: readonly [Option, ...Option[]]
): ParameterEntry<Option> {
  return { clauses, default: options[0], range: { kind: "choice", options }, unit: null };
}

function yesNo(clauses: Clauses, value: boolean): ParameterEntry<boolean> {
  return { clauses, default: value, range: { kind: "choice", options: ["yes", "no"] }, unit: null };
}

/** The office's own words; "" for none. */
function text(clauses: Clauses): ParameterEntry<string> {
  return { clauses, default: "", range: { kind: "text" }, unit: null };
}

const MODES: readonly RuleMode[] = ["scored", "shown", "off"];

/** Scored, shown or off. */
function mode(clauses: Clauses, value: RuleMode = "scored", modes = MODES): ParameterEntry<RuleMode> {
  return { clauses, default: value, range: { kind: "choice", options: modes }, unit: null };
}

/** Of a rule that has no part in any score, or none of its own: it is shown, or off. */
function shown(clauses: Clauses): ParameterEntry<RuleMode> {
  return mode(clauses, "shown", ["shown", "off"]);
}

export const PARAMETER_LIST = {
  // The year
  planYearStart: whole("month", [], 1, 1, 12),
  planDueMonth: whole("month", ["C09"], 1, 1, 12),
  exemptWeeks: {
    clauses: ["C05", "C34"],
    default: [],
    range: { kind: "days" },
    unit: null,
  } as ParameterEntry<readonly DayRange[]>,

  // Quotas of section 2. What is asked of nobody is a rule that is off, not a quota of zero.
  articlesPerWeek: whole("texts", ["C05"], 1),
  booksPerMonth: whole("books", ["C06"], 1),
  manuscriptsPerQuarter: whole("texts", ["C07"], 1),
  skillsPerYear: whole("skills", ["C08", "C28"], 1),
  reflectionsPerYear: whole("texts", ["C11"], 1),
  researchArticlesPerYear: whole("texts", ["C27"], 1),
  theoryBooksPerYear: whole("books", ["C22"], 1),
  classesPerYear: whole("times", ["C23"], 1),
  publicationsPerYear: whole("texts", ["C24"], 1),
  oneTextServesManuscriptAndResearch: yesNo(["C07", "C27"], false),
  oneEventServesClassAndExchange: yesNo(["C23", "C36"], true),
  lawTestPass: decimal("points", ["C16"], 60, 0, 1000),
  "notesQuota.centreGroup": quota(["C25"], 15_000),
  "notesQuota.departmentHead": quota(["C26"], 10_000),
  "notesQuota.cadre": quota(["C26"], 10_000),
  "notesQuota.worker": quota(["C26"], null),
  paceTolerance: decimal("factor", ["C25", "C26"], 1, 0.01, 2),
  sessionDaysPerMonth: decimal("days", ["C31"], 1, 0.01, 31),
  hoursPerDay: decimal("hours", ["C34"], 8, 0.5, 24),
  selfStudySlot: text(["C33"]),
  lateFrom: {
    clauses: ["C46"],
    default: null,
    range: { kind: "time" },
    unit: null,
  } as ParameterEntry<number | null>,
  centreGroupInspector: text(["C50"]),
  minMonthsForAnnual: whole("months", [], 6, 0, 12),
  minMonthsForRating: whole("months", [], 3, 0, 12),

  // Deductions from style
  "style.unexcused1": points(["C41", "C48"], 30),
  "style.unexcused2": points(["C41", "C48"], 50),
  "style.unexcused3": points(["C41", "C48"], 100),
  "style.lateEach": points(["C41"], 5),
  "style.lateZeroAt": whole("times", ["C41"], 4),
  "style.noPlan": points(["C41", "C09"], 20),
  "style.notPresented": points(["C41", "C49"], 10),

  // Points for sessions and self-study in time
  "time.few": whole("times", ["C41"], 5),
  "time.missed0": points(["C41"], 100),
  "time.missed1": points(["C41"], 80),
  "time.missed2": points(["C41"], 40),
  "time.selfStudyWeight": decimal("factor", ["C41"], 0.5, 0, 100),

  // Grades and weights of the aspects
  "style.good": points(["C41"], 85),
  "style.medium": points(["C41"], 60),
  "style.weight": decimal("factor", ["C41"], 25, 0, 100),
  "content.good": points(["C41"], 90),
  "content.medium": points(["C41"], 60),
  "content.weight": decimal("factor", ["C41"], 25, 0, 100),
  "time.good": points(["C41"], 90),
  "time.medium": points(["C41"], 80),
  "time.weight": decimal("factor", ["C41"], 25, 0, 100),
  "effect.good": points(["C41"], 90),
  "effect.medium": points(["C41"], 60),
  "effect.weight": decimal("factor", ["C41"], 25, 0, 100),

  // Overall
  "overall.good": points(["C40"], 85),
  "overall.poor": points(["C40"], 60),
  "overall.poorAspects": whole("aspects", ["C40"], 2, 1, 4),
  "overall.poorUnexcused": whole("times", ["C40", "C48"], 3),
  minAspects: whole("aspects", ["C40"], 2, 1, 4),
  criticismFrom: whole("times", ["C48"], 1),
  disqualifyBy: choice(["C45"], "year", "anyMonth"),

  // Open points of the plan to which there is one answer so far; the office may say who decided so
  ratingPeriods: choice(["C40"], "monthAndYear"),
  blankMark: choice(["C46"], "undecided"),
  leaveKinds: choice(["C47"], "allExcused"),
  rounding: choice(["C40", "C41"], "unrounded"),

  // Which rules and aspects count
  "aspect.style": mode(["C41"]),
  "aspect.content": mode(["C41"]),
  "aspect.time": mode(["C41"]),
  "aspect.effect": mode(["C41"]),
  "rule.attendance": mode(["C46", "C47", "C48"]),
  "rule.study-plan": mode(["C09"]),
  "rule.notes-handed-in": mode(["C49", "C50"]),
  "rule.weekly-article": mode(["C05"]),
  "rule.monthly-book": mode(["C06"]),
  "rule.content-areas": mode(["C13", "C19"]),
  "rule.theory-book": mode(["C22"]),
  "rule.central-study": shown(["C30", "C31"]),
  "rule.centre-group-study": shown(["C29"]),
  "rule.self-study": mode(["C33", "C34"]),
  "rule.notes": mode(["C25", "C26"]),
  "rule.quarterly-manuscript": mode(["C07"]),
  "rule.annual-skill": mode(["C08", "C28"]),
  "rule.reflection": mode(["C11"]),
  "rule.research-article": mode(["C27"]),
  "rule.class-given": mode(["C23", "C36"]),
  "rule.publication": mode(["C24"]),
  "rule.law-test": shown(["C16"]),
  "rule.five-haves": shown(["C11"]),
  "rule.right-inspector": shown(["C50", "C51"]),
  "rule.check-made": shown(["C49", "C52"]),
  "rule.self-study-arranged": shown(["C33"]),
  "rule.session-held": shown(["C30", "C31"]),
  "rule.centre-group-held": shown(["C29"]),
  "rule.monthly-lecture": shown(["C32"]),
  "rule.four-activities": shown(["C35"]),
  "rule.sign-in-kept": shown(["C46"]),
  "rule.inspection-made": shown(["C49"]),
  "rule.circular-issued": shown(["C53", "C54"]),
  "rule.leading-group": shown(["C55", "C56"]),

  // The office and its documents
  "office.name": text(["C01"]),
  "leadingGroup.head": text(["C55"]),
  "leadingGroup.deputies": text(["C55"]),
  "leadingGroup.members": text(["C55"]),
  "dailyWork.units": text(["C56"]),
  "circular.shape": choice(["C53"], "shapeA", "shapeB", "shapeC"),
  "circular.opening": text(["C02", "C03"]),
  "circular.requirements": text(["C53"]),
  "circular.addressee": text(["C53"]),
  "circular.signer": text(["C53"]),
  "circular.number": text(["C53"]),
  "circular.copyTo": text(["C53"]),
  "circular.commendMax": whole("people", ["C54"], 5, 0, 100),
} as const satisfies Readonly<Record<ParameterKey, ParameterEntry<unknown>>>;

/** Everything there is to decide, in the order of the list. */
export const KNOWN_SETTINGS: readonly KnownSetting[] = (Object.keys(PARAMETER_LIST) as ParameterKey[]).map((key) => ({
  key,
  ...PARAMETER_LIST[key],
}));
