/** What must hold for every office, whatever stands in its sheets. */
import fc from "fast-check";
import { lastDay } from "../../../src/core/domain/calendar";
import { ASPECTS, type Rating } from "../../../src/core/domain/rating";
import type { AttendanceState, OfficeRecords } from "../../../src/core/domain/records";
import { DEFAULT_PARAMETERS } from "../../../src/core/plan/parameters";
import { officeLists, outlook, rateOffice, rateWholeYear, type Rated } from "../../../src/core/plan/rate-office";
import { damagesOf } from "./damage";
import { randomOffice, type RandomOffice } from "./random-office";
import { RUNS } from "../runs";

const numRuns = RUNS;
const disordered = randomOffice({ unreadable: 8 });
const RANK: Readonly<Record<string, number>> = { poor: 0, medium: 1, good: 2 };

function rated({ month, asOf }: RandomOffice, records: OfficeRecords): Rated {
  return rateOffice(records, DEFAULT_PARAMETERS, month, asOf);
}

function ratings(office: RandomOffice, records = office.records): Rating[] {
  const { month, year } = rated(office, records);
  return [...month.people, ...year.people].map((rating) => ({ ...rating, person: 0 }));
}

/** The records with one mark changed; the mark is chosen by a number. */
function withMark(records: OfficeRecords, at: number, state: AttendanceState): OfficeRecords {
  return {
    ...records,
    attendance: records.attendance.map((mark, index) => (index === at ? { ...mark, state } : mark)),
  };
}

