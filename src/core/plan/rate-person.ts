/** A person's rating for a month or the year to date: answers, aspects, total, overall and what stands above it. */
import {
  ASPECTS,
  finalGrade,
  type Aspect,
  type AspectResult,
  type OpenRange,
  type Overall,
  type PersonGrades,
  type PersonRating,
  type RuleId,
  type RuleMode,
  type RulePeriod,
} from "../domain/rating";
import type { Month } from "../domain/calendar";
import { roleOf, type Person, type Role } from "../domain/people";
import type { Grade } from "../domain/records";
import { turned, WAYS, type Judgement } from "./answer";
import { valuesOn, type AspectInput } from "./aspects/aspect";
import { rateContent } from "./aspects/content";
import { rateEffect } from "./aspects/effect";
import { poorNotesQuality } from "./aspects/notes-quality";
import { rateStyle } from "./aspects/style";
import { rateTime } from "./aspects/time";
import { inspectorsGrade, type InspectorsGrade } from "./inspector";
import { subjectOf, type OfficeIndex, type Subject } from "./office-index";
import { countedAspects, overallOf, totalOf, type AspectResults, type OverallResult } from "./overall";
import { overridesOf, type PeriodOverrides } from "./override";
import { inReadingOrder } from "../domain/reading-order";
import { finalMonth, type RatingPeriod } from "./period";
import { monthsOfService } from "./service";
import {
  answersOf,
  judgementsIn,
  judgementsOf,
  ruleModes,
  RULES,
  verdictsOf,
  type Answers,
  type EmptyVerdicts,
  type Judgements,
  type RuleModes,
} from "./rules/all-rules";
import { attendanceCounts, type AttendanceCounts } from "./rules/attendance";

/** A rating's period, modes of rules and aspects and parameter values in force at its end; the same for everybody. */
export interface RatingRules {
  readonly rating: RatingPeriod;
  readonly modes: RuleModes;
  readonly aspectModes: AspectInput["aspectModes"];
  readonly value: AspectInput["value"];
  readonly lines: AspectInput["lines"];
  /** Verdicts without rule periods, which thousands of people share. */
  readonly empty: EmptyVerdicts;
}

/** A person's rating and what the findings and figures are made from. */
export interface RatedPerson {
  readonly subject: Subject;
  readonly answers: Answers;
  readonly inspector: InspectorsGrade;
  readonly overrides: PeriodOverrides;
  readonly rating: PersonRating;
}

/** Looks up once what holds for the whole rating. */
export function ratingRules(office: OfficeIndex, rating: RatingPeriod): RatingRules {
  const value = valuesOn(office.parameters, rating.end);
  const aspectModes = Object.fromEntries(ASPECTS.map((aspect) => [aspect, value(`aspect.${aspect}`)])) as Record<
    (typeof ASPECTS)[number],
    RuleMode
  >;
  const lines = Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, { good: value(`${aspect}.good`), medium: value(`${aspect}.medium`) }]),
  ) as Record<Aspect, AspectResult["lines"]>;
  return { rating, modes: ruleModes(office, rating.end), aspectModes, value, lines, empty: new Map() };
}

/** Grades of one way in which a person's doubts turn out. */
export interface Graded {
  readonly answers: Answers;
  readonly attendance: AttendanceCounts;
  readonly results: AspectResults;
  readonly total: number | null;
  readonly overall: OverallResult;
}

export function gradesOf(office: OfficeIndex, rules: RatingRules, subject: Subject, judgements: Judgements): Graded {
  const answers = answersOf(judgements);
  const { rating, modes, aspectModes, value, lines } = rules;
  const poorNotes = poorNotesQuality(office, subject, rating);
  const attendance = attendanceCounts(answers.attendance);
  const input: AspectInput = { modes, aspectModes, value, lines, answers, attendance, poorNotes };
  const results: AspectResults = {
    style: rateStyle(input),
    content: rateContent(input),
    time: rateTime(input),
    effect: rateEffect(input),
  };
  const counted = countedAspects(results, input);
  const total = totalOf(counted, input);
  const months = rating.period.kind === "year" ? monthsOfService(subject.service, ...wholeYear(office)) : null;
  return { answers, attendance, results, total, overall: overallOf(results, counted, total, months, input) };
}

function wholeYear({ year }: OfficeIndex): [first: Month, last: Month] {
  return [year.firstMonth, finalMonth(year)];
}

/** What a person's ratings are made from: the plan year to date, judged once. */
export interface JudgedPerson {
  readonly subject: Subject;
  readonly judgements: Judgements;
  /** The same in each role the person may have; [] where it is decided. */
  readonly variants: readonly Pick<JudgedPerson, "subject" | "judgements">[];
}

/** Judges a person's plan year to date. */
export function judgePerson(office: OfficeIndex, person: Person): JudgedPerson {
  const as = (one: Person): Pick<JudgedPerson, "subject" | "judgements"> => {
    const subject = subjectOf(office, one);
    return { subject, judgements: judgementsOf(office, subject) };
  };
  const { roles } = person;
  const inRole = (role: Role): Person => ({ ...person, roles: [role], isCentreGroup: role === "centreGroup" });
  return { ...as(person), variants: roles.length > 1 ? roles.map((role) => as(inRole(role))) : [] };
}

