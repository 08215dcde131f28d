/** The rating against a second, literal version of the rulebook's words (tests/reference). */
import fc from "fast-check";
import { DEFAULT_PARAMETERS } from "../../../src/core/plan/parameters";
import { rateOffice } from "../../../src/core/plan/rate-office";
import { literalMonth, literalYear } from "../../reference/literal-rating";
import { randomOffice, type RandomOffice } from "./random-office";

/** Numbers to nine places: the two versions add up in different orders. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}

type Of = "month" | "year";

function product({ records, month, asOf }: RandomOffice, of: Of): unknown {
  return rateOffice(records, DEFAULT_PARAMETERS, month, asOf)[of].people.map((rating) => ({
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

function literal({ records, month, asOf }: RandomOffice, of: Of): unknown {
  const rate = of === "month" ? literalMonth : literalYear;
  return rate(records, month, asOf).map((rating) => ({
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

const runs = Number(process.env["RUNS"] ?? 100);

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
