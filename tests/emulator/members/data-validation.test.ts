import { errorCode, excelWith, rect, type Running } from "../fixture";

const CHOICE = { list: { inCellDropDown: true, source: "计分,仅显示,停用" } };
const SCORE = { decimal: { operator: "Between" as const, formula1: 0, formula2: 100 } };

const ofRange = (context: Excel.RequestContext, address: string): Excel.DataValidation =>
  context.workbook.worksheets.getItem("Data").getRange(address).dataValidation;

const set = ({ run }: Running, rules: Readonly<Record<string, Excel.DataValidationRule>>): Promise<void> =>
  run(async (context) => {
    for (const [address, rule] of Object.entries(rules)) ofRange(context, address).rule = rule;
    await context.sync();
  });

const read = ({ run }: Running, address: string): Promise<Excel.Interfaces.DataValidationData> =>
  run(async (context) => {
    const found = ofRange(context, address);
    found.load("type,rule,ignoreBlanks,errorAlert,prompt");
    await context.sync();
    return found.toJSON();
  });

test("a rule, its messages and blanks are written and read back", async () => {
  const running = excelWith({ Data: [["x"]] });
  const errorAlert = { showAlert: true, style: "Warning" as const, title: "参数", message: "请从列表选择。" };
  const prompt = { showPrompt: false, title: "", message: "留空为默认值" };
  await running.run(async (context) => {
    const validation = ofRange(context, "B2:B4");
    validation.rule = CHOICE;
    validation.errorAlert = errorAlert;
    validation.prompt = prompt;
    validation.ignoreBlanks = false;
    await context.sync();
  });
  const wanted = { type: "List", rule: CHOICE, ignoreBlanks: false, errorAlert, prompt };
  expect(await read(running, "B2:B4")).toEqual(wanted);
  expect(await read(running, "B3")).toEqual(wanted);
  expect(running.workbook.activeSheet.validations).toMatchObject([
    { areas: [rect(1, 1, 3, 1)], rule: { type: "List", formula1: '"计分,仅显示,停用"' } },
  ]);
});

test.each<[string, Excel.DataValidationRule, Excel.DataValidationRule]>([
  ["numbers between two", SCORE, { decimal: { operator: "Between", formula1: "=0", formula2: "=100" } }],
  [
    "a number above one, given as text",
    { wholeNumber: { operator: "GreaterThan", formula1: "3" } },
    { wholeNumber: { operator: "GreaterThan", formula1: "=3" } },
  ],
  [
    "the length of a text",
    { textLength: { operator: "LessThanOrEqualTo", formula1: "=A1" } },
    { textLength: { operator: "LessThanOrEqualTo", formula1: "=A1" } },
  ],
  ["a formula", { custom: { formula: '=OR(B2="无",B2>0)' } }, { custom: { formula: '=OR(B2="无",B2>0)' } }],
  [
    "a list that stands in cells",
    { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
    { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
  ],
])("%s", async (_what, rule, shown) => {
  const running = excelWith({ Data: [] });
  await set(running, { B2: rule });
  expect((await read(running, "B2")).rule).toEqual(shown);
});

test("cells without a rule, with one in part, and with different ones say so", async () => {
  const running = excelWith({ Data: [] });
  await set(running, { "A1:A2": CHOICE, "B1:B2": SCORE });
  expect(await read(running, "D1")).toMatchObject({ type: "None", rule: null });
  expect(await read(running, "A1:A3")).toMatchObject({ type: "MixedCriteria", rule: null });
  expect(await read(running, "A1:B1")).toMatchObject({ type: "Inconsistent", rule: null });
});

test("a rule in the middle of another takes just its cells, and what is cleared has none", async () => {
  const running = excelWith({ Data: [] });
  await set(running, { "A1:C3": CHOICE, B2: SCORE });
  expect(await read(running, "B2")).toMatchObject({ type: "Decimal" });
  for (const address of ["A1:C1", "A3:C3", "A2", "C2"])
    expect(await read(running, address)).toMatchObject({ type: "List" });
  await running.run(async (context) => {
    ofRange(context, "A1:B2").clear();
    await context.sync();
  });
  expect(await read(running, "A1:B2")).toMatchObject({ type: "None" });
  expect(await read(running, "C1:C3")).toMatchObject({ type: "List" });
});

test("a list in cells of another sheet follows its name", async () => {
  const running = excelWith({ Data: [], Words: [["甲"], ["乙"]] });
  await set(running, { A1: { list: { inCellDropDown: true, source: "=Words!$A$1:$A$2" } } });
  running.workbook.renameSheet(running.workbook.sheetNamed("Words")?.id ?? "", "词 表", "user");
  expect((await read(running, "A1")).rule?.list?.source).toBe("='词 表'!$A$1:$A$2");
});

describe("what Excel does not take is refused, and nothing is written", () => {
  test.each<[string, (validation: Excel.DataValidation) => void]>([
    ["no rule", (validation) => (validation.rule = {})],
    ["two rules at once", (validation) => (validation.rule = { ...CHOICE, ...SCORE })],
    ["an empty list", (validation) => (validation.rule = { list: { inCellDropDown: true, source: "" } })],
    [
      "a list of 256 signs",
      (validation) => (validation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    ],
    ["a formula without =", (validation) => (validation.rule = { custom: { formula: "B2>0" } })],
    [
      "between without a second number",
      (validation) => (validation.rule = { decimal: { operator: "Between", formula1: 1 } }),
    ],
    ["a word for a number", (validation) => (validation.rule = { decimal: { operator: "EqualTo", formula1: "无" } })],
    [
      "a message of 256 signs",
      (validation) => {
        validation.rule = CHOICE;
        validation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "x".repeat(256) };
      },
    ],
    [
      "a title of 33 signs",
      (validation) => {
        validation.rule = CHOICE;
        validation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      },
    ],
  ])("%s", async (_what, act) => {
    const running = excelWith({ Data: [] });
    expect(await errorCode(running, (context) => act(ofRange(context, "B2")))).toBe("InvalidArgument");
    const left = running.workbook.activeSheet.validations;
    expect(left.every(({ errorAlert, prompt }) => errorAlert.message === "" && prompt.title === "")).toBe(true);
  });

  test("255 signs are taken", async () => {
    const running = excelWith({ Data: [] });
    await set(running, { B2: { list: { inCellDropDown: true, source: "x".repeat(255) } } });
    expect(await read(running, "B2")).toMatchObject({ type: "List" });
  });

  test("a message where no rule is", async () => {
    const running = excelWith({ Data: [] });
    const code = await errorCode(running, (context) => {
      ofRange(context, "B2").ignoreBlanks = true;
    });
    expect(code).toBe("InvalidOperation");
  });

  test("a protected sheet", async () => {
    const running = excelWith({ Data: [] });
    const { workbook } = running;
    workbook.setProtection(workbook.activeSheet.id, { isProtected: true, options: {} }, "user");
    const code = await errorCode(running, (context) => {
      ofRange(context, "B2").rule = CHOICE;
    });
    expect(code).toBe("AccessDenied");
    expect(workbook.activeSheet.validations).toEqual([]);
  });
});
