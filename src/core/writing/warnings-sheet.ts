/** The warnings sheet (学习预警): every finding with its place as a link and what to do. */
import { formatPeriod } from "../domain/period";
import type { CellLink, SheetEdit } from "../domain/edits";
import { inOrder, TOPIC, type Finding } from "../domain/findings";
import type { OfficeRecords } from "../domain/records";
import { placeText, remedyOf, sentenceOf, severityOf, warningsSheetWords, wordsOf } from "../messages";
import { SHEET_NAMES, WARNING_COLUMNS, type WarningColumnKey } from "../sheets/written";
import { CENTRED, HEADER, LEFT, styled, TITLE } from "./looks";
import { landscapePage } from "./paper/page";
import { ownSheetOf, writeOwnSheet } from "./own-sheet";
import type { Outcome, WriteRequest } from "./write-request";

const HEADER_ROWS = 2;
const WIDTHS: Readonly<Record<WarningColumnKey, number>> = {
  severity: 36,
  topic: 48,
  name: 57,
  department: 69,
  month: 48,
  sentence: 288,
  clause: 36,
  source: 120,
  advice: 213,
};

/** Whose finding it is: somebody of the roster, or a name the roster does not settle. */
function nameOf(finding: Finding, { people }: OfficeRecords): string {
  if (finding.person !== null) return people[finding.person]?.name ?? "";
  switch (finding.code) {
    case "person-unknown":
    case "person-ambiguous":
    case "person-twice":
    case "number-damaged":
    case "department-missing":
    case "category-unclear":
    case "service-date-unreadable":
    case "service-dates-reversed":
      return finding.facts.name;
    default:
      return "";
  }
}

export function writeWarnings(request: WriteRequest, findings: readonly Finding[]): Outcome<SheetEdit> {
  const { snapshot, records, month, language } = request;
  const ordered = inOrder(findings);
  const words = wordsOf(language);
  const columns = WARNING_COLUMNS.length;
  const at = (key: WarningColumnKey): number => WARNING_COLUMNS.findIndex((column) => column.key === key);

  const rows = ordered.map((finding) => {
    const person = finding.person === null ? undefined : records.people[finding.person];
    const cells: Readonly<Record<WarningColumnKey, string>> = {
      severity: severityOf(finding, language),
      topic: words.topics[TOPIC[finding.code]],
      name: nameOf(finding, records),
      department: finding.department ?? person?.department ?? "",
      month: finding.period === null ? "" : formatPeriod(finding.period),
      sentence: sentenceOf(finding, language),
      clause: finding.clause ?? "",
      source: finding.cell === null ? "" : placeText(finding.cell),
      advice: remedyOf(finding, language),
    };
    return WARNING_COLUMNS.map(({ key }) => cells[key]);
  });
  const nothing = WARNING_COLUMNS.map(({ key }) => (key === "sentence" ? warningsSheetWords(language).none : ""));
  const body = rows.length > 0 ? rows : [nothing];
  const links = ordered.flatMap(({ cell }, index): CellLink[] =>
    cell === null ? [] : [{ row: HEADER_ROWS + index, column: at("source"), target: cell }],
  );
  const content: SheetEdit["content"] = {
    values: [
      [warningsSheetWords(language).title(words.month(month)), ...Array<string>(columns - 1).fill("")],
      WARNING_COLUMNS.map(({ heading }) => heading[language]),
      ...body,
    ],
    columnWidths: WARNING_COLUMNS.map(({ key }) => WIDTHS[key]),
    rowHeights: [{ row: 0, height: 28.5 }],
    merges: [],
    styles: [
      ...styled(0, 0, 1, 1, TITLE),
      ...styled(1, 0, 1, columns, HEADER),
      ...styled(HEADER_ROWS, 0, body.length, columns, { ...CENTRED, wrap: true }),
      ...styled(HEADER_ROWS, at("sentence"), body.length, 1, LEFT),
      ...styled(HEADER_ROWS, at("advice"), body.length, 1, LEFT),
    ],
    links,
    page: landscapePage(HEADER_ROWS, language),
    frozenRows: HEADER_ROWS,
    showGridlines: false,
  };
  const sheet = { owned: "warnings", period: null, name: SHEET_NAMES.warnings[language], content } as const;
  return writeOwnSheet(snapshot, sheet, ownSheetOf(snapshot, "warnings", null));
}
