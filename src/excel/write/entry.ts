/**
 * What is handed to Excel so that a cell ends up holding exactly this: Excel reads whatever is written as if it were
 * typed (EXCEL-PLATFORM 3.5).
 */

/** The number format of text: digits stay digits, "=" starts no formula. */
export const TEXT_FORMAT = "@";

/** Text for a cell that is formatted as text. Only a leading apostrophe would still be taken as a sign. */
export const inTextCell = (text: string): string => (text.startsWith("'") ? `'${text}` : text);

/** Text for a cell of any number format: what Excel would read as something else gets an apostrophe. */
export function inAnyCell(text: string, numberFormat: string): string {
  if (numberFormat === TEXT_FORMAT) return inTextCell(text);
  return isReadAsSomethingElse(text) ? `'${text}` : text;
}

const MONTH_WORDS = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|[年月日时分秒上下午个]/gi;

/** Formulas, errors, true and false, and everything made of digits and signs: numbers, dates, times, amounts. */
function isReadAsSomethingElse(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (/^['=+\-@#]/.test(plain) || /^(true|false)$/i.test(plain)) return true;
  return /\d/.test(plain) && /^[\d\s.,:;/\-+%$¥€£()e]*$/i.test(plain.replace(MONTH_WORDS, ""));
}
