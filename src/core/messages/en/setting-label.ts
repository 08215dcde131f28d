/** What a setting is called in English. */
import type { ParameterKey } from "../../domain/settings";
import { labelOfSetting } from "../setting-label";
import { officeRules } from "./office-rules";
import { settings } from "./settings";
import { words } from "./words";

export function settingLabel(key: ParameterKey): string {
  return labelOfSetting(key, { settings, words, officeRules });
}
