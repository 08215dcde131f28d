/** A book with much that the model does not know, made by an independent library. */
import { zipSync, unzipSync, strFromU8, strToU8 } from "fflate";
import { excelize } from "../../../workbooks/make-book";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const ROSTER = "花名册";
/** A name that has to be quoted in formulas. */
export const QUOTED = "It's 2";

/** Sheets: the roster with nearly everything, a protected one with a table, a pivot table. */
export async function richBook(): Promise<Uint8Array> {
  const library = await excelize();
  const file = library.NewFile();
  const check = <Answer extends { readonly error?: string | null }>(answer: Answer): Answer => {
    if (answer.error) throw new Error(answer.error);
    return answer;
  };
  check(file.SetSheetName("Sheet1", ROSTER));
  check(file.NewSheet(QUOTED));
  check(file.NewSheet("Pivot"));
  check(file.SetSheetRow(ROSTER, "A1", ["姓名", "n", "m"]));
  for (let row = 2; row <= 20; row += 1) check(file.SetSheetRow(ROSTER, `A${row}`, [`第${row}人`, row, row * 1.5]));
  check(file.SetCellFormula(ROSTER, "D2", "SUM(B2:B20)"));
  check(file.SetCellFormula(ROSTER, "E2", `'It''s 2'!A1&"x"`));
  check(file.SetCellFormula(ROSTER, "F2", "_xlfn.XLOOKUP(A2,$A$2:$A$9,B2:B9)", { Type: "shared", Ref: "F2:F9" }));
  check(file.SetCellRichText(ROSTER, "A25", [{ Text: "粗", Font: { Bold: true } }, { Text: " 常" }]));
  const data = { Name: `${ROSTER}!$B$1`, Categories: `${ROSTER}!$A$2:$A$9`, Values: `${ROSTER}!$B$2:$B$9` };
  check(file.AddChart(ROSTER, "H2", { Type: library.Col, Series: [data] }));
  const picture = Uint8Array.from(Buffer.from(PIXEL, "base64"));
  check(file.AddPictureFromBytes(ROSTER, "H20", { Extension: ".png", File: picture, Format: {}, InsertType: 0 }));
  check(file.AddComment(ROSTER, { Cell: "A3", Author: "x", Text: "note" }));
  check(file.AddDataValidation(ROSTER, { Sqref: "B2:B20", Type: "list", Formula1: '"1,2"', AllowBlank: true }));
  const red = check(file.NewConditionalStyle({ Font: { Color: "9A0511" } })).style;
  check(file.SetConditionalFormat(ROSTER, "B2:B20", [{ Type: "cell", Criteria: ">", Format: red, Value: "6" }]));
  const pivot = { DataRange: `${ROSTER}!A1:C20`, PivotTableRange: "Pivot!A1:C9" };
  check(file.AddPivotTable({ ...pivot, Rows: [{ Data: "姓名" }], Data: [{ Data: "n", Subtotal: "Sum" }] }));
  check(file.SetDefinedName({ Name: "area", RefersTo: `${ROSTER}!$A$1:$B$2` }));
  check(file.SetDefinedName({ Name: "local", RefersTo: "'It''s 2'!$A$1", Scope: QUOTED }));
  check(file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "'It''s 2'!$A$1:$C$9", Scope: QUOTED }));
  check(file.AddTable(QUOTED, { Range: "A1:B4", Name: "T1" }));
  check(file.ProtectSheet(QUOTED, { Password: "pw", SelectLockedCells: true, FormatCells: true }));
  check(file.MergeCell(ROSTER, "A30", "C30"));
  check(file.SetCellHyperLink(ROSTER, "A4", "https://a.example/?q=1&b", "External", { Tooltip: "tip" }));
  const themed = check(
    file.NewStyle({
      Font: { Family: "宋体", Size: 10.5, ColorTheme: 4, ColorTint: 0.4 },
      Fill: { Type: "gradient", Color: ["FFFFFF", "E0EBF5"], Shading: 1 },
      NumFmt: 14,
    }),
  ).style;
  check(file.SetCellStyle(ROSTER, "B3", "C4", themed));
  check(file.SetColStyle(ROSTER, "K:L", themed));
  check(file.SetColWidth(ROSTER, "B", "D", 14));
  check(file.SetRowHeight(ROSTER, 3, 24));
  check(file.SetColVisible(ROSTER, "N:P", false));
  return new Uint8Array(check(file.WriteToBuffer()).buffer as Uint8Array);
}

/** Text of a part of a file. */
export const partText = (file: Uint8Array, name: string): string => strFromU8(partsOf(file)[name] ?? new Uint8Array());

export const partsOf = (file: Uint8Array): Record<string, Uint8Array> => unzipSync(file);

/** The file with one part changed; null takes it out. */
export function withPart(file: Uint8Array, name: string, change: (text: string) => string | null): Uint8Array {
  const parts = partsOf(file);
  const text = change(strFromU8(parts[name] ?? new Uint8Array()));
  const rest = Object.entries(parts).filter(([other]) => other !== name);
  return zipSync(Object.fromEntries(text === null ? rest : [...rest, [name, strToU8(text)]]));
}
