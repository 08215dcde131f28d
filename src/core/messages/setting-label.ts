/** The name of a setting, from the names of what it is about. */
import type { Aspect, OfficeRuleId, RuleId } from "../domain/rating";
import { formatDay, type DaySpan } from "../domain/calendar";
import type { NamedSetting, ParameterKey, SettingOption, SettingRange } from "../domain/settings";
import type { Catalogue } from "./catalogue";
import type { SettingWords } from "./setting-words";

/** What a setting is called. */
export function labelOfSetting(
  key: ParameterKey,
  { settings, words, officeRules }: Pick<Catalogue, "settings" | "words" | "officeRules">,
): string {
  if (key in settings.labels) return settings.labels[key as NamedSetting];
  const [of = "", what = ""] = key.split(".");
  if (of === "aspect") return settings.ofAspect(words.aspects[what as Aspect], "mode");
  if (of !== "rule") return settings.ofAspect(words.aspects[of as Aspect], what as "good" | "medium" | "weight");
  const isOffice = what in officeRules;
  return settings.ofRule(isOffice ? officeRules[what as OfficeRuleId].name : words.rules[what as RuleId], isOffice);
}

/** A value as an office would write it into the settings sheet. */
export function textOfSetting(value: unknown, { kind }: SettingRange, { none, options }: SettingWords): string {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return none;
  if (typeof value === "boolean") return options[value ? "yes" : "no"];
  if (kind === "choice") return options[value as SettingOption];
  if (kind === "days") return (value as readonly DaySpan[]).map(spanText).join("; ");
  if (kind === "time") {
    const minutes = Number(value);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  return String(value);
}

function spanText({ first, last }: DaySpan): string {
  return first === last ? formatDay(first) : `${formatDay(first)}..${formatDay(last)}`;
}
