/** C49, C50: the notebook is presented at the monthly check. */
import { isDoubtful, monthsSpan, rulePeriod, type Rule } from "../answer";
import { monthHasEnded, monthsOf } from "../period";
import { inServiceThroughout } from "../service";

export const notesHandedIn: Rule = {
  id: "notes-handed-in",
  clauses: ["C49", "C50"],
  aspects: ["style"],
  counts: "periods",
  recordedAs: "notes",
  judge: (office, subject) => {
    const checks = office.notes.checksOf(subject.index);
    const { isCentreGroup } = subject.person;
    // A row whose month cannot be read may be a row so far: then the member is not left out, but never short by it.
    if (isCentreGroup === true && checks.length === 0) return { isExempt: true, periods: [] };
    const mayBeExempt = isCentreGroup === null && checks.length === 0;
    const hasOpenMonth = checks.some((check) => check.month === null);
    const periods = monthsOf(office.period).flatMap((month) => {
      const when = monthsSpan(month);
      const inService = inServiceThroughout(subject.service, when.first, when.last);
      if (!monthHasEnded(office.period, month) || inService === "no") return [];
      const own = checks.filter((check) => check.month === month);
      // Any row without 未交 is presented, also when it follows a 未交; a row with it, or no row, is short.
      const isReached = own.some(({ notHandedIn }) => !notHandedIn);
      return [
        rulePeriod({
          when,
          value: isReached ? 1 : 0,
          threshold: 1,
          parameter: null,
          cells: own.map(({ cell }) => cell),
          isReached,
          isRecorded: office.notes.hasChecks(subject.group, month),
          isDoubtful: hasOpenMonth || isDoubtful(inService) || mayBeExempt,
        }),
      ];
    });
    return { periods };
  },
};
