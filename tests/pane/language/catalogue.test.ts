import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUES, languageOf } from "../../../src/pane/language";

const PANE = path.resolve(__dirname, "../../../src/pane");

/** Every word of a catalogue by its path; functions are called with plain arguments. */
function sentences(entry: object, at = ""): [string, string][] {
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const place = at === "" ? key : `${at}.${key}`;
    if (typeof value === "string") return [[place, value]];
    if (typeof value === "function") {
      const isOfNumbers = /^(count|cells|sheets|people|showMore|conflicts|sheetsRead|foundOfRequired)$/.test(key);
      const given = Array.from({ length: value.length }, () => (isOfNumbers ? 1234 : "7"));
      return [[place, String((value as (...given: unknown[]) => string)(...given))]];
    }
    return value !== null && typeof value === "object" ? sentences(value, place) : [];
  });
}

test("both languages say everything, and nothing twice by mistake", () => {
  const zh = new Map(sentences(CATALOGUES["zh-CN"]));
  const en = new Map(sentences(CATALOGUES.en));
  expect([...en.keys()]).toEqual([...zh.keys()]);
  for (const [place, sentence] of [...zh, ...en]) expect(`${place}: ${sentence.trim()}`).not.toBe(`${place}: `);
});

test("English holds no Chinese, and Chinese no English but the product's and the keyboard's names", () => {
  for (const [place, sentence] of sentences(CATALOGUES.en))
    expect(`${place} ${sentence}`).not.toMatch(/\p{Script=Han}/u);
  for (const [place, sentence] of sentences(CATALOGUES["zh-CN"])) {
    const foreign = sentence.replace(/Excel|ExcelApi|LTSC|Office|Enter|Ctrl|Api/g, "");
    expect([place, foreign]).toEqual([place, expect.not.stringMatching(/[A-Za-z]{3,}/)]);
  }
});

test("numbers have separators, and one is not many in English", () => {
  expect(CATALOGUES.en.cells(1)).toBe("1 cell");
  expect(CATALOGUES.en.cells(1234)).toBe("1,234 cells");
  expect(CATALOGUES.en.people(1)).toBe("1 person");
  expect(CATALOGUES["zh-CN"].cells(1234)).toBe("1,234 个单元格");
});

test("what was found is never rounded up and what is required never down", () => {
  expect(CATALOGUES.en.persons.foundOfRequired(0.96, 1)).toBe("0.9 / 1");
  expect(CATALOGUES.en.persons.foundOfRequired(8333.96, 8333.04)).toBe("8,333.9 / 8,333.1");
  expect(CATALOGUES["zh-CN"].persons.foundOfRequired(0.3 * 3, 0.9)).toBe("0.9 / 0.9");
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  [undefined, "zh-CN"],
  ["en-US", "en"],
  ["de-DE", "en"],
] as const)("Office in %s opens the pane in %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

test("every word is used by some component", () => {
  const sources = (readdirSync(PANE, { recursive: true, encoding: "utf8" }) as string[])
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("language"))
    .map((file) => readFileSync(path.join(PANE, file), "utf8"))
    .join("\n");
  const keys = sentences(CATALOGUES.en).map(([place]) => place.split("."));
  // Records (views, steps, kinds, owned) are looked up by a value; their own name must be used.
  const RECORDS = new Set(["views", "steps", "kinds", "owned", "names", "about"]);
  for (const key of keys) {
    const record = key.findIndex((part) => RECORDS.has(part));
    const used = (record >= 0 ? key.slice(0, record + 1) : key).at(-1) ?? "";
    expect(sources).toMatch(new RegExp(`\\b${used}\\b`));
  }
});
