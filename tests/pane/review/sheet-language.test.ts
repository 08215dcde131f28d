import type { WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { RATING_COLUMNS } from "../../../src/core/sheets/written";
import { sheetLanguage } from "../../../src/pane/review/sheet-language";
import { SNAPSHOT } from "../fake-office";

function withBlock(language: "zh-CN" | "en"): WorkbookSnapshot {
  const [sheet] = SNAPSHOT.sheets;
  if (sheet === undefined) throw new Error("the fake office has no sheet");
  // The used range begins at B2 here, so that offsets matter.
  const values = [["x", "y", ...RATING_COLUMNS.map(({ heading }) => heading[language])]];
  return {
    ...SNAPSHOT,
    sheets: [{ ...sheet, row: 1, column: 1, values }],
    owned: [
      {
        kind: "rating",
        month: "",
        area: { sheet: sheet.name, row: 1, column: 3, rows: 2, columns: RATING_COLUMNS.length },
      },
    ],
  };
}

test("a workbook without our cells takes the pane's language", () => {
  expect(sheetLanguage(SNAPSHOT, "zh-CN")).toBe("zh-CN");
  expect(sheetLanguage(SNAPSHOT, "en")).toBe("en");
});

test("a workbook written in Chinese stays Chinese though the pane speaks English", () => {
  expect(sheetLanguage(withBlock("zh-CN"), "en")).toBe("zh-CN");
});

test("a workbook written in English stays English though the pane speaks Chinese", () => {
  expect(sheetLanguage(withBlock("en"), "zh-CN")).toBe("en");
});
