import { movedFormula, patternOf } from "../../../../src/emulator/file/read/shared-formula";

const moved = (formula: string, rows: number, columns: number): string =>
  movedFormula(patternOf(formula), rows, columns);

describe("a shared formula in another cell", () => {
  test.each([
    ["relative references move", "=A1+B2", "=C4+D5"],
    ["fixed parts stay", "=$A$1+$A1+A$1", "=$A$1+$A4+C$1"],
    ["ranges move at both ends", "=SUM(A1:B$9)", "=SUM(C4:D$9)"],
    ["references to other sheets move, their names do not", "='A1 B2'!C3+Sheet1!A1", "='A1 B2'!E6+Sheet1!C4"],
    ["text stays, also with quotes in it", '=IF(A1="B2 ""C3""",A1,"")', '=IF(C4="B2 ""C3""",C4,"")'],
    ["whole columns move sideways", "=SUM(B:C)+SUM($B:C)", "=SUM(D:E)+SUM($B:E)"],
    ["whole rows move down", "=SUM(2:3)+SUM($2:3)", "=SUM(5:6)+SUM($2:6)"],
    ["functions that look like cells stay", "=LOG10(A1)+ATAN2(B1,1)", "=LOG10(C4)+ATAN2(D4,1)"],
    ["names and numbers stay", "=基数1*X_1+1E5+A1.B2+Rate", "=基数1*X_1+1E5+A1.B2+Rate"],
    ["columns of tables stay", "=表1[[#This Row],[A1]]*T[B2]+A1", "=表1[[#This Row],[A1]]*T[B2]+C4"],
    ["errors stay", "=#REF!+#N/A+A1", "=#REF!+#N/A+C4"],
    ["other books stay", "=[1]Sheet1!A1", "=[1]Sheet1!C4"],
    ["what is beyond the sheet is a name", "=ABCD1+XFE1+A1048577", "=ABCD1+XFE1+A1048577"],
    ["lower case is understood", "=a1", "=C4"],
  ])("%s", (_what, formula, expected) => {
    expect(moved(formula, 3, 2)).toBe(expected);
  });

  test("moves up and to the left as well", () => {
    expect(moved("=C4*AA10", -3, -2)).toBe("=A1*Y7");
  });

  test("begins again at the other end of the sheet", () => {
    expect(moved("=A1", -1, -1)).toBe("=XFD1048576");
  });
});
