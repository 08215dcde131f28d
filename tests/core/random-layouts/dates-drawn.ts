/** Days of October 2026 as a layout writes them. */
import { date, type Cell } from "../reading/grid";
import type { Layout } from "./layout";

const DIGITS = "〇一二三四五六七八九";

function chinese(number: number): string {
  if (number < 10) return DIGITS[number] ?? "";
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones === 0 ? "" : (DIGITS[ones] ?? "")}`;
}

export function dayCell({ dates }: Layout, day: number): Cell {
  const text = String(day).padStart(2, "0");
  switch (dates) {
    case "serial":
      return date(`2026-10-${text}`);
    case "serial-short":
      return date(`2026-10-${text}`, 'm"月"d"日"');
    case "2026-10-08":
      return `2026-10-${text}`;
    case "2026.10.8":
      return `2026.10.${String(day)}`;
    case "26.10.8":
      return `26.10.${String(day)}`;
    case "10月8日":
      return `10月${String(day)}日`;
    case "20261008":
      return `202610${text}`;
    case "10/8":
      return `10/${String(day)}`;
    case "8 Oct 2026":
      return `${String(day)} Oct 2026`;
    case "2026/10/8 星期四":
      return `2026/10/${String(day)} ${weekday(day)}`;
    case "二〇二六年十月八日":
      return `二〇二六年十月${chinese(day)}日`;
    default:
      return `2026年10月${String(day)}日`;
  }
}

/** The weekday of a day of October 2026. */
export function weekday(day: number): string {
  // The 4th was a Sunday.
  return `星期${"日一二三四五六".charAt((day + 3) % 7)}`;
}

/** The day as a title says it. */
export function dayInTitle(day: number): string {
  return `2026年10月${String(day)}日`;
}
