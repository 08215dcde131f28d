/** 学习时间: sessions attended and, where it is recorded, self-study. */
import type { AspectResult, MeanPart } from "../../domain/rating";
import { counts, graded, meanOf, meanPart, type AspectInput } from "./aspect";

/** Both: the weighted mean in which sessions weigh 1. */
export function rateTime(input: AspectInput): AspectResult {
  const parts = [...sessionPart(input), ...selfStudyPart(input)];
  return graded(input, "time", meanOf(parts), parts);
}

/** Few sessions are scored by how many were missed, more by the share attended. */
function sessionPart(input: AspectInput): MeanPart[] {
  if (!counts(input, "attendance")) return [];
  const { attended, unexcused } = input.attendance;
  const missed = unexcused.length;
  const called = attended + missed;
  if (called >= input.value("time.few"))
    return [meanPart("sessions", "attendance", (attended / called) * 100, { times: called })];
  const parameter = missed === 0 ? "time.missed0" : missed === 1 ? "time.missed1" : "time.missed2";
  return [meanPart("sessions", "attendance", input.value(parameter), { parameter, times: called })];
}

function selfStudyPart(input: AspectInput): MeanPart[] {
  const answer = input.answers["self-study"];
  if (!counts(input, "self-study") || answer.share === null) return [];
  const weight = input.value("time.selfStudyWeight");
  return [meanPart("self-study", "self-study", answer.share * 100, { weight })];
}
