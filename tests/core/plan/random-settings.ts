/** Random settings of an office: some keys with values on both sides of the plan's own, always or from a day on. */
import fc from "fast-check";
import { firstDay, type Day, type Month } from "../../../src/core/domain/calendar";
import { ASPECTS, RULE_IDS } from "../../../src/core/domain/rating";
import type { ParameterKey } from "../../../src/core/domain/settings";
import {
  DEFAULT_PARAMETERS,
  withValue,
  type Parameters,
  type ParameterValues,
} from "../../../src/core/plan/parameters";
import { PARAMETER_LIST } from "../../../src/core/plan/parameter-list";
import type { LiteralSetting } from "../../reference/literal-settings";

type Values = Partial<Readonly<Record<ParameterKey, readonly unknown[]>>>;

const POINTS = [0, 10, 33.3, 100];

/** What each setting is tried with. */
function valuesAround(month: Month): Values {
  const day = firstDay(month);
  return {
    planYearStart: [1, 6],
    planDueMonth: [1, 3, 11],
    exemptWeeks: [[], [{ first: day + 3, last: day + 12 }], [{ first: day - 60, last: day - 60 }]],
    articlesPerWeek: [1, 2, 3],
    booksPerMonth: [1, 2],
    manuscriptsPerQuarter: [1, 2],
    skillsPerYear: [1, 2],
    reflectionsPerYear: [1, 2],
    researchArticlesPerYear: [1, 2],
    theoryBooksPerYear: [1, 2],
    classesPerYear: [1, 2],
    publicationsPerYear: [1, 2],
    oneTextServesManuscriptAndResearch: [true, false],
    oneEventServesClassAndExchange: [true, false],
    lawTestPass: [59, 61, 100],
    "notesQuota.centreGroup": [null, 3000, 20_001],
    "notesQuota.departmentHead": [null, 3000, 12_000],
    "notesQuota.cadre": [null, 1, 9_601],
    "notesQuota.worker": [null, 2000],
    paceTolerance: [0.5, 0.9, 1.1],
    sessionDaysPerMonth: [0.25, 0.5, 2],
    hoursPerDay: [4, 6, 12],
    minMonthsForAnnual: [0, 2, 12],
    minMonthsForRating: [0, 2, 12],
    "style.unexcused1": POINTS,
    "style.unexcused2": POINTS,
    "style.unexcused3": POINTS,
    "style.lateEach": POINTS,
    "style.lateZeroAt": [1, 2, 3],
    "style.noPlan": POINTS,
    "style.notPresented": POINTS,
    "time.few": [1, 2, 3],
    "time.missed0": POINTS,
    "time.missed1": POINTS,
    "time.missed2": POINTS,
    "time.selfStudyWeight": [0, 1, 2],
    "overall.good": [50, 75, 100],
    "overall.poor": [0, 40, 80],
    "overall.poorAspects": [1, 3, 4],
    "overall.poorUnexcused": [1, 2],
    minAspects: [1, 3, 4],
    ...Object.fromEntries(
      ASPECTS.flatMap((aspect) => [
        [`${aspect}.good`, [50, 87.5, 100]],
        [`${aspect}.medium`, [0, 50]],
        [`${aspect}.weight`, [0, 1, 50]],
        [`aspect.${aspect}`, ["scored", "shown", "off"]],
      ]),
    ),
    ...Object.fromEntries(
      RULE_IDS.map((rule) => {
        const { range } = PARAMETER_LIST[`rule.${rule}`];
        return [`rule.${rule}`, range.kind === "choice" ? range.options : []];
      }),
    ),
  };
}

/** Up to a dozen settings around a month; a key may have several values from several days on. */
export function randomSettings(month: Month): fc.Arbitrary<LiteralSetting[]> {
  const values = valuesAround(month);
  const anyOf = Object.entries(values).map(([key, options]) => {
    const from: fc.Arbitrary<Day | null> = fc.oneof(
      { arbitrary: fc.constant(null), weight: 2 },
      fc.integer({ min: firstDay(month) - 60, max: firstDay(month) + 25 }),
    );
    return fc.record({
      key: fc.constant(key),
      value: fc.constantFrom(...options),
      // The plan year of a day is asked for before any day of it is known.
      from: key === "planYearStart" ? fc.constant(null) : from,
    });
  });
  const unique = { selector: ({ key, from }: LiteralSetting): string => `${key} ${String(from)}`, maxLength: 12 };
  return fc.uniqueArray(fc.oneof(...anyOf), unique);
}

/** The same for the product. */
export function parametersOf(settings: readonly LiteralSetting[]): Parameters {
  return settings.reduce((parameters, { key, value, from }) => {
    const of = key as ParameterKey;
    return withValue(parameters, of, value as ParameterValues[typeof of], from ?? Number.NEGATIVE_INFINITY);
  }, DEFAULT_PARAMETERS);
}
