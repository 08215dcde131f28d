/** 评先资格: who may receive a title, and what takes it away. C45. */
import type { SheetContent } from "../../domain/edits";
import { gradeWord, wordsOf, yearEndWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { byDepartment, yearOf, type YearEndRequest } from "./request";
import { tableContent } from "./table";

const WIDTHS = [33, 114, 66, 84, 60, 60, 150, 90] as const;
const LEFT: readonly number[] = [1, 3, 6, 7];

export function eligibilityList(request: YearEndRequest): SheetContent {
  const { language } = request;
  const { eligibility: say, noDepartment } = yearEndWords(language);
  const words = wordsOf(language);
  const states = new Map(request.eligibility.map((one) => [one.person, one]));
  const counts = { eligible: 0, "not-eligible": 0, open: 0, "not-rated": 0 };
  const rows = byDepartment(request).map(({ person, rating }, at): WrittenRow => {
    const { state, because } = states.get(person.index) ?? { state: "not-rated" as const, because: [] };
    counts[state] += 1;
    return [
      at + 1,
      person.department ?? noDepartment,
      person.name,
      person.post ?? "",
      gradeWord(rating.final, language),
      say.states[state],
      because.length === 0 ? "" : say.because(words.list(because.map(words.period)), state),
      "",
    ];
  });
  return tableContent({
    title: say.title(yearOf(request)),
    columns: say.columns.map((heading, at) => ({ heading, width: WIDTHS[at] ?? 60, isLeft: LEFT.includes(at) })),
    rows,
    marked: [],
    notes: [say.counts(counts), say.note],
    page: (titleRows) => landscapePage(titleRows, language),
  });
}
