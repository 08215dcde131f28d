/** Questions about a number format code. */

/** The format keeps what is entered as text. */
export const isTextFormat = (code: string): boolean => code === "@";

/** The code without quoted text, escaped characters, fillers and [..] parts; what remains decides its nature. */
export function bareFormat(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

/** The format shows a date or a time of day. */
export const isDateFormat = (code: string): boolean =>
  code !== "General" && /[ymdhs]|aaa/i.test(bareFormat(code).split(";")[0] ?? "");
