/** 学习作风: 100 minus deductions for absences, lateness, a missing plan and notebooks not presented. */
import type { AspectResult } from "../../domain/rating";
import { counts, graded, type AspectInput } from "./aspect";

/** Assessed when at least one of its three rules is met or short. */
export function rateStyle(input: AspectInput): AspectResult {
  const { answers, value } = input;
  const [attends, plans, presents] = [
    counts(input, "attendance"),
    counts(input, "study-plan"),
    counts(input, "notes-handed-in"),
  ];
  if (!attends && !plans && !presents) return graded(input, "style", null);

  let deducted = 0;
  if (attends) deducted += forAbsences(input) + forLateness(input);
  if (plans && answers["study-plan"].missingAtLast) deducted += value("style.noPlan");
  if (presents) deducted += answers["notes-handed-in"].shortMonths * value("style.notPresented");
  return graded(input, "style", Math.max(0, 100 - deducted));
}

function forAbsences({ answers, value }: AspectInput): number {
  const absences = answers.attendance.unexcused.length;
  if (absences === 0) return 0;
  if (absences === 1) return value("style.unexcused1");
  return absences === 2 ? value("style.unexcused2") : value("style.unexcused3");
}

function forLateness({ answers, value }: AspectInput): number {
  const times = answers.attendance.lateOrEarly;
  return times >= value("style.lateZeroAt") ? 100 : times * value("style.lateEach");
}
