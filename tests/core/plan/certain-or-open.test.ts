/** Doubt about a person's records never decides a grade unseen. Rulebook section 3, "Certain or open". */
import fc from "fast-check";
import { monthAt } from "../../../src/core/domain/calendar";
import type { Overall, PersonRating } from "../../../src/core/domain/rating";
import type { AttendanceState, OfficeRecords } from "../../../src/core/domain/records";
import { DEFAULT_PARAMETERS } from "../../../src/core/plan/parameters";
import { rateOffice } from "../../../src/core/plan/rate-office";
import { lastDay } from "../../../src/core/domain/calendar";
import { damagesOf } from "./damage";
import { TestOffice } from "./office";
import { randomOffice } from "./random-office";
import { RUNS } from "../runs";

const OCTOBER = monthAt(2026, 10);

/** An office with a person who has a plan on file and enough notes, and sessions in these states. */
function office(...states: AttendanceState[]): TestOffice {
  const made = new TestOffice();
  const person = made.person("张");
  made.log(person, "plan", "2026-01-05");
  made.check(person, "2026-10", { charactersToDate: 9_000 });
  states.forEach((state, at) => {
    made.mark(person, made.session(`2026-10-${String(at + 10)}`), state);
  });
  return made;
}

function range(of: TestOffice): string {
  const { overall, open } = of.ratingOf(0);
  return open === null ? `certainly ${overall}` : `${overall}, ${open.worst} to ${open.best}`;
}

describe("an undecided session", () => {
  test.each<[string, AttendanceState[], string]>([
    ["none undecided", ["present"], "certainly good"],
    ["one undecided beside one attended could be an absence", ["present", "undecided"], "good, medium to good"],
    ["two undecided could make time poor", ["present", "undecided", "undecided"], "good, poor to good"],
    ["an absence keeps it from good whatever the other was", ["unexcused", "undecided"], "medium, poor to medium"],
    [
      "three absences are poor whatever the fourth was",
      ["unexcused", "unexcused", "unexcused", "undecided"],
      "certainly poor",
    ],
    ["nothing but one undecided", ["undecided"], "good, medium to good"],
  ])("%s: %j is %s", (_, states, said) => {
    expect(range(office(...states))).toBe(said);
  });

  test("its cell leads", () => {
    const { open } = office("present", "undecided").ratingOf(0);
    expect(open?.cells).toEqual([expect.objectContaining({ sheet: "考勤表" })]);
  });

  test("inspector and override settle it", () => {
    const made = office("present", "undecided");
    made.inspection(0, "2026-10", { overall: "medium" });
    expect(made.ratingOf(0)).toMatchObject({ open: null, final: "medium" });
    const other = office("present", "undecided");
    other.override(0, "2026-10", "good", "已核实");
    expect(other.ratingOf(0)).toMatchObject({ open: null, final: "good" });
  });
});

describe("a session at an unreadable date", () => {
  const undated = (first: AttendanceState, ...others: AttendanceState[]): TestOffice => {
    const made = new TestOffice();
    const person = made.person("张");
    made.log(person, "plan", "2026-01-05");
    made.mark(person, made.session("?"), first);
    others.forEach((state, at) => made.mark(person, made.session(`2026-10-${String(at + 10)}`), state));
    return made;
  };

  test.each<[string, AttendanceState[], string]>([
    ["attended, could be the only one there is", ["present"], "not-assessed, good to good"],
    ["missed, could be of this month", ["unexcused", "present"], "good, medium to good"],
    ["late a third time costs too little to matter", ["late", "late", "late"], "certainly good"],
    ["late a fourth time could bring style to zero", ["late", "late", "late", "late"], "good, poor to good"],
    ["excused, changes nothing", ["excused", "present"], "certainly good"],
  ])("%s: %j is %s", (_, [first = "present", ...others], said) => {
    expect(range(undated(first, ...others))).toBe(said);
  });
});

describe("a row that cannot be read", () => {
  test("of characters is worth anything between nothing and all", () => {
    const made = office("present");
    made.check(made.person("王"), "2026-10", { charactersToDate: 9_000 });
    made.notesChecks = made.notesChecks.map((check) =>
      check.person === 0 ? { ...check, charactersToDate: "unreadable" } : check,
    );
    expect(range(made)).toBe("good, medium to good");
    expect(made.ratingOf(0).open?.cells).toEqual([expect.objectContaining({ sheet: "笔记检查" })]);
  });

  test("that cannot change the grade is certain", () => {
    const made = office("unexcused", "unexcused", "unexcused");
    made.check(made.person("王"), "2026-10", { charactersToDate: 9_000 });
    made.notesChecks = made.notesChecks.map((check) =>
      check.person === 0 ? { ...check, charactersToDate: "unreadable" } : check,
    );
    expect(range(made)).toBe("certainly poor");
  });
});

test("what nobody of the department recorded is no doubt about a person", () => {
  expect(office("present").verdict("monthly-book", 0).periods[0]?.why).toBe("nothing-recorded");
  expect(range(office("present"))).toBe("certainly good");
});

