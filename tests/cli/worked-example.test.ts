/** The worked example of the rulebook (section 3), from an .xlsx file to an .xlsx file. */
import { makeBook } from "../workbooks/make-book";
import { workedExample, workedYear } from "../workbooks/worked-example";
import { readCells, textOf } from "../workbooks/read-book";
import { put, refreshed } from "./command";

describe("Li of the worked example", () => {
  test("who attended is good: 100, 87.5, 100, 95.99, total 95.87", async () => {
    const input = put("attended.xlsx", await makeBook(workedExample("attended")));
    const { out, report } = await refreshed(input, "attended-out");
    const { month } = personOf(report, "李明");
    expect(month.style).toMatchObject({ grade: "good", score: 100 });
    expect(month.content).toMatchObject({ grade: "medium", score: 87.5 });
    expect(month.time).toMatchObject({ grade: "good", score: 100 });
    expect(month.effect.grade).toBe("medium");
    expect(month.effect.score).toBeCloseTo(95.99, 2);
    expect(month.total).toBeCloseTo(95.87, 2);
    expect(month).toMatchObject({ overall: "good", inspector: null, override: null, final: "good" });

    // The year to date: 41 of the 42 weeks from the one that ends on 11 January, ten books, one session, the same notes.
    const { year } = personOf(report, "李明");
    expect(year.content.score).toBeCloseTo((100 * (41 / 42) + 100) / 2, 9);
    expect([year.style.score, year.time.score, year.effect.grade]).toEqual([100, 100, "medium"]);
    expect(year.total).toBeCloseTo((100 + 98.8095238 + 100 + (100 * 8000) / 8334) / 4, 6);
    expect(year.final).toBe("good");

    expect(await ratingRow(out, 1)).toEqual(["李明", "2026-10", "好", "中", "好", "中", "好", "", "好"]);
    expect(await circular(out)).not.toContain("通报批评");
  }, 60_000);

  test("who missed the session without reason is medium and named in the circular: 70, 87.5, 80, 95.99, total 83.37", async () => {
    const input = put("absent.xlsx", await makeBook(workedExample("absent without reason")));
    const { out, report } = await refreshed(input, "absent-out");
    const { month } = personOf(report, "李明");
    expect(month.style).toMatchObject({ grade: "medium", score: 70 });
    expect(month.content).toMatchObject({ grade: "medium", score: 87.5 });
    expect(month.time).toMatchObject({ grade: "medium", score: 80 });
    expect(month.effect.score).toBeCloseTo(95.99, 2);
    expect(month.total).toBeCloseTo(83.37, 2);
    expect(month.final).toBe("medium");

    expect(await ratingRow(out, 1)).toEqual(["李明", "2026-10", "中", "中", "中", "中", "中", "", "中"]);
    expect(await circular(out)).toMatch(/无故缺席学习，予以通报批评：李明（综合科，10月16日）/);
  }, 60_000);
});

test("a whole year of Li's: 95, 99.02, 100, 66.25, total 90.07, good; two of the five haves", async () => {
  const input = put("year.xlsx", await makeBook(workedYear()));
  const { report } = await refreshed(input, "year-out", "2026-12");
  const { year } = personOf(report, "李明");
  // Late once.
  expect(year.style).toMatchObject({ grade: "good", score: 95 });
  // 50 of 51 weeks and twelve books of twelve.
  expect(year.content.grade).toBe("good");
  expect(year.content.score).toBeCloseTo((100 * (50 / 51) + 100) / 2, 9);
  // Twelve sessions attended of twelve.
  expect(year.time).toMatchObject({ grade: "good", score: 100 });
  // Notes 9,000 of 10,000, manuscripts in three of four quarters, a skill, no reflection; nobody's research article.
  expect(year.effect).toMatchObject({ grade: "medium", score: (90 + 75 + 100 + 0) / 4 });
  expect(year.total).toBeCloseTo(90.0674, 4);
  expect(year).toMatchObject({ overall: "good", final: "good" });
  const said = Object.fromEntries(
    year.rules.map(({ rule, status, value, required }) => [rule, [status, value, required]]),
  );
  expect(said).toMatchObject({
    "study-plan": ["met", 1, 1],
    "notes-handed-in": ["met", 1, 1],
    "central-study": ["met", 12, 12],
    "quarterly-manuscript": ["short", 3, 4],
    "research-article": ["not-assessed", null, null],
    "theory-book": ["exempt", null, null],
    "five-haves": ["short", 2, 5],
  });
  // December's own rating knows nothing of what is asked for once a year.
  const { month } = personOf(report, "李明");
  expect(month.effect.score).toBe((90 + 0) / 2);
  const told = report.findings.filter(({ person, message }) => person === "李明" && message.includes("心得文章"));
  expect(told.map(({ message }) => message)).toEqual(["李明：2026年应有心得文章1篇，已有0篇。"]);
}, 60_000);

function personOf({ people }: Awaited<ReturnType<typeof refreshed>>["report"], name: string) {
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not in the report.`);
  return found;
}

/** Name, month, four aspects, overall, inspector and final of a row of the rating block. */
async function ratingRow(file: string, row: number): Promise<string[]> {
  const cells = await readCells(file, "花名册");
  const start = cells[0]?.lastIndexOf("姓名") ?? -1;
  expect(start).toBeGreaterThan(3);
  return (cells[row] ?? []).slice(start, start + 9);
}

const circular = async (file: string): Promise<string> => textOf(await readCells(file, "通报 2026-10"));
