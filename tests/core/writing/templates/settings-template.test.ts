/** The settings sheet as it is handed to an office: whole, true to the plan, and readable as it stands. */
import { LANGUAGES, type Language } from "../../../../src/core/domain/language";
import type { TemplateEdit } from "../../../../src/core/domain/edits";
import { settingNamed, type ParameterKey, type SettingRow } from "../../../../src/core/domain/settings";
import type { SheetSnapshot } from "../../../../src/core/domain/snapshot";
import { settingText, settingWords } from "../../../../src/core/messages";
import { offerSheet } from "../../../../src/core/offer-sheets";
import { DEFAULT_PARAMETERS } from "../../../../src/core/plan/parameters";
import { PARAMETER_LIST } from "../../../../src/core/plan/parameter-list";
import { readWorkbook } from "../../../../src/core/reading/read-workbook";
import { settleSettings } from "../../../../src/core/settings/settle-settings";
import { sheetOf, workbookOf } from "../workbook";

const KEYS = Object.keys(PARAMETER_LIST) as ParameterKey[];
const PLACE = { key: 0, label: 1, value: 2, default: 3, from: 4, unit: 5, clause: 6, decidedBy: 7, note: 8 } as const;

function template(language: Language, sheets: readonly SheetSnapshot[] = []): TemplateEdit {
  const offer = offerSheet("settings", workbookOf(sheets), [], language);
  if (offer.kind !== "offered") throw new Error(offer.sheet);
  return offer.edit;
}

/** The rows as they are read back, after the office has filled in cells. */
function rowsRead({ sheet, content }: TemplateEdit, fill: (key: string) => string | number = () => ""): SettingRow[] {
  const rows = content.values.map((line) => {
    const key = settingNamed(String(line[PLACE.key] ?? ""));
    return line.map((value, column) => (key !== null && column === PLACE.value ? fill(key) : value));
  });
  return [...readWorkbook(workbookOf([sheetOf({ name: sheet, rows })]), { month: null }).settings];
}

describe.each(LANGUAGES)("in %s", (language) => {
  const edit = template(language);
  const lines = new Map(edit.content.values.map((line) => [String(line[PLACE.key]), line]));

  test("every setting stands there once, with its name, default, unit and clauses", () => {
    const keys = edit.content.values.flatMap((line) => settingNamed(String(line[PLACE.key])) ?? []);
    expect([...keys].sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) {
      const { clauses, range, unit } = PARAMETER_LIST[key];
      const line = lines.get(key) ?? [];
      expect([key, line[PLACE.value], line[PLACE.from], line[PLACE.decidedBy]]).toEqual([key, "", "", ""]);
      expect([key, String(line[PLACE.default])]).toEqual([
        key,
        settingText(PARAMETER_LIST[key].default, range, language),
      ]);
      expect([key, line[PLACE.unit], line[PLACE.clause]]).toEqual([
        key,
        unit === null ? "" : settingWords(language).units[unit],
        clauses.join(" "),
      ]);
      expect(String(line[PLACE.label])).not.toBe("");
    }
  });

  test("every group has its heading, above its first setting", () => {
    const { groups } = settingWords(language);
    const first = edit.content.values.map((line) => String(line[PLACE.key]));
    for (const heading of Object.values(groups)) {
      expect(first).toContain(heading);
      expect(settingNamed(first[first.indexOf(heading) + 1] ?? "")).not.toBeNull();
    }
  });

  test("as it stands it decides nothing, and nothing is said of it", () => {
    const settled = settleSettings(rowsRead(edit));
    expect(settled).toEqual({ parameters: DEFAULT_PARAMETERS, decided: [], findings: [] });
  });

  test("with every default written as its value it is what the plan has without it", () => {
    const filled = rowsRead(edit, (key) => lines.get(key)?.[PLACE.default] ?? "");
    const { findings, parameters, decided } = settleSettings(filled);
    expect(findings).toEqual([]);
    expect(parameters).toEqual(DEFAULT_PARAMETERS);
    // An empty text is "none" on the sheet, and decided.
    expect(decided.map(({ key }) => key).sort()).toEqual([...KEYS].sort());
  });

  test("each list offers just the words that are read, and each number just the range that is taken", () => {
    const cells = new Map(edit.entryRules.map((entry) => [entry.area.row, entry]));
    edit.content.values.forEach((line, row) => {
      const key = settingNamed(String(line[PLACE.key]));
      const entry = cells.get(row);
      if (key === null) return expect([row, entry]).toEqual([row, undefined]);
      const { range } = PARAMETER_LIST[key];
      if (range.kind === "choice") {
        expect(entry?.rule).toMatchObject({ kind: "list" });
        const words = entry?.rule.kind === "list" ? entry.rule.words : [];
        expect(words).toHaveLength(range.options.length);
        for (const word of words)
          expect(settleSettings(rowsRead(edit, (one) => (one === key ? word : ""))).findings).toEqual([]);
      } else if (range.kind === "number" && !range.orNone) {
        expect(entry?.rule).toEqual({ kind: "number", min: range.min, max: range.max, isWhole: range.isWhole });
      } else expect([key, entry]).toEqual([key, undefined]);
      if (entry) expect(entry.area).toEqual({ row, column: PLACE.value, rows: 1, columns: 1 });
    });
  });

  test("lists and messages are no longer than Excel takes", () => {
    for (const { rule, title, message } of edit.entryRules) {
      if (rule.kind === "list") {
        expect(rule.words.join(",").length).toBeLessThanOrEqual(255);
        for (const word of rule.words) expect(word).not.toContain(",");
      }
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });

  test("the note on formalism stands beside what counts words, hours and publications", () => {
    const { formalism } = settingWords(language);
    const beside = KEYS.filter((key) => String(lines.get(key)?.[PLACE.note]).includes(formalism));
    expect(beside).toEqual(["rule.self-study", "rule.notes", "rule.publication"]);
  });
});

test("a name that is taken gets a number", () => {
  expect(template("zh-CN", [sheetOf({ name: "方案参数", rows: [["别的"]] })]).sheet).toBe("方案参数 (2)");
});

test("where there is one already it is named and none is offered", () => {
  const { sheet, content } = template("zh-CN");
  const rows = content.values.map((line) => [...line]);
  const snapshot = workbookOf([sheetOf({ name: `旧${sheet}`, rows })]);
  const { sheets } = readWorkbook(snapshot, { month: null });
  expect(offerSheet("settings", snapshot, sheets, "en")).toEqual({ kind: "standing", sheet: "旧方案参数" });
});
