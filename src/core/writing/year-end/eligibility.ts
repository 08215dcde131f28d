/** 评先资格: who may receive a title, and what takes it away. C45. */
import type { SheetContent } from "../../domain/edits";
import { overallWord, wordsOf, yearEndWords } from "../../messages";
import { ELIGIBILITY_COLUMNS, type EligibilityColumnKey } from "../../sheets/written";
import type { WrittenRow } from "../cells";
import { landscapePage } from "../paper/page";
import { byDepartment, upTo, yearOf, type YearEndRequest } from "./request";
import { tableContent } from "../table";

/** Points. */
const WIDTHS: Readonly<Record<EligibilityColumnKey, number>> = {
  order: 33,
  department: 114,
  name: 66,
  post: 84,
  final: 60,
  state: 60,
  because: 150,
  remarks: 90,
};
const LEFT: readonly EligibilityColumnKey[] = ["department", "post", "because", "remarks"];

export function eligibilityList(request: YearEndRequest): SheetContent {
  const { language } = request;
  const { eligibility: say, noDepartment } = yearEndWords(language);
  const words = wordsOf(language);
  const states = new Map(request.eligibility.map((one) => [one.person, one]));
  const counts = { eligible: 0, "not-eligible": 0, open: 0, "not-rated": 0 };
  const rows = byDepartment(request).map(({ person, rating }, at): WrittenRow => {
    const { state, because } = states.get(person.index) ?? { state: "not-rated" as const, because: [] };
    counts[state] += 1;
    const cells: Readonly<Record<EligibilityColumnKey, string | number>> = {
      order: at + 1,
      department: person.department ?? noDepartment,
      name: person.name,
      post: person.post ?? "",
      final: overallWord(rating.final, rating.open, language),
      state: say.states[state],
      because: because.length === 0 ? "" : say.because(words.list(because.map(words.period)), state),
      remarks: "",
    };
    return ELIGIBILITY_COLUMNS.map(({ key }) => cells[key]);
  });
  return tableContent({
    title: say.title(yearOf(request), upTo(request)),
    columns: ELIGIBILITY_COLUMNS.map(({ key, heading }) => ({
      heading: heading[language],
      width: WIDTHS[key],
      isLeft: LEFT.includes(key),
    })),
    rows,
    marked: [],
    notes: [say.counts(counts), say.note],
    page: (titleRows) => landscapePage(titleRows, language),
  });
}
