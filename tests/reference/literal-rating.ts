/** The ratings of the rulebook's section 3 a second time, word by word, with the default parameters. */
import type { Day, Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import type { Period } from "../../src/core/domain/period";
import type { RuleId } from "../../src/core/domain/rating";
import type { Grade, OfficeRecords } from "../../src/core/domain/records";
import type { LiteralAnswer } from "./literal-notes";
import { LiteralRules, type LiteralPerson } from "./literal-rules";
import { LiteralYear } from "./literal-year";

export interface LiteralAspect {
  grade: string;
  score: number | null;
}

export interface LiteralRating {
  rules: Record<RuleId, LiteralAnswer>;
  style: LiteralAspect;
  content: LiteralAspect;
  time: LiteralAspect;
  effect: LiteralAspect;
  total: number | null;
  overall: string;
  inspector: string | null;
  override: string | null;
  final: string;
}

export function literalMonth(records: OfficeRecords, month: Month, asOf: Day): LiteralRating[] {
  const rules = new LiteralRules(records, month, asOf);
  return records.people.map((person) => rate(records, { months: [month], year: null }, person, rules.of(person)));
}

/** The year up to a month. */
export function literalYear(records: OfficeRecords, month: Month, asOf: Day): LiteralRating[] {
  const rules = new LiteralYear(records, month, asOf);
  const first = month - (month % 12);
  const about = {
    months: Array.from({ length: month - first + 1 }, (_, at) => first + at),
    year: Math.floor(month / 12),
  };
  return records.people.map((person) => rate(records, about, person, rules.inYear(person)));
}

/** What a rating is about: its months, and the year where it is the year's. */
interface About {
  months: readonly Month[];
  year: number | null;
}

function gradeFrom(score: number | null, good: number, medium: number): LiteralAspect {
  if (score === null) return { grade: "not-assessed", score };
  const almost = score + 1e-9;
  return { grade: almost >= good ? "good" : almost >= medium ? "medium" : "poor", score };
}

function isAssessed({ status }: LiteralAnswer): boolean {
  return status === "met" || status === "short";
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function rate(records: OfficeRecords, about: About, person: Person, found: LiteralPerson): LiteralRating {
  const { rules, attended, missed, lateOrEarly } = found;

  let style: number | null = null;
  if (isAssessed(rules.attendance) || isAssessed(rules["study-plan"]) || isAssessed(rules["notes-handed-in"])) {
    style = 100;
    if (missed === 1) style -= 30;
    if (missed === 2) style -= 50;
    if (missed >= 3) style = 0;
    style -= 5 * lateOrEarly;
    if (lateOrEarly >= 4) style = 0;
    if (rules["study-plan"].status === "short") style -= 20;
    style -= 10 * found.notHandedIn;
    if (style < 0) style = 0;
  }

  const content: number[] = [];
  if (isAssessed(rules["weekly-article"]) && found.articles !== null) content.push(100 * found.articles);
  content.push(...found.content.map((share) => 100 * share));

  const called = attended + missed;
  let sessions: number | null = null;
  if (called >= 5) sessions = (100 * attended) / called;
  else if (called >= 1) sessions = missed === 0 ? 100 : missed === 1 ? 80 : 40;
  const selfStudy = isAssessed(rules["self-study"]) && found.selfStudy !== null ? 100 * found.selfStudy : null;
  const time = sessions !== null && selfStudy !== null ? (2 * sessions + selfStudy) / 3 : (sessions ?? selfStudy);

  const effect = found.effect.map((share) => 100 * share);
  const effectResult = gradeFrom(mean(effect), 90, 60);
  if (effectResult.grade !== "not-assessed") {
    if (qualityIsPoor(records, about, person)) effectResult.grade = effectResult.grade === "good" ? "medium" : "poor";
    if (found.isEffectShort && effectResult.grade === "good") effectResult.grade = "medium";
  }

  const aspects = [
    gradeFrom(style, 85, 60),
    gradeFrom(mean(content), 90, 60),
    gradeFrom(time, 90, 80),
    effectResult,
  ] as const;
  const scores = aspects.flatMap(({ score }) => (score === null ? [] : [score]));
  const total = mean(scores);
  const poor = aspects.filter(({ grade }) => grade === "poor").length;
  let overall: string;
  if (found.monthsOfService !== null && found.monthsOfService < 3) overall = "undetermined";
  else if (total === null || scores.length < 2) overall = "not-assessed";
  else if (total < 60 - 1e-9 || poor >= 2 || missed >= 3) overall = "poor";
  else if (total >= 85 - 1e-9 && poor === 0 && missed === 0) overall = "good";
  else overall = "medium";

  const inspector = inspectorOf(records, about, person);
  const override = overrideOf(records, about, person);
  const [styleResult, contentResult, timeResult] = aspects;
  return {
    rules,
    style: styleResult,
    content: contentResult,
    time: timeResult,
    effect: effectResult,
    total,
    overall,
    inspector,
    override,
    final: override ?? inspector ?? overall,
  };
}

function isAbout({ months: [first, ...others], year }: About, period: Period | null): boolean {
  if (period === null) return false;
  if (period.kind === "year") return period.year === year;
  return year === null && others.length === 0 && period.month === first;
}

/** The latest month's marks: poor where all of them are poor and none of an unreadable month may say otherwise. */
function qualityIsPoor(records: OfficeRecords, { months }: About, person: Person): boolean {
  const own = records.notesChecks.filter((check) => check.person === person.index && check.quality !== null);
  const latest = months.findLast((month) => own.some((check) => check.month === month));
  const ofMonth = own.filter((check) => check.month === latest && latest !== undefined);
  if (own.some((check) => check.month === null && check.quality !== "poor")) return false;
  return ofMonth.length > 0 && ofMonth.every((check) => check.quality === "poor");
}

function inspectorOf(records: OfficeRecords, about: About, person: Person): string | null {
  const grades = new Set<Grade>();
  for (const row of records.inspections) {
    if (row.person !== person.index || !isAbout(about, row.period)) continue;
    const four = [row.style, row.content, row.time, row.effect];
    if (row.overall === "unreadable") continue;
    if (row.overall !== null) grades.add(row.overall);
    else if (four.every((grade) => grade === "good")) grades.add("good");
    else if (four.every((grade) => grade === "good" || grade === "medium" || grade === "poor")) {
      grades.add(four.filter((grade) => grade === "poor").length >= 2 ? "poor" : "medium");
    }
  }
  const [only] = grades;
  return grades.size === 1 && only !== undefined ? only : null;
}

function overrideOf(records: OfficeRecords, about: About, person: Person): string | null {
  const own = records.overrides.filter(({ person: of, period }) => of === person.index && isAbout(about, period));
  const valid = own.filter(({ grade, reason }) => grade !== "unreadable" && reason.trim() !== "");
  const grades = new Set(valid.map(({ grade }) => grade));
  const [only] = grades;
  return grades.size === 1 && only !== undefined ? only : null;
}
