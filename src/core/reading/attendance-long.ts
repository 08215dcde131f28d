/** Reads attendance with a row per person and day: marks, or times and signatures that stand for presence. */
import { cellText, isBlank, nameKey } from "../domain/text";
import type { DaySpan } from "../domain/calendar";
import type { PersonIndex } from "../domain/people";
import type { ActivityKind } from "../domain/records";
import type { CellValue } from "../domain/snapshot";
import type { KnownTable } from "./classify";
import { cellDate } from "./dates";
import type { FindingsList } from "./findings-list";
import { presentAt, type MarkReading } from "./marks";
import type { PeopleIndex } from "./people-index";
import { eachPerson } from "./person-finder";
import { withReason } from "./reasons";
import { RowCells } from "./row-cells";
import { rememberedDates } from "./row-dates";
import { NONE_UNREAD, type SessionBook, type SessionDraft } from "./session-book";
import { activityKindOf } from "./session-header";
import { stateColumns, tickedState } from "./state-columns";

const MINUTES_A_DAY = 24 * 60;
const PRESENT: MarkReading = { kind: "decided", state: "present" };

/** Present by a time of Excel's, a part of a day; a day without a time says none. */
function presentAtFraction(value: number): MarkReading {
  const minutes = Math.round((value - Math.floor(value)) * MINUTES_A_DAY);
  return minutes === 0 ? PRESENT : { kind: "decided", state: "present", signedIn: minutes };
}

/** A sign-in cell: a time, a date with a time, or the person's own signature is presence; other marks speak for themselves. */
export function signInReading(value: CellValue, name: string, known: KnownTable): MarkReading {
  if (typeof value === "number") {
    const isTime = (value > 0 && value < 1) || (value >= 20000 && value < 80000);
    if (isTime) return presentAtFraction(value);
  } else if (typeof value === "string" && !isBlank(value)) {
    if (name !== "" && nameKey(value) === nameKey(name)) return PRESENT;
    const date = cellDate(value, { ...known.context, month: null });
    if (date.kind === "days" && /\d:\d{2}/u.test(value)) return presentAt(value);
  }
  return known.marks.read(value);
}

/** Where a row says whether somebody was there, and what. */
interface Said {
  readonly reading: MarkReading;
  readonly column: number;
  readonly mark: string;
}

/** Finds it in the columns of states, the column of marks, the time or signature; a list without any is of those present. */
function markFinder(known: KnownTable, cells: RowCells): (row: number, name: string) => Said {
  const { grid } = known.table;
  const { byRole } = known.match;
  const states = stateColumns(known);
  if (states.length > 0) return (row) => tickedState(known, states, row);
  const [markColumn, timeColumn] = [byRole.get("mark"), byRole.get("signInTime")];
  const nameColumn = byRole.get("name") ?? grid.left;
  return (row, name) => {
    if (markColumn !== undefined) {
      const value = grid.shown(row, markColumn);
      const reading = known.marks.read(value);
      if (reading.kind !== "blank" || timeColumn === undefined)
        return { reading, column: markColumn, mark: cellText(value) };
    }
    // The office said that this list is attendance: whoever it names was there.
    if (timeColumn === undefined) return { reading: PRESENT, column: nameColumn, mark: name };
    const value = cells.value(row, "signInTime");
    return { reading: signInReading(value, name, known), column: timeColumn, mark: cellText(value) };
  };
}

interface Claimed {
  readonly span: DaySpan | null;
  readonly isCertain: boolean;
  readonly dateText: string;
  readonly kind: ActivityKind | null;
  readonly topic: string;
}

export function readLong(known: KnownTable, people: PeopleIndex, book: SessionBook, findings: FindingsList): void {
  const cells = new RowCells(known, findings);
  const { grid } = known.table;
  const dateAt = rememberedDates(known, findings);
  const rows: { readonly person: PersonIndex; readonly row: number; readonly name: string }[] = [];
  const topicsOfDay = new Map<number, Set<string>>();
  const claimOf = (row: number): Claimed => {
    const { span, isCertain, text } = dateAt(row);
    const activity = cells.text(row, "activity");
    const kind = activity === "" ? null : activityKindOf(activity);
    return { span, isCertain, dateText: text, kind, topic: kind === null ? activity : "" };
  };
  eachPerson(known, people, findings, (person, { row, name }) => {
    rows.push({ person, row, name });
    const { span, isCertain, topic } = claimOf(row);
    if (!isCertain || span === null || topic === "") return;
    const topics = topicsOfDay.get(span.first) ?? new Set<string>();
    topicsOfDay.set(span.first, topics.add(topic));
  });

  const drafts = new Map<string, SessionDraft | null>();
  const draftOf = (row: number): SessionDraft | null => {
    const claim = claimOf(row);
    const key = `${claim.dateText}\u0001${String(claim.kind)}\u0001${claim.topic}`;
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const topics = claim.span === null ? [] : [...(topicsOfDay.get(claim.span.first) ?? [])];
    const draft = book.claim({
      ...claim,
      isDated: true,
      text: claim.isCertain ? [claim.dateText, claim.topic].join(" ").trim() : claim.dateText,
      cell: cells.cell(row, "date"),
      siblings: topics.filter((topic) => topic !== claim.topic),
      sheet: grid.name,
    });
    drafts.set(key, draft);
    return draft;
  };

  const saidIn = markFinder(known, cells);
  for (const { row, person, name } of rows) {
    const draft = draftOf(row);
    if (draft === null) continue;
    const { reading, column, mark } = saidIn(row, name);
    const cell = grid.cell(row, column);
    draft.rowPeople.add(person);
    if (!draft.hasAttendance && reading.kind !== "blank") {
      draft.hasAttendance = true;
      draft.cell = cells.cell(row, "date");
    }
    const reason = cells.text(row, "reason");
    draft.observations.push({
      person,
      reading: withReason(reading, reason),
      mark,
      reason,
      cell,
      unread: reading.kind === "unknown" ? [{ mark, cell }] : NONE_UNREAD,
      isWork: false,
    });
  }
}
