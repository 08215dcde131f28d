/** The worked example of the rulebook, section 3, in both variants: all its numbers. */
import { TestOffice } from "./office";

/**
 * Li, a cadre with a plan, one session of a day in October, articles in three of four weeks, one book, 8,000
 * characters, quality medium. The log of the department runs all year.
 */
function office(mark: "present" | "unexcused"): { readonly office: TestOffice; readonly li: number } {
  const office = new TestOffice();
  const li = office.person("李");
  const colleague = office.person("王");
  office.log(li, "plan", "2026-01-12");
  for (const date of ["2026-09-10", "2026-10-09"]) office.log(colleague, "article", date);
  for (const date of ["2026-10-02", "2026-10-08", "2026-10-23"]) office.log(li, "article", date);
  office.log(li, "book", "2026-10-15");
  office.check(li, "2026-10", { charactersToDate: 8_000, quality: "medium" });
  office.mark(li, office.session("2026-10-16"), mark);
  return { office, li };
}

test("Li attended: style 100, content 87.5, time 100, effect 95.99 capped at medium, total 95.87, good", () => {
  const { office: records, li } = office("present");
  const rating = records.ratingOf(li);
  expect(rating.style).toMatchObject({ grade: "good", score: 100 });
  expect(rating.content).toMatchObject({ grade: "medium", score: 87.5 });
  expect(rating.time).toMatchObject({ grade: "good", score: 100 });
  expect(rating.effect).toMatchObject({ grade: "medium", score: (8_000 / 8_334) * 100 });
  expect(rating.effect.score).toBeCloseTo(95.99, 2);
  expect(rating.total).toBeCloseTo(95.87, 2);
  expect(rating.overall).toBe("good");
  expect(rating.final).toBe("good");
  expect(rating.unexcused).toEqual([]);
});

test("Li attended: each rule's answer", () => {
  const { office: records, li } = office("present");
  const verdicts = records.ratingOf(li).rules.map(({ rule, mode, status, value, required }) => ({
    [rule]: [mode, status, value, required],
  }));
  expect(verdicts).toEqual([
    { attendance: ["scored", "met", 1, 1] },
    { "study-plan": ["scored", "met", 1, 1] },
    { "notes-handed-in": ["scored", "met", 1, 1] },
    { "weekly-article": ["scored", "short", 3, 4] },
    { "monthly-book": ["scored", "met", 1, 1] },
    { "content-areas": ["scored", "not-due", null, null] },
    { "theory-book": ["scored", "exempt", null, null] },
    { "central-study": ["shown", "met", 1, 1] },
    { "centre-group-study": ["shown", "exempt", null, null] },
    { "self-study": ["scored", "not-assessed", null, null] },
    { notes: ["scored", "short", 8_000, 8_334] },
    { "quarterly-manuscript": ["scored", "not-due", null, null] },
    { "annual-skill": ["scored", "not-due", null, null] },
    { reflection: ["scored", "not-due", null, null] },
    { "research-article": ["scored", "not-due", null, null] },
    { "class-given": ["scored", "exempt", null, null] },
    { publication: ["scored", "exempt", null, null] },
    { "law-test": ["shown", "not-assessed", null, null] },
    { "five-haves": ["shown", "not-due", null, null] },
  ]);
});

test("Li missed it without a reason: style 70, time 80, total 83.37, medium, and named", () => {
  const { office: records, li } = office("unexcused");
  const rating = records.ratingOf(li);
  expect(rating.style).toMatchObject({ grade: "medium", score: 70 });
  expect(rating.content).toMatchObject({ grade: "medium", score: 87.5 });
  expect(rating.time).toMatchObject({ grade: "medium", score: 80 });
  expect(rating.effect.score).toBeCloseTo(95.99, 2);
  expect(rating.total).toBeCloseTo(83.37, 2);
  expect(rating.overall).toBe("medium");
  expect(rating.unexcused).toEqual([0]);
  const { findings } = records.rate("2026-10");
  expect(findings.filter(({ code }) => code === "unexcused-absence")).toEqual([
    expect.objectContaining({ person: li, clause: "C48", facts: { name: "李" } }),
  ]);
});

test("Wang, of the same department, who wrote down less, is short where the department records", () => {
  const { office: records } = office("present");
  expect(records.said("weekly-article", 1)).toEqual(["short", 1, 4]);
  expect(records.said("monthly-book", 1)).toEqual(["short", 0, 1]);
  expect(records.said("notes", 1)).toEqual(["short", 0, 8_334]);
  expect(records.said("attendance", 1)).toEqual(["not-assessed", null, null]);
});
