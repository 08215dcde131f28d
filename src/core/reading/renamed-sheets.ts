/**
 * What was decided about a sheet follows it when it is renamed: it is known again by the headings of its first table,
 * where no other sheet of the book has the same.
 */
import { withAnswers, type Memory, type KnownHeadings } from "../domain/memory";
import type { Decision, Given } from "../domain/question";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { headerText } from "./columns";
import { Grid } from "./grid";
import { looksLikeDate } from "./header-rows";
import { findTables } from "./tables";

type Book = Pick<WorkbookSnapshot, "sheets" | "owned" | "memory">;

/** The headings of a sheet's first table, without those that are days; "" where it has none. */
function headingsOf(sheet: SheetSnapshot, { owned }: Book): string {
  const [table] = findTables(new Grid(sheet, owned));
  const headed = (table?.columns ?? []).filter(
    ({ parts }) => parts.length > 0 && !parts.some(({ value, format }) => looksLikeDate(value, format)),
  );
  return headed.map(headerText).join("|");
}

const sheetOf = ({ about }: Decision): string | null => ("sheet" in about ? about.sheet : null);

/** From the names of sheets that are gone to those they bear now. */
function newNames(decisions: readonly Decision[], known: readonly KnownHeadings[], book: Book): Map<string, string> {
  const names = new Set(book.sheets.map(({ name }) => name));
  const gone = new Set(decisions.map(sheetOf).filter((sheet) => sheet !== null && !names.has(sheet)));
  const found = new Map<string, string>();
  if (gone.size === 0) return found;
  const byHeadings = new Map<string, string[]>();
  for (const sheet of book.sheets) {
    const headings = headingsOf(sheet, book);
    byHeadings.set(headings, [...(byHeadings.get(headings) ?? []), sheet.name]);
  }
  for (const { sheet, headings } of known) {
    const [only, another] = headings === "" ? [] : (byHeadings.get(headings) ?? []);
    if (gone.has(sheet) && only !== undefined && another === undefined) found.set(sheet, only);
  }
  return found;
}

function renamed(decision: Decision, names: ReadonlyMap<string, string>): Decision {
  const sheet = sheetOf(decision);
  const name = sheet === null ? undefined : names.get(sheet);
  return name === undefined ? decision : ({ ...decision, about: { ...decision.about, sheet: name } } as Decision);
}

/** What a workbook remembers, of sheets as they are called now, with what was answered since it was read. */
export function rememberedIn(book: Book, answers: readonly Given[] = []): Memory {
  const memory = withAnswers(book.memory, []);
  const names = newNames(memory.decisions, memory.sheets, book);
  if (names.size === 0) return withAnswers(memory, answers);
  const decisions = memory.decisions.map((decision) => renamed(decision, names));
  const sheets = memory.sheets.map((one) => ({ ...one, sheet: names.get(one.sheet) ?? one.sheet }));
  return withAnswers({ ...memory, decisions, sheets }, answers);
}

/** The memory with the headings of each sheet that something was decided about. */
export function withHeadings(memory: Memory, book: Book): Memory {
  const known = new Set(memory.sheets.map(({ sheet }) => sheet));
  const wanted = new Set(memory.decisions.map(sheetOf));
  const added = book.sheets.filter(({ name }) => wanted.has(name) && !known.has(name));
  if (added.length === 0) return memory;
  const headings = added.map((sheet): KnownHeadings => ({ sheet: sheet.name, headings: headingsOf(sheet, book) }));
  return { ...memory, sheets: [...memory.sheets, ...headings] };
}
