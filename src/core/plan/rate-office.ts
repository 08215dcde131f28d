/** Everybody's ratings for a month and for the year to date. Rulebook sections 2 and 3. */
import { lastDay, type Day, type Month } from "../domain/calendar";
import type { OfficeFigures, StudyDay } from "../domain/figures";
import type { Finding } from "../domain/findings";
import type { Eligibility, InspectorMatrix, LectureRota, MakeUpDebt } from "../domain/office-lists";
import type { PersonIndex } from "../domain/people";
import { ofMonth, type Period } from "../domain/period";
import type { Question } from "../domain/question";
import type { Overall, PeriodGrades, PeriodRatings, PersonGrades, PersonRating } from "../domain/rating";
import type { OfficeRecords } from "../domain/records";
import { officeFigures } from "./figures/office";
import { studyDay } from "./figures/study-day";
import { nothingRecorded, officeFindings } from "./office-findings";
import { indexOffice, type OfficeIndex } from "./office-index";
import { eligibility } from "./office/eligibility";
import { inspectorMatrix } from "./office/inspector-matrix";
import { lectureRota } from "./office/lecture-rota";
import { makeUpLedger } from "./office/make-up-ledger";
import { officeVerdicts } from "./office/all-office-rules";
import type { OfficeVerdicts } from "./office/office-verdict";
import { valueAt, type Parameters } from "./parameters";
import { finalMonth, monthsOf, monthsRating, planYear, yearsRating, type RatingPeriod } from "./period";
import { personFindings, yearFindings } from "./person-findings";
import { Outlook } from "./remainder/remainders";
import { plausibilityNotes } from "./plausibility";
import { gradePerson, judgePerson, ratePerson, ratingRules, type RatedPerson } from "./rate-person";

export type { Outlook } from "./remainder/remainders";
export type { OfficeVerdict, OfficeVerdicts } from "./office/office-verdict";

export interface Rated {
  readonly month: PeriodRatings;
  /** The plan year up to the month. */
  readonly year: PeriodRatings;
  /** First and last month of the whole plan year. */
  readonly yearMonths: readonly [first: Month, last: Month];
  readonly figures: OfficeFigures;
  readonly office: OfficeVerdicts;
  readonly findings: Finding[];
  /** What the office can settle: whether there was none of what is not recorded. */
  readonly questions: Question[];
}

function indexUpTo(records: OfficeRecords, parameters: Parameters, month: Month, asOf: Day): OfficeIndex {
  const planYearStart = valueAt(parameters, "planYearStart", Math.min(asOf, lastDay(month)));
  return indexOffice(records, parameters, planYear(month, asOf, planYearStart));
}

/**
 * Rates everybody for several periods and keeps something of each rating, by period; a person's plan year is judged once
 * for all of them.
 */
function rateEverybody<Kept>(
  office: OfficeIndex,
  periods: readonly RatingPeriod[],
  keep: (rated: RatedPerson) => Kept,
): Kept[][] {
  const rated = periods.map((period) => ({ rules: ratingRules(office, period), kept: [] as Kept[] }));
  for (const person of office.records.people) {
    const judged = judgePerson(office, person);
    for (const { rules, kept } of rated) kept.push(keep(ratePerson(office, rules, judged)));
  }
  return rated.map(({ kept }) => kept);
}

function ratingsOf({ period }: RatingPeriod, rated: readonly RatedPerson[]): PeriodRatings {
  return { period, people: rated.map(({ rating }) => rating) };
}

/**
 * Rates everybody for a month and for the plan year up to it, with the records up to `asOf` (or the month's end, where
 * that is earlier). People stand in roster order. Nothing is thrown for what the records hold.
 */
