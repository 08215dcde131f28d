/**
 * People whom an issued circular criticised by name for an absence that the records do not call unexcused any more: the
 * next circular has to say so (C48; rulebook section 5, corrections). What was issued is read from its sheet, as it was
 * given out.
 */
import type { CellRef } from "../../domain/address";
import { firstDay, lastDay, type Day } from "../../domain/calendar";
import { LANGUAGES } from "../../domain/language";
import type { Person, PersonIndex } from "../../domain/people";
import type { AttendanceState, OfficeRecords } from "../../domain/records";
import { CIRCULAR_DOCUMENTS, type CircularDocument, type OwnedArea, type SheetSnapshot } from "../../domain/snapshot";
import { circularWords, wordsOf } from "../../messages";
import { isRegistered } from "../issued-circulars";
import { standing } from "../cells";
import type { RegisterRow } from "../register-rows";
import type { WriteRequest } from "../write-request";
import { isIssued } from "./issued";
import { plainName } from "./frame";

export interface Withdrawn {
  readonly person: PersonIndex;
  readonly day: Day;
  /** Where the circular names them. */
  readonly cell: CellRef;
}

/** What a correction row says where a criticism is withdrawn: who, and for which day. */
interface Told {
  readonly name: string;
  readonly before: string;
}

/** States that are decided and blame nobody. */
const CLEARED: readonly AttendanceState[] = ["present", "late", "early", "late-and-early", "excused", "not-due"];

/** In roster order, each once; not those that an issued circular has put right. @param register the rows as they stand */
export function withdrawnCriticism(request: WriteRequest, register: readonly RegisterRow[]): Withdrawn[] {
  const { records, month, asOf, yearMonths } = request;
  const sheets = issuedSheets(request, register);
  if (sheets.length === 0) return [];
  const [from, to] = [firstDay(yearMonths[0]), Math.min(asOf, lastDay(month))];
  const days = [...new Set(records.sessions.flatMap(({ when }) => (when.first === when.last ? [when.first] : [])))];
  const told = sheets.flatMap(toldIn);
  const found = new Map<string, Withdrawn>();
  for (const { sheet, row, column, text } of sheets.flatMap(sentencesOf)) {
    const spokenOf = days.filter((day) => day >= from && day <= to && isDayIn(text, day));
    if (spokenOf.length === 0) continue;
    for (const { person, of } of namedIn(text, records.people)) {
      for (const day of spokenOf.filter((one) => isDayIn(of, one))) {
        const key = `${person.index} ${day}`;
        if (found.has(key) || !isCleared(records, person.index, day) || isTold(told, person, day)) continue;
        found.set(key, { person: person.index, day, cell: { sheet, row, column } });
      }
    }
  }
  return [...found.values()].sort((one, other) => one.person - other.person || one.day - other.day);
}

/** What the correction says of a criticism: "通报批评（10月16日）". */
export function criticismText(day: Day, language: WriteRequest["language"]): string {
  return circularWords(language).criticised(wordsOf(language).shortDay(day));
}

function issuedSheets({ snapshot }: WriteRequest, register: readonly RegisterRow[]): SheetSnapshot[] {
  const isOut = (owned: CircularDocument, { period }: OwnedArea, sheet: SheetSnapshot): boolean =>
    period !== null &&
    (isRegistered(snapshot, owned, period, sheet) ||
      (owned === "circular" && period.kind === "month" && isIssued(register, period.month)));
  return CIRCULAR_DOCUMENTS.flatMap((kind) =>
    standing(snapshot, kind).flatMap(({ owned, sheet }) => (isOut(kind, owned, sheet) ? [sheet] : [])),
  );
}

interface Sentence {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function sentencesOf({ name: sheet, row: top, column: left, values }: SheetSnapshot): Sentence[] {
  return values.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "string" && /[（(]/u.test(cell)
        ? [{ sheet, row: top + row, column: left + column, text: cell }]
        : [],
    ),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Names with what stands in brackets behind them; a namesake only with the department. */
function namedIn(text: string, people: readonly Person[]): { readonly person: Person; readonly of: string }[] {
  return people.flatMap((person) => {
    const name = plainName(person.name);
    if (!text.includes(name)) return [];
    const isShared = people.some((other) => other !== person && plainName(other.name) === name);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}·])${escaped(name)} ?[（(]([^（()）]*)[）)]`, "gu");
    return [...text.matchAll(pattern)].flatMap(([, of = ""]) =>
      isShared && (person.department === null || !of.includes(person.department)) ? [] : [{ person, of }],
    );
  });
}

const isDayIn = (text: string, day: Day): boolean =>
  LANGUAGES.some((language) =>
    new RegExp(`(?<!\\d)${escaped(wordsOf(language).shortDay(day))}(?!\\d)`, "u").test(text),
  );

/** Something stands there for every session of the day, and none of it blames the person or is open. */
function isCleared({ attendance, sessions }: OfficeRecords, person: PersonIndex, day: Day): boolean {
  const marks = attendance.filter((mark) => mark.person === person && sessions[mark.session]?.when.first === day);
  return marks.length > 0 && marks.every(({ state }) => CLEARED.includes(state));
}

/** Rows of corrections: name in the third column, what was told in the fifth (`lists.ts`). */
const toldIn = ({ values }: SheetSnapshot): Told[] =>
  values.map((row) => ({ name: String(row[2] ?? ""), before: String(row[4] ?? "") }));

const isTold = (told: readonly Told[], person: Person, day: Day): boolean =>
  told.some(
    ({ name, before }) =>
      name === plainName(person.name) && LANGUAGES.some((language) => criticismText(day, language) === before),
  );
