/** 学习内容: mean completion of what was read. */
import type { AspectResult } from "../../domain/rating";
import { graded, meanCompletion, type AspectInput } from "./aspect";

export function rateContent(input: AspectInput): AspectResult {
  return graded(input, "content", meanCompletion(input, ["weekly-article", "monthly-book"]));
}
