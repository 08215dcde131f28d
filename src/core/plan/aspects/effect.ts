/** 学习效果: mean completion of what was written; poor notes lower the grade, a short rule caps it. */
import type { AspectResult, RuleId } from "../../domain/rating";
import type { Grade } from "../../domain/records";
import { counts, graded, meanCompletion, type AspectInput } from "./aspect";

const RULES: readonly RuleId[] = ["notes", "quarterly-manuscript"];

export function rateEffect(input: AspectInput): AspectResult {
  const { grade, score } = graded(input, "effect", meanCompletion(input, RULES));
  if (grade === "not-assessed") return { grade, score };
  // Reading: the quality of the notes counts with the rule `notes`; where that is not scored, neither is its quality.
  const lower = input.notesQualityPoor && input.modes.notes === "scored";
  const lowered = lower ? oneStepLower(grade) : grade;
  const isShort = RULES.some((rule) => counts(input, rule) && input.answers[rule].status === "short");
  return { grade: isShort && lowered === "good" ? "medium" : lowered, score };
}

function oneStepLower(grade: Grade): Grade {
  return grade === "good" ? "medium" : "poor";
}
