/** What is written about a person: grades as words, and the first words of what needs attention. */
import { isMonth } from "../domain/period";
import { formatMonth, type Month } from "../domain/calendar";
import { SEVERITY, type Finding } from "../domain/findings";
import type { Language } from "../domain/language";
import type { PersonIndex } from "../domain/people";
import type { PersonRating, Rating } from "../domain/rating";
import { gradeWord, overallWord, shortOf } from "../messages";
import type { RatingColumnKey } from "../sheets/written";
import type { Typed } from "../sheets/filed";
import { asWritten } from "./cells";

export type RatingCells = Readonly<Record<RatingColumnKey, string | number>>;

/** How many warnings are told by name; the rest only count. */
const TOLD = 2;

/** The grades of a rating, in words. */
export function gradeCells(
  { style, content, time, effect, overall, open, inspector, final }: Rating,
  language: Language,
): Readonly<Record<"style" | "content" | "time" | "effect" | "overall" | "inspector" | "final", string>> {
  return {
    style: gradeWord(style.grade, language),
    content: gradeWord(content.grade, language),
    time: gradeWord(time.grade, language),
    effect: gradeWord(effect.grade, language),
    overall: overallWord(overall, open, language),
    inspector: inspector === null ? "" : gradeWord(inspector.grade, language),
    final: gradeWord(final, language),
  };
}

/** A row of the rating block. `key` is what ties it to its person. */
export function ratingCells(
  rating: PersonRating,
  key: string,
  month: Month,
  typed: Typed,
  warnings: string,
  language: Language,
): RatingCells {
  return {
    name: key,
    month: formatMonth(month),
    ...gradeCells(rating, language),
    override: asWritten(typed.override),
    reason: asWritten(typed.reason),
    warnings,
  };
}

/** The month's errors and warnings of each person, short: "3：无故缺席、学习笔记未达到等". */
export function warningsByPerson(
  findings: readonly Finding[],
  month: Month,
  language: Language,
): Map<PersonIndex, string> {
  const byPerson = new Map<PersonIndex, string[]>();
  for (const finding of findings) {
    const isOfMonth = finding.period === null || isMonth(finding.period, month);
    if (finding.person === null || !isOfMonth || SEVERITY[finding.code] === "notice") continue;
    const told = byPerson.get(finding.person);
    if (told === undefined) byPerson.set(finding.person, [shortOf(finding, language)]);
    else told.push(shortOf(finding, language));
  }
  return new Map([...byPerson].map(([person, told]) => [person, warningText(told, language)]));
}

function warningText(told: readonly string[], language: Language): string {
  const different = [...new Set(told)];
  const named = different.slice(0, TOLD);
  const isCut = different.length > named.length;
  return language === "en"
    ? `${told.length}: ${named.join(", ")}${isCut ? ", ..." : ""}`
    : `${told.length}项：${named.join("、")}${isCut ? "等" : ""}`;
}