/** Everything a rating says of the grades. */
interface Concluded {
  readonly graded: Graded;
  readonly results: AspectResults;
  readonly inspector: InspectorsGrade;
  readonly overrides: PeriodOverrides;
  readonly open: OpenRange | null;
  readonly final: Overall;
}

function conclude(office: OfficeIndex, rules: RatingRules, judged: JudgedPerson): Concluded {
  const { subject } = judged;
  const { index } = subject;
  const { period } = rules.rating;
  const judgements = judgementsIn(office, subject, judged.judgements, rules.rating);
  const graded = gradesOf(office, rules, subject, judgements);
  const { overall } = graded.overall;
  const inspector = inspectorsGrade(office.inspections.of(index), period);
  const overrides = overridesOf(office.overrides.of(index), period);
  const isSettled = overrides.applied !== null || inspector.grade !== null;
  return {
    graded,
    results: shown(graded.results, rules),
    inspector,
    overrides,
    open: isSettled ? null : openRange(office, rules, judged, judgements, overall),
    final: finalGrade({
      override: overrides.applied?.grade ?? null,
      inspector: inspector.grade?.grade ?? null,
      overall,
    }),
  };
}

/** Rates one person for a month or the year to date. */
export function ratePerson(office: OfficeIndex, rules: RatingRules, judged: JudgedPerson): RatedPerson {
  const { subject } = judged;
  const { person } = subject;
  const { graded, results, inspector, overrides, open, final } = conclude(office, rules, judged);
  const { answers, attendance, total, overall } = graded;
  const { style, content, time, effect } = results;
  const rating: PersonRating = {
    person: person.index,
    role: roleOf(person),
    period: rules.rating.period,
    style,
    content,
    time,
    effect,
    total,
    ...overall,
    open,
    inspector: inspector.grade,
    override: overrides.applied,
    final,
    rules: verdictsOf(answers, rules, person.roles),
    // An office that has switched attendance off names nobody.
    unexcused: rules.modes.attendance === "off" ? [] : attendance.unexcused,
  };
  return { subject, answers, inspector, overrides, rating };
}

/** The grades alone: nothing of what they rest on is kept, so that a year of months takes little memory. */
export function gradePerson(office: OfficeIndex, rules: RatingRules, judged: JudgedPerson): PersonGrades {
  const { graded, results, open, final } = conclude(office, rules, judged);
  const { style, content, time, effect } = results;
  return {
    person: judged.subject.index,
    aspects: { style: style.grade, content: content.grade, time: time.grade, effect: effect.grade },
    total: graded.total,
    overall: graded.overall.overall,
    open,
    final,
  };
}

const WORST_FIRST: readonly Overall[] = ["poor", "medium", "good"];

/**
 * The range of the overall grade over everything in doubt about the person, turned out worst and best, in each role
 * they may have; null where all agree. Rulebook section 3, "Certain or open".
 */
function openRange(
  office: OfficeIndex,
  rules: RatingRules,
  { subject, variants }: JudgedPerson,
  judgements: Judgements,
  overall: Overall,
): OpenRange | null {
  const { person } = subject;
  const isUndecided = variants.length > 0;
  const doubts = doubtsIn(judgements, rules);
  if (doubts.length === 0 && !isUndecided) return null;
  const ways = isUndecided
    ? variants.map((variant) => ({
        subject: variant.subject,
        judgements: judgementsIn(office, variant.subject, variant.judgements, rules.rating),
      }))
    : [{ subject, judgements }];
  const grades = new Set<Overall>([overall]);
  for (const variant of ways) {
    for (const way of WAYS) {
      const turnedOut = Object.fromEntries(RULES.map(({ id }) => [id, turned(variant.judgements[id], way)])) as Record<
        RuleId,
        Judgement
      >;
      grades.add(gradesOf(office, rules, variant.subject, turnedOut).overall.overall);
    }
  }
  const range = WORST_FIRST.filter((grade): grade is Grade => grades.has(grade));
  const [worst] = range;
  const best = range.at(-1);
  if (grades.size === 1 || worst === undefined || best === undefined) return null;
  const cells = doubts.flatMap((period) => period.cells);
  return { worst, best, cells: inReadingOrder(cells.length > 0 && !isUndecided ? cells : [person.cell, ...cells]) };
}

/**
 * The rule periods in doubt that count in the grade. Reading: where nobody of the department has a readable record of a
 * kind, a row of the person's own that cannot be read has its finding and leaves the grade certain.
 */
function doubtsIn(judgements: Judgements, { modes }: RatingRules): RulePeriod[] {
  const doubts: RulePeriod[] = [];
  for (const { id } of RULES) {
    if (modes[id] !== "scored") continue;
    for (const period of judgements[id].periods) if (period.why === "in-doubt") doubts.push(period);
  }
  return doubts;
}

/** Aspects that are off are not assessed. */
function shown(results: AspectResults, { aspectModes }: RatingRules): AspectResults {
  if (ASPECTS.every((aspect) => aspectModes[aspect] !== "off")) return results;
  const off = ({ lines }: AspectResult): AspectResult => ({ grade: "not-assessed", score: null, parts: [], lines });
  return {
    style: aspectModes.style === "off" ? off(results.style) : results.style,
    content: aspectModes.content === "off" ? off(results.content) : results.content,
    time: aspectModes.time === "off" ? off(results.time) : results.time,
    effect: aspectModes.effect === "off" ? off(results.effect) : results.effect,
  };
}
