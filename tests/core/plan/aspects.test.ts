/** The four aspects at their thresholds. Rulebook section 3. */
import type { AttendanceState, Grade } from "../../../src/core/domain/records";
import { withValue } from "../../../src/core/plan/parameters";
import { TestOffice } from "./office";

function attending(...states: AttendanceState[]): TestOffice {
  const office = new TestOffice();
  const person = office.person("张");
  states.forEach((state, at) => {
    office.mark(person, office.session(`2026-10-${String(at + 1).padStart(2, "0")}`), state);
  });
  return office;
}

function times<Item>(count: number, item: Item): Item[] {
  return Array.from({ length: count }, () => item);
}

describe("style", () => {
  test.each<[string, AttendanceState[], number, string]>([
    ["nothing against it", ["present"], 100, "good"],
    ["late once", ["late"], 95, "good"],
    ["late three times reaches good", times(3, "late" as const), 85, "good"],
    ["late four times is nothing", times(4, "late" as const), 0, "poor"],
    ["late and early twice is four", times(2, "late-and-early" as const), 0, "poor"],
    ["late and early once, early once is three", ["late-and-early", "early"], 85, "good"],
    ["one unexcused", ["unexcused", "present"], 70, "medium"],
    ["one unexcused and two late reaches medium", ["unexcused", "late", "late"], 60, "medium"],
    ["one unexcused and three late", ["unexcused", "late", "late", "late"], 55, "poor"],
    ["two unexcused", ["unexcused", "unexcused"], 50, "poor"],
    ["three unexcused is nothing", times(3, "unexcused" as const), 0, "poor"],
    ["five unexcused is nothing", times(5, "unexcused" as const), 0, "poor"],
  ])("%s: %j is %d, %s", (_name, states, score, grade) => {
    expect(attending(...states).ratingOf(0).style).toMatchObject({ score, grade });
  });

  test("a missing plan costs 20, a notebook not presented 10, together with an absence no less than 0", () => {
    const office = attending("present");
    office.log(office.person("王"), "plan", "2026-01-05");
    expect(office.ratingOf(0).style.score).toBe(80);
    office.check(1, "2026-10");
    expect(office.ratingOf(0).style.score).toBe(70);
    office.mark(0, office.session("2026-10-20"), "unexcused").mark(0, office.session("2026-10-21"), "unexcused");
    office.mark(0, office.session("2026-10-22"), "late").mark(0, office.session("2026-10-23"), "late");
    office.mark(0, office.session("2026-10-26"), "late");
    expect(office.ratingOf(0).style.score).toBe(5);
  });

  test("only excused or undecided sessions leave it not assessed", () => {
    expect(attending("excused", "undecided").ratingOf(0).style).toMatchObject({ grade: "not-assessed", score: null });
  });
});

describe("time", () => {
  test.each<[number, number, number, string]>([
    [1, 0, 100, "good"],
    [0, 1, 80, "medium"],
    [3, 1, 80, "medium"],
    [2, 2, 40, "poor"],
    [0, 4, 40, "poor"],
    [5, 0, 100, "good"],
    [4, 1, 80, "medium"],
    [3, 2, 60, "poor"],
    [9, 1, 90, "good"],
    [8, 1, (8 / 9) * 100, "medium"],
    [0, 5, 0, "poor"],
  ])("%i attended and %i missed is %d, %s", (attended, missed, score, grade) => {
    const office = attending(...times(attended, "present" as const), ...times(missed, "unexcused" as const));
    expect(office.ratingOf(0).time).toMatchObject({ score: expect.closeTo(score, 9), grade });
  });

  test("excused and undecided sessions count on neither side", () => {
    expect(attending("present", "excused", "undecided", "unexcused").ratingOf(0).time.score).toBe(80);
  });

  test.each<[string, AttendanceState[], number, number, string]>([
    ["all and all", ["present"], 4, 100, "good"],
    ["all and 2.8 of 4 days reaches good", ["present"], 2.8, 90, "good"],
    ["all and 2.7 of 4 days", ["present"], 2.7, (200 + 67.5) / 3, "medium"],
    ["all and none", ["present"], 0, 200 / 3, "poor"],
    ["one missed and all", ["unexcused"], 4, 260 / 3, "medium"],
    ["no session and three of four", [], 3, 75, "poor"],
    ["more days than weeks count as the weeks", [], 9, 100, "good"],
  ])("sessions weigh twice as much as self-study: %s", (_name, states, days, score, grade) => {
    const office = attending(...states);
    office.tallyRow(0, "2026-10", { selfStudyDays: days });
    expect(office.ratingOf(0).time).toMatchObject({ score: expect.closeTo(score, 9), grade });
  });
});

