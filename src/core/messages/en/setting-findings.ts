/** Findings about the settings sheet in English. */
import type { FindingTexts } from "../catalogue";
import { quoted } from "./lists";
import { settingLabel } from "./setting-label";
import { settings } from "./settings";

export const settingFindings = {
  "setting-unknown": {
    short: "unknown setting",
    sentence: ({ key }) => `There is no setting "${key}"; the row is not used.`,
    remedy: ({ nearest }) =>
      nearest.length > 0 ? `Check the key, perhaps ${quoted(nearest)} is meant.` : "Check how it is written.",
  },
  "setting-unreadable": {
    short: "setting unreadable",
    sentence: ({ key, text, range }) =>
      `"${settingLabel(key)}" ${text === "" ? "has no value" : `cannot be "${text}"`}; it may be ${settings.mayBe(range)}. The row is not used.`,
    remedy: "Correct the value and refresh; until then the value before it, or the default, holds.",
  },
  "setting-date-unreadable": {
    short: "date unreadable",
    sentence: ({ key, text }) =>
      `The day from which "${settingLabel(key)}" holds cannot be read: "${text}". The row is not used.`,
    remedy: "Write it as 2026-07-01; leave it empty for a value that always holds.",
  },
  "setting-twice": {
    short: "setting given twice",
    sentence: ({ key }) => `"${settingLabel(key)}" has two values from the same day; neither is used.`,
    remedy: "Delete one of the rows, or give them different days.",
  },
  "settings-contradict": {
    short: "settings contradict",
    sentence: ({ keys }) => `${quoted(keys.map(settingLabel))} contradict each other; the defaults hold for them.`,
    remedy: "Correct the values: good begins no lower than medium, and not all weights are zero.",
  },
} satisfies Partial<FindingTexts>;
