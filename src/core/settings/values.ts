/** A cell of the settings sheet as the value it means, checked against what the setting may be. */
import { z } from "../zod";
import { dayOf, type Day } from "../domain/calendar";
import type { SettingOption, SettingRange } from "../domain/settings";
import type { CellValue } from "../domain/snapshot";
import { cellText, headerWord, wordSet, wordTable } from "../domain/text";
import type { DayRange } from "../plan/parameter-list";
import { NONE_WORDS, OPTION_WORDS } from "../sheets/settings";

const OPTIONS = wordTable(OPTION_WORDS);
const NONE = wordSet(NONE_WORDS);
const MINUTES_A_DAY = 24 * 60;

function isNone(value: CellValue): boolean {
  return NONE.has(headerWord(cellText(value)));
}

/** A number, or text that is one: 15000, 15,000, 1.5万, 60%; a unit behind it is left off. */
function numberOf(value: CellValue): number | null {
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const text = value.normalize("NFKC").replace(/[,\s]/gu, "");
  const match = /^(-?\d+(?:\.\d+)?)(万)?(%|\p{L}*)$/u.exec(text);
  if (match === null) return null;
  const [, digits = "", thousands, unit = ""] = match;
  return (Number(digits) * (thousands === undefined ? 1 : 10_000)) / (unit === "%" ? 100 : 1);
}

/** Minutes after midnight: of a time of day in Excel, or of text such as 8:30. */
function minutesOf(value: CellValue): number | null {
  if (typeof value === "number") return value > 0 && value < 1 ? Math.round(value * MINUTES_A_DAY) : null;
  if (typeof value !== "string") return null;
  const match = /^(\d{1,2})[:时点](\d{2})分?(?::\d{2})?$/u.exec(value.normalize("NFKC").trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

const DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/u;
const RANGE = new RegExp(String.raw`^${DAY.source}(?:\s*(?:\.\.|~|至|到|—|–)\s*${DAY.source})?$`, "u");

/** "2026-02-16..2026-02-22; 2026-10-01": ranges and single days. null: something else. */
function dayRangesOf(value: CellValue): DayRange[] | null {
  const ranges: DayRange[] = [];
  for (const part of cellText(value)
    .normalize("NFKC")
    .split(/[;；、,\n]/u)) {
    if (part.trim() === "") continue;
    const match = RANGE.exec(part.trim());
    if (match === null) return null;
    const at = (index: number): Day | null =>
      dayOf(Number(match[index]), Number(match[index + 1]), Number(match[index + 2]));
    const first = at(1);
    const last = match[4] === undefined ? first : at(4);
    if (first === null || last === null || last < first) return null;
    ranges.push({ first, last });
  }
  return ranges;
}

/** The schema of a cell, for each kind of setting; what comes out is the parameter's value. */
function schemaOf(range: SettingRange): z.ZodType<unknown, CellValue> {
  const cell = z.union([z.string(), z.number(), z.boolean()]);
  switch (range.kind) {
    case "number": {
      const { min, max, isWhole, orNone } = range;
      const number = isWhole ? z.number().int().min(min).max(max) : z.number().min(min).max(max);
      return cell
        .transform((value) => (orNone && isNone(value) ? null : (numberOf(value) ?? Number.NaN)))
        .pipe(orNone ? number.nullable() : number);
    }
    case "choice":
      return cell
        .transform((value) => optionOf(value, range.options))
        .pipe(z.union([z.enum(range.options as [SettingOption, ...SettingOption[]]), z.boolean()]));
    case "text":
      return cell.transform((value) => (isNone(value) ? "" : cellText(value))).pipe(z.string());
    case "days":
      return cell
        .transform((value) => (isNone(value) ? [] : dayRangesOf(value)))
        .pipe(z.array(z.object({ first: z.number(), last: z.number() })));
    case "time":
      return cell
        .transform((value) => (isNone(value) ? null : (minutesOf(value) ?? Number.NaN)))
        .pipe(z.number().int().min(0).max(MINUTES_A_DAY).nullable());
  }
}

/** The option a word means, as the parameter holds it: yes and no are true and false. undefined: none of them. */
function optionOf(value: CellValue, options: readonly SettingOption[]): SettingOption | boolean | undefined {
  const option = typeof value === "boolean" ? (value ? "yes" : "no") : OPTIONS.get(headerWord(cellText(value)));
  if (option === undefined || !options.includes(option)) return undefined;
  return option === "yes" || option === "no" ? option === "yes" : option;
}

export type SettingReading = { readonly value: unknown } | null;

/** The value a cell means; null: it is not what the setting may be. */
export function readSetting(cell: CellValue, range: SettingRange): SettingReading {
  const parsed = schemaOf(range).safeParse(cell);
  return parsed.success ? { value: parsed.data } : null;
}
