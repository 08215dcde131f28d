/** What a session may turn out to be for a person, where something about it is undecided. */
import { within } from "../../domain/calendar";
import { hasAttended, type CalledSession } from "./sessions";

/** `none`: it is none of theirs, or of another month. */
export type Outcome = "attended" | "missed" | "excused" | "none";

/** Every way a session can turn out, for the days from `first` to `last`. */
export function outcomesOf({ session, state, mayBeNone }: CalledSession, first: number, last: number): Outcome[] {
  const outcomes: Outcome[] =
    state === "undecided"
      ? ["attended", "missed", "excused"]
      : [state === "excused" ? "excused" : hasAttended(state) ? "attended" : "missed"];
  return mayBeNone || !within(session.when, first, last) ? [...outcomes, "none"] : outcomes;
}
