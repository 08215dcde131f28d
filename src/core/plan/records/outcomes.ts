/** What a session may turn out to be for a person, where something about it is undecided. */
import { within } from "../../domain/calendar";
import { hasAttended, type CalledSession } from "./sessions";

/** `none`: it is none of theirs, or of another month. */
export type Outcome = "attended" | "missed" | "excused" | "none";

const UNDECIDED: readonly Outcome[] = ["attended", "missed", "excused"];
const ATTENDED: readonly Outcome[] = ["attended"];
const MISSED: readonly Outcome[] = ["missed"];
const EXCUSED: readonly Outcome[] = ["excused"];

/** Every way a session can turn out, for the days from `first` to `last`. */
export function outcomesOf(
  { session, state, mayBeNone }: CalledSession,
  first: number,
  last: number,
): readonly Outcome[] {
  const outcomes =
    state === "undecided" ? UNDECIDED : state === "excused" ? EXCUSED : hasAttended(state) ? ATTENDED : MISSED;
  return mayBeNone || !within(session.when, first, last) ? [...outcomes, "none"] : outcomes;
}
