/** The worked example of the rulebook (section 3), from an .xlsx file to an .xlsx file. */
import { makeBook } from "../workbooks/make-book";
import { workedExample } from "../workbooks/worked-example";
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
