import fc from "fast-check";
import { cellChanges } from "../../../src/core/domain/edits";
import { OCTOBER, office, review, SEPTEMBER, BLOCK, FIRST_ROW, type Worker } from "./office";
import { applied, typed } from "./workbook";

const MARKS = ["√", "迟到", "病假", "旷课", "缺席", "", "⊙", "—"];
const NAMES = ["李明", "王芳", "赵刚", "钱静", "李明", "=孙伟", "欧阳&华", "曹　阳"];

const worker: fc.Arbitrary<Worker> = fc.record({
  name: fc.constantFrom(...NAMES),
  department: fc.constantFrom("综合科", "信息科"),
  marks: fc.array(fc.constantFrom(...MARKS), { minLength: 4, maxLength: 4 }),
  notes: fc.oneof(fc.constant<null>(null), fc.integer({ min: 0, max: 12_000 })),
});

const people = fc
  .array(worker, { minLength: 1, maxLength: 6 })
  .map((workers) => workers.map((one, index): Worker => ({ ...one, number: `N${String(index)}` })));

const language = fc.constantFrom("zh-CN" as const, "en" as const);
const typing = fc.record({
  row: fc.integer({ min: 0, max: 5 }),
  grade: fc.constantFrom("好", "中", "差", "优良", "Poor"),
  reason: fc.constantFrom("", "见附件", "=1+1"),
});

test("whatever stands in the sheets and is typed in the block, the second run finds every cell as it should be", () => {
  fc.assert(
    fc.property(people, language, fc.array(typing, { maxLength: 3 }), (workers, words, typings) => {
      const first = office(workers);
      let book = applied(first, review(first, SEPTEMBER, words).edits);
      for (const { row, grade, reason } of typings.filter((one) => one.row < workers.length)) {
        book = typed(book, "花名册", FIRST_ROW + row, BLOCK + 9, grade);
        book = typed(book, "花名册", FIRST_ROW + row, BLOCK + 10, reason);
      }
      for (const month of [SEPTEMBER, OCTOBER, SEPTEMBER]) {
        book = applied(book, review(book, month, words).edits);
        expect(review(book, month, words).edits).toEqual([]);
      }
    }),
    { seed: 20261031, numRuns: 60 },
  );
});

test("no edit touches a cell outside the add-in's own block and sheets", () => {
  fc.assert(
    fc.property(people, (workers) => {
      const book = office(workers);
      for (const edit of review(book).edits) {
        for (const { cell } of cellChanges(edit)) {
          const isUsers = book.sheets.some(({ name }) => name === cell.sheet);
          expect(!isUsers || (cell.sheet === "花名册" && cell.column >= BLOCK)).toBe(true);
        }
      }
    }),
    { seed: 20261031, numRuns: 40 },
  );
});
