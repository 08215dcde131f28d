/** Findings about the settings sheet in Chinese. */
import type { FindingTexts } from "../catalogue";
import { quoted } from "./lists";
import { settingLabel } from "./setting-label";
import { settings } from "./settings";

const DEFAULT_HOLDS = "这一行不采用";

export const settingFindings = {
  "setting-unknown": {
    short: "参数不认识",
    sentence: ({ key }) => `方案参数中没有“${key}”这一项，这一行不采用。`,
    remedy: ({ nearest }) => (nearest.length > 0 ? `请核对参数，是否为${quoted(nearest)}。` : "请核对参数的写法。"),
  },
  "setting-unreadable": {
    short: "参数读不懂",
    sentence: ({ key, text, range }) =>
      `“${settingLabel(key)}”的数值${text === "" ? "没有填写" : `“${text}”读不懂`}，应为${settings.mayBe(range)}；${DEFAULT_HOLDS}。`,
    remedy: "请改正数值，然后刷新；在此之前按先前的数值或默认值计算。",
  },
  "setting-date-unreadable": {
    short: "生效日期读不懂",
    sentence: ({ key, text }) => `“${settingLabel(key)}”的生效日期“${text}”读不懂，${DEFAULT_HOLDS}。`,
    remedy: "请按 2026-07-01 的样式填写生效日期；一直有效的留空。",
  },
  "setting-twice": {
    short: "参数重复",
    sentence: ({ key }) => `“${settingLabel(key)}”从同一天起有两个不同的数值，都不采用。`,
    remedy: "请删去其中一行，或填写不同的生效日期。",
  },
  "settings-contradict": {
    short: "参数矛盾",
    sentence: ({ keys }) => `${quoted(keys.map(settingLabel))}的数值互相矛盾，都按默认值计算。`,
    remedy: "请改正数值，如“好”的分数线不低于“中”，各方面的权重不全为零。",
  },
} satisfies Partial<FindingTexts>;
