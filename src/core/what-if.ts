/** Other settings over the records of a review: who flips from what to what. Nothing is written. */
import type { Day } from "./domain/calendar";
import type { Finding } from "./domain/findings";
import type { PersonIndex } from "./domain/people";
import type { Period } from "./domain/period";
import { ASPECTS, type Aspect, type AspectResult, type Overall, type PersonRating } from "./domain/rating";
import type { SettingRow } from "./domain/settings";
import { rateOffice } from "./plan/rate-office";
import type { Review } from "./review";
import { settleSettings } from "./settings/settle-settings";

/** The grades of a rating. */
export interface Grades {
  readonly aspects: Readonly<Record<Aspect, AspectResult["grade"]>>;
  readonly overall: Overall;
  readonly final: Overall;
}

/** Somebody whose grades would be other ones. */
export interface Flip {
  readonly person: PersonIndex;
  readonly period: Period;
  readonly before: Grades;
  readonly after: Grades;
}

export interface WhatIf {
  /** The month's first, then the year's; in roster order. */
  readonly flips: readonly Flip[];
  /** Settings that cannot be used; they change nothing. */
  readonly findings: readonly Finding[];
}

/** A setting as somebody tries it, not read from any cell. */
export function triedSetting(key: string, value: string, from: Day | null = null): SettingRow {
  const cell = { sheet: "", row: 0, column: 0 };
  return { key, value, from, fromText: "", decidedBy: "", cell, fromCell: cell };
}

/** What the settings would change. They stand in for every row of the same setting in the workbook. */
export function whatIf(review: Review, tried: readonly SettingRow[]): WhatIf {
  const { records, settingRows, month, asOf, ratings, year } = review;
  const known = new Set(settleSettings(settingRows).findings.map((finding) => JSON.stringify(finding)));
  const { parameters, findings } = settleSettings(settingRows, tried);
  const rated = rateOffice(records, parameters, month, asOf);
  return {
    flips: [...flipsOf(ratings.people, rated.month.people), ...flipsOf(year.people, rated.year.people)],
    findings: findings.filter((finding) => !known.has(JSON.stringify(finding))),
  };
}

function gradesOf({ style, content, time, effect, overall, final }: PersonRating): Grades {
  return {
    aspects: { style: style.grade, content: content.grade, time: time.grade, effect: effect.grade },
    overall,
    final,
  };
}

function flipsOf(now: readonly PersonRating[], then: readonly PersonRating[]): Flip[] {
  return now.flatMap((rating, at): Flip[] => {
    const other = then[at];
    if (other === undefined) return [];
    const [before, after] = [gradesOf(rating), gradesOf(other)];
    const isSame =
      before.overall === after.overall &&
      before.final === after.final &&
      ASPECTS.every((aspect) => before.aspects[aspect] === after.aspects[aspect]);
    return isSame ? [] : [{ person: rating.person, period: other.period, before, after }];
  });
}
