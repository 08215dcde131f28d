/**
 * The worker's desk with the real core behind it, spoken to only in structured clones, as through a real worker.
 * @jest-environment node
 */
import { isCellEdit } from "../../../src/core/domain/edits";
import type { Decision } from "../../../src/core/domain/question";
import { monthAt } from "../../../src/core/domain/calendar";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { createReviewDesk, type ReviewDesk } from "../../../src/pane/review/review-desk";
import type { FromWorker, ToWorker } from "../../../src/pane/review/messages";
import type { MonthReview, ReviewWish } from "../../../src/pane/review/month-review";
import type { SheetOfBook } from "../../workbooks/make-book";
import { workedExample } from "../../workbooks/worked-example";
import { formatsOf } from "../../core/reading/grid";
import { workbookOf } from "../../core/writing/workbook";
import { day, NOVEMBER, OCTOBER } from "../fake-office";

function snapshotOf(book: readonly SheetOfBook[]): WorkbookSnapshot {
  const sheets = book.map(({ name, rows }, index): SheetSnapshot => {
    const width = Math.max(...rows.map((row) => row.length));
    return {
      id: String(index),
      name,
      visibility: "Visible",
      isProtected: false,
      row: 0,
      column: 0,
      values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
      formats: formatsOf(
        rows.map((row) =>
          Array.from({ length: width }, (_, column) => (Number(row[column]) > 40_000 ? "yyyy/m/d" : "General")),
        ),
      ),
      merges: [],
      tables: [],
      isFiltered: false,
    };
  });
  return workbookOf(sheets);
}

/** A desk at the other end of a structured clone; the sheets' rows are sent one by one. */
function talkTo(): (snapshot: WorkbookSnapshot, wish: Partial<ReviewWish>) => FromWorker {
  const desk = createReviewDesk();
  const send = (message: ToWorker): FromWorker | null => structuredClone(desk.receive(structuredClone(message)));
  return (snapshot, wish) => {
    send({
      kind: "snapshot",
      snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: [] })) },
    });
    snapshot.sheets.forEach(({ values }, sheet) => values.forEach((row) => send({ kind: "rows", sheet, rows: [row] })));
    const full: ReviewWish = {
      month: OCTOBER,
      isMonthChosen: true,
      answers: [],
      today: day(2026, 11, 24),

      ...wish,
    };
    return send({ kind: "review", job: 1, wish: full }) as FromWorker;
  };
}

function reviewOf(answer: FromWorker): MonthReview {
  if (answer.kind !== "review" || answer.outcome.kind !== "reviewed") throw new Error(JSON.stringify(answer));
  return answer.outcome.review;
}

test("the worked example comes out as the rulebook says", () => {
  const review = reviewOf(talkTo()(snapshotOf(workedExample("attended")), {}));
  const li = review.people[0];
  expect(li).toMatchObject({
    name: "李明",
    aspects: { style: "good", content: "medium", time: "good", effect: "medium" },
    final: "good",
    change: { before: null, after: "好" },
  });
  expect(review.finals.good).toBeGreaterThan(0);
  expect(Object.values(review.finals).reduce((sum, count) => sum + count, 0)).toBe(review.people.length);
});

test("each edit is counted by the cells it changes", () => {
  const review = reviewOf(talkTo()(snapshotOf(workedExample("attended")), {}));
  expect(review.edits.length).toBeGreaterThan(0);
  expect(review.changedCells).toHaveLength(review.edits.length);
  review.edits.forEach((edit, at) => {
    if (isCellEdit(edit)) expect(review.changedCells[at]).toBeGreaterThan(0);
    else expect(review.changedCells[at]).toBe(0);
  });
});

test("records after today are not read, and the month's last day ends the reading", () => {
  const example = snapshotOf(workedExample("attended"));
  expect(reviewOf(talkTo()(example, { today: day(2026, 10, 20) })).asOf).toBe(day(2026, 10, 20));
  expect(reviewOf(talkTo()(example, { today: day(2026, 11, 24) })).asOf).toBe(day(2026, 10, 31));
});

test("a month that was only proposed and has no records gives way to the last one that has", () => {
  const example = snapshotOf(workedExample("attended"));
  const proposed = { month: monthAt(2027, 1), today: day(2027, 1, 4), isMonthChosen: false };
  expect(reviewOf(talkTo()(example, proposed)).month).toBe(OCTOBER);
});

test("nor does a record without a readable date hold it: nobody could be assessed by it", () => {
  const book = workedExample("attended").map((sheet) =>
    sheet.rows[0]?.includes("题目") === true
      ? { ...sheet, rows: [...sheet.rows, ["日期待定", "王芳", "学文", "题目"]] }
      : sheet,
  );
  const proposed = { month: monthAt(2027, 1), today: day(2027, 1, 4), isMonthChosen: false };
  expect(reviewOf(talkTo()(snapshotOf(book), { ...proposed, isMonthChosen: true })).edits).toEqual([]);
  expect(reviewOf(talkTo()(snapshotOf(book), proposed)).month).toBe(OCTOBER);
});

test("a month that somebody chose does not", () => {
  const answer = talkTo()(snapshotOf(workedExample("attended")), { month: monthAt(2027, 1), today: day(2027, 1, 4) });
  expect(answer).toMatchObject({ outcome: { kind: "refused", refusal: { code: "month-without-data" } } });
});

