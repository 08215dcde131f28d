/** What a cell shows: its value through its number format, with en-US words. Widths are not considered. */
import { dateParts, type DateParts } from "./dates";
import { bareFormat, isDateFormat } from "./number-format";
import type { Value } from "./types";

/** Shown where a date or time has no text, as in Excel. */
const HASHES = "####";
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_DAYS = ["日", "一", "二", "三", "四", "五", "六"];

/** Text of a value (null: empty) under a number format code. */
export function displayText(value: Value | null, code: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return textSection(value, code);
  if (code === "@" || bareFormat(code) === "General") return withLiterals(code, generalText(value));
  const { section, magnitude, minus } = sectionFor(value, code.split(";"));
  if (bareFormat(section) === "General") return minus + withLiterals(section, generalText(magnitude));
  if (isDateFormat(section)) {
    const parts = dateParts(value, date1904);
    return parts ? dateText(parts, value, section) : HASHES;
  }
  return minus + numberText(magnitude, section);
}

/** Eleven characters as in Excel: integers up to 11 digits, otherwise rounded, then scientific. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value, "0.#####E+00");
  if (size < 1e-4) {
    const plain = trimZeros(value.toFixed(9));
    return Number(plain) === value ? plain : scientific(value, "0.#####E+00");
  }
  const wholeDigits = Math.trunc(size).toString().length;
  return trimZeros(value.toFixed(Math.min(9, Math.max(0, 10 - wholeDigits))));
}

const trimZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function textSection(value: string, code: string): string {
  const section = code.split(";")[3];
  return section === undefined
    ? value
    : literalPieces(section)
        .map((piece) => (piece === "@" ? value : unquoted(piece)))
        .join("");
}

/** "General" with text around it ("General\"分\""). */
function withLiterals(code: string, text: string): string {
  if (!/general/i.test(code) || /^general$/i.test(code)) return text;
  return code
    .split(/general/i)
    .map((part) => literalPieces(part).map(unquoted).join(""))
    .join(text);
}

/** The section of "positive;negative;zero" a value falls in; a section of its own for negatives brings its own sign. */
function sectionFor(value: number, sections: readonly string[]): { section: string; magnitude: number; minus: string } {
  const [first = "General", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return { section: zero, magnitude: 0, minus: "" };
  if (value < 0 && negative !== undefined) return { section: negative, magnitude: -value, minus: "" };
  return { section: first, magnitude: Math.abs(value), minus: value < 0 ? "-" : "" };
}

const PIECES = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|E[+-]0+|[#0?.,]+|[\s\S]/gi;
const literalPieces = (section: string): string[] => section.match(PIECES) ?? [];

/** The text of a piece that is no placeholder. */
function unquoted(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("_")) return " ";
  if (piece.startsWith("*")) return "";
  if (piece.startsWith("[")) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? "";
  return piece;
}

function numberText(value: number, section: string): string {
  const pieces = literalPieces(section);
  const exponent = pieces.some((piece) => /^E[+-]/i.test(piece));
  const pattern = pieces.filter((piece) => /^[#0?.,]/.test(piece)).join("");
  const percent = pieces.filter((piece) => piece === "%").length;
  const digits = exponent ? scientific(value, section) : digitsText(value * 100 ** percent, pattern);
  let placed = pattern === "";
  return pieces
    .map((piece) => {
      if (/^E[+-]/i.test(piece)) return "";
      if (!/^[#0?.,]/.test(piece)) return unquoted(piece);
      if (placed) return "";
      placed = true;
      return digits;
    })
    .join("");
}

function digitsText(value: number, pattern: string): string {
  const [wholePattern = "", fractionPattern = ""] = pattern.split(".");
  const scale = /,+$/.exec(wholePattern)?.[0].length ?? 0;
  const least = (fractionPattern.match(/0/g) ?? []).length;
  const most = (fractionPattern.match(/[0#?]/g) ?? []).length;
  const [wholeText = "0", fraction = ""] = rounded(value / 1000 ** scale, most).split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  const padded = wholeText.replace(/^0+/, "").padStart((wholePattern.match(/0/g) ?? []).length, "0");
  const grouped = /[#0?],[#0?]/.test(wholePattern) ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return pattern.includes(".") ? `${grouped}.${kept}` : grouped;
}

/** Rounds half away from zero on the 15 digits that Excel keeps: 1.005 with two decimals is 1.01. */
function rounded(value: number, decimals: number): string {
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

function scientific(value: number, section: string): string {
  const least = (/\.(0+)/.exec(section)?.[1] ?? "").length;
  const most = (/\.([0#]+)/.exec(section)?.[1] ?? "").length;
  const [mantissa = "0", power = "+0"] = value.toExponential(most).split("e");
  const [wholeText = "0", fraction = ""] = mantissa.split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  return `${wholeText}${kept === "" ? "" : `.${kept}`}E${power.charAt(0)}${power.slice(1).padStart(2, "0")}`;
}

const DATE_PIECES = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|am\/pm|a\/p|yyyy|yy|m+|d+|h+|s+|a{3,4}|[\s\S]/gi;

function dateText(parts: DateParts, serial: number, section: string): string {
  const pieces = section.match(DATE_PIECES) ?? [];
  const half = pieces.some((piece) => /^(am\/pm|a\/p)$/i.test(piece));
  return pieces.map((piece, index) => datePiece(piece.toLowerCase(), piece, isMinutes(pieces, index))).join("");

  function datePiece(key: string, piece: string, minutes: boolean): string {
    const hour = half ? parts.hour % 12 || 12 : parts.hour;
    if (/^\[h+\]$/.test(key)) return String(Math.floor(serial * 24 + 1e-9));
    if (/^\[m+\]$/.test(key)) return String(Math.floor(serial * 1440 + 1e-9));
    if (/^y+$/.test(key))
      return key.length > 2 ? String(parts.year).padStart(4, "0") : String(parts.year % 100).padStart(2, "0");
    if (/^m+$/.test(key)) return minutes ? padded(parts.minute, key) : monthText(parts.month, key.length);
    if (/^d+$/.test(key))
      return key.length < 3
        ? padded(parts.day, key)
        : (DAYS[parts.weekday] ?? "").slice(0, key.length === 3 ? 3 : undefined);
    if (/^h+$/.test(key)) return padded(hour, key);
    if (/^s+$/.test(key)) return padded(parts.second, key);
    if (/^a{3,4}$/.test(key)) return `${key.length === 4 ? "星期" : ""}${CHINESE_DAYS[parts.weekday] ?? ""}`;
    if (key === "am/pm") return parts.hour < 12 ? "AM" : "PM";
    if (key === "a/p") return parts.hour < 12 ? "A" : "P";
    return unquoted(piece);
  }
}

const padded = (number: number, key: string): string => String(number).padStart(Math.min(key.length, 2), "0");

function monthText(month: number, length: number): string {
  const name = MONTHS[month - 1] ?? "";
  if (length < 3) return String(month).padStart(length, "0");
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

/** "m" means minutes after an hour and before a second. */
function isMinutes(pieces: readonly string[], index: number): boolean {
  const isUnit = (piece: string): boolean => /^(y+|m+|d+|h+|s+|\[h+\])$/i.test(piece);
  const before = pieces.slice(0, index).reverse().find(isUnit);
  const after = pieces.slice(index + 1).find(isUnit);
  return /^\[?h/i.test(before ?? "") || /^s/i.test(after ?? "");
}
