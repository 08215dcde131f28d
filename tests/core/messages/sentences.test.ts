import { ofMonth, type Period } from "../../../src/core/domain/period";
import { monthAt } from "../../../src/core/domain/calendar";
import { finding, type Finding, type FindingCode } from "../../../src/core/domain/findings";
import { settingNamed } from "../../../src/core/domain/settings";
import { LANGUAGES, type Language } from "../../../src/core/domain/language";
import {
  clauseText,
  faultSentence,
  questionText,
  refusalSentence,
  remedyOf,
  sentenceOf,
  severityOf,
  shortOf,
  wordsOf,
} from "../../../src/core/messages";
import { fieldName } from "../../../src/core/sheets/field-names";
import { factsOf, FAULTS, refusalsOf } from "./samples";
import { questionsIn } from "./question-samples";

const OCTOBER = monthAt(2026, 10);
const YEAR: Period = { kind: "year", year: 2026 };
const ENDS: Readonly<Record<Language, RegExp>> = { "zh-CN": /。$/u, en: /[.]$/u };

/** Every code with every sample of its facts, in a month, in a year and in none. */
function findingsOf(language: Language): [string, Finding][] {
  const facts = factsOf(language);
  return (Object.keys(facts) as FindingCode[]).flatMap((code) =>
    facts[code].flatMap((fact) =>
      [ofMonth(OCTOBER), YEAR, null].map((period): [string, Finding] => [
        `${code} ${JSON.stringify(fact)} ${period?.kind ?? "none"}`,
        finding(code, fact as never, { period }),
      ]),
    ),
  );
}

function withoutKeys(text: string): string {
  return text.replace(/“([^”]*)”/gu, (quote, inside: string) => (settingNamed(inside) === null ? quote : "“”"));
}

/** A sentence nobody forgot to finish, in one language alone. */
function expectWords(text: string, language: Language): void {
  expect(text).not.toBe("");
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{|\}|Infinity/u);
  // Clause numbers, letters of columns and keys of settings, as they stand in cells, are the only Latin an office sees.
  if (language === "zh-CN") expect(withoutKeys(text).replace(/C\d\d|[A-Z]:[A-Z]/gu, "")).not.toMatch(/[A-Za-z]/u);
  else expect(text).not.toMatch(/\p{Script=Han}|[，。；：、（）“”]/u);
}

describe.each(LANGUAGES)("sentences in %s", (language) => {
  test.each(findingsOf(language))("%s is a whole sentence with what to do", (_, found) => {
    for (const text of [sentenceOf(found, language), remedyOf(found, language)]) {
      expectWords(text, language);
      expect(text).toMatch(ENDS[language]);
    }
    expectWords(shortOf(found, language), language);
    expectWords(severityOf(found, language), language);
  });

  test("what is said of a grade of the year names the year, and of no month", () => {
    const codes: readonly FindingCode[] = [
      ...(["grade-open", "rated-poor", "inspector-differs", "inspections-differ"] as const),
      ...(["override-applied", "override-without-reason", "overrides-differ"] as const),
    ];
    const facts = factsOf(language);
    for (const code of codes)
      for (const fact of facts[code]) {
        const text = sentenceOf(finding(code, fact as never, { period: YEAR }), language);
        expect(text).toContain("2026");
        expect(text).not.toMatch(/个月|month/u);
      }
  });

  test.each(questionsIn(language))("%s is asked in a whole sentence, with each answer in words", (_, question) => {
    const { sentence, depends, answers } = questionText(question, language, (role) => fieldName(role, language));
    for (const text of [sentence, depends, ...answers]) expectWords(text.replace(/“[^”]*”|"[^"]*"/gu, "1"), language);
    expect(sentence).toMatch(/[？?]$/u);
    expect(new Set(answers).size).toBe(question.candidates.length);
  });

  test("every refusal says what is wrong and what to do", () => {
    for (const refusal of refusalsOf(language)) {
      const text = refusalSentence(refusal, language);
      expectWords(text, language);
      expect(text).toMatch(ENDS[language]);
    }
  });

  test("every fault says what happened, what was saved and what to do", () => {
    for (const fault of FAULTS) {
      for (const written of ["nothing", "unfinished"] as const) {
        for (const detail of ["", language === "en" ? "Roster!B2" : "花名册"]) {
          const text = faultSentence({ fault, detail, written }, language);
          expectWords(text, language);
          expect(text).toMatch(ENDS[language]);
        }
      }
    }
  });

  test("a fault half way says that something waits to be undone, and one before any write that nothing changed", () => {
    const say = (written: "nothing" | "unfinished"): string =>
      faultSentence({ fault: "host", detail: "", written }, language);
    expect(say("unfinished")).toMatch(/撤销|undo/u);
    expect(say("nothing")).toMatch(/没有改动|not changed/u);
  });

  test("every clause that rules and findings cite has words", () => {
    const cited = [
      "C05",
      "C06",
      "C07",
      "C09",
      "C25",
      "C26",
      "C30",
      "C31",
      "C33",
      "C34",
      "C40",
      "C41",
      "C45",
      "C46",
      "C47",
      "C48",
      "C49",
      "C50",
    ];
    for (const clause of cited) expectWords(clauseText(clause, language), language);
  });
});

test("a sentence names the person, the month and both figures", () => {
  const found = finding(
    "rule-short",
    { name: "李明", rule: "notes", value: 8000, required: 8334 },
    { period: ofMonth(OCTOBER) },
  );
  expect(sentenceOf(found, "zh-CN")).toBe("李明：截至10月底应有学习笔记8334字，已有8000字，还差334字。");
});

test("a duty short by a little does not read as fulfilled", () => {
  const found = finding(
    "rule-short",
    { name: "李明", rule: "self-study", value: 3.98, required: 4 },
    { period: ofMonth(OCTOBER) },
  );
  expect(sentenceOf(found, "zh-CN")).toContain("应有4周自学满规定时间，已有3.9周");
});

test("a refused month names the months that have records", () => {
  const refusal = { code: "month-without-data", month: OCTOBER, recorded: [monthAt(2026, 9)] } as const;
  expect(refusalSentence(refusal, "zh-CN")).toContain("2026年9月");
  expect(refusalSentence(refusal, "en")).toContain("September 2026");
});

test("no code of a grade reaches a sentence", () => {
  const found = finding("inspector-differs", { name: "李明", overall: "not-assessed", inspector: "poor" });
  expect(sentenceOf(found, "zh-CN")).toBe("李明的检查等次为“差”，综合等次为“不评”，以检查等次为准。");
});

test("months and days are written without padding", () => {
  expect(wordsOf("zh-CN").month(monthAt(2026, 5))).toBe("2026年5月");
  expect(wordsOf("zh-CN").day(20_000)).toBe("2024年10月4日");
  expect(wordsOf("en").day(20_000)).toBe("4 October 2024");
});
