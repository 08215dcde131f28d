/**
 * 考核表: one form a person, forty rows of equal height to the page, so that one print job prints them all. Nothing is
 * merged: a form looks like the first because its formats are copied. OFFICE-PRACTICE 5.4.
 */
import type { AreaStyle, SheetContent, StyledArea } from "../../domain/edits";
import { ASPECTS, type Aspect, type PersonRating, type RuleId } from "../../domain/rating";
import type { Language } from "../../domain/language";
import { roleOf } from "../../domain/people";
import {
  explainRating,
  gradeWord,
  overallWord,
  totalText,
  wordsOf,
  yearEndWords,
  type FormLabel,
} from "../../messages";
import { styled } from "../looks";
import { portraitPage } from "../paper/page";
import { brokenLines, widthOf } from "../paper/lines";
import { factsOf } from "./verdict-facts";
import { byDepartment, monthlyFinals, upTo, yearOf, type Assessed, type YearEndRequest } from "./request";

/** Rows of a form, all of one height; together 720 pt, which a page takes. */
export const FORM_ROWS = 40;
const ROW_HEIGHT = 18;
/** Label, facts, and four boxes for grades: 411 pt, which the page holds with other fonts, too. */
const COLUMN_WIDTHS = [69, 210, 33, 33, 33, 33] as const;
const COLUMNS = COLUMN_WIDTHS.length;
/** Full-width characters of 10.5 pt that surely fit into facts, and from there to the right edge. */
const WIDE = 31;

/** What each aspect tells, a line each; attendance is seen from two sides. */
const FACTS: Readonly<Record<Aspect, readonly RuleId[]>> = {
  style: ["attendance", "study-plan", "notes-handed-in"],
  content: ["weekly-article", "monthly-book", "content-areas", "theory-book"],
  time: ["central-study", "self-study"],
  effect: [
    "notes",
    "quarterly-manuscript",
    "annual-skill",
    "reflection",
    "research-article",
    "class-given",
    "publication",
  ],
};
/** The five haves (C11); a member of the centre group publishes instead of a research article. */
const HAVES: readonly RuleId[] = [
  "study-plan",
  "notes",
  "reflection",
  "research-article",
  "publication",
  "annual-skill",
];
const MONTHS_A_LINE = 6;
const EXPLANATION_LINES = 3;
const OPINION_ROWS = 3;

type Line = readonly [label: string, text: string, c: string, d: string, e: string, f: string];

const line = (label = "", text = "", c = "", d = "", e = "", f = ""): Line => [label, text, c, d, e, f];

/** Everybody's form, or those of the people who were asked for, department by department. */
export function yearForms(request: YearEndRequest): SheetContent {
  const { language, people } = request;
  const wanted = byDepartment(request).filter(({ person }) => people === null || people.includes(person.index));
  const finals = monthlyFinals(request);
  const forms = wanted.map((assessed) => formOf(request, assessed, finals(assessed.person.index)));
  return {
    values: forms.flat(),
    columnWidths: COLUMN_WIDTHS,
    rowHeight: ROW_HEIGHT,
    rowHeights: [],
    merges: [],
    styles: [
      ...STYLES,
      ...styled(HAVES_ROW, 1, 1, 1, { size: HAVES_SIZE[language] }),
      ...(wanted.some(({ person }) => widthOf(person.department ?? "") > ON_A_LINE) ? SMALL_DEPARTMENT : []),
    ],
    repeatedRows: FORM_ROWS,
    links: [],
    page: portraitPage(
      language,
      forms.slice(1).map((_, at) => (at + 1) * FORM_ROWS),
    ),
    frozenRows: 0,
    showGridlines: false,
  };
}

function formOf(
  request: YearEndRequest,
  { person, rating }: Assessed,
  months: ReturnType<ReturnType<typeof monthlyFinals>>,
): Line[] {
  const { language } = request;
  const { forms, dash } = yearEndWords(language);
  const words = wordsOf(language);
  const label = (key: FormLabel): string => forms.labels[key];
  const monthTexts = months.map(({ month, final, open, isFiled }) => forms.month(month, final, open !== null, isFiled));
  const signs = {
    isUnfiled: months.some(({ final, isFiled }) => final !== null && !isFiled),
    isOpen: months.some(({ open }) => open !== null),
  };
  const gap = language === "en" ? "   " : "　";
  const { inspector, override } = rating;
  const lines: Line[] = [
    line(forms.title),
    line(forms.year(yearOf(request), upTo(request), signs)),
    line(forms.office(request.officeName)),
    line(label("name"), person.name, label("sex"), ""),
    line(label("department"), person.department ?? dash, label("number"), person.number ?? dash),
    line(label("post"), person.post ?? dash, label("category"), words.roles[roleOf(person)]),
    line(label("aspect"), label("facts"), label("computed"), label("self"), label("byDepartment"), label("byGroup")),
    ...ASPECTS.flatMap((aspect) => aspectLines(rating, aspect, language)),
    line(label("haves"), havesOf(rating, language)),
    line(label("months"), monthTexts.slice(0, MONTHS_A_LINE).join(gap)),
    line("", monthTexts.slice(MONTHS_A_LINE).join(gap)),
    line(
      label("overall"),
      forms.overall(
        overallWord(rating.overall, rating.open, language),
        totalText(rating),
        inspector === null ? null : gradeWord(inspector.grade, language),
        override === null ? null : gradeWord(override.grade, language),
      ),
    ),
    line(label("final"), overallWord(rating.final, rating.open, language)),
    ...explanation(request, rating).map((text, at) => line(at === 0 ? label("explanation") : "", text)),
    ...(["selfOpinion", "departmentOpinion", "groupOpinion"] as const).flatMap((key) => [
      line(label(key)),
      line(),
      line("", forms.signature),
    ]),
  ];
  return lines;
}

