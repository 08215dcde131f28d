/** C16: training in the law with a test; the latest score of the rating decides. */
import { touches, within } from "../../domain/calendar";
import type { RulePeriod } from "../../domain/rating";
import { UNREADABLE } from "../../domain/people";
import type { StudyRecord } from "../../domain/records";
import { doubtfulPeriod, NOTHING_DUE, rulePeriod, type Judgement, type RatingOf, type Rule } from "../answer";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import type { RatingPeriod } from "../period";

export const lawTest: Rule = {
  id: "law-test",
  clauses: ["C16"],
  aspects: ["content"],
  isInMean: false,
  per: "test",
  counts: "periods",
  recordedAs: null,
  // Which test counts is only known for a rating.
  judge: () => NOTHING_DUE,
  select: (_judgement, { office, subject, rating }: RatingOf): Judgement => {
    const tests = office.study
      .logRows("test", subject.index)
      .filter(({ when, score }) => score !== null && touches(when, rating.firstDay, rating.end));
    if (tests.length > 0) return { periods: [latestOf(office, subject, tests, rating)] };
    // Reading: "nobody has one" is nobody of the office, in the rating's days.
    if (office.inYear.testDays.some((day) => day >= rating.firstDay && day <= rating.end)) return NOTHING_DUE;
    const when = { first: rating.firstDay, last: rating.end };
    const open = doubtfulPeriod(when, rating.lastMonth, { parameter: "lawTestPass", cells: [] });
    return { periods: [{ ...open, why: "nothing-recorded" }] };
  },
};

/**
 * The latest score. Reading: of several on the latest day the best counts; a test that may be a later one, because its
 * date or score cannot be read, leaves it open unless it would say the same.
 */
function latestOf(
  office: OfficeIndex,
  { service }: Subject,
  tests: readonly StudyRecord[],
  rating: RatingPeriod,
): RulePeriod {
  const passes = ({ when, score }: StudyRecord): boolean => {
    const day = Number.isFinite(when.last) ? when.last : rating.end;
    return typeof score === "number" && reaches(score, valueAt(office.parameters, "lawTestPass", day));
  };
  const isCertain = ({ when, score }: StudyRecord): boolean =>
    score !== UNREADABLE && within(when, rating.firstDay, rating.end);
  let latest: StudyRecord | null = null;
  for (const test of tests) {
    if (!isCertain(test)) continue;
    const later = latest === null ? 1 : test.when.last - latest.when.last;
    if (later > 0 || (later === 0 && passes(test))) latest = test;
  }
  const open = tests.filter((test) => !isCertain(test) && (latest === null || test.when.last >= latest.when.first));
  const isPassed = latest !== null && passes(latest);
  const cells = [...(latest === null ? [] : [latest.cell]), ...open.map(({ cell }) => cell)];
  return rulePeriod({
    when: latest?.when ?? { first: rating.firstDay, last: rating.end },
    month: rating.lastMonth,
    value: isPassed ? 1 : 0,
    threshold: 1,
    parameter: "lawTestPass",
    cells,
    isReached: isPassed && open.every((test) => test.score !== UNREADABLE && passes(test)),
    isRecorded: true,
    // With an unreadable service date the person may have been away all the time.
    isDoubtful:
      service.doubtful ||
      latest === null ||
      open.some((test) => test.score === UNREADABLE || passes(test) !== isPassed),
  });
}
