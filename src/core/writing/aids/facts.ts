/** 学习情况: a paragraph of facts a person, to copy into the official annual form, whose grade boxes are never filled. */
import type { SheetContent } from "../../domain/edits";
import type { RuleId } from "../../domain/rating";
import { aidWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { tableContent } from "../table";
import { foundOf, type AidRequest } from "./request";

const WIDTHS = [66, 96, 480] as const;

export function studyFacts({ language, records, year, upTo, people }: AidRequest): SheetContent {
  const { facts: words, noDepartment, dash } = aidWords(language);
  const number = year.period.kind === "year" ? year.period.year : NaN;
  const wanted = year.people.filter(({ person }) => people === null || people.includes(person));
  const rows = wanted.flatMap((rating): WrittenRow[] => {
    const person = records.people[rating.person];
    if (person === undefined) return [];
    const told = (Object.keys(words.fact) as RuleId[]).flatMap((rule) => {
      const value = foundOf(rating, rule);
      // What is not recorded, and nothing at all, are no facts to write about.
      return value === null || value === 0 ? [] : [words.fact[rule]?.(String(value)) ?? ""];
    });
    const text = words.paragraph(number, upTo, told);
    return [[person.name, person.department ?? noDepartment, text === "" ? dash : text]];
  });
  return tableContent({
    title: words.title(number),
    columns: words.columns.map((heading, at) => ({
      heading,
      width: WIDTHS[at] ?? 60,
      isLeft: at > 0,
      wraps: at === 2,
    })),
    rows,
    marked: [],
    notes: [words.note],
    page: (titleRows) => landscapePage(titleRows, language),
  });
}
