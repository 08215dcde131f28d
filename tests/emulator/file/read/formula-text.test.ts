import { formulaForFile, formulaFromFile } from "../../../../src/emulator/file/read/formula-text";

describe("formula text of the file", () => {
  test("loses the prefixes of younger functions, as office.js shows it", () => {
    expect(formulaFromFile('_xlfn.IFS(A1>5,_xlfn.TEXTJOIN(",",TRUE,B:B))')).toBe('=IFS(A1>5,TEXTJOIN(",",TRUE,B:B))');
    expect(formulaFromFile("_xlfn._xlws.FILTER(A1:A9,B1:B9)")).toBe("=FILTER(A1:A9,B1:B9)");
  });

  test("keeps prefixes in text, of functions nobody knows, and in formulas with variables of their own", () => {
    expect(formulaFromFile('"_xlfn.IFS("&A1')).toBe('="_xlfn.IFS("&A1');
    expect(formulaFromFile("_xlfn.SINGLE(A1:A3)")).toBe("=_xlfn.SINGLE(A1:A3)");
    expect(formulaFromFile("_xlfn.LET(_xlpm.x,1,_xlfn.IFS(_xlpm.x,1))")).toBe(
      "=_xlfn.LET(_xlpm.x,1,_xlfn.IFS(_xlpm.x,1))",
    );
  });

  test.each([
    '=IFS(A1>5,TEXTJOIN(",",TRUE,B:B))',
    "=SORT(FILTER('IFS(x'!A1:A9,B1:B9))",
    '="IFS("&SUM(A1)',
    "=_xlfn.SINGLE(A1:A3)",
    "=STDEV.S(A:A)+SUM(B:B)",
  ])("%s comes back as it was", (formula) => {
    expect(formulaFromFile(formulaForFile(formula))).toBe(formula);
  });

  test("gets the prefixes a file needs, and no others", () => {
    expect(formulaForFile('=IFS(A1,"IFS(")+MYIFS(1)+SUM(A1)+SORT(A1:A3)')).toBe(
      '_xlfn.IFS(A1,"IFS(")+MYIFS(1)+SUM(A1)+_xlfn._xlws.SORT(A1:A3)',
    );
  });
});
