/** Dates that the file writes as text (cells of type "d", ISO 8601) as serial numbers. */
import { dateSerial } from "../../model/dates";

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Serial number, a fraction for a time alone; null where the text is no date. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  if (year === undefined && hour === undefined) return null;
  const days = year === undefined ? 0 : dateSerial(Number(year), Number(month), Number(day), date1904);
  if (days === null) return null;
  const seconds = Number(hour ?? "0") * 3600 + Number(minute ?? "0") * 60 + Number(second ?? "0");
  return days + seconds / 86_400;
}
