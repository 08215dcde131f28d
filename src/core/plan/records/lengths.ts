/** Lengths of time in the plan's own measure: a sheet may write hours where days are asked for, and days for hours. */
import { lastDay, monthOf, type Day } from "../../domain/calendar";
import { UNREADABLE, type Unreadable } from "../../domain/people";
import type { Session, StudyRecord } from "../../domain/records";
import { valueAt, type Parameters } from "../parameters";

/** A session whose length is in days, or cannot be read. */
export interface SessionInDays extends Session {
  readonly days: number | Unreadable;
}

/** Hours of a day in the month of the record; null where its date leaves the value open. */
function hoursPerDay(parameters: Parameters, first: Day, last: Day): number | null {
  if (!Number.isFinite(first) || !Number.isFinite(last)) {
    const [only, another] = parameters.hoursPerDay;
    return only !== undefined && another === undefined ? only.value : null;
  }
  const [one, other] = [first, last].map((day) => valueAt(parameters, "hoursPerDay", lastDay(monthOf(day))));
  return one === other ? (one ?? null) : null;
}

export function inDays(session: Session, parameters: Parameters): SessionInDays {
  const { days, when } = session;
  if (typeof days !== "object") return { ...session, days };
  const hours = hoursPerDay(parameters, when.first, when.last);
  return { ...session, days: hours === null ? UNREADABLE : days.hours / hours };
}

export function inHours(record: StudyRecord, parameters: Parameters): StudyRecord {
  const { hours, when } = record;
  if (hours === null || typeof hours !== "object") return record;
  const perDay = hoursPerDay(parameters, when.first, when.last);
  return { ...record, hours: perDay === null ? UNREADABLE : hours.days * perDay };
}
