/** The ratings of the rulebook's section 3 a second time, word by word, with an office's settings. */
import { monthOf, type Day, type Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import type { Period } from "../../src/core/domain/period";
import type { RuleId } from "../../src/core/domain/rating";
import type { Grade, OfficeRecords } from "../../src/core/domain/records";
import type { LiteralAnswer } from "./literal-notes";
import { LiteralRules, type LiteralPerson } from "./literal-rules";
import type { LiteralSetting } from "./literal-settings";
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

export function literalMonth(
  records: OfficeRecords,
  month: Month,
  asOf: Day,
  settings: readonly LiteralSetting[] = [],
): LiteralRating[] {
  const rules = new LiteralRules(records, month, asOf, settings);
  return records.people.map((person) => rate(rules, { months: [month], year: null }, person, rules.of(person)));
}

/** The year up to a month. */
export function literalYear(
  records: OfficeRecords,
  month: Month,
  asOf: Day,
  settings: readonly LiteralSetting[] = [],
): LiteralRating[] {
  const rules = new LiteralYear(records, month, asOf, settings);
  const first = monthOf(rules.yearStart);
  const about = {
    months: Array.from({ length: month - first + 1 }, (_, at) => first + at),
    year: Math.floor(first / 12),
  };
  return records.people.map((person) => rate(rules, about, person, rules.inYear(person)));
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

/** Rules that are shown and take no part unless an office wants it; the others are scored. */
const PLANNED_MODES: Partial<Record<RuleId, string>> = {
  "central-study": "shown",
  "centre-group-study": "shown",
  "law-test": "shown",
  "five-haves": "shown",
};

function mean(parts: readonly (readonly [value: number, weight: number])[]): number | null {
  const weights = parts.reduce((total, [, weight]) => total + weight, 0);
  return weights === 0 ? null : parts.reduce((total, [value, weight]) => total + value * weight, 0) / weights;
}

const evenly = (values: readonly number[]): (readonly [number, number])[] => values.map((value) => [value, 1]);

function rate(office: LiteralRules, about: About, person: Person, found: LiteralPerson): LiteralRating {
  const { records } = office;
  const { rules, attended, missed, lateOrEarly } = found;
  const set = (key: string, otherwise: number): number => office.at(key, otherwise);
  /** A rule takes part where it is scored and met or short. */
  const isScored = (rule: RuleId): boolean => office.at(`rule.${rule}`, PLANNED_MODES[rule] ?? "scored") === "scored";
  const takesPart = (rule: RuleId): boolean => isScored(rule) && ["met", "short"].includes(rules[rule].status);
  const completion = (of: Partial<Record<RuleId, number[]>>): number[] =>
    (Object.keys(of) as RuleId[])
      .flatMap((rule) => (takesPart(rule) ? (of[rule] ?? []) : []))
      .map((share) => 100 * share);

  let style: number | null = null;
  if (takesPart("attendance") || takesPart("study-plan") || takesPart("notes-handed-in")) {
    style = 100;
    if (takesPart("attendance")) {
      if (missed === 1) style -= set("style.unexcused1", 30);
      if (missed === 2) style -= set("style.unexcused2", 50);
      if (missed >= 3) style -= set("style.unexcused3", 100);
      if (lateOrEarly > 0 && lateOrEarly >= set("style.lateZeroAt", 4)) style = 0;
      else style -= lateOrEarly * set("style.lateEach", 5);
    }
    if (takesPart("study-plan") && rules["study-plan"].status === "short") style -= set("style.noPlan", 20);
    if (takesPart("notes-handed-in")) style -= found.notHandedIn * set("style.notPresented", 10);
    if (style < 0) style = 0;
  }

  const content = completion(found.content);
  if (takesPart("weekly-article") && found.articles !== null) content.push(100 * found.articles);

  const called = attended + missed;
  const time: [number, number][] = [];
  if (takesPart("attendance")) {
    if (called >= set("time.few", 5)) time.push([(100 * attended) / called, 1]);
    else if (missed === 0) time.push([set("time.missed0", 100), 1]);
    else if (missed === 1) time.push([set("time.missed1", 80), 1]);
    else time.push([set("time.missed2", 40), 1]);
  }
  if (takesPart("self-study") && found.selfStudy !== null)
    time.push([100 * found.selfStudy, set("time.selfStudyWeight", 0.5)]);

  const gradeOf = (aspect: string, score: number | null, good: number, medium: number): LiteralAspect =>
    gradeFrom(score, set(`${aspect}.good`, good), set(`${aspect}.medium`, medium));
  const effect = gradeOf("effect", mean(evenly(completion(found.effect))), 90, 60);
  if (effect.grade !== "not-assessed") {
    if (isScored("notes") && qualityIsPoor(records, about, person))
      effect.grade = effect.grade === "good" ? "medium" : "poor";
    const isShort = (Object.keys(found.effect) as RuleId[]).some(
      (rule) => takesPart(rule) && rules[rule].status === "short",
    );
    if (isShort && effect.grade === "good") effect.grade = "medium";
  }

  const aspects = {
    style: gradeOf("style", style, 85, 60),
    content: gradeOf("content", mean(evenly(content)), 90, 60),
    time: gradeOf("time", mean(time), 90, 80),
    effect,
  };
  const names = ["style", "content", "time", "effect"] as const;
  const counted = names.filter(
    (aspect) => office.at(`aspect.${aspect}`, "scored") === "scored" && aspects[aspect].score !== null,
  );
  const total = mean(counted.map((aspect) => [aspects[aspect].score ?? 0, set(`${aspect}.weight`, 25)]));
  const poor = counted.filter((aspect) => aspects[aspect].grade === "poor").length;
  const absences = isScored("attendance") ? missed : 0;
  let overall: string;
  if (found.monthsOfService !== null && found.monthsOfService < set("minMonthsForRating", 3)) overall = "undetermined";
  else if (total === null || counted.length < set("minAspects", 2)) overall = "not-assessed";
  else if (
    total < set("overall.poor", 60) - 1e-9 ||
    poor >= set("overall.poorAspects", 2) ||
    absences >= set("overall.poorUnexcused", 3)
  )
    overall = "poor";
  else if (total >= set("overall.good", 85) - 1e-9 && poor === 0 && absences === 0) overall = "good";
  else overall = "medium";
  // An aspect that is off is shown nowhere.
  for (const aspect of names)
    if (office.at<string>(`aspect.${aspect}`, "scored") === "off")
      aspects[aspect] = { grade: "not-assessed", score: null };

  const inspector = inspectorOf(records, about, person);
  const override = overrideOf(records, about, person);
  return {
    rules,
    ...aspects,
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
