/** Serial numbers and calendar days. Serial 60 of the 1900 system is the false 1900-02-29. */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial of a calendar day, or null where there is no such day or it lies outside 1900..9999. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year < (date1904 ? 1904 : 1900) || year > 9999) return null;
  if (date1904) return (time - EPOCH_1904) / DAY;
  const serial = (time - EPOCH_1900) / DAY;
  return serial <= 60 ? serial - 1 : serial;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Parts of a serial, time rounded to seconds; null below zero and beyond 9999-12-31, where Excel shows "####". */
export function dateParts(serial: number, date1904: boolean): DateParts | null {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  if (days < 0 || days > (date1904 ? 2_957_003 : 2_958_465)) return null;
  const rest = seconds - days * 86_400;
  const clock = { hour: Math.floor(rest / 3600), minute: Math.floor((rest % 3600) / 60), second: rest % 60 };
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  const epoch = date1904 ? EPOCH_1904 : EPOCH_1900 + (days < 60 ? DAY : 0);
  const date = new Date(epoch + days * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...clock,
  };
}