/** A line for each fact, the computed grade beside the first. */
function aspectLines(rating: PersonRating, aspect: Aspect, language: Language): Line[] {
  const { forms } = yearEndWords(language);
  const { aspects } = wordsOf(language);
  return FACTS[aspect].map((rule, at) => {
    const verdict = rating.rules.find((one) => one.rule === rule);
    const text = verdict === undefined ? "" : forms.fact(factsOf(verdict, rating));
    const { grade } = rating[aspect];
    const shown = grade === "not-assessed" ? forms.notAssessed : gradeWord(grade, language);
    return at === 0 ? line(aspects[aspect], text, shown) : line("", text);
  });
}

function havesOf({ rules }: PersonRating, language: Language): string {
  const { forms } = yearEndWords(language);
  const names = wordsOf(language).rules;
  const asked = HAVES.flatMap((rule) => rules.find((one) => one.rule === rule) ?? []).filter(
    ({ status }) => status !== "exempt",
  );
  const has = (status: string): boolean | null => (status === "met" ? true : status === "short" ? false : null);
  return asked.map(({ rule, status }) => forms.have(names[rule], has(status))).join(language === "en" ? ", " : "　");
}

/** Why the grade is what it is, in exactly as many lines as the form has. */
function explanation({ language, yearMonths }: YearEndRequest, rating: PersonRating): string[] {
  const [, lastMonth] = yearMonths;
  const { overall } = explainRating(rating, [], lastMonth, language);
  const lines = brokenLines(overall.join(language === "en" ? " " : ""), WIDE, EXPLANATION_LINES);
  return Array.from({ length: EXPLANATION_LINES }, (_, at) => lines[at] ?? "");
}

const BLACK = "#000000";
const TEXT: AreaStyle = { size: 10.5, vertical: "Center", horizontal: "Left" };
const LABEL: AreaStyle = { bold: true, horizontal: "Center", shrink: true };
const BOX: AreaStyle = { border: { outer: "Thin", inner: null, color: BLACK } };
const CELLS: AreaStyle = { border: { outer: "Thin", inner: "Thin", color: BLACK } };

/** Where the parts of a form begin, and how many rows they have. */
function parts(): {
  readonly head: number;
  readonly aspects: readonly (readonly [row: number, rows: number])[];
  readonly wide: readonly (readonly [row: number, rows: number])[];
  readonly opinions: readonly number[];
} {
  const head = 6;
  let row = head + 1;
  const take = (rows: number): readonly [number, number] => {
    row += rows;
    return [row - rows, rows];
  };
  const aspects = ASPECTS.map((aspect) => take(FACTS[aspect].length));
  // The haves, the months, the overall grade, the final, the explanation.
  const wide = [1, 2, 1, 1, EXPLANATION_LINES].map(take);
  const opinions = Array.from({ length: 3 }, () => take(OPINION_ROWS)[0]);
  return { head, aspects, wide, opinions };
}

/** The looks of one form. */
const STYLES: readonly StyledArea[] = ((): StyledArea[] => {
  const { head, aspects, wide, opinions } = parts();
  const [, months, , final] = wide;
  return [
    ...styled(0, 0, FORM_ROWS, COLUMNS, TEXT),
    ...styled(0, 0, 1, COLUMNS, { size: 15, bold: true, horizontal: "CenterAcrossSelection" }),
    ...styled(1, 0, 1, COLUMNS, { horizontal: "CenterAcrossSelection" }),
    // Who it is about.
    ...styled(3, 0, 3, 3, CELLS),
    ...[3, 4, 5].flatMap((row) => styled(row, 3, 1, 3, { ...BOX, horizontal: "CenterAcrossSelection" })),
    ...styled(3, 0, 3, 1, LABEL),
    ...styled(3, 2, 3, 1, LABEL),
    ...styled(3, 1, 3, 1, { shrink: true }),
    ...styled(head, 0, 1, COLUMNS, { ...CELLS, ...LABEL }),
    ...aspects.flatMap(([row, rows]) => [
      ...Array.from({ length: COLUMNS }, (_, column) => styled(row, column, rows, 1, BOX)).flat(),
      ...styled(row, 0, rows, 1, LABEL),
      ...styled(row, 1, rows, 1, { shrink: true }),
      ...styled(row, 2, rows, 4, { horizontal: "Center", shrink: true }),
    ]),
    ...[...wide, ...opinions.map((row) => [row, OPINION_ROWS] as const)].flatMap(([row, rows]) => [
      ...styled(row, 0, rows, 1, { ...BOX, ...LABEL }),
      ...styled(row, 1, rows, COLUMNS - 1, BOX),
    ]),
    ...(months === undefined ? [] : styled(months[0], 1, months[1], 1, { size: 9 })),
    ...(final === undefined ? [] : styled(final[0], 1, 1, 1, { bold: true })),
  ];
})();

/** Where the five haves stand, and in which size: across the boxes beside them. */
const HAVES_ROW = parts().wide[0]?.[0] ?? 0;
const HAVES_SIZE: Readonly<Record<Language, number>> = { "zh-CN": 10.5, en: 8.5 };

/** Full-width characters of a department that can be drawn small enough on one line. All forms look alike. */
const ON_A_LINE = 30;
const SMALL_DEPARTMENT = styled(4, 1, 1, 1, { size: 7, wrap: true, shrink: false });
