/** The month's ratings of everybody. Rulebook sections 2 and 3. */
import { lastDay, type Day, type Month } from "../domain/calendar";
import type { OfficeFigures } from "../domain/figures";
import type { Finding } from "../domain/findings";
import { ofMonth } from "../domain/period";
import type { PeriodRatings } from "../domain/rating";
import type { OfficeRecords } from "../domain/records";
import { officeFigures } from "./figures/office";
import { nothingRecorded, officeFindings } from "./office-findings";
import { indexOffice } from "./office-index";
import { inspectionMade } from "./office/inspection-made";
import type { OfficeVerdicts } from "./office/office-verdict";
import { sessionHeld } from "./office/session-held";
import { signInKept } from "./office/sign-in-kept";
import { valueAt, type Parameters } from "./parameters";
import { ratingPeriod } from "./period";
import { personFindings } from "./person-findings";
import { ratePerson, ratingRules } from "./rate-person";

export type { OfficeVerdict, OfficeVerdicts } from "./office/office-verdict";

export interface MonthRated {
  readonly ratings: PeriodRatings;
  readonly figures: OfficeFigures;
  readonly office: OfficeVerdicts;
  readonly findings: Finding[];
}

/**
 * Rates everybody for a month with the records up to `asOf` (or the month's end, where that is earlier).
 * People stand in roster order. Nothing is thrown for what the records hold.
 */
export function rateMonth(records: OfficeRecords, parameters: Parameters, month: Month, asOf: Day): MonthRated {
  const planYearStart = valueAt(parameters, "planYearStart", Math.min(asOf, lastDay(month)));
  const period = ratingPeriod(month, month, asOf, planYearStart);
  const office = indexOffice(records, parameters, period);
  const rules = ratingRules(office);
  const rated = records.people.map((person) => ratePerson(office, rules, person, ofMonth(month)));
  const verdicts = [sessionHeld(office, month), signInKept(office), inspectionMade(office, month)];
  return {
    ratings: {
      period: ofMonth(month),
      people: rated.map(({ rating }) => rating),
    },
    figures: officeFigures(office, rated, rules),
    office: verdicts,
    findings: [
      ...rated.flatMap((person) => personFindings(person, rules, ofMonth(month))),
      ...nothingRecorded(office, rated, rules, month),
      ...officeFindings(office, verdicts, month),
    ],
  };
}
