/** 学习时间: sessions attended and, where it is recorded, self-study. */
import type { AspectResult } from "../../domain/rating";
import { counts, graded, type AspectInput } from "./aspect";

export function rateTime(input: AspectInput): AspectResult {
  return graded(input, "time", timeScore(sessionScore(input), selfStudyScore(input), input));
}

/** Both: the weighted mean in which sessions weigh 1. */
function timeScore(sessions: number | null, selfStudy: number | null, { value }: AspectInput): number | null {
  if (sessions === null || selfStudy === null) return sessions ?? selfStudy;
  const weight = value("time.selfStudyWeight");
  return (sessions + weight * selfStudy) / (1 + weight);
}

/** Few sessions are scored by how many were missed, more by the share attended. */
function sessionScore(input: AspectInput): number | null {
  if (!counts(input, "attendance")) return null;
  const { attended, unexcused } = input.answers.attendance;
  const missed = unexcused.length;
  const called = attended + missed;
  if (called >= input.value("time.few")) return (attended / called) * 100;
  if (missed === 0) return input.value("time.missed0");
  return missed === 1 ? input.value("time.missed1") : input.value("time.missed2");
}

function selfStudyScore(input: AspectInput): number | null {
  const { share } = input.answers["self-study"];
  return counts(input, "self-study") && share !== null ? share * 100 : null;
}