/** Marks that stand alone for their person and session, so that changing one is all there is to it. */
function singleMarks({ attendance }: OfficeRecords): number[] {
  const count = new Map<string, number>();
  for (const { person, session } of attendance) {
    const key = `${person} ${session}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return attendance.flatMap(({ person, session }, at) => (count.get(`${person} ${session}`) === 1 ? [at] : []));
}

test("attending instead of missing or being late never lowers a grade", () => {
  fc.assert(
    fc.property(disordered, (office) => {
      const before = ratings(office);
      for (const at of singleMarks(office.records)) {
        const mark = office.records.attendance[at];
        if (mark === undefined || mark.state === "not-due" || mark.state === "present") continue;
        const after = ratings(office, withMark(office.records, at, "present"))[mark.person];
        const old = before[mark.person];
        if (after === undefined || old === undefined) throw new Error("Everybody is rated.");
        for (const [was, is] of [
          [old.overall, after.overall],
          ...ASPECTS.map((aspect) => [old[aspect].grade, after[aspect].grade]),
        ]) {
          const [lowest, reached] = [RANK[was ?? ""], RANK[is ?? ""]];
          if (lowest !== undefined) expect(reached).toBeGreaterThanOrEqual(lowest);
        }
      }
    }),
    { numRuns, seed: 1 },
  );
});

test("an excused absence changes no score compared with a session the person was not called to", () => {
  fc.assert(
    fc.property(disordered, (office) => {
      for (const at of singleMarks(office.records).slice(0, 12)) {
        const excused = ratings(office, withMark(office.records, at, "excused"));
        const notCalled = ratings(office, withMark(office.records, at, "not-due"));
        const scores = (rating: Rating): unknown => [
          ...ASPECTS.map((aspect) => [rating[aspect].grade, rating[aspect].score]),
          rating.total,
          rating.overall,
        ];
        expect(excused.map(scores)).toEqual(notCalled.map(scores));
      }
    }),
    { numRuns, seed: 2 },
  );
});

test("the order of the rows changes nothing", () => {
  const shuffled = <Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> =>
    fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
  const pair = disordered.chain((office) => {
    const { attendance, studyLog, tally, notesChecks, inspections, overrides } = office.records;
    return fc
      .record({
        attendance: shuffled(attendance),
        studyLog: shuffled(studyLog),
        tally: shuffled(tally),
        notesChecks: shuffled(notesChecks),
        inspections: shuffled(inspections),
        overrides: shuffled(overrides),
      })
      .map((rows) => ({ office, other: { ...office.records, ...rows } }));
  });
  fc.assert(
    fc.property(pair, ({ office, other }) => {
      expect(rated(office, other)).toEqual(rated(office, office.records));
      const lists = (records: OfficeRecords): unknown =>
        officeLists(records, DEFAULT_PARAMETERS, office.month, office.asOf);
      expect(lists(other)).toEqual(lists(office.records));
    }),
    { numRuns, seed: 3 },
  );
});

test("scores lie between 0 and 100, and a total only where an aspect is assessed", () => {
  fc.assert(
    fc.property(disordered, (office) => {
      for (const rating of ratings(office)) {
        const scores = ASPECTS.flatMap((aspect) => rating[aspect].score ?? []);
        for (const score of [...scores, ...(rating.total === null ? [] : [rating.total])]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        expect(rating.total === null).toBe(scores.length === 0);
        for (const aspect of ASPECTS)
          expect(rating[aspect].score === null).toBe(rating[aspect].grade === "not-assessed");
      }
    }),
    { numRuns, seed: 4 },
  );
});

test.each([
  ["a tidy office", { unreadable: 0 }, numRuns, 5],
  ["an office where other values cannot be read already", { unreadable: 10 }, numRuns, 6],
  // Its many records are all damaged one by one.
  ["a whole year", { unreadable: 4, isOfYear: true }, Math.ceil(numRuns / 10), 8],
])("making any date, number or mark unreadable never turns a status into short: %s", (_name, disorder, runs, seed) => {
  fc.assert(
    fc.property(randomOffice(disorder), (office) => {
      const before = ratings(office);
      for (const { what, apply } of damagesOf(office.records)) {
        const turned = ratings(office, apply()).flatMap((after, person) =>
          after.rules.flatMap(({ rule, status }, at) =>
            status === "short" && before[person]?.rules[at]?.status !== "short"
              ? [`${what}: ${rule} of person ${person}`]
              : [],
          ),
        );
        expect(turned).toEqual([]);
      }
    }),
    { numRuns: runs, seed },
  );
});

test("a rule that is short or met says by how much, and no other rule does", () => {
  fc.assert(
    fc.property(disordered, (office) => {
      for (const rating of ratings(office)) {
        for (const { status, value, required } of rating.rules) {
          const isAssessed = status === "short" || status === "met";
          expect([value !== null, required !== null]).toEqual([isAssessed, isAssessed]);
        }
      }
    }),
    { numRuns, seed: 7 },
  );
});

test("a month rated among all months of its year is rated as it is alone", () => {
  fc.assert(
    fc.property(randomOffice({ unreadable: 12 }), ({ records, month, asOf }) => {
      const { months, year } = rateWholeYear(records, DEFAULT_PARAMETERS, month, asOf);
      expect(year).toEqual(rateOffice(records, DEFAULT_PARAMETERS, month, asOf).year);
      for (const { period, people } of months) {
        if (period.kind === "year") throw new Error("A year among the months.");
        const upTo = Math.min(asOf, lastDay(period.month));
        const alone = rateOffice(records, DEFAULT_PARAMETERS, period.month, upTo).month.people;
        expect(people).toEqual(
          alone.map(({ person, style, content, time, effect, total, overall, open, final }) => ({
            person,
            aspects: { style: style.grade, content: content.grade, time: time.grade, effect: effect.grade },
            total,
            overall,
            open,
            final,
          })),
        );
      }
    }),
    { numRuns, seed: 20_261_027 },
  );
});

test("what can still be reached is never below what there is, and a grade called within reach is", () => {
  fc.assert(
    fc.property(disordered, ({ records, month, asOf }) => {
      const now = rateOffice(records, DEFAULT_PARAMETERS, month, asOf);
      const ahead = outlook(records, DEFAULT_PARAMETERS, month, asOf);
      for (const person of records.people) {
        const left = ahead.of(person);
        for (const of of ["month", "year"] as const) {
          const { best, aspects } = left[of];
          const [was, is] = [RANK[now[of].people[person.index]?.overall ?? ""], RANK[best ?? ""]];
          if (was !== undefined && is !== undefined) expect(is).toBeGreaterThanOrEqual(was);
          for (const { best: reached, next, by, sessions } of aspects) {
            if (reached === null) expect(by).toBeNull();
            else if (sessions === null) expect((RANK[reached.grade] ?? 0) >= (RANK[next] ?? 0)).toBe(by !== null);
          }
        }
      }
    }),
    { numRuns, seed: 7 },
  );
});
