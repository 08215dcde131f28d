/** Whatever is done to a file: it is read or refused with a reason, never anything else. */
import fc from "fast-check";
import { FileRefused } from "../../../../src/emulator/file/file-refused";
import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import { smallParts, zipped } from "../small-package";

const PARTS = smallParts({
  sheets: {
    花名册:
      '<sheetPr><tabColor theme="4" tint="0.4"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<sheetViews><sheetView tabSelected="1"><pane xSplit="1" ySplit="2" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="bottomRight" activeCell="B3" sqref="B3:C4"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="15"/><cols><col min="1" max="3" width="12" style="1"/></cols>' +
      '<sheetData><row r="1" s="1" customFormat="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>2</v></c></row>' +
      '<row r="2" hidden="1"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2" t="d"><v>2026-10-05</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><autoFilter ref="A1:D2"/><mergeCells><mergeCell ref="E1:F2"/></mergeCells>' +
      '<hyperlinks><hyperlink ref="A1:A2" r:id="h"/></hyperlinks><printOptions/><pageMargins left="0.5"/><pageSetup paperSize="9" scale="90"/>' +
      '<headerFooter><oddHeader>&amp;L甲&amp;C乙</oddHeader></headerFooter><tableParts><tablePart r:id="t"/></tableParts>',
  },
  strings: '<si><r><t xml:space="preserve">姓 </t></r><r><t>名</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/></numFmts><fonts><font><sz val="11"/><color rgb="FF102030"/><name val="宋体"/></font></fonts>' +
    '<fills><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border><left style="thin"/></border></borders>' +
    '<cellXfs><xf/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"><alignment horizontal="center" textRotation="45"/></xf></cellXfs>',
  relations: {
    花名册: [
      ["h", "hyperlink", "https://example.org", true],
      ["t", "table", "../tables/table1.xml"],
    ],
  },
  beforeSheets: '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">花名册!$A$1:$D$2</definedName></definedNames>',
  parts: { "xl/tables/table1.xml": '<table id="1" displayName="T" ref="A1:D2"/>' },
});
const NAMES = Object.keys(PARTS);
const ODD = ["", "-1", "0", "99999999999", "1e308", "NaN", "甲", "$A$1:XFD9999999", "#REF!", "A0", "&amp;"];

/** The part with one attribute or text replaced, one tag taken out, or cut off. */
function changed(xml: string, kind: number, at: number, odd: string): string {
  const patterns = [/(?<==")[^"]*(?=")/g, /(?<=>)[^<>]+(?=<)/g, /\s[\w:]+="[^"]*"/g, /<[^<>]+>/g];
  const pattern = patterns[kind];
  if (!pattern) return xml.slice(0, at % xml.length);
  const found = [...xml.matchAll(pattern)];
  const match = found[at % Math.max(1, found.length)];
  if (!match) return xml;
  return xml.slice(0, match.index) + (kind < 2 ? odd : "") + xml.slice(match.index + match[0].length);
}

test("the book is read before it is damaged", () => {
  const { activeSheet } = readWorkbook(zipped(PARTS), "x");
  expect(activeSheet.cell(1, 1)).toMatchObject({ value: 3, formula: "=A2+1" });
  expect(activeSheet.tables).toHaveLength(1);
});

test("a book with one part changed anywhere is read or refused", () => {
  let refusals = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.integer({ min: 0, max: 4 }),
      fc.nat(400),
      fc.constantFrom(...ODD),
      (name, kind, at, odd) => {
        const bytes = zipped({ ...PARTS, [name]: changed(PARTS[name] ?? "", kind, at, odd) });
        try {
          readWorkbook(bytes, "x").sheets.forEach((sheet) => sheet.usedRange());
        } catch (reason) {
          expect(reason).toBeInstanceOf(FileRefused);
          refusals += 1;
        }
      },
    ),
    { seed: 20261104, numRuns: 600 },
  );
  expect(refusals).toBeGreaterThan(50);
  expect(refusals).toBeLessThan(550);
});

test("a book with bytes of its zip changed is read or refused", () => {
  const bytes = zipped(PARTS);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        try {
          readWorkbook(damaged, "x");
        } catch (reason) {
          expect(reason).toBeInstanceOf(FileRefused);
        }
      },
    ),
    { seed: 20261105, numRuns: 400 },
  );
});
