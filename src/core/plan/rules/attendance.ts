/** C46-C48: signed in at each study session; absent only with a special reason. */
import type { CellRef } from "../../domain/address";
import type { SessionIndex } from "../../domain/records";
import { countedAnswer, type Answer, type PeriodAnswer, type Rule } from "../answer";
import { hasAttended, type CalledSession } from "../records/sessions";

/** The answer and the counts that style, time and the overall grade need. */
export interface AttendanceAnswer extends Answer {
  readonly attended: number;
  /** Sessions missed without a reason, in the order of the sessions. */
  readonly unexcused: readonly SessionIndex[];
  /** Late arrivals and early leavings together; a session with both counts twice. */
  readonly lateOrEarly: number;
}

export const attendance: Rule<AttendanceAnswer> = {
  id: "attendance",
  clauses: ["C46", "C47", "C48"],
  judge: (_office, { sessions }) => {
    const answers: PeriodAnswer[] = [];
    const cells: CellRef[] = [];
    const unexcused: SessionIndex[] = [];
    let [attended, lateOrEarly] = [0, 0];
    for (const called of sessions) {
      const answer = sessionAnswer(called);
      answers.push(answer);
      if (called.cell !== null) cells.push(called.cell);
      if (answer === "short") unexcused.push(called.session.index);
      if (answer !== "met") continue;
      attended += 1;
      lateOrEarly += lateness(called);
    }
    return { ...countedAnswer(answers, cells), attended, unexcused, lateOrEarly };
  },
};

/** A session of which the date cannot be read is assessed for no period. */
function sessionAnswer({ certain, state }: CalledSession): PeriodAnswer {
  if (!certain || state === "undecided") return "not-assessed";
  if (state === "unexcused") return "short";
  return hasAttended(state) ? "met" : "exempt";
}

function lateness({ state }: CalledSession): number {
  if (state === "late-and-early") return 2;
  return state === "late" || state === "early" ? 1 : 0;
}
