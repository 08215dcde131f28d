/** Findings, refusals, faults and verdicts as sentences of office language. One folder per language. */
import { a1, type CellRef } from "../domain/address";
import type { Finding, FindingCode, Severity } from "../domain/findings";
import { SEVERITY } from "../domain/findings";
import type { GatewayFault, WrittenState } from "../domain/gateway-fault";
import type { Language } from "../domain/language";
import { otherGrades, type OfficeRuleId, type OpenRange, type Overall, type Rating } from "../domain/rating";
import type { ParameterKey, SettingRange } from "../domain/settings";
import type { Decision, Question, QuestionKind } from "../domain/question";
import type { Refusal } from "../domain/refusal";
import type { FindingText, WarningsSheetWords, Words } from "./catalogue";
import { catalogueOf } from "./catalogues";
import type { AidWords } from "./aid-words";
import type { CircularWords } from "./circular-words";
import { oneDecimal, reached, required as needed } from "./numbers";
import { labelOfSetting, textOfSetting } from "./setting-label";
import type { QuestionText } from "./question-words";
import type { SettingWords } from "./setting-words";
import type { YearEndWords } from "./year-end-words";

export type { Words } from "./catalogue";
export type * from "./circular-words";
export type { FormLabel } from "./year-end-words";
export { percent, reached, required } from "./numbers";
export { explainRating } from "./explain";
export type { AspectExplanation, ExplanationLine, RatingExplanation } from "./explain";
export { reviewSummary } from "./summary";
export { whatIsLeft } from "./what-is-left";
export type { WhatIsLeft } from "./what-is-left";

/** The text of a finding's code; the facts in the finding are those of its code. */
function textOf(finding: Finding, language: Language): FindingText<FindingCode> {
  // The compiler loses that the text belongs to the finding's own code.
  return catalogueOf(language).findings[finding.code] as unknown as FindingText<FindingCode>;
}

/** What is so, in one sentence. */
export function sentenceOf(finding: Finding, language: Language): string {
  return textOf(finding, language).sentence(finding.facts, { period: finding.period });
}

/** What to do about it, in one or two sentences. */
export function remedyOf(finding: Finding, language: Language): string {
  const { remedy } = textOf(finding, language);
  return typeof remedy === "string" ? remedy : remedy(finding.facts);
}

/** The finding's first words, for narrow cells. */
export function shortOf(finding: Finding, language: Language): string {
  const { short } = textOf(finding, language);
  return typeof short === "string" ? short : short(finding.facts);
}

/** 错误, 警告 or 提示. */
function severityWord(severity: Severity, language: Language): string {
  return catalogueOf(language).words.severities[severity];
}

/** The word for how grave a finding is. */
export function severityOf(finding: Finding, language: Language): string {
  return severityWord(SEVERITY[finding.code], language);
}

/** 好, 中, 差, 不评 or 不定等次. */
export function gradeWord(grade: Overall, language: Language): string {
  return catalogueOf(language).words.grades[grade];
}

/** The overall grade with what else it may turn out to be: 好（或中）. */
export function overallWord(overall: Overall, open: OpenRange | null, language: Language): string {
  const { words } = catalogueOf(language);
  const grade = words.grades[overall];
  return open === null ? grade : `${grade}${words.mayBe(otherGrades(overall, open).map((one) => words.grades[one]))}`;
}

/** A total with one decimal, never rounded onto the line that it does not reach. */
export function totalText({ total, reason }: Pick<Rating, "total" | "reason">): string | null {
  return total === null ? null : oneDecimal(total, reason.threshold === null ? [] : [reason.threshold]);
}

/** Words for grades, statuses, modes, aspects, roles, rules, kinds, months and days. */
export function wordsOf(language: Language): Words {
  return catalogueOf(language).words;
}

/** A clause in a few words; "" where nothing the product writes rests on it. */
export function clauseText(clause: string, language: Language): string {
  return catalogueOf(language).clauses[clause] ?? "";
}

/** Why a workbook cannot be reviewed: what is wrong, where, what to do. One sentence. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  return catalogueOf(language).refusal(refusal);
}

/** What happened, what was saved, what to do. A `GatewayError` has the shape of the first argument. */
export function faultSentence(
  { fault, detail, written }: { readonly fault: GatewayFault; readonly detail: string; readonly written: WrittenState },
  language: Language,
): string {
  const { faults, written: saved } = catalogueOf(language);
  const { happened, advice } = faults[fault];
  return [happened(detail), saved[written], advice].join(language === "en" ? " " : "");
}

/** A place as a person reads it: "考勤表!F12". */
export function placeText({ sheet, row, column }: CellRef): string {
  return `${sheet}!${a1({ row, column })}`;
}

/** The circular's sentences. */
export function circularWords(language: Language): CircularWords {
  return catalogueOf(language).circular;
}

/** The warnings sheet's title and what stands there when it is empty. */
export function warningsSheetWords(language: Language): WarningsSheetWords {
  return catalogueOf(language).warningsSheet;
}

/** The names of the rules about departments and the office. */
export function officeRuleNames(language: Language): Readonly<Record<OfficeRuleId, string>> {
  const texts = catalogueOf(language).officeRules;
  return Object.fromEntries(Object.entries(texts).map(([rule, { name }]) => [rule, name])) as Record<
    OfficeRuleId,
    string
  >;
}

/** What a setting is called. */
export function settingName(key: ParameterKey, language: Language): string {
  return labelOfSetting(key, catalogueOf(language));
}

/** Units, notes and words of the settings. */
export function settingWords(language: Language): SettingWords {
  return catalogueOf(language).settings;
}

/** What the aids say. */
export function aidWords(language: Language): AidWords {
  return catalogueOf(language).aids;
}

/** What the year-end documents say. */
export function yearEndWords(language: Language): YearEndWords {
  return catalogueOf(language).yearEnd;
}

/** A setting's value as an office would write it. */
export function settingText(value: unknown, range: SettingRange, language: Language): string {
  return textOfSetting(value, range, settingWords(language));
}

/** A question, what depends on it, and its answers in words. `field`: what a column's field is called. */
export function questionText(
  question: Question,
  language: Language,
  field: (role: string) => string,
): { readonly sentence: string; readonly depends: string; readonly answers: readonly string[] } {
  const { texts, depends } = catalogueOf(language).questions;
  // The compiler loses that the text belongs to the question's own kind.
  const text = texts[question.kind] as QuestionText<QuestionKind>;
  return {
    sentence: text.sentence(question.about as never, field),
    depends: depends(question.affects.cells, question.affects.people),
    answers: question.candidates.map((one) => text.answer(one as never)),
  };
}

/** What was decided: the question and the answer. */
export function decisionText(
  decision: Exclude<Decision, { readonly kind: "rating-place" }>,
  language: Language,
  field: (role: string) => string,
): { readonly sentence: string; readonly answer: string } {
  const text = catalogueOf(language).questions.texts[decision.kind] as QuestionText<QuestionKind>;
  return { sentence: text.sentence(decision.about as never, field), answer: text.answer(decision.answer as never) };
}

/** A rule about the office: its name, and what was found and is required; "" where nothing was assessed. */
export function officeRuleSentence(
  {
    rule,
    value,
    required,
  }: { readonly rule: OfficeRuleId; readonly value: number | null; readonly required: number | null },
  language: Language,
): { readonly name: string; readonly sentence: string } {
  const { name, sentence } = catalogueOf(language).officeRules[rule];
  return { name, sentence: value === null || required === null ? "" : sentence(reached(value), needed(required)) };
}
