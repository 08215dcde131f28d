/** 核对单: what is on record of each person for the month, to be confirmed and signed; four to a page, to be cut. */
import type { AreaStyle, SheetContent, StyledArea } from "../../domain/edits";
import type { PersonRating, RuleId } from "../../domain/rating";
import { aidWords, overallWord, yearEndWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { styled } from "../looks";
import { brokenLines, widthOf } from "../paper/lines";
import { factsOf } from "../year-end/verdict-facts";
import { portraitPage } from "../paper/page";
import type { AidRequest } from "./request";

const FACTS: readonly (readonly [RuleId, RuleId])[] = [
  ["attendance", "notes"],
  ["weekly-article", "monthly-book"],
  ["notes-handed-in", "self-study"],
];
/** Title, who, the facts, grade, answer, signature, a blank, the cut. */
export const SLIP_ROWS = FACTS.length + 7;
const SLIPS_A_PAGE = 4;
const ROW_HEIGHT = 18;
const COLUMN_WIDTHS = [207, 207] as const;
/** Full-width characters of 10.5 pt across a slip. */
const ACROSS = 38;

export function verificationSlips({ language, records, month, ratings, people }: AidRequest): SheetContent {
  const { slips } = aidWords(language);
  const { forms } = yearEndWords(language);
  const wanted = ratings.people.filter(
    (rating) => hasFacts(rating) && (people === null || people.includes(rating.person)),
  );
  const made = wanted.flatMap((rating): WrittenRow[][] => {
    const person = records.people[rating.person];
    if (person === undefined) return [];
    const fact = (rule: RuleId): string => {
      const verdict = rating.rules.find((one) => one.rule === rule);
      return verdict === undefined ? "" : forms.fact(factsOf(verdict, rating));
    };
    return [
      [
        [slips.title(month), ""],
        [slips.who(person.name, shortened(person.department, ACROSS - widthOf(slips.who(person.name, "")))), ""],
        ...FACTS.map(([left, right]): WrittenRow => [fact(left), fact(right)]),
        [slips.grade(overallWord(rating.final, rating.open, language)), ""],
        [slips.answer, ""],
        [slips.signature, ""],
        ["", ""],
        [slips.cut, ""],
      ],
    ];
  });
  const pages = Math.ceil(made.length / SLIPS_A_PAGE);
  const breaks = Array.from({ length: Math.max(0, pages - 1) }, (_, at) => (at + 1) * SLIPS_A_PAGE * SLIP_ROWS);
  return {
    values: made.flat(),
    columnWidths: COLUMN_WIDTHS,
    rowHeight: ROW_HEIGHT,
    rowHeights: [],
    merges: [],
    styles: STYLES,
    repeatedRows: SLIP_ROWS,
    links: [],
    page: portraitPage(language, breaks),
    frozenRows: 0,
    showGridlines: false,
  };
}

/** Of somebody who was not in service all month there is nothing to confirm. */
const hasFacts = ({ rules }: PersonRating): boolean =>
  FACTS.flat().some((rule) => {
    const status = rules.find((one) => one.rule === rule)?.status ?? "not-due";
    return status !== "not-due" && status !== "exempt";
  });

/** The name stands whole; of a department as much as the line takes. */
const shortened = (department: string | null, room: number): string | null =>
  department === null ? null : (brokenLines(department, Math.max(4, room), 1)[0] ?? department);

const TEXT: AreaStyle = { size: 10.5, horizontal: "Left", vertical: "Center" };
const BOX: AreaStyle = { border: { outer: "Thin", inner: null, color: "#000000" } };

/** The looks of one slip. */
const STYLES: readonly StyledArea[] = [
  ...styled(0, 0, SLIP_ROWS, 2, TEXT),
  ...styled(0, 0, 1, 2, { size: 12, bold: true, horizontal: "CenterAcrossSelection" }),
  ...styled(2, 0, FACTS.length, 2, { ...BOX, shrink: true }),
  ...styled(SLIP_ROWS - 1, 0, 1, 2, { size: 9, color: "#7F7F7F", horizontal: "CenterAcrossSelection" }),
];
