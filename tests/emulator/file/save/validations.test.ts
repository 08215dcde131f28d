/** Data validations in a saved file: read again, by another reader too, and those of the file untouched. */
import { validationText } from "../../../../src/emulator/model/data-validation";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { oneRow, smallBook } from "../small-package";
import { excelize } from "../../../workbooks/make-book";
import { partText, withPart } from "./rich-book";
import { FileLoss } from "../../../../src/emulator/file/file-loss";
import { verifySaved } from "../../../../src/emulator/file/save/verify";
import { at, saved } from "./saved";

const ONE = '<c r="A1"><v>1</v></c>';

const RULE = {
  rule: {
    type: "List",
    operator: "Between",
    formula1: '"计分,""仅"" <显示>,停用"',
    formula2: null,
    inCellDropDown: true,
  },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "参数", message: "第一行\n第二行 & <b>" },
  prompt: { showPrompt: true, title: "", message: "" },
} as const;
const NUMBER = {
  ...RULE,
  rule: { type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: "0", formula2: null, inCellDropDown: true },
  errorAlert: { showAlert: false, style: "Warning", title: "", message: "" },
} as const;

/** A book whose first sheet has two validations, one with what the model does not know. */
const LISTED =
  '<dataValidations count="2" disablePrompts="1" xWindow="5">' +
  '<dataValidation type="list" allowBlank="1" showErrorMessage="1" imeMode="on" sqref="A1:A9 C1"><formula1>"是,否"</formula1></dataValidation>' +
  '<dataValidation type="date" operator="greaterThan" sqref="D1:D3"><formula1>46000</formula1></dataValidation></dataValidations>';
const book = (): Uint8Array => smallBook({ sheets: { s: `${oneRow(ONE)}${LISTED}` } });
const FIRST = "xl/worksheets/sheet1.xml";
const texts = (workbook: Workbook): string[] => workbook.sheets[0]?.validations.map(validationText) ?? [];

test("new ones are in the file, as they were made", async () => {
  const { again, bytes, workbook } = saved(smallBook({ sheets: { s: oneRow(ONE) } }), (wb, id) => {
    wb.setValidation(id, at(1, 1, 3, 1), RULE, "addin");
    wb.setValidation(id, at(1, 2, 3, 1), NUMBER, "addin");
  });
  expect(texts(again)).toEqual(texts(workbook));
  // The other reader's types call it `dataValidation`.
  const other: object = (await excelize()).OpenReader(bytes).GetDataValidations("s");
  expect(other).toMatchObject({
    dataValidations: [
      { Type: "list", Sqref: "B2:B4", ShowErrorMessage: true, AllowBlank: true },
      { Type: "whole", Operator: "greaterThanOrEqual", Sqref: "C2:C4" },
    ],
  });
});

test("on a sheet the file did not have", () => {
  const { again } = saved(book(), (workbook) => {
    const added = workbook.addSheet("新", "addin");
    workbook.setValidation(added.id, at(0, 0), RULE, "addin");
  });
  expect(again.sheetNamed("新")?.validations).toMatchObject([{ ...RULE, areas: [at(0, 0)] }]);
});

test("those of the file stay sign for sign beside a new one, and lose only the cells it takes", () => {
  const { bytes } = saved(book(), (workbook, id) => workbook.setValidation(id, at(0, 0, 2, 1), RULE, "addin"));
  const text = partText(bytes, FIRST);
  expect(text).toContain('<dataValidations count="3" disablePrompts="1" xWindow="5">');
  expect(text).toContain(
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" imeMode="on" sqref="A3:A9 C1"><formula1>"是,否"</formula1></dataValidation>',
  );
  expect(text).toContain(
    '<dataValidation type="date" operator="greaterThan" sqref="D1:D3"><formula1>46000</formula1></dataValidation>',
  );
});

test("an attribute of the file that gets lost is noticed", () => {
  const { workbook, bytes } = saved(book(), (wb, id) => wb.setValidation(id, at(0, 0), RULE, "addin"));
  const lost = withPart(bytes, FIRST, (text) => text.replace(` imeMode="on"`, ""));
  expect(() => verifySaved(book(), workbook, lost)).toThrow(FileLoss);
});

test("those that are cleared go, the list with the last", () => {
  const one = saved(book(), (workbook, id) => workbook.setValidation(id, at(0, 3, 3, 1), null, "addin"));
  expect(partText(one.bytes, FIRST)).not.toContain("46000");
  const none = saved(book(), (workbook, id) => workbook.setValidation(id, at(0, 0, 20, 20), null, "addin"));
  expect(partText(none.bytes, FIRST)).not.toContain("dataValidation");
});

test("a file in which only cells change keeps its list sign for sign", () => {
  const { bytes } = saved(book(), (workbook, id) => workbook.enter(id, at(5, 5), [["x"]], "user"));
  expect(partText(bytes, FIRST)).toContain(LISTED);
});