export function rateOffice(records: OfficeRecords, parameters: Parameters, month: Month, asOf: Day): Rated {
  const office = indexUpTo(records, parameters, month, asOf);
  const [ofMonthRating, ofYearRating] = [monthsRating(office.year, month), yearsRating(office.year)];
  const [inMonth = [], inYear = []] = rateEverybody(office, [ofMonthRating, ofYearRating], (rated) => rated);
  const [rules, yearRules] = [ratingRules(office, ofMonthRating), ratingRules(office, ofYearRating)];
  const verdicts = officeVerdicts(office, ofMonthRating);
  const unrecorded = [nothingRecorded(office, inMonth, rules), nothingRecorded(office, inYear, yearRules)];
  return {
    month: ratingsOf(ofMonthRating, inMonth),
    year: ratingsOf(ofYearRating, inYear),
    yearMonths: [office.year.firstMonth, finalMonth(office.year)],
    figures: officeFigures(office, inMonth, inYear, rules),
    office: verdicts,
    findings: [
      ...inMonth.flatMap((person) => personFindings(person, rules, ofMonth(month))),
      ...officeFindings(office, verdicts, rules.rating),
      ...plausibilityNotes(office, month),
      ...inYear.flatMap((person) => yearFindings(person, yearRules)),
      ...unrecorded.flatMap(({ findings }) => findings),
    ],
    questions: unrecorded.flatMap(({ questions }) => questions),
  };
}

/** Lists the office works by. */
export interface OfficeLists {
  readonly matrix: InspectorMatrix;
  readonly rota: LectureRota;
  readonly ledger: readonly MakeUpDebt[];
  readonly eligibility: readonly Eligibility[];
}

/**
 * Who checks whom, whose turn it is to lecture, what has to be made up for and who may receive a title, up to a day.
 * @param frozen finals that a circular has told, which stand; null: none has
 */
export function officeLists(
  records: OfficeRecords,
  parameters: Parameters,
  month: Month,
  asOf: Day,
  frozen?: (person: PersonIndex, period: Period) => Overall | null,
): OfficeLists {
  const office = indexUpTo(records, parameters, month, asOf);
  const { months, year } = wholeYear(office);
  const isByMonth = valueAt(parameters, "disqualifyBy", office.year.end) === "anyMonth";
  return {
    matrix: inspectorMatrix(office, month),
    rota: lectureRota(office),
    ledger: makeUpLedger(office),
    eligibility: eligibility(isByMonth ? months : [year], frozen),
  };
}

/** A day of study, with the records up to `asOf`. */
export function dayOfStudy(
  records: OfficeRecords,
  parameters: Parameters,
  month: Month,
  asOf: Day,
  day: Day,
): StudyDay {
  return studyDay(indexUpTo(records, parameters, month, asOf), day);
}

/** What is left for each person in the month and in the year, and what it could still change; made person by person. */
export function outlook(records: OfficeRecords, parameters: Parameters, month: Month, asOf: Day): Outlook {
  return new Outlook(indexUpTo(records, parameters, month, asOf));
}

/** The plan year up to a month: everybody's grades of each month, and the year's ratings with what they rest on. */
export interface WholeYear {
  readonly months: readonly PeriodGrades[];
  readonly year: PeriodRatings;
}

/** Rates the plan year in one pass over the records; a month's evidence is found by rating that month. */
export function rateWholeYear(records: OfficeRecords, parameters: Parameters, lastMonth: Month, asOf: Day): WholeYear {
  return wholeYear(indexUpTo(records, parameters, lastMonth, asOf));
}

function wholeYear(office: OfficeIndex): WholeYear {
  const months = monthsOf(office.year).map((month) => ({
    rules: ratingRules(office, monthsRating(office.year, month)),
    people: [] as PersonGrades[],
  }));
  const year = ratingRules(office, yearsRating(office.year));
  const people: PersonRating[] = [];
  for (const person of office.records.people) {
    const judged = judgePerson(office, person);
    for (const { rules, people: graded } of months) graded.push(gradePerson(office, rules, judged));
    people.push(ratePerson(office, year, judged).rating);
  }
  return {
    months: months.map(({ rules, people: graded }) => ({ period: rules.rating.period, people: graded })),
    year: { period: year.rating.period, people },
  };
}
