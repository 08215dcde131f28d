/** 年终考评: the year's results of everybody, department by department, to be signed by the leading group. C52. */
import type { SheetContent } from "../../domain/edits";
import type { Overall, PersonRating, RuleId } from "../../domain/rating";
import { gradeWord, overallWord, percent, reached, yearEndWords } from "../../messages";
import { SUMMARY_COLUMNS, type SummaryColumnKey } from "../../sheets/written";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { byDepartment, upTo, yearOf, type YearEndRequest } from "./request";
import { tableContent } from "../table";

const WIDTHS: Readonly<Record<SummaryColumnKey, number>> = {
  order: 30,
  department: 84,
  name: 57,
  post: 66,
  rate: 45,
  notes: 51,
  articles: 45,
  books: 45,
  manuscripts: 45,
  publications: 33,
  classes: 33,
  skills: 33,
  style: 33,
  content: 33,
  time: 33,
  effect: 33,
  overall: 48,
  inspector: 36,
  final: 54,
  remarks: 60,
};
/** Words take more room than characters. */
const ENGLISH: Readonly<Partial<Record<SummaryColumnKey, number>>> = {
  rate: 57,
  articles: 48,
  books: 51,
  manuscripts: 54,
  publications: 51,
  classes: 42,
  skills: 36,
  style: 45,
  content: 45,
  time: 45,
  effect: 45,
  inspector: 51,
};
const LEFT: readonly SummaryColumnKey[] = ["department", "post", "remarks"];

/** Columns that show what a rule found. */
const RULES = {
  notes: "notes",
  articles: "weekly-article",
  books: "monthly-book",
  manuscripts: "quarterly-manuscript",
  publications: "publication",
  classes: "class-given",
  skills: "annual-skill",
} as const satisfies Readonly<Partial<Record<SummaryColumnKey, RuleId>>>;

export function yearSummary(request: YearEndRequest): SheetContent {
  const { language } = request;
  const { summary, dash, noDepartment } = yearEndWords(language);
  const people = byDepartment(request);
  const rows = people.map(({ person, rating }, at): WrittenRow => {
    const cells: Record<SummaryColumnKey, string | number> = {
      order: at + 1,
      department: person.department ?? noDepartment,
      name: person.name,
      post: person.post ?? "",
      rate: rateOf(rating) ?? dash,
      ...foundOf(rating, dash),
      style: gradeWord(rating.style.grade, language),
      content: gradeWord(rating.content.grade, language),
      time: gradeWord(rating.time.grade, language),
      effect: gradeWord(rating.effect.grade, language),
      overall: overallWord(rating.overall, rating.open, language),
      inspector: rating.inspector === null ? dash : gradeWord(rating.inspector.grade, language),
      final: overallWord(rating.final, rating.open, language),
      remarks: rating.override?.reason ?? "",
    };
    return SUMMARY_COLUMNS.map(({ key }) => cells[key]);
  });
  const counts: Record<Overall, number> = { good: 0, medium: 0, poor: 0, "not-assessed": 0, undetermined: 0 };
  for (const { rating } of people) counts[rating.final] += 1;
  const open = people.filter(({ rating }) => rating.open !== null).length;
  const total = SUMMARY_COLUMNS.map(({ key }) =>
    key === "order" ? summary.total : key === "department" ? summary.counts(people.length, counts, open) : "",
  );
  return tableContent({
    title: summary.title(yearOf(request)),
    columns: SUMMARY_COLUMNS.map(({ key, heading }) => ({
      heading: heading[language],
      width: (language === "en" ? ENGLISH[key] : undefined) ?? WIDTHS[key],
      isLeft: LEFT.includes(key),
    })),
    rows: [...rows, total],
    marked: [rows.length],
    notes: [summary.note(upTo(request)), summary.signatures],
    page: (titleRows) => landscapePage(titleRows, language),
  });
}

/** Attended of called and decided, as in the circular; null: nothing was. */
function rateOf({ rules }: PersonRating): string | null {
  const attendance = rules.find(({ rule }) => rule === "attendance");
  const { value = null, required = null } = attendance ?? {};
  const rate = value === null || required === null ? null : percent(value, required);
  return rate === null ? null : `${rate}%`;
}

function foundOf({ rules }: PersonRating, dash: string): Record<keyof typeof RULES, string | number> {
  return Object.fromEntries(
    Object.entries(RULES).map(([column, rule]) => {
      const value = rules.find((verdict) => verdict.rule === rule)?.value ?? null;
      return [column, value === null ? dash : Number(reached(value))];
    }),
  ) as Record<keyof typeof RULES, string | number>;
}
