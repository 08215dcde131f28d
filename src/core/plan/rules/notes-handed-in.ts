/** C49, C50: the notebook is presented at the monthly check. */
import type { Month } from "../../domain/calendar";
import type { RulePeriod } from "../../domain/rating";
import { endingIn, EXEMPT, isDoubtful, monthsSpan, rulePeriod, type Rule } from "../answer";
import type { OfficeIndex, Subject } from "../office-index";
import { monthHasEnded, monthsOf } from "../period";
import { inServiceThroughout } from "../service";

export const notesHandedIn: Rule = {
  id: "notes-handed-in",
  clauses: ["C49", "C50"],
  aspects: ["style"],
  isInMean: false,
  per: "month",
  counts: "periods",
  recordedAs: "notes",
  judge: (office, subject) => {
    const checks = office.notes.checksOf(subject.index);
    const hasOpenMonth = checks.some((check) => check.month === null);
    const periods = monthsOf(office.year).flatMap((month) => {
      const when = monthsSpan(month);
      const inService = inServiceThroughout(subject.service, when.first, when.last);
      if (!monthHasEnded(office.year, month) || inService === "no") return [];
      const own = checks.filter((check) => check.month === month);
      // Any row without 未交 is presented, also when it follows a 未交; a row with it, or no row, is short.
      const isReached = own.some(({ notHandedIn }) => !notHandedIn);
      return [
        rulePeriod({
          when,
          month,
          value: isReached ? 1 : 0,
          threshold: 1,
          parameter: null,
          cells: own.map(({ cell }) => cell),
          isReached,
          isRecorded: office.notes.hasChecks(subject.group, month),
          isDoubtful: hasOpenMonth || isDoubtful(inService),
        }),
      ];
    });
    return { periods };
  },
  select: (judgement, { office, subject, rating }) => {
    const { isCentreGroup } = subject.person;
    if (isCentreGroup === false || hasCheckBy(office, subject, rating.lastMonth)) return endingIn(judgement, rating);
    // Reading: "without any row so far" is up to the rating's end; a first row in May makes the year's earlier months due.
    if (isCentreGroup === true) return EXEMPT;
    // Perhaps a member, and then exempt: never short by it.
    const periods = endingIn(judgement, rating).periods.map((period): RulePeriod =>
      period.status === "short" ? { ...period, status: "not-assessed", why: "in-doubt", value: null } : period,
    );
    return { periods };
  },
};

/** A row whose month cannot be read may be a row so far: then a member is not left out, but never short by it. */
function hasCheckBy({ notes }: OfficeIndex, { index }: Subject, last: Month): boolean {
  return notes.checksOf(index).some(({ month }) => month === null || month <= last);
}
