/** 学习效果: mean completion of what was written; poor notes lower the grade, a short rule caps it. */
import { cellsOfRule, type AspectResult, type GradeChange, type RuleId } from "../../domain/rating";
import type { CellRef } from "../../domain/address";
import type { Grade } from "../../domain/records";
import { inReadingOrder } from "../../domain/reading-order";
import { completions, graded, meanOf, type AspectInput } from "./aspect";

export function rateEffect(input: AspectInput): AspectResult {
  const parts = completions(input, "effect");
  const result = graded(input, "effect", meanOf(parts), parts);
  if (result.grade === "not-assessed") return result;
  let grade: Grade = result.grade;
  const changes: GradeChange[] = [];
  // Reading: the quality of the notes counts with the rule `notes`; where that is not scored, neither is its quality.
  if (input.poorNotes !== null && input.modes.notes === "scored" && grade !== "poor") {
    grade = grade === "good" ? "medium" : "poor";
    changes.push(change("lowered", "notes", input.poorNotes));
  }
  const short = parts.find(({ rule }) => input.answers[rule].status === "short");
  if (short !== undefined && grade === "good") {
    grade = "medium";
    changes.push(change("capped", short.rule, cellsOfRule(input.answers[short.rule])));
  }
  return { ...result, grade, parts: [...parts, ...changes] };
}

function change(kind: GradeChange["kind"], rule: RuleId, cells: readonly CellRef[]): GradeChange {
  return { kind, rule, parameter: null, value: null, times: 1, weight: 1, cells: inReadingOrder(cells) };
}