describe("an undecided role", () => {
  const withRoles = (characters: number): TestOffice => {
    const made = office("present");
    made.people = made.people.map((person) => ({ ...person, roles: ["cadre", "worker"] }));
    made.notesChecks = made.notesChecks.map((check) => ({ ...check, charactersToDate: characters }));
    return made;
  };

  test("of a cadre or a worker with enough notes changes nothing", () => {
    expect(range(withRoles(9_000))).toBe("certainly good");
  });

  test("of a cadre or a worker without notes could", () => {
    expect(withRoles(0).verdict("notes", 0).status).toBe("not-assessed");
    expect(range(withRoles(0))).toBe("good, medium to good");
  });
});

/** Every way in which the undecided marks of a person could be decided. */
function everyWay(records: OfficeRecords): OfficeRecords[] {
  const states: readonly AttendanceState[] = ["present", "excused", "unexcused"];
  return records.attendance.reduce<OfficeRecords[]>(
    (ways, mark, at) =>
      mark.state !== "undecided"
        ? ways
        : ways.flatMap((way) =>
            states.map((state) => ({
              ...way,
              attendance: way.attendance.map((one, index) => (index === at ? { ...one, state } : one)),
            })),
          ),
    [records],
  );
}

test("the range holds every grade that deciding the undecided marks can bring", () => {
  const state = fc.constantFrom<AttendanceState>("present", "late", "excused", "unexcused", "undecided", "undecided");
  const rank: readonly Overall[] = ["poor", "medium", "good"];
  fc.assert(
    fc.property(
      fc.array(state, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 9_000 }),
      (states, characters) => {
        const made = office(...states);
        made.notesChecks = made.notesChecks.map((check) => ({ ...check, charactersToDate: characters }));
        const { overall, open } = made.ratingOf(0);
        const [worst, best] = open === null ? [overall, overall] : [open.worst, open.best];
        for (const records of everyWay(made.records())) {
          const decided = rateOffice(records, DEFAULT_PARAMETERS, OCTOBER, lastDay(OCTOBER)).month.people[0]?.overall;
          expect(rank.indexOf(decided ?? "not-assessed")).toBeGreaterThanOrEqual(rank.indexOf(worst));
          expect(rank.indexOf(decided ?? "not-assessed")).toBeLessThanOrEqual(rank.indexOf(best));
        }
      },
    ),
    { seed: 20_261_101, numRuns: 150 },
  );
});

describe("a value that becomes unreadable", () => {
  const RANK: Readonly<Record<string, number>> = { poor: 0, medium: 1, good: 2 };
  const runs = Math.ceil(RUNS / 10);

  /** Rule periods of which nothing is recorded: no doubt about a person, and out of the range. */
  const unrecorded = ({ rules }: PersonRating): number =>
    rules.flatMap(({ periods }) => periods).filter(({ why }) => why === "nothing-recorded").length;
  /** Whether somebody was in service decides what is due; a check's figure falls back on an earlier one. */
  const isOther = (what: string): boolean => what.startsWith("service") || what.includes("check");
  /** An undecided session is at worst unexcused (rulebook); a fourth late arrival can cost more. */
  const wasLate = (what: string, { attendance }: OfficeRecords): boolean => {
    const mark = /^mark (\d+)$/u.exec(what);
    return mark !== null && /late|early/u.test(attendance[Number(mark[1])]?.state ?? "");
  };

  test.each([
    ["around a month", { unreadable: 0 }, 20_261_102],
    ["of a whole year", { unreadable: 0, isOfYear: true }, 20_261_103],
    ["in which others are unreadable already", { unreadable: 6, isOfYear: true }, 20_261_104],
  ])("leaves the grade that was within the range, in month and year: offices %s", (_name, disorder, seed) => {
    let seen = 0;
    fc.assert(
      fc.property(randomOffice(disorder), ({ records, month, asOf }) => {
        const before = rateOffice(records, DEFAULT_PARAMETERS, month, asOf);
        for (const { what, apply } of damagesOf(records)
          .filter(({ what }) => !isOther(what) && !wasLate(what, records))
          .slice(0, 60)) {
          const after = rateOffice(apply(), DEFAULT_PARAMETERS, month, asOf);
          for (const of of ["month", "year"] as const)
            before[of].people.forEach((was, at) => {
              const is = after[of].people[at];
              if (is === undefined || was.open !== null || was.inspector !== null || was.override !== null) return;
              if (was.overall === is.overall || unrecorded(is) > unrecorded(was)) return;
              const { worst, best } = is.open ?? { worst: is.overall, best: is.overall };
              const rank = RANK[was.overall] ?? NaN;
              seen += 1;
              expect([what, of, at, rank >= (RANK[worst] ?? NaN) && rank <= (RANK[best] ?? NaN)]).toEqual([
                what,
                of,
                at,
                true,
              ]);
            });
        }
      }),
      { numRuns: runs, seed },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
