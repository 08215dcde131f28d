/** The settings in force, and what the plan leaves open with who decided it. */
import { formatDay } from "../core/domain/calendar";
import type { Language } from "../core/domain/language";
import type { DecidedSetting, ParameterKey } from "../core/domain/settings";
import { settingName, settingText, settingWords } from "../core/messages";
import { OPEN_POINTS } from "../core/plan/open-points";
import { PARAMETER_LIST } from "../core/plan/parameter-list";
import { cellText } from "./cells";

export interface SettingReport {
  readonly key: ParameterKey;
  readonly label: string;
  /** As written, or the default. */
  readonly value: string;
  /** "2026-07-01"; null: always. */
  readonly from: string | null;
  /** null: it is the default, nobody has decided it. */
  readonly cell: string | null;
  readonly decidedBy: string | null;
}

export interface OpenPointReport {
  readonly point: number;
  readonly question: string;
  readonly settings: readonly SettingReport[];
}

export interface SettingsReport {
  /** What the office has decided; the defaults hold for the rest. */
  readonly decided: readonly SettingReport[];
  /** The fifteen points the plan leaves open. */
  readonly openPoints: readonly OpenPointReport[];
}

export function settingsReport(decided: readonly DecidedSetting[], language: Language): SettingsReport {
  const report = ({ key, text, from, decidedBy, cell }: DecidedSetting): SettingReport => ({
    key,
    label: settingName(key, language),
    value: text,
    from: from === null ? null : formatDay(from),
    cell: cellText(cell),
    decidedBy: decidedBy === "" ? null : decidedBy,
  });
  const byDefault = (key: ParameterKey): SettingReport => {
    const { default: value, range } = PARAMETER_LIST[key];
    const label = settingName(key, language);
    return { key, label, value: settingText(value, range, language), from: null, cell: null, decidedBy: null };
  };
  const { openPoints } = settingWords(language);
  return {
    decided: decided.map(report),
    openPoints: OPEN_POINTS.map(({ number, settings }, at) => ({
      point: number,
      question: openPoints[at] ?? "",
      settings: settings.flatMap((key) => {
        const own = decided.filter((one) => one.key === key).map(report);
        // Until the first of its days the default holds.
        return own.some(({ from }) => from === null) ? own : [byDefault(key), ...own];
      }),
    })),
  };
}
