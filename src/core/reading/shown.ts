/** A cell as somebody sees it, where its number format says more than its number. SHEETS.md, "What a tick means". */
import type { CellValue } from "../domain/snapshot";

/** A picture that WPS keeps in a cell. Every one is another, and none can be read. */
export const PICTURE = "=DISPIMG()";
/** What Excel hands out for a formula it has not worked out yet. */
export const NO_RESULT = "#BUSY!";

const IS_PICTURE = /^=(?:_xlfn\.)?DISPIMG\(/iu;
/** Points beside a mark, as course programs write them: "P (2/2)". */
const POINTS = /\s*\(\d{1,3}\/\d{1,3}\)$/u;
const CONDITION = /\[(=|<>|>=|<=|>|<)\s*(-?\d+(?:\.\d+)?)\]/u;
/** Signs of a format that show the number itself, a date or a text. */
const SHOWS_NUMBER = /[0#?@%]|General|[ymdhs]/iu;
const MINUTES_A_DAY = 24 * 60;

function holds(operator: string, value: number, limit: number): boolean {
  switch (operator) {
    case "=":
      return value === limit;
    case "<>":
      return value !== limit;
    case ">=":
      return value >= limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    default:
      return value < limit;
  }
}

/** Which section of a format a number is shown by: by its condition, else by its sign. */
function sectionFor(value: number, sections: readonly string[]): string {
  if (sections.some((section) => CONDITION.test(section))) {
    for (const section of sections) {
      const condition = CONDITION.exec(section);
      if (condition === null || holds(condition[1] ?? "", value, Number(condition[2]))) return section;
    }
    return "General";
  }
  const [positive = "General", negative, zero] = sections;
  if (value < 0) return negative ?? positive;
  return value === 0 ? (zero ?? positive) : positive;
}

/** The words of a section that shows nothing else; null where it shows the number. */
function literalOf(section: string): string | null {
  let text = "";
  let rest = section.replace(/\[[^\]]*\]/gu, "").replace(/[_*]./gu, "");
  rest = rest.replace(/"([^"]*)"|\\(.)/gu, (_, quoted?: string, escaped?: string) => {
    text += quoted ?? escaped ?? "";
    return "";
  });
  if (SHOWS_NUMBER.test(rest)) return null;
  const shown = (text + rest).trim();
  return shown === "" ? null : shown;
}

/** "08:25" of a part of a day. */
function clockOf(value: number): string {
  const minutes = Math.round(value * MINUTES_A_DAY);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A text as a mark: every picture as one, without points beside it. */
export function shownText(text: string): string {
  if (text.startsWith("=") && IS_PICTURE.test(text)) return PICTURE;
  return text.endsWith(")") ? text.replace(POINTS, "") : text;
}

/** The mark a cell shows: a time as such, 1 formatted as √ as √, every picture as one; anything else as its value. */
export function shownMark(value: CellValue, format: string | null): CellValue {
  if (typeof value === "string") return shownText(value);
  if (typeof value !== "number" || format === null || format === "General") return value;
  if (value > 0 && value < 1 && /h/iu.test(format)) return clockOf(value);
  return literalOf(sectionFor(value, format.split(";"))) ?? value;
}
