/** C46: each session held has attendance. */
import type { OfficeIndex } from "../office-index";
import type { PeriodSession } from "../records/sessions";
import type { OfficeVerdict } from "./office-verdict";

/** Sessions of the period without any mark. */
export function sessionsNotSignedIn({ sessions }: OfficeIndex): PeriodSession[] {
  return sessions.filter(({ session, certain }) => certain && !session.hasAttendance);
}

/** Sessions signed in to, of those held in the period. */
export function signInKept(office: OfficeIndex): OfficeVerdict {
  const held = office.sessions.filter(({ certain }) => certain);
  const without = sessionsNotSignedIn(office);
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
