/**
 * The settings sheet (方案参数), for the office to fill in: every setting with its default, what it may be, and room for
 * the value, its day and who decided it. Rulebook section 3, "Parameters".
 */
import type { EntryRule, SheetContent, TemplateEdit } from "../../domain/edits";
import type { Language } from "../../domain/language";
import {
  groupAt,
  type KnownSetting,
  type NamedSetting,
  type ParameterKey,
  type SettingRange,
} from "../../domain/settings";
import { settingName, settingText, settingWords } from "../../messages";
import { SETTINGS } from "../../sheets/settings";
import { CENTRED, HEADER, INPUT, LEFT, styled, TITLE } from "../looks";
import { freeSheetName, type NamedSheets } from "../own-sheet";
import { landscapePage } from "../paper/page";

type ColumnKey = "key" | "label" | "value" | "default" | "from" | "unit" | "clause" | "decidedBy" | "note";

/** Points. */
const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  key: 165,
  label: 165,
  value: 96,
  default: 72,
  from: 78,
  unit: 48,
  clause: 84,
  decidedBy: 66,
  note: 240,
};
const INPUTS: readonly ColumnKey[] = ["value", "from", "decidedBy"];
const LEFT_ALIGNED: readonly ColumnKey[] = ["key", "label", "note"];
const QUIET = "#6B6B6B";
const GROUP_FILL = "#F2F2F2";

/** Rules that count words, hours or publications: what an office may keep for its own information only. */
const COUNTING: ReadonlySet<ParameterKey> = new Set(["rule.notes", "rule.self-study", "rule.publication"]);

interface Row {
  readonly setting: KnownSetting | null;
  readonly cells: Readonly<Partial<Record<ColumnKey, string | number>>>;
}

/** The sheet under a name no other has. @param settings in their order; groups are told by their first */
export function settingsTemplate(
  snapshot: NamedSheets,
  settings: readonly KnownSetting[],
  language: Language,
): TemplateEdit {
  const place = language === "en" ? 1 : 0;
  const columns = SETTINGS.columns.map(({ role, words }) => ({ key: role as ColumnKey, heading: words[place] ?? "" }));
  const { title, guide } = settingWords(language);
  const head = 1 + guide.length;
  const rows = rowsOf(settings, language);
  const blanks = Array<string>(columns.length - 1).fill("");
  const at = (key: ColumnKey): number => columns.findIndex((column) => column.key === key);
  const first = head + 1;

  const content: SheetContent = {
    values: [
      ...[title, ...guide].map((text) => [text, ...blanks]),
      columns.map(({ heading }) => heading),
      ...rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? "")),
    ],
    columnWidths: columns.map(({ key }) => WIDTHS[key]),
    rowHeights: [{ row: 0, height: 28.5 }],
    merges: [],
    styles: [
      ...styled(0, 0, 1, 1, TITLE),
      ...styled(1, 0, guide.length, 1, { horizontal: "Left", vertical: "Center", color: QUIET }),
      ...styled(head, 0, 1, columns.length, HEADER),
      ...styled(first, 0, rows.length, columns.length, { ...CENTRED, wrap: true }),
      ...LEFT_ALIGNED.flatMap((key) => styled(first, at(key), rows.length, 1, LEFT)),
      ...styled(first, at("key"), rows.length, 1, { color: QUIET, size: 9 }),
      ...INPUTS.flatMap((key) => styled(first, at(key), rows.length, 1, INPUT)),
      ...rows.flatMap(({ setting }, index) =>
        setting === null
          ? styled(first + index, 0, 1, columns.length, {
              bold: true,
              size: 11,
              color: "#000000",
              fill: GROUP_FILL,
              wrap: false,
              horizontal: "Left",
            })
          : [],
      ),
    ],
    links: [],
    page: landscapePage(first, language),
    frozenRows: first,
    showGridlines: false,
  };
  const entryRules = rows.flatMap(({ setting }, index) =>
    setting === null ? [] : entryRuleOf(setting, first + index, at("value"), language),
  );
  return {
    kind: "template",
    sheet: freeSheetName(snapshot, SETTINGS.names[place] ?? title),
    content,
    entryRules,
  };
}

function rowsOf(settings: readonly KnownSetting[], language: Language): Row[] {
  const { groups } = settingWords(language);
  return settings.flatMap((setting) => {
    const group = groupAt(setting.key);
    const row: Row = { setting, cells: cellsOf(setting, language) };
    // A row whose value is empty decides nothing, whatever stands under its key.
    return group === null ? [row] : [{ setting: null, cells: { key: groups[group] } }, row];
  });
}

function cellsOf(setting: KnownSetting, language: Language): Row["cells"] {
  const { key, clauses, range, unit } = setting;
  const { units, notes, formalism, mayBe, mayBeSentence } = settingWords(language);
  const isChosen = range.kind === "choice";
  const note = [
    notes[key as NamedSetting] ?? "",
    // The words of a choice stand in its list.
    isChosen || range.kind === "text" ? "" : mayBeSentence(mayBe(range)),
    COUNTING.has(key) ? formalism : "",
  ].filter((text) => text !== "");
  return {
    key,
    label: settingName(key, language),
    default:
      range.kind === "number" && typeof setting.default === "number"
        ? setting.default
        : settingText(setting.default, range, language),
    unit: unit === null ? "" : units[unit],
    clause: clauses.join(" "),
    note: note.join(language === "en" ? " " : ""),
  };
}

/** What Excel refuses at the cell. The rest is told when the sheet is read. */
function entryRuleOf({ range }: KnownSetting, row: number, column: number, language: Language): EntryRule[] {
  const { options, title, mayBe, refused } = settingWords(language);
  const entry = {
    area: { row, column, rows: 1, columns: 1 },
    title,
    message: refused(mayBe(range)),
  };
  const rule = ruleOf(range, (option) => options[option]);
  return rule === null ? [] : [{ ...entry, rule }];
}

function ruleOf(
  range: SettingRange,
  wordOf: (option: Extract<SettingRange, { kind: "choice" }>["options"][number]) => string,
): EntryRule["rule"] | null {
  if (range.kind === "choice") return { kind: "list", words: range.options.map(wordOf) };
  if (range.kind !== "number" || range.orNone) return null;
  const { min, max, isWhole } = range;
  return { kind: "number", min, max, isWhole };
}
