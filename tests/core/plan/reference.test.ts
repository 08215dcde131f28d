/** The rating against a second, literal version of the rulebook's words (tests/reference). */
import fc from "fast-check";
import { rateOffice } from "../../../src/core/plan/rate-office";
import { literalMonth, literalYear } from "../../reference/literal-rating";
import type { LiteralSetting } from "../../reference/literal-settings";
import { randomOffice, type RandomOffice } from "./random-office";
import { parametersOf, randomSettings } from "./random-settings";
import { RUNS } from "../runs";

/** Numbers to nine places: the two versions add up in different orders. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}

type Of = "month" | "year";

function product({ records, month, asOf }: RandomOffice, of: Of, settings: readonly LiteralSetting[] = []): unknown {
  return rateOffice(records, parametersOf(settings), month, asOf)[of].people.map((rating) => ({
    rules: Object.fromEntries(
      rating.rules.map(({ rule, status, value, required }) => [
        rule,
        { status, value: rounded(value), required: rounded(required) },
      ]),
    ),
    aspects: [rating.style, rating.content, rating.time, rating.effect].map(({ grade, score }) => [
      grade,
      rounded(score),
    ]),
    total: rounded(rating.total),
    grades: [rating.overall, rating.inspector?.grade ?? null, rating.override?.grade ?? null, rating.final],
  }));
}

function literal({ records, month, asOf }: RandomOffice, of: Of, settings: readonly LiteralSetting[] = []): unknown {
  const rate = of === "month" ? literalMonth : literalYear;
  return rate(records, month, asOf, settings).map((rating) => ({
    rules: Object.fromEntries(
      Object.entries(rating.rules).map(([rule, { status, value, required }]) => [
        rule,
        { status, value: rounded(value), required: rounded(required) },
      ]),
    ),
    aspects: [rating.style, rating.content, rating.time, rating.effect].map(({ grade, score }) => [
      grade,
      rounded(score),
    ]),
    total: rounded(rating.total),
    grades: [rating.overall, rating.inspector, rating.override, rating.final],
  }));
}

const runs = RUNS;

test.each([
  ["tidy offices", 0, 20_261_001],
  ["offices with unreadable values", 12, 20_261_002],
])("%s are rated for a month as the rulebook's words say", (_name, unreadable, seed) => {
  fc.assert(
    fc.property(randomOffice({ unreadable }), (office) => {
      expect(product(office, "month")).toEqual(literal(office, "month"));
    }),
    { numRuns: runs, seed },
  );
});

test.each([
  ["tidy offices", 0, 20_261_003],
  ["offices with unreadable values", 12, 20_261_004],
])("%s are rated for the year to date as the rulebook's words say", (_name, unreadable, seed) => {
  fc.assert(
    fc.property(randomOffice({ unreadable, isOfYear: true }), (office) => {
      expect(product(office, "year")).toEqual(literal(office, "year"));
      expect(product(office, "month")).toEqual(literal(office, "month"));
    }),
    { numRuns: runs, seed },
  );
});

test.each([
  ["around a month", { unreadable: 6 }, 20_261_005],
  ["of a whole year", { unreadable: 4, isOfYear: true }, 20_261_006],
])(
  "offices %s with settings of their own, dated ones among them, are rated as the rulebook's words say",
  (_name, disorder, seed) => {
    const withSettings = randomOffice(disorder).chain((office) =>
      randomSettings(office.month).map((settings) => ({ office, settings })),
    );
    fc.assert(
      fc.property(withSettings, ({ office, settings }) => {
        for (const of of ["month", "year"] as const)
          expect(product(office, of, settings)).toEqual(literal(office, of, settings));
      }),
      { numRuns: runs, seed },
    );
  },
);
