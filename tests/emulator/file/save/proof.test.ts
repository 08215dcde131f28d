/** The proof finds what the reader does not read: relations, types, formats nobody uses, elements beside the cells. */
import { FileLoss } from "../../../../src/emulator/file/file-loss";
import { verifySaved } from "../../../../src/emulator/file/save/verify";
import { richBook, withPart } from "./rich-book";
import { at, saved } from "./saved";

jest.setTimeout(120_000);

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richBook();
});

const SHEET = "xl/worksheets/sheet1.xml";

test.each([
  [
    "a relation of a drawing that is lost",
    "xl/drawings/_rels/drawing1.xml.rels",
    /<Relationship [^>]*chart[^>]*>(<\/Relationship>)?/,
    "",
  ],
  ["a relation that leads elsewhere", "xl/drawings/_rels/drawing1.xml.rels", "image1.png", "image2.png"],
  ["a content type that is lost", "[Content_Types].xml", /<Override [^>]*chart[^>]*>(<\/Override>)?/, ""],
  ["another rule of a conditional format", SHEET, "<formula>6</formula>", "<formula>7</formula>"],
  ["another list of a validation", SHEET, "1,2", "1,3"],
  ["a drawing that is no longer named", SHEET, /<drawing [^>]*>(<\/drawing>)?/, ""],
  ["a look of conditional formats", "xl/styles.xml", "9A0511", "9A0512"],
  ["a cell format out of its place", "xl/styles.xml", /(<cellXfs[^>]*>)(<xf .*?(?:<\/xf>|\/>))/s, "$1$2$2"],
  ["a pivot table that the workbook does not name", "xl/workbook.xml", /<pivotCaches>.*<\/pivotCaches>/s, ""],
  ["another sheet in front", "xl/workbook.xml", "<workbookView", '<workbookView activeTab="1"'],
  ["a print area that is lost", "xl/workbook.xml", /<definedName[^>]*Print_Area.*?<\/definedName>/s, ""],
])("%s is noticed", (_what, part, from, to) => {
  const { workbook, bytes } = saved(rich, (book, id) => {
    book.enter(id, at(1, 30), [["新"]], "user");
    book.format(id, at(2, 1), { font: { bold: true } }, "user");
    book.addSheet("新表", "user");
  });
  let isFalse = false;
  const falsified = withPart(bytes, part, (text) => {
    const changed = text.replace(from, to);
    isFalse = changed !== text;
    return changed;
  });
  expect(isFalse).toBe(true);
  expect(() => verifySaved(rich, workbook, bytes)).not.toThrow();
  expect(() => verifySaved(rich, workbook, falsified)).toThrow(FileLoss);
});

test("when one sheet goes, what belongs to another one may not", () => {
  const { workbook, bytes } = saved(rich, (book) => book.deleteSheet(book.sheetNamed("It's 2")?.id ?? "", "user"));
  expect(() =>
    verifySaved(
      rich,
      workbook,
      withPart(bytes, "xl/media/image1.png", () => null),
    ),
  ).toThrow(/image1\.png is lost/);
});
