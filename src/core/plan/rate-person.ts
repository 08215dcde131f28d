/** A person's rating for the rating period: answers, aspects, total, overall and what stands above it. */
import {
  ASPECTS,
  finalGrade,
  type AspectResult,
  type OpenRange,
  type Overall,
  type PersonRating,
  type RuleId,
  type RuleMode,
} from "../domain/rating";
import type { Period } from "../domain/period";
import { roleOf, type Person } from "../domain/people";
import type { Grade } from "../domain/records";
import { turned, type Judgement } from "./answer";
import { valuesOn, type AspectInput } from "./aspects/aspect";
import { rateContent } from "./aspects/content";
import { rateEffect } from "./aspects/effect";
import { poorNotesQuality } from "./aspects/notes-quality";
import { rateStyle } from "./aspects/style";
import { rateTime } from "./aspects/time";
import { inspectorsGrade, type InspectorsGrade } from "./inspector";
import { subjectOf, type OfficeIndex, type Subject } from "./office-index";
import { overallOf, totalOf, type AspectResults, type OverallResult } from "./overall";
import { overridesOf, type PeriodOverrides } from "./override";
import { inReadingOrder } from "./reading-order";
import {
  answersOf,
  judgementsOf,
  ruleModes,
  RULES,
  verdictsOf,
  type Answers,
  type Judgements,
  type RuleModes,
} from "./rules/all-rules";
import { attendanceCounts } from "./rules/attendance";

/** Modes of rules and aspects and parameter values in force at the rating's end; the same for everybody. */
export interface RatingRules {
  readonly modes: RuleModes;
  readonly aspectModes: AspectInput["aspectModes"];
  readonly value: AspectInput["value"];
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
export function ratingRules(office: OfficeIndex): RatingRules {
  const value = valuesOn(office.parameters, office.period.end);
  const aspectModes = Object.fromEntries(ASPECTS.map((aspect) => [aspect, value(`aspect.${aspect}`)])) as Record<
    (typeof ASPECTS)[number],
    RuleMode
  >;
  return { modes: ruleModes(office), aspectModes, value };
}

/** Grades of one way in which a person's doubts turn out. */
interface Graded {
  readonly answers: Answers;
  readonly results: AspectResults;
  readonly total: number | null;
  readonly overall: OverallResult;
}

function gradesOf(office: OfficeIndex, rules: RatingRules, subject: Subject, judgements: Judgements): Graded {
  const answers = answersOf(judgements);
  const input: AspectInput = { ...rules, answers, poorNotes: poorNotesQuality(office, subject) };
  const results: AspectResults = {
    style: rateStyle(input),
    content: rateContent(input),
    time: rateTime(input),
    effect: rateEffect(input),
  };
  const total = totalOf(results, input);
  return { answers, results, total, overall: overallOf(results, total, input) };
}

/** Rates one person for a period. */
export function ratePerson(office: OfficeIndex, rules: RatingRules, person: Person, period: Period): RatedPerson {
  const subject = subjectOf(office, person);
  const judgements = judgementsOf(office, subject);
  const { answers, results, total, overall } = gradesOf(office, rules, subject, judgements);
  const inspector = inspectorsGrade(office.inspections.of(person.index), period);
  const overrides = overridesOf(office.overrides.of(person.index), period);
  const { style, content, time, effect } = shown(results, rules);
  const isSettled = overrides.applied !== null || inspector.grade !== null;
  const rating: PersonRating = {
    person: person.index,
    role: roleOf(person),
    period,
    style,
    content,
    time,
    effect,
    total,
    ...overall,
    open: isSettled ? null : openRange(office, rules, subject, judgements, overall.overall),
    inspector: inspector.grade,
    override: overrides.applied,
    final: finalGrade({
      override: overrides.applied?.grade ?? null,
      inspector: inspector.grade?.grade ?? null,
      overall: overall.overall,
    }),
    rules: verdictsOf(answers, rules.modes, person.roles),
    // An office that has switched attendance off names nobody.
    unexcused: rules.modes.attendance === "off" ? [] : attendanceCounts(answers.attendance).unexcused,
  };
  return {
    subject,
    answers,
    inspector,
    overrides,
    rating,
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
  subject: Subject,
  judgements: Judgements,
  overall: Overall,
): OpenRange | null {
  const { person } = subject;
  const isUndecided = person.roles.length > 1;
  const doubts = RULES.flatMap(({ id }) =>
    rules.modes[id] === "scored" ? judgements[id].periods.filter(({ why }) => why === "in-doubt") : [],
  );
  if (doubts.length === 0 && !isUndecided) return null;
  const variants = isUndecided
    ? person.roles.map((role) => {
        const variant = subjectOf(office, { ...person, roles: [role], isCentreGroup: role === "centreGroup" });
        return { subject: variant, judgements: judgementsOf(office, variant) };
      })
    : [{ subject, judgements }];
  const grades = new Set<Overall>([overall]);
  for (const variant of variants) {
    for (const way of ["worst", "best"] as const) {
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

/** Aspects that are off are not assessed. */
function shown(results: AspectResults, { aspectModes }: RatingRules): AspectResults {
  const off = ({ lines }: AspectResult): AspectResult => ({ grade: "not-assessed", score: null, parts: [], lines });
  return {
    style: aspectModes.style === "off" ? off(results.style) : results.style,
    content: aspectModes.content === "off" ? off(results.content) : results.content,
    time: aspectModes.time === "off" ? off(results.time) : results.time,
    effect: aspectModes.effect === "off" ? off(results.effect) : results.effect,
  };
}
