/** Page breaks in a saved file. */
import { oneRow, smallBook } from "../small-package";
import { partText } from "./rich-book";
import { at, saved } from "./saved";

const LISTED =
  '<rowBreaks count="3" manualBreakCount="2"><brk id="10" max="5" man="1"/><brk id="20" max="16383"/><brk id="30" max="16383" man="1"/></rowBreaks>';
const book = (): Uint8Array => smallBook({ sheets: { s: `${oneRow('<c r="A1"><v>1</v></c>')}${LISTED}` } });
const FIRST = "xl/worksheets/sheet1.xml";

test("breaks made by hand are read; those Excel reckoned are not", () => {
  const { again } = saved(book(), () => undefined);
  expect(again.sheets[0]?.rowBreaks).toEqual([10, 30]);
});

test("new ones are written in their place, those of the file as they stand", () => {
  const { again, bytes } = saved(book(), (workbook, id) => workbook.setRowBreaks(id, [10, 15, 30], "addin"));
  expect(again.sheets[0]?.rowBreaks).toEqual([10, 15, 30]);
  expect(partText(bytes, FIRST)).toContain(
    '<rowBreaks count="4" manualBreakCount="3"><brk id="10" max="5" man="1"/><brk id="15" max="16383" man="1"/><brk id="20" max="16383"/><brk id="30" max="16383" man="1"/></rowBreaks>',
  );
});

test("on a sheet the file did not have, and none where all are gone", () => {
  const { again } = saved(book(), (workbook) => {
    const added = workbook.addSheet("新", "addin");
    workbook.setRowBreaks(added.id, [5], "addin");
  });
  expect(again.sheetNamed("新")?.rowBreaks).toEqual([5]);
  const plain = smallBook({ sheets: { s: oneRow('<c r="A1"><v>1</v></c>') } });
  const made = saved(plain, (workbook, id) => workbook.setRowBreaks(id, [5], "addin"));
  const gone = saved(made.bytes, (workbook, id) => workbook.setRowBreaks(id, [], "addin"));
  expect(partText(gone.bytes, FIRST)).not.toContain("rowBreaks");
});

test("a file in which only cells change keeps its list sign for sign", () => {
  const { bytes } = saved(book(), (workbook, id) => workbook.enter(id, at(5, 5), [["x"]], "user"));
  expect(partText(bytes, FIRST)).toContain(LISTED);
});
