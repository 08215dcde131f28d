/** C47: an excused absence is to be made up for; a row of make-up study closes the oldest that is open (SHEETS.md). */
import { within } from "../../domain/calendar";
import type { MakeUpDebt } from "../../domain/office-lists";
import { byCell } from "../../domain/reading-order";
import type { SessionIndex } from "../../domain/records";
import { subjectOf, type OfficeIndex, type Subject } from "../office-index";

/** The debts of the plan year to date, in roster order, each person's oldest first. */
export function makeUpLedger(office: OfficeIndex): MakeUpDebt[] {
  return makeUpDebts(
    office,
    office.records.people.map((person) => subjectOf(office, person)),
  );
}

/** Nothing closes it, and nothing may: one that a row without a readable day may close names nobody. */
export function isOpen({ madeUpOn, isDoubtful }: MakeUpDebt): boolean {
  return madeUpOn === null && !isDoubtful;
}

/** The debts of some people, as `makeUpLedger` has them. */
export function makeUpDebts(office: OfficeIndex, subjects: readonly Subject[]): MakeUpDebt[] {
  const marks = new Map(office.sessions.map((one) => [one.session.index, one.marks]));
  return subjects.flatMap((subject) =>
    debtsOf(office, subject, (session) => marks.get(session)?.[subject.person.index]?.mark ?? ""),
  );
}

function debtsOf(
  office: OfficeIndex,
  { person: { index }, sessions }: Subject,
  markAt: (session: SessionIndex) => string,
): MakeUpDebt[] {
  const { year, study } = office;
  const open = sessions
    .filter(
      ({ state, session, cell }) =>
        state === "excused" && cell !== null && within(session.when, year.firstDay, year.end),
    )
    .sort((one, other) => one.session.when.first - other.session.when.first);
  if (open.length === 0) return [];
  const rows = byCell(study.logRows("makeUp", index));
  const dated = rows
    .filter(({ when }) => when.first === when.last && when.last <= year.end)
    .sort((one, other) => one.when.first - other.when.first);
  const isDoubtful = rows.some(({ when }) => when.first !== when.last);
  const closes = new Map<number, (typeof dated)[number]>();
  for (const row of dated) {
    // On or after the session: a row before it makes up for nothing that comes later.
    const oldest = open.find(({ session }) => !closes.has(session.index) && session.when.first <= row.when.first);
    if (oldest !== undefined) closes.set(oldest.session.index, row);
  }
  return open.flatMap(({ session, cell }): MakeUpDebt[] => {
    const row = closes.get(session.index);
    return cell === null
      ? []
      : [
          {
            person: index,
            session: session.index,
            day: session.when.first,
            mark: markAt(session.index),
            cell,
            madeUpOn: row?.when.first ?? null,
            madeUpCell: row?.cell ?? null,
            isDoubtful: row === undefined && isDoubtful,
          },
        ];
  });
}
