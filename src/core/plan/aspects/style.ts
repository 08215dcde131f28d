/** 学习作风: 100 minus deductions for absences, lateness, a missing plan and notebooks not presented. */
import type { AspectPart, AspectResult, RulePeriod } from "../../domain/rating";
import type { CellRef } from "../../domain/address";
import { attendanceCounts } from "../rules/attendance";
import { isPlanMissing } from "../rules/study-plan";
import { counts, graded, part, type AspectInput } from "./aspect";

/** Assessed when at least one of its three rules is met or short. */
export function rateStyle(input: AspectInput): AspectResult {
  const { answers, value } = input;
  const [attends, plans, presents] = [
    counts(input, "attendance"),
    counts(input, "study-plan"),
    counts(input, "notes-handed-in"),
  ];
  if (!attends && !plans && !presents) return graded(input, "style", null, []);

  const parts: AspectPart[] = attends ? [...forAbsences(input), ...forLateness(input)] : [];
  if (plans && isPlanMissing(answers["study-plan"]))
    parts.push(part("deduction", "study-plan", value("style.noPlan"), { parameter: "style.noPlan" }));
  const notPresented = presents ? answers["notes-handed-in"].periods.filter(({ status }) => status === "short") : [];
  if (notPresented.length > 0) {
    const points = notPresented.length * value("style.notPresented");
    const facts = { parameter: "style.notPresented", times: notPresented.length, cells: cellsIn(notPresented) };
    parts.push(part("deduction", "notes-handed-in", points, facts));
  }
  const deducted = parts.reduce((total, { value: points }) => total + (points ?? 0), 0);
  return graded(input, "style", Math.max(0, 100 - deducted), parts);
}

function cellsIn(periods: readonly RulePeriod[]): CellRef[] {
  return periods.flatMap(({ cells }) => cells);
}

function forAbsences({ answers, value }: AspectInput): AspectPart[] {
  const missed = answers.attendance.periods.filter(({ status }) => status === "short");
  const times = missed.length;
  if (times === 0) return [];
  const parameter = times === 1 ? "style.unexcused1" : times === 2 ? "style.unexcused2" : "style.unexcused3";
  return [part("deduction", "attendance", value(parameter), { parameter, times, cells: cellsIn(missed) })];
}

function forLateness({ answers, value }: AspectInput): AspectPart[] {
  const times = attendanceCounts(answers.attendance).lateOrEarly;
  if (times === 0) return [];
  const isZero = times >= value("style.lateZeroAt");
  const parameter = isZero ? "style.lateZeroAt" : "style.lateEach";
  const cells = cellsIn(answers.attendance.periods.filter(({ late }) => late > 0));
  return [part("deduction", "attendance", isZero ? 100 : times * value("style.lateEach"), { parameter, times, cells })];
}
