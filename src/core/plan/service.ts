/** Whether and how long a person is in service. Rulebook section 1. */
import { firstDay, lastDay, type Day, type DaySpan, type Month } from "../domain/calendar";
import { UNREADABLE, type Person } from "../domain/people";

/** `unknown`: a service date cannot be read and would decide it. */
export type InService = "yes" | "no" | "unknown";

/** A person's days in service as far as they are known. */
export interface Service {
  readonly from: Day;
  readonly until: Day;
  /** A date of it cannot be read; only days outside the readable one are certain (not in service). */
  readonly doubtful: boolean;
}

/** Reads a person's service dates; missing ones mean always. */
export function serviceOf(person: Person): Service {
  const { serviceFrom, serviceUntil } = person;
  const from = typeof serviceFrom === "number" ? serviceFrom : Number.NEGATIVE_INFINITY;
  const until = typeof serviceUntil === "number" ? serviceUntil : Number.POSITIVE_INFINITY;
  // Reading: dates the wrong way round say nothing; both are treated as unreadable.
  if (from > until) return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, doubtful: true };
  return { from, until, doubtful: serviceFrom === UNREADABLE || serviceUntil === UNREADABLE };
}

/** Whether the person is in service on each of the days from `first` to `last`. */
export function inServiceThroughout(service: Service, first: Day, last: Day): InService {
  if (first < service.from || last > service.until) return "no";
  return service.doubtful ? "unknown" : "yes";
}

/** Whether the person is in service on at least one of the days. */
export function inServiceSometime(service: Service, first: Day, last: Day): InService {
  if (last < service.from || first > service.until) return "no";
  return service.doubtful ? "unknown" : "yes";
}

/** Whether the person is in service on the day of which only a span is known. */
export function inServiceOn(service: Service, when: DaySpan): InService {
  if (inServiceSometime(service, when.first, when.last) === "no") return "no";
  return inServiceThroughout(service, when.first, when.last) === "yes" ? "yes" : "unknown";
}

/**
 * Months of service from `firstMonth` to `lastMonth`: calendar months in which the person is in service on every day.
 * With a date that cannot be read it is the largest number possible.
 */
export function monthsOfService(service: Service, firstMonth: Month, lastMonth: Month): number {
  const all = lastMonth - firstMonth + 1;
  if (inServiceThroughout(service, firstDay(firstMonth), lastDay(lastMonth)) !== "no") return Math.max(0, all);
  let months = 0;
  for (let month = firstMonth; month <= lastMonth; month += 1) {
    if (inServiceThroughout(service, firstDay(month), lastDay(month)) !== "no") months += 1;
  }
  return months;
}
