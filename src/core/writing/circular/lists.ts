/** Lists attached to a circular: who is behind, what is to be made up for, what is corrected. OFFICE-PRACTICE 5.4. */
import type { Language } from "../../domain/language";
import { circularWords, percent, type ListColumns } from "../../messages";
import type { WrittenRow } from "../cells";
import type { CircularTable } from "./draft";

/** Department, order and name come first, remarks last; the other columns are the list's own. */
interface Listed {
  readonly name: string;
  readonly department: string | null;
}

/** Notes that are not on pace, in characters as they are shown. */
export interface BehindNotes extends Listed {
  readonly required: number;
  readonly found: number;
}

export interface ToMakeUp extends Listed {
  readonly day: string;
  readonly session: string;
}

export interface Correction extends Listed {
  readonly period: string;
  readonly before: string;
  readonly after: string;
}

export function behindTable(people: readonly BehindNotes[], language: Language): CircularTable | null {
  const words = circularWords(language);
  return list(words.behindTitle, words.behindColumns, people, language, ({ required, found }) => [
    required,
    found,
    required - found,
    percent(found, required) === null ? "" : `${percent(found, required) ?? ""}%`,
  ]);
}

/** Until when it is made up for, the office says: the plan sets no day. */
export function makeUpTable(debts: readonly ToMakeUp[], language: Language): CircularTable | null {
  const words = circularWords(language);
  return list(words.makeUpTitle, words.makeUpColumns, debts, language, ({ day, session }) => [day, session, "", ""]);
}

export function correctionsTable(corrections: readonly Correction[], language: Language): CircularTable | null {
  const words = circularWords(language);
  return list(words.correctionsTitle, words.correctionColumns, corrections, language, ({ period, before, after }) => [
    period,
    before,
    after,
    "",
  ]);
}

/** null: nobody stands in it. */
function list<One extends Listed>(
  title: string,
  head: ListColumns,
  people: readonly One[],
  language: Language,
  cellsOf: (one: One) => WrittenRow,
): CircularTable | null {
  if (people.length === 0) return null;
  const { noDepartment } = circularWords(language);
  const rows = people.map((one, at): WrittenRow => {
    return [one.department ?? noDepartment, at + 1, one.name, ...cellsOf(one), ""];
  });
  return { title, head, rows };
}
