/** 学习效果: mean completion of what was written; poor notes lower the grade, a short rule caps it. */
import type { AspectPart, AspectResult } from "../../domain/rating";
import type { Grade } from "../../domain/records";
import { completions, graded, meanOf, part, type AspectInput } from "./aspect";

export function rateEffect(input: AspectInput): AspectResult {
  const parts = completions(input, "effect");
  const result = graded(input, "effect", meanOf(parts), parts);
  if (result.grade === "not-assessed") return result;
  let grade: Grade = result.grade;
  const changes: AspectPart[] = [];
  // Reading: the quality of the notes counts with the rule `notes`; where that is not scored, neither is its quality.
  if (input.poorNotes !== null && input.modes.notes === "scored" && grade !== "poor") {
    grade = grade === "good" ? "medium" : "poor";
    changes.push(part("lowered", "notes", null, { cells: input.poorNotes }));
  }
  const short = parts.find(({ rule }) => input.answers[rule].status === "short");
  if (short !== undefined && grade === "good") {
    grade = "medium";
    changes.push(part("capped", short.rule, null, { cells: short.cells }));
  }
  return { ...result, grade, parts: [...parts, ...changes] };
}
