/**
 * The state sheet: A1 says which run was the last and how it ended; below it stands that run's journal; column B holds
 * how the add-in's sheets were laid out; column C what the add-in remembers, with a header of its own, so that damage
 * to the one is not the end of the other. Everything read here is checked before it is believed.
 */
import type { Memory } from "../../core/domain/memory";
import type { Unreadable } from "../../core/domain/people";
import { Refused } from "../errors";
import { FORMATS_SHEET, STATE_SHEET } from "../hidden-sheets";
import { writeCells, type FindSheet } from "../write/cells";
import { TEXT_FORMAT } from "../write/entry";
import { step, type Step } from "../write/steps";
import { fromPieces, json, toPieces, type StoredPart } from "../pieces";
import { askMemory } from "../read/memory";
import { layoutsSchema, type Layouts } from "../layout";
import { headerSchema, journalSchema, type Header, type Journal } from "./schema";

export interface StoredState {
  readonly stateExists: boolean;
  readonly formatsExist: boolean;
  /** null: no run yet, or the header is damaged. */
  readonly header: Header | null;
  readonly isDamaged: boolean;
  /** By mark; what cannot be read is not known any more, and is laid out anew. */
  readonly layouts: Layouts;
  readonly memory: Memory | Unreadable;
}

const JOURNAL_COLUMN = 0;
const LAYOUTS_COLUMN = 1;
/** Pieces in one answer: a piece takes up to 90 kB. */
const PIECES_A_SYNC = 15;

const find: FindSheet = (context) => context.workbook.worksheets.getItem(STATE_SHEET);

/** Asks for the header alone; what it returns gives it after the next sync. @throws Refused state-damaged */
export function askHeader(context: Excel.RequestContext): () => Header | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(STATE_SHEET);
  worksheet.load("name");
  const cell = worksheet.getRange("A1");
  cell.load("values");
  return () => takeHeader(worksheet, cell);
}

/** Asks for header, layouts and memory; what it returns gives them after the next sync. */
export function askState(context: Excel.RequestContext): () => StoredState {
  const take = askHeader(context);
  const takeMemory = askMemory(context);
  const { worksheets } = context.workbook;
  const [state, formats] = [STATE_SHEET, FORMATS_SHEET].map((name) => {
    const worksheet = worksheets.getItemOrNullObject(name);
    worksheet.load("name");
    return worksheet;
  }) as [Excel.Worksheet, Excel.Worksheet];
  const stored = state.getRange("B:B").getUsedRangeOrNullObject(true);
  stored.load("values");
  return () => {
    const [header, isDamaged] = believed(take);
    return {
      stateExists: !state.isNullObject,
      formatsExist: !formats.isNullObject,
      header,
      isDamaged,
      layouts: header === null ? {} : layoutsOf(cellsOf(stored), header.layouts),
      memory: takeMemory(),
    };
  };
}

function takeHeader(worksheet: Excel.Worksheet, cell: Excel.Range): Header | null {
  return worksheet.isNullObject ? null : headerOf(cell.values);
}

const cellsOf = (range: Excel.Range): readonly unknown[] => (range.isNullObject ? [] : range.values.flat());

function believed(take: () => Header | null): [Header | null, boolean] {
  try {
    return [take(), false];
  } catch (thrown) {
    if (thrown instanceof Refused) return [null, true];
    throw thrown;
  }
}

function headerOf(values: readonly (readonly unknown[])[]): Header | null {
  const text = values[0]?.[0];
  if (text === "") return null;
  const parsed = headerSchema.safeParse(json(text));
  if (!parsed.success) throw damaged("A1");
  return parsed.data;
}

function layoutsOf(cells: readonly unknown[], part: StoredPart): Layouts {
  const parsed = layoutsSchema.safeParse(json(fromPieces(cells, part)));
  return parsed.success ? parsed.data : {};
}

/** Reads the journal of the last run. @throws Refused state-damaged */
export async function readJournal(context: Excel.RequestContext, part: StoredPart): Promise<Journal> {
  const cells: unknown[] = [];
  for (let start = 0; start < part.cells; start += PIECES_A_SYNC) {
    cells.push(...(await readCells(context, 1 + start, Math.min(PIECES_A_SYNC, part.cells - start))));
  }
  const parsed = journalSchema.safeParse(json(fromPieces(cells, part)));
  if (!parsed.success) throw damaged("A2");
  return parsed.data;
}

async function readCells(context: Excel.RequestContext, row: number, rows: number): Promise<unknown[]> {
  const range = find(context).getRangeByIndexes(row, JOURNAL_COLUMN, rows, 1);
  range.load("values");
  await context.sync();
  return range.values.flat();
}

const damaged = (cell: string): Refused => new Refused("state-damaged", `${STATE_SHEET}!${cell}`);

/** Adds one of the hidden sheets. */
export const addHiddenSheet = (name: string): Step =>
  step((context) => {
    context.workbook.worksheets.add(name).visibility = "VeryHidden";
  });

/** Removes one of the hidden sheets; Excel deletes no very hidden sheet. */
export const deleteHiddenSheet = (name: string): Step =>
  step((context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    worksheet.visibility = "Hidden";
    worksheet.delete();
  });

export const writeHeader = (header: Header): Step[] => writeText(0, JOURNAL_COLUMN, [JSON.stringify(header)]);

/** Steps that store the journal, and what the header must say of it. */
export function storeJournal(journal: Journal): { readonly steps: readonly Step[]; readonly part: StoredPart } {
  const { pieces, part } = toPieces(JSON.stringify(journal));
  return { steps: writeText(1, JOURNAL_COLUMN, pieces), part };
}

export function storeLayouts(layouts: Layouts): { readonly steps: readonly Step[]; readonly part: StoredPart } {
  const { pieces, part } = toPieces(JSON.stringify(layouts));
  return { steps: writeText(1, LAYOUTS_COLUMN, pieces), part };
}

function writeText(row: number, column: number, texts: readonly string[]): Step[] {
  const area = { row, column, rows: texts.length, columns: 1 };
  return writeCells(
    find,
    area,
    texts.map(() => [TEXT_FORMAT]),
    texts.map((text) => [text]),
  );
}
