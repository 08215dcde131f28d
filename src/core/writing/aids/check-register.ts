/** 检查登记表: a page for each inspector, with the figures on record and room for what is found. C49, C50, C51. */
import type { SheetContent } from "../../domain/edits";
import type { PersonIndex } from "../../domain/people";
import { aidWords, percent, required, wordsOf } from "../../messages";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { headsHeight, rowHeightOf, tableContent } from "../table";
import { foundOf, type AidRequest } from "./request";

/** Together 645 points: the page has room for a sixth more. */
const WIDTHS = [24, 51, 63, 54, 33, 48, 48, 42, 39, 39, 39, 42, 36, 54, 33] as const;
const LEFT = [2, 3];
/** Points of rows that a page takes for certain, title and head among them. */
const PAGE_HEIGHT = 475;
/** Of the note below the last row, in two lines. */
const NOTE_HEIGHT = 45;

export function checkRegister(request: AidRequest): SheetContent {
  const { language, month, records, year, matrix } = request;
  const { checkRegister: words } = aidWords(language);
  const rows: WrittenRow[] = [];
  const marked: number[] = [];
  for (const [inspector, people] of byInspector(matrix, language)) {
    marked.push(rows.length);
    rows.push([words.inspector(inspector, people.length), ...Array<string>(WIDTHS.length - 1).fill("")]);
    people.forEach((index, at) => {
      const [person, rating] = [records.people[index], year.people[index]];
      if (person !== undefined && rating !== undefined) rows.push(rowOf(request, at + 1, person, rating));
    });
  }
  const columns = words.columns.map((heading, at) => ({
    heading,
    width: WIDTHS[at] ?? 40,
    isLeft: LEFT.includes(at),
  }));
  const heights = rows.map((_, at) => rowHeightOf({ columns, rows, marked }, at));
  return tableContent({
    title: words.title(month),
    columns,
    rows,
    marked,
    notes: [words.note],
    page: (titleRows) => ({
      ...landscapePage(titleRows, language),
      zoom: { scale: 100 },
      breaks: breaksOf(heights, PAGE_HEIGHT - headsHeight(columns), marked).map((row) => titleRows + row),
    }),
  });
}

/** Rows with which pages begin: each inspector's, and those that a page no longer holds. */
function breaksOf(heights: readonly number[], room: number, inspectors: readonly number[]): number[] {
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    // The last page has room for the note.
    const needed = row === heights.length - 1 ? height + NOTE_HEIGHT : height;
    if (row > 0 && (used + needed > room || inspectors.includes(row))) {
      breaks.push(row);
      used = 0;
    }
    used += height;
  });
  return breaks;
}

/** Whoever may check the same people shares a page, in the order of the roster; nobody known comes last. */
function byInspector(
  { rows }: AidRequest["matrix"],
  language: AidRequest["language"],
): [string | null, PersonIndex[]][] {
  const groups = new Map<string | null, PersonIndex[]>();
  for (const { person, inspectors } of rows) {
    const key = inspectors.length === 0 ? null : wordsOf(language).list(inspectors);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  const known = [...groups].filter(([key]) => key !== null);
  return [...known, ...[...groups].filter(([key]) => key === null)];
}

function rowOf(
  { language }: AidRequest,
  order: number,
  person: AidRequest["records"]["people"][number],
  rating: AidRequest["year"]["people"][number],
): WrittenRow {
  const { checkRegister: words, noDepartment, dash } = aidWords(language);
  const notes = rating.rules.find(({ rule }) => rule === "notes");
  const [found, needed] = [foundOf(rating, "notes"), notes?.required ?? null];
  const share =
    notes === undefined || notes.value === null || needed === null
      ? null
      : percent(Math.min(notes.value, needed), needed);
  const plan = person.planOnFile === true ? words.has : person.planOnFile === false ? words.hasNot : "";
  return [
    order,
    person.name,
    person.department ?? noDepartment,
    person.post ?? "",
    plan,
    found ?? dash,
    needed === null ? dash : Number(required(needed)),
    share === null ? dash : `${share}%`,
    foundOf(rating, "weekly-article") ?? dash,
    foundOf(rating, "monthly-book") ?? dash,
    foundOf(rating, "quarterly-manuscript") ?? dash,
    "",
    "",
    "",
    "",
  ];
}
