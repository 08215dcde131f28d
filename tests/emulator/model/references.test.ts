import { shifted, withSheetChanged } from "../../../src/emulator/model/references";

test.each([
  ["=Old!A1+SUM('Old'!B:B)", "=New!A1+SUM(New!B:B)"],
  ["=old!A1", "=New!A1"],
  ['="Old!A1"&Old!A1', '="Old!A1"&New!A1'],
  ["=Older!A1", "=Older!A1"],
  ["='It''s'!A1", "='It''s'!A1"],
])("after renaming Old to New, %s reads %s", (before, after) => {
  expect(withSheetChanged(before, "Old", "New")).toBe(after);
});

test("a deleted sheet leaves #REF! behind", () => {
  expect(withSheetChanged("='花名册 (2)'!$A$1:$B$2", "花名册 (2)", null)).toBe("=#REF!$A$1:$B$2");
});

test.each([
  ["=A1+$B$2+C$3+$D4", "=B3+$B$2+D$3+$D6"],
  ['=SUM(A1:B2)&"A1"', '=SUM(B3:C4)&"A1"'],
  ["='A1'!A1", "='A1'!B3"],
  ["=LOG10(A1)", "=LOG10(B3)"],
])("copied two down and one right, %s reads %s", (before, after) => {
  expect(shifted(before, 2, 1)).toBe(after);
});

test("a reference pushed off the sheet becomes #REF!", () => {
  expect(shifted("=A1", -1, 0)).toBe("=#REF!");
});
