/** No two documents of one workbook state different numbers: each number is read back from the cells and compared. */
import fc from "fast-check";
import { studyDays } from "../../../src/core/circulars";
import { makeDocuments, type DocumentName } from "../../../src/core/documents";
import type { SheetContent } from "../../../src/core/domain/edits";
import type { WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { FORM_ROWS } from "../../../src/core/writing/year-end/forms";
import { office, review, type Worker } from "./office";
import { applied } from "./workbook";
import { RUNS } from "../runs";

const MARKS = ["√", "迟到", "病假", "旷课", "缺席", ""];

const people: fc.Arbitrary<Worker[]> = fc
  .array(
    fc.record({
      department: fc.constantFrom("综合科", "信息科", "行政科"),
      marks: fc.array(fc.constantFrom(...MARKS), { minLength: 4, maxLength: 4 }),
      notes: fc.oneof(fc.constant<null>(null), fc.integer({ min: 1, max: 12_000 })),
    }),
    { minLength: 1, maxLength: 16 },
  )
  .map((workers) =>
    workers.map((one, index) => ({ ...one, number: `N${index}`, name: `人${String.fromCodePoint(0x4e00 + index)}` })),
  )
  // A month of which nothing is recorded is not reviewed.
  .filter((all) => all.some(({ marks, notes }) => notes !== null || marks.slice(2).some((mark) => mark !== "")));

/** A name with its number or word. */
type Pairs = readonly (readonly [name: string, said: unknown])[];

function contentsOf(snapshot: WorkbookSnapshot, document: DocumentName, day: number | null = null): SheetContent[] {
  const request = { document, people: null, day, language: "zh-CN" } as const;
  return makeDocuments(snapshot, review(snapshot), request).made.map(({ content }) => content);
}

const textOf = (content: SheetContent | undefined): string =>
  (content?.values ?? []).map((row) => row.filter((cell) => cell !== "").join("|")).join("\n");

/** "应到8人次，实到5人次，请假1人次，无故缺席2人次" */
function counted(text: string): readonly number[] | null {
  const found =
    /应到(\d+)人(?:次)?，实到(\d+)人(?:次)?，请假(\d+)人(?:次)?，(?:无人无故缺席|无故缺席(\d+)人(?:次)?)/u.exec(text);
  return found === null ? null : found.slice(1).map((one) => Number(one ?? 0));
}

function namedIn(text: string): string[] {
  const list = /予以通报批评：([^。]*)。/u.exec(text)?.[1] ?? "";
  return [...list.matchAll(/(人.)（/gu)].map(([, name]) => name ?? "");
}

const rowsOf = (content: SheetContent | undefined, nameAt: number, saidAt: number): Pairs =>
  (content?.values ?? [])
    .filter((row) => /^人.$/u.test(String(row[nameAt])))
    .map((row) => [String(row[nameAt]), row[saidAt]] as const);

const sorted = (pairs: Pairs): Pairs => [...pairs].sort(([one], [other]) => one.localeCompare(other));

test("what the month's documents say is what the register says, and one says what the other says", () => {
  fc.assert(
    fc.property(people, (workers) => {
      const before = office(workers);
      const request = { document: "closing", people: null, day: null, language: "zh-CN" } as const;
      const { edits, made } = makeDocuments(before, review(before), request);
      const book = applied(before, edits);
      const circular = textOf(made.find(({ owned }) => owned === "circular")?.content);
      const criticism = textOf(made.find(({ owned }) => owned === "criticism")?.content);
      const register = book.sheets.find(({ name }) => name === "评定台账")?.values.slice(2) ?? [];
      if (circular === "") return;

      const finals = register.filter((row) => row[0] === "2026-10").map((row) => [String(row[2]), row[12]] as const);
      const graded = /考评“好”(\d+)人、“中”(\d+)人、“差”(\d+)人/u.exec(circular)?.slice(1).map(Number);
      const count = (grade: string): number => finals.filter(([, final]) => final === grade).length;
      expect(graded).toEqual(["好", "中", "差"].map(count));
      // Whoever is named, is named in both.
      expect(namedIn(circular)).toEqual(namedIn(criticism));
      // The table adds up to the text, and the days to the month.
      const month = counted(circular);
      const sum = /\n(?:合计|综合科|信息科|行政科)\|(\d+)\|(\d+)\|(\d+)\|(\d+)\|(\d+)\|[^\n]*$/mu;
      const tables = [...circular.matchAll(new RegExp(sum, "gmu"))].map((row) => row.slice(1, 5).map(Number));
      if (month !== null && tables.length > 0) expect(tables.at(-1)).toEqual(month);
      const days = studyDays(review(before)).map((day) => counted(textOf(contentsOf(before, "study", day)[0])));
      if (month !== null) {
        const total = days.reduce<number[]>((all, one) => all.map((sum, at) => sum + (one?.[at] ?? 0)), [0, 0, 0, 0]);
        expect(total).toEqual(month);
      }
      // Slips tell each person the grade that is filed.
      const slips = textOf(contentsOf(book, "slips")[0]).split(/沿此线裁开/u);
      for (const [name, final] of finals) {
        const slip = slips.find((one) => one.includes(`姓名：${name}\u3000`));
        expect(/本月等次：(好|中|差|不评|不定等次)/u.exec(slip ?? "")?.[1]).toBe(final);
      }
    }),
    { numRuns: Math.ceil(RUNS / 2), seed: 20_261_127 },
  );
});

test("summary, forms, eligibility and study facts of a year agree on every person", () => {
  fc.assert(
    fc.property(people, (workers) => {
      const book = applied(office(workers), review(office(workers)).edits);
      const [summary, statistics, forms, eligibility] = contentsOf(book, "year-closing");
      const [facts] = contentsOf(book, "facts");
      const pages = Array.from({ length: (forms?.values.length ?? 0) / FORM_ROWS }, (_, at) => {
        const page = forms?.values.slice(at * FORM_ROWS, (at + 1) * FORM_ROWS) ?? [];
        const of = (label: string): unknown => page.find(([first]) => first === label)?.[1];
        const notes = page.map(([, text]) => /^学习笔记：(\d+)\//u.exec(String(text))?.[1]).find((one) => one);
        return { name: String(of("姓名")), final: of("最终等次"), notes: notes === undefined ? null : Number(notes) };
      });
      const finals = sorted(pages.map(({ name, final }) => [name, final] as const));
      expect(sorted(rowsOf(summary, 2, 18))).toEqual(finals);
      expect(sorted(rowsOf(eligibility, 2, 4))).toEqual(finals);
      const notes = sorted(pages.map(({ name, notes: of }) => [name, of ?? "—"] as const));
      expect(sorted(rowsOf(summary, 2, 5))).toEqual(notes);
      const told = rowsOf(facts, 0, 2).map(([name, text]) => {
        const found = /撰写学习笔记(\d+)字/u.exec(String(text))?.[1];
        return [name, found === undefined ? "—" : Number(found)] as const;
      });
      // The statistics count whom the summary lists.
      const byDepartment = new Map<string, Map<string, number>>();
      for (const row of summary?.values ?? []) {
        if (!/^人.$/u.test(String(row[2]))) continue;
        const counts = byDepartment.get(String(row[1])) ?? new Map<string, number>();
        byDepartment.set(String(row[1]), counts);
        const grade = String(row[18]).replace(/（.*/u, "");
        counts.set(grade, (counts.get(grade) ?? 0) + 1);
      }
      const [, , head = []] = statistics?.values ?? [];
      for (const [name, counts] of byDepartment) {
        const row = statistics?.values.find(([label]) => label === name) ?? [];
        const told = head.slice(1, 6).map((grade, at) => [grade, row[at + 1]] as const);
        // Where nobody is assessed the other grades are not known to be nobody's.
        const none = counts.size === 1 && counts.has("不评") ? "" : 0;
        expect([name, told]).toEqual([name, told.map(([grade]) => [grade, counts.get(String(grade)) ?? none])]);
      }
      // Nothing written is no fact to tell.
      expect(sorted(told)).toEqual(notes.map(([name, of]) => [name, of === 0 ? "—" : of] as const));
    }),
    { numRuns: Math.ceil(RUNS / 2), seed: 20_261_127 },
  );
});
