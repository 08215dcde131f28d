/** A person's notes characters in the plan year up to a month's end. SHEETS.md, "How things are joined". */
import type { CellRef } from "../../domain/address";
import { lastDay, touches, within, type Month } from "../../domain/calendar";
import { UNREADABLE } from "../../domain/people";
import type { NotesCheck } from "../../domain/records";
import type { OfficeIndex, Subject } from "../office-index";
import { tallyMonth } from "./month-count";
import { NOTES } from "./study-measures";
import { compareCells, firstCell } from "../../domain/reading-order";

/** What one source says. `characters` null: it has no figure of the person. */
export interface SourceFigure {
  readonly characters: number | null;
  /** The source holds something of the person that cannot be read and may matter. */
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
}

export interface NotesFigure {
  /** 0 where no source has a figure of the person. */
  readonly characters: number;
  /** The true figure may be larger: something could not be read. */
  readonly doubtful: boolean;
  readonly cells: readonly CellRef[];
  /** Another source that surely says something else. */
  readonly other: { readonly characters: number; readonly cell: CellRef | null } | null;
}

/**
 * The latest 累计字数, else the sum of 本月字数, else the tally's sum, else the log's.
 * Reading: the order is applied to the person, so that a person missing in the register keeps what the tally or the
 * log says. A figure that falls back on a later source keeps the doubts of the sources before it.
 */
export function notesFigure(office: OfficeIndex, subject: Subject, month: Month): NotesFigure {
  const register = registerFigure(office, subject, month);
  const [tally, log] = [tallyFigure(office, subject, month), logFigure(office, subject, month)];
  let doubtful = false;
  for (const source of [register, tally, log]) {
    doubtful ||= source.doubtful;
    if (source.characters === null) continue;
    const others = source === register ? [tally, log] : source === tally ? [log] : [];
    const other = doubtful ? null : firstDiffering(others, source.characters);
    return { characters: source.characters, doubtful, cells: source.cells, other };
  }
  const cells = [register, tally, log].flatMap((source) => source.cells);
  return { characters: 0, doubtful, cells, other: null };
}

function firstDiffering(sources: readonly SourceFigure[], used: number): NotesFigure["other"] {
  for (const { characters, doubtful, cells } of sources) {
    if (characters !== null && characters !== used && !doubtful) return { characters, cell: firstCell(cells) };
  }
  return null;
}

/** The register: characters to date where the person has any, else the sum of the months. */
function registerFigure({ notes, year }: OfficeIndex, subject: Subject, month: Month): SourceFigure {
  const all = notes.checksOf(subject.index);
  const checks = all.filter((check) => check.month !== null && check.month >= year.firstMonth && check.month <= month);
  const blankMatters = notes.registerHoldsCharacters(subject.group, month);
  const withoutMonth = all.some(
    (check) => check.month === null && (holdsFigure(check) || leavesOpen(check, blankMatters)),
  );
  return toDateFigure(checks, withoutMonth, blankMatters) ?? monthSumFigure(checks, withoutMonth, blankMatters);
}

interface Latest {
  readonly month: Month;
  readonly characters: number;
  readonly cell: CellRef;
}

/** The later of two figures; of two rows of one month the larger. */
function laterOf(one: Latest | null, other: Latest): Latest {
  if (one === null || other.month > one.month) return other;
  if (other.month < one.month || other.characters < one.characters) return one;
  return other.characters > one.characters || compareCells(other.cell, one.cell) < 0 ? other : one;
}

function holdsFigure({ charactersToDate, charactersThisMonth }: NotesCheck): boolean {
  return charactersToDate !== null || charactersThisMonth !== null;
}

/**
 * Reading: a check that leaves the figure blank, in a register that holds figures, leaves it open, unless it says why
 * (未交). Then the last figure before it stands.
 */
function leavesOpen(check: NotesCheck, blankMatters: boolean): boolean {
  return !holdsFigure(check) && blankMatters && !check.notHandedIn;
}

/** The latest readable 累计字数; null where the person has none. */
function toDateFigure(
  checks: readonly NotesCheck[],
  withoutMonth: boolean,
  blankMatters: boolean,
): SourceFigure | null {
  let latest: Latest | null = null;
  for (const { month, charactersToDate, cell } of checks) {
    if (month === null || typeof charactersToDate !== "number") continue;
    latest = laterOf(latest, { month, characters: charactersToDate, cell });
  }
  if (latest === null) return null;
  const { month: latestMonth, characters, cell } = latest;
  const open = checks.filter((check) => {
    if (check.month === null || check.month < latestMonth) return false;
    if (check.charactersToDate === UNREADABLE) return true;
    const isLater = check.month > latestMonth && check.charactersToDate === null;
    return isLater && (check.charactersThisMonth !== null || leavesOpen(check, blankMatters));
  });
  const cells = [cell, ...open.map((check) => check.cell)];
  return { characters, doubtful: open.length > 0 || withoutMonth, cells };
}

/** The sum of 本月字数; of two rows of one month the larger counts. */
function monthSumFigure(checks: readonly NotesCheck[], withoutMonth: boolean, blankMatters: boolean): SourceFigure {
  const byMonth = new Map<Month, number>();
  const cells: CellRef[] = [];
  let doubtful = withoutMonth;
  for (const check of checks) {
    const { month, charactersToDate, charactersThisMonth, cell } = check;
    if (month === null) continue;
    if (charactersToDate === UNREADABLE || charactersThisMonth === UNREADABLE) {
      doubtful = true;
      cells.push(cell);
    } else if (charactersThisMonth === null) doubtful ||= leavesOpen(check, blankMatters);
    else {
      byMonth.set(month, Math.max(byMonth.get(month) ?? charactersThisMonth, charactersThisMonth));
      cells.push(cell);
    }
  }
  if (byMonth.size === 0) return { characters: null, doubtful, cells };
  return { characters: [...byMonth.values()].reduce((total, count) => total + count, 0), doubtful, cells };
}

function tallyFigure({ study, year }: OfficeIndex, subject: Subject, lastMonth: Month): SourceFigure {
  let characters: number | null = null;
  let doubtful = false;
  const cells: CellRef[] = [];
  if (!study.hasTally(subject.index)) return { characters, doubtful, cells };
  for (let month = year.firstMonth; month <= lastMonth; month += 1) {
    const tally = tallyMonth(study, NOTES, subject.index, subject.group, month);
    doubtful ||= tally.doubtful;
    cells.push(...tally.cells);
    // Blanks that count as 0 add nothing and are no figure of their own.
    if (tally.written) characters = (characters ?? 0) + (tally.value ?? 0);
  }
  return { characters, doubtful, cells };
}

function logFigure({ study, year }: OfficeIndex, subject: Subject, lastMonth: Month): SourceFigure {
  const [first, last] = [year.firstDay, lastDay(lastMonth)];
  let characters: number | null = null;
  let doubtful = false;
  const cells: CellRef[] = [];
  for (const row of study.logRows("notes", subject.index)) {
    if (!touches(row.when, first, last)) continue;
    cells.push(row.cell);
    if (within(row.when, first, last) && typeof row.characters === "number") {
      characters = (characters ?? 0) + row.characters;
    } else doubtful = true;
  }
  return { characters, doubtful, cells };
}