describe("content", () => {
  test.each<[number, number, number, string]>([
    [4, 1, 100, "good"],
    [3.2, 1, 90, "good"],
    [3.1, 1, 88.75, "medium"],
    [0.8, 1, 60, "medium"],
    [0.7, 1, 58.75, "poor"],
    [4, 0, 50, "poor"],
  ])("%d articles of four weeks and %i book is %d, %s", (articles, books, score, grade) => {
    const office = new TestOffice();
    office.tallyRow(office.person("张"), "2026-10", { articles, books });
    expect(office.ratingOf(0).content).toMatchObject({ score: expect.closeTo(score, 9), grade });
  });

  test("the one that is recorded stands alone", () => {
    const office = new TestOffice();
    office.tallyRow(office.person("张"), "2026-10", { articles: 2 });
    expect(office.ratingOf(0).content).toMatchObject({ score: 50, grade: "poor" });
  });
});

describe("effect", () => {
  /** The September review: pace 7,500 of a cadre, and the quarter's manuscript. */
  function written(characters: number, manuscripts: number, quality: Grade | "unreadable" | null = null): TestOffice {
    const office = new TestOffice();
    office.check(office.person("张"), "2026-09", { charactersToDate: characters, quality });
    office.tallyRow(0, "2026-09", { manuscripts });
    return office;
  }

  test.each<[number, number, Grade | "unreadable" | null, number, string]>([
    [7_500, 1, null, 100, "good"],
    [20_000, 1, "good", 100, "good"],
    [7_499, 1, null, (7_499 / 7_500 + 1) * 50, "medium"],
    [7_500, 0, null, 50, "poor"],
    [1_500, 1, null, 60, "medium"],
    [1_499, 1, null, (1_499 / 7_500 + 1) * 50, "poor"],
    [7_500, 1, "poor", 100, "medium"],
    [7_499, 1, "poor", (7_499 / 7_500 + 1) * 50, "medium"],
    [1_500, 1, "poor", 60, "poor"],
    [0, 0, "poor", 0, "poor"],
    [7_500, 1, "medium", 100, "good"],
    [7_500, 1, "unreadable", 100, "good"],
  ])("%i characters, %i manuscript, quality %s: %d, %s", (characters, manuscripts, quality, score, grade) => {
    const rating = written(characters, manuscripts, quality).ratingOf(0, "2026-09");
    expect(rating.effect).toMatchObject({ score: expect.closeTo(score, 9), grade });
  });

  test("a mark of another month lowers nothing", () => {
    const office = written(7_500, 1);
    office.check(0, "2026-08", { quality: "poor" });
    expect(office.ratingOf(0, "2026-09").effect.grade).toBe("good");
  });

  test("two marks of one month lower only where both are poor", () => {
    const office = written(7_500, 1, "poor");
    office.check(0, "2026-09", { quality: "poor" });
    expect(office.ratingOf(0, "2026-09").effect.grade).toBe("medium");
    office.check(0, "2026-09", { quality: "medium" });
    expect(office.ratingOf(0, "2026-09").effect.grade).toBe("good");
  });

  test("a mark of a month that cannot be read leaves doubt unless it is poor as well", () => {
    const office = written(7_500, 1, "poor");
    office.check(0, "?", { quality: "poor" });
    expect(office.ratingOf(0, "2026-09").effect.grade).toBe("medium");
    office.check(0, "?", { quality: "good" });
    expect(office.ratingOf(0, "2026-09").effect.grade).toBe("good");
  });
});

test("lines and deductions are parameters in force at the end of the month", () => {
  const office = attending("unexcused");
  office.parameters = withValue(office.parameters, "style.unexcused1", 10);
  office.parameters = withValue(office.parameters, "style.good", 95);
  expect(office.ratingOf(0).style).toMatchObject({ score: 90, grade: "medium" });
  office.parameters = withValue(office.parameters, "style.good", 90);
  expect(office.ratingOf(0).style).toMatchObject({ score: 90, grade: "good" });
});
