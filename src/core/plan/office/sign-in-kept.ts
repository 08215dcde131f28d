/** C46: each session held has attendance. */
import type { OfficeIndex } from "../office-index";
import type { RatingPeriod } from "../period";
import { sessionLies, type YearSession } from "../records/sessions";
import type { OfficeVerdict } from "./office-verdict";

function sessionsHeld({ sessions }: OfficeIndex, rating: RatingPeriod): YearSession[] {
  return sessions.filter((session) => sessionLies(session, rating).certain);
}

/** Sessions of the period without any mark. */
export function sessionsNotSignedIn(office: OfficeIndex, rating: RatingPeriod): YearSession[] {
  return sessionsHeld(office, rating).filter(({ session }) => !session.hasAttendance);
}

/** Sessions signed in to, of those held in the period. */
export function signInKept(office: OfficeIndex, rating: RatingPeriod): OfficeVerdict {
  const held = sessionsHeld(office, rating);
  const without = sessionsNotSignedIn(office, rating);
  const rule = { rule: "sign-in-kept", clauses: ["C46"] } as const;
  if (held.length === 0) return { ...rule, status: "not-due", value: null, required: null, cells: [] };
  return {
    ...rule,
    status: without.length === 0 ? "met" : "short",
    value: held.length - without.length,
    required: held.length,
    cells: held.map(({ session }) => session.cell),
  };
}
