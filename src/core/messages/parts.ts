/** The parts of an aspect by what they do to its score. */
import type { AspectPart, Deduction, MeanPart } from "../domain/rating";

export const isDeduction = (part: AspectPart): part is Deduction => part.kind === "deduction";

export const isMeanPart = (part: AspectPart): part is MeanPart => part.value !== null && part.kind !== "deduction";
