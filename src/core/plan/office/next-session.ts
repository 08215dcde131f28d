/** The next session people are to sign in to, and who is called (C46). */
import type { Day } from "../../domain/calendar";
import type { NextSession } from "../../domain/office-lists";
import { SESSION_KINDS, type Activity, type OfficeRecords } from "../../domain/records";
import { audienceTest } from "../records/sessions";
import { inServiceOn, serviceOf } from "../service";

/** The first session on a day from `from` on that nobody has signed in to yet; where none is planned, everybody is called. */
export function nextSession({ people, activities, sessions }: OfficeRecords, from: Day): NextSession {
  const isSigned = ({ when, kind }: Activity): boolean =>
    sessions.some((session) => session.hasAttendance && session.kind === kind && session.when.first === when.first);
  const [activity = null] = activities
    .filter(
      (one) =>
        SESSION_KINDS.includes(one.kind) &&
        one.when.first === one.when.last &&
        one.when.first >= from &&
        !isSigned(one),
    )
    .sort((one, other) => one.when.first - other.when.first);
  const day = activity?.when.first ?? null;
  const isCalled = audienceTest(activity?.audience ?? { kind: "all" });
  return {
    activity,
    people: people.flatMap((person) => {
      const called = isCalled(person);
      const serves = inServiceOn(serviceOf(person), { first: day ?? from, last: day ?? from });
      if (called === false || serves === "no") return [];
      return [{ person: person.index, isSure: called === true && serves === "yes" }];
    }),
  };
}
