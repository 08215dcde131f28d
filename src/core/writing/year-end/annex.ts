/** 参数说明: by which settings the year was assessed, what the plan leaves open, and who decided it. */
import { formatDay } from "../../domain/calendar";
import type { SheetContent } from "../../domain/edits";
import type { KnownSetting, ParameterKey } from "../../domain/settings";
import { settingName, settingText, settingWords, yearEndWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { yearOf, type YearEndRequest } from "./request";
import { tableContent } from "../table";

/** Who leads, and who does the daily work. C55, C56. */
const LEADING_GROUP: readonly ParameterKey[] = [
  "leadingGroup.head",
  "leadingGroup.deputies",
  "leadingGroup.members",
  "dailyWork.units",
];

const WIDTHS = [240, 120, 84, 72, 120] as const;

export function settingsAnnex(request: YearEndRequest): SheetContent {
  const { language, settings, decided, openPoints } = request;
  const { annex } = yearEndWords(language);
  const questions = settingWords(language).openPoints;
  const known = new Map<ParameterKey, KnownSetting>(settings.map((setting) => [setting.key, setting]));
  const rows: WrittenRow[] = [];
  const marked: number[] = [];
  const heading = (text: string): void => {
    marked.push(rows.length);
    rows.push([text, "", "", "", ""]);
  };
  const add = (key: ParameterKey): void => {
    const setting = known.get(key);
    if (setting === undefined) return;
    const [name, clause] = [settingName(key, language), setting.clauses.join(" ")];
    const own = decided.filter((one) => one.key === key);
    // Until the first of its days the default holds.
    if (own.every(({ from }) => from !== null)) {
      const value = settingText(setting.default, setting.range, language);
      rows.push([name, value, "", clause, annex.byDefault]);
    }
    for (const { text, from, decidedBy } of own)
      rows.push([name, text, from === null ? "" : formatDay(from), clause, decidedBy]);
  };
  heading(annex.leadingGroup);
  for (const key of LEADING_GROUP) {
    const own = decided.filter((one) => one.key === key);
    const clause = known.get(key)?.clauses.join(" ") ?? "";
    // Nobody is put into the group who was not named.
    if (own.length === 0) rows.push([settingName(key, language), annex.gap, "", clause, ""]);
    else add(key);
  }
  for (const { number, settings: keys } of openPoints) {
    heading(annex.openPoint(number, questions[number - 1] ?? ""));
    keys.forEach(add);
  }
  const open = new Set([...LEADING_GROUP, ...openPoints.flatMap(({ settings: keys }) => keys)]);
  const others = [...new Set(decided.map(({ key }) => key))].filter((key) => !open.has(key));
  if (others.length > 0) {
    heading(annex.others);
    others.forEach(add);
  }
  return tableContent({
    title: annex.title(yearOf(request)),
    columns: annex.columns.map((text, at) => ({ heading: text, width: WIDTHS[at] ?? 60, isLeft: at === 0 })),
    rows,
    marked,
    notes: [annex.note],
    page: (titleRows) => landscapePage(titleRows, language),
  });
}
