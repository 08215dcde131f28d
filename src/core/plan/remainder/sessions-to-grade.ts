/** How many further sessions, none missed, lift the time aspect to a grade. */
import type { Grade } from "../../domain/records";
import type { AspectInput } from "../aspects/aspect";
import { rateTime } from "../aspects/time";

/** As many as an office may hold in the rest of a year; what needs more cannot be reached. */
const MOST = 40;

/** null: no number of them does, or it is there already. */
export function sessionsToGrade(input: AspectInput, wanted: Grade): number | null {
  const grades: readonly Grade[] = wanted === "good" ? ["good"] : ["good", "medium"];
  for (let more = 1; more <= MOST; more += 1) {
    const { attended, ...rest } = input.attendance;
    const { grade } = rateTime({ ...input, attendance: { ...rest, attended: attended + more } });
    if (grade !== "not-assessed" && grades.includes(grade)) return more;
  }
  return null;
}