/** Gives a desk the worked example to review. */
function reviewOn(desk: ReviewDesk): void {
  const example = snapshotOf(workedExample("absent without reason"));
  desk.receive({
    kind: "snapshot",
    snapshot: { ...example, sheets: example.sheets.map((sheet) => ({ ...sheet, values: [] })) },
  });
  example.sheets.forEach(({ values }, sheet) => desk.receive({ kind: "rows", sheet, rows: values }));
  desk.receive({
    kind: "review",
    job: 2,
    wish: { month: OCTOBER, isMonthChosen: true, today: day(2026, 11, 24), answers: [] },
  });
}

test("the office's lists are made of the last review, and there are none before it", () => {
  const desk = createReviewDesk();
  expect(desk.receive({ kind: "office", job: 1 })).toEqual({ kind: "office", job: 1, found: null });
  reviewOn(desk);
  const answer = desk.receive({ kind: "office", job: 3 });
  if (answer?.kind !== "office" || answer.found === null) throw new Error("no lists");
  expect(answer.found.rules.map(({ rule }) => rule)).toContain("check-made");
  expect(answer.found.lists.eligibility.length).toBeGreaterThan(0);
  expect(structuredClone(answer)).toEqual(answer);
});

test("the settings are those of the last review; a sheet for them is offered under a free name", () => {
  const desk = createReviewDesk();
  expect(desk.receive({ kind: "settings", job: 1 })).toEqual({ kind: "settings", job: 1, found: null });
  reviewOn(desk);
  const answer = desk.receive({ kind: "settings", job: 3 });
  if (answer?.kind !== "settings" || answer.found === null) throw new Error("no settings");
  const { decided, known, openPoints, sheet } = answer.found;
  expect(decided).toEqual([]);
  expect(known.length).toBeGreaterThan(100);
  expect(openPoints).toHaveLength(15);
  expect(sheet).toMatchObject({ kind: "offered", edit: { kind: "template", sheet: "方案参数" } });
  expect(structuredClone(answer)).toEqual(answer);
});

test("documents are made of the last review and the workbook it rests on", () => {
  const desk = createReviewDesk();
  const ask = (people: readonly number[] | null): FromWorker | null =>
    desk.receive({ kind: "documents", job: 3, wish: { document: "forms", people, day: null } });
  expect(ask(null)).toEqual({ kind: "documents", job: 3, found: null });
  reviewOn(desk);
  const answer = ask([0]);
  if (answer?.kind !== "documents" || answer.found === null) throw new Error("no documents");
  expect(answer.found.made.map(({ sheet }) => sheet)).toEqual(["考核表 2026"]);
  expect(answer.found.made[0]?.content.values.flat()).toContain("李明");
  expect(answer.found.made[0]?.content.values.flat()).not.toContain("王芳");
  expect(structuredClone(answer)).toEqual(answer);
});

test("a value is tried on the last review: who flips, and what cannot be read", () => {
  const desk = createReviewDesk();
  const ask = (key: "overall.poorUnexcused" | "hoursPerDay", value: string): FromWorker | null =>
    desk.receive({ kind: "what-if", job: 4, key, value });
  expect(ask("overall.poorUnexcused", "1")).toEqual({ kind: "what-if", job: 4, found: null });
  reviewOn(desk);
  // Li was absent once without excuse: with a line of one that alone is poor.
  expect(ask("overall.poorUnexcused", "1")).toMatchObject({
    found: {
      flips: [{ person: 0, period: { kind: "month" }, after: { final: "poor" } }, { period: { kind: "year" } }],
    },
  });
  expect(ask("hoursPerDay", "多")).toMatchObject({ found: { flips: [], findings: [{ code: "setting-unreadable" }] } });
});

test("one person is explained, after the review only and only if there is such a person", () => {
  const desk = createReviewDesk();
  expect(desk.receive({ kind: "explain", job: 1, person: 0 })).toEqual({ kind: "explain", job: 1, found: null });

  reviewOn(desk);

  const answer = desk.receive({ kind: "explain", job: 3, person: 0 });
  if (answer?.kind !== "explain" || answer.found === null) throw new Error("nobody was explained");
  expect(answer.found.person.name).toBe("李明");
  expect(answer.found.month.missed.map(({ cell }) => cell.sheet)).toEqual(["考勤表"]);
  expect(structuredClone(answer)).toEqual(answer);
  expect(desk.receive({ kind: "explain", job: 4, person: 99 })).toEqual({ kind: "explain", job: 4, found: null });
});

test("a review asked for before the workbook came is answered, not left waiting", () => {
  const answer = createReviewDesk().receive({
    kind: "review",
    job: 5,
    wish: { month: NOVEMBER, isMonthChosen: true, today: day(2026, 11, 24), answers: [] },
  });
  expect(answer).toMatchObject({ kind: "failed", job: 5 });
});

test("the ratings stand on a sheet of their own as soon as that is decided, and the decision is written with them", () => {
  const decision: Decision = { kind: "rating-place", about: {}, answer: "own-sheet", decidedOn: day(2026, 11, 24) };
  const review = reviewOf(talkTo()(snapshotOf(workedExample("attended")), { answers: [decision] }));
  expect(review.ratingPlace).toBe("own-sheet");
  expect(review.edits.filter(isCellEdit)[0]).toMatchObject({ kind: "sheet", owned: "rating", sheet: "学习评定" });
  expect(review.edits.at(-1)).toMatchObject({ kind: "memory", after: { decisions: [decision] } });
});
