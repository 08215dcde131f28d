/** 学习作风: 100 minus deductions for absences, lateness, a missing plan and notebooks not presented. */
import type { AspectResult, Deduction, DeductionKey, RuleId, RulePeriod } from "../../domain/rating";
import type { CellRef } from "../../domain/address";
import { inReadingOrder } from "../../domain/reading-order";
import { counts, graded, type AspectInput } from "./aspect";

/** Assessed when at least one of its three rules is met or short. */
export function rateStyle(input: AspectInput): AspectResult {
  const { answers, value } = input;
  const [attends, plans, presents] = [
    counts(input, "attendance"),
    counts(input, "study-plan"),
    counts(input, "notes-handed-in"),
  ];
  if (!attends && !plans && !presents) return graded(input, "style", null, []);

  const parts: Deduction[] = attends ? [...forAbsences(input), ...forLateness(input)] : [];
  if (plans && answers["study-plan"].status === "short")
    parts.push(deduction("study-plan", "style.noPlan", value("style.noPlan"), 1, []));
  const notPresented = presents ? answers["notes-handed-in"].periods.filter(({ status }) => status === "short") : [];
  if (notPresented.length > 0) {
    const [rule, times] = ["notes-handed-in", notPresented.length] as const;
    const points = times * value("style.notPresented");
    parts.push(deduction(rule, "style.notPresented", points, times, cellsIn(notPresented)));
  }
  const deducted = parts.reduce((total, { value: points }) => total + points, 0);
  return graded(input, "style", Math.max(0, 100 - deducted), parts);
}

function deduction(
  rule: RuleId,
  parameter: DeductionKey,
  value: number,
  times: number,
  cells: readonly CellRef[],
): Deduction {
  return { kind: "deduction", rule, parameter, value, times, weight: 1, cells: inReadingOrder(cells) };
}

function cellsIn(periods: readonly RulePeriod[]): CellRef[] {
  return periods.flatMap(({ cells }) => cells);
}

function forAbsences({ answers, value, attendance }: AspectInput): Deduction[] {
  const times = attendance.unexcused.length;
  if (times === 0) return [];
  const missed = answers.attendance.periods.filter(({ status }) => status === "short");
  const parameter = times === 1 ? "style.unexcused1" : times === 2 ? "style.unexcused2" : "style.unexcused3";
  return [deduction("attendance", parameter, value(parameter), times, cellsIn(missed))];
}

function forLateness({ answers, value, attendance }: AspectInput): Deduction[] {
  const times = attendance.lateOrEarly;
  if (times === 0) return [];
  const isZero = times >= value("style.lateZeroAt");
  const parameter = isZero ? "style.lateZeroAt" : "style.lateEach";
  const cells = cellsIn(answers.attendance.periods.filter(({ late, status }) => late > 0 && status !== "not-assessed"));
  return [deduction("attendance", parameter, isZero ? 100 : times * value("style.lateEach"), times, cells)];
}
