/** A person's rating for the rating period: answers, aspects, total, overall and what stands above it. */
import { ASPECTS, finalGrade, type PersonRating, type Rating, type RuleMode } from "../domain/rating";
import type { Month } from "../domain/calendar";
import { ofMonth } from "../domain/period";
import { valuesOn, type AspectInput } from "./aspects/aspect";
import { rateContent } from "./aspects/content";
import { rateEffect } from "./aspects/effect";
import { notesQualityIsPoor } from "./aspects/notes-quality";
import { rateStyle } from "./aspects/style";
import { rateTime } from "./aspects/time";
import { inspectorsGrade, type InspectorsGrade } from "./inspector";
import { subjectOf, type OfficeIndex, type Subject } from "./office-index";
import { overallOf, totalOf, type AspectResults } from "./overall";
import { overridesOf, type PeriodOverrides } from "./override";
import { roleOf, type Person } from "../domain/people";
import { answersOf, ruleModes, verdictsOf, type Answers, type RuleModes } from "./rules/all-rules";

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

/** Rates one person for a month. */
export function ratePerson(office: OfficeIndex, rules: RatingRules, person: Person, month: Month): RatedPerson {
  const subject = subjectOf(office, person);
  const answers = answersOf(office, subject);
  const { modes, aspectModes, value } = rules;
  const input: AspectInput = {
    modes,
    aspectModes,
    value,
    answers,
    notesQualityPoor: notesQualityIsPoor(office, subject),
  };
  const results: AspectResults = {
    style: rateStyle(input),
    content: rateContent(input),
    time: rateTime(input),
    effect: rateEffect(input),
  };
  const total = totalOf(results, input);
  const overall = overallOf(results, total, input);
  const inspector = inspectorsGrade(office.inspections.of(person.index), ofMonth(month));
  const overrides = overridesOf(office.overrides.of(person.index), ofMonth(month));
  const { style, content, time, effect } = shown(results, rules);
  const rating: Rating = {
    style,
    content,
    time,
    effect,
    total,
    overall,
    inspector: inspector.grade,
    override: overrides.applied,
    final: finalGrade({
      override: overrides.applied?.grade ?? null,
      inspector: inspector.grade?.grade ?? null,
      overall,
    }),
    rules: verdictsOf(answers, modes, person.roles),
    // An office that has switched attendance off names nobody.
    unexcused: modes.attendance === "off" ? [] : answers.attendance.unexcused,
  };
  return {
    subject,
    answers,
    inspector,
    overrides,
    rating: { person: person.index, role: roleOf(person), month: rating },
  };
}

/** Aspects that are off are not assessed. */
function shown(results: AspectResults, { aspectModes }: RatingRules): AspectResults {
  const off = { grade: "not-assessed", score: null } as const;
  return {
    style: aspectModes.style === "off" ? off : results.style,
    content: aspectModes.content === "off" ? off : results.content,
    time: aspectModes.time === "off" ? off : results.time,
    effect: aspectModes.effect === "off" ? off : results.effect,
  };
}
