/** 学习内容: mean completion of what was read. */
import type { AspectResult } from "../../domain/rating";
import { completions, graded, meanOf, type AspectInput } from "./aspect";

export function rateContent(input: AspectInput): AspectResult {
  const parts = completions(input, "content");
  return graded(input, "content", meanOf(parts), parts);
}
