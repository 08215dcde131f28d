/**
 * Undoes the last run, whoever wrote it: all it needs stands in the workbook. Cells that the user has changed since
 * are left alone and named.
 */
import { fullA1, type Area } from "../../core/domain/address";
import type { Progress, UndoReceipt } from "../../core/workbook-gateway";
import { covers, isSameArea, rowPieces } from "../areas";
import { BATCH_BYTES, BATCH_ROWS, grouped } from "../bytes";
import { requireWritable } from "../check/permissions";
import { askCells, cellsOf, type CellContent } from "../check/targets";
import { Refused } from "../errors";
import { withoutEvents } from "../events";
import { FORMATS_SHEET, STATE_SHEET } from "../hidden-sheets";
import type { Header, Journal } from "../journal/schema";
import type { Layouts } from "../layout";
import {
  askState,
  deleteHiddenSheet,
  readJournal,
  storeLayouts,
  writeHeader,
  type StoredState,
} from "../journal/store";
import type { Phase } from "../phase";
import { askStructure } from "../read/structure";
import { isSameAs } from "../same";
import type { FindSheet } from "../write/cells";
import { writeMemory } from "../write/memory";
import { setMark } from "../write/marks";
import { pagesRefused, setUpPages, waitsIn, writePage, type PageSteps } from "../write/page";
import { runSteps, step, type Step } from "../write/steps";
import { fates, type Fate } from "./compare";
import { locate, type Located } from "./locate";
import { restoreCells } from "./restore";

interface Judged extends Located {
  readonly cells: readonly (readonly Fate[])[];
  /** An added sheet holds something besides: cells that the run never touched, or a chart. */
  readonly hasMore: boolean;
}

/** @throws Refused nothing-to-undo, state-damaged, and what forbids writing; host's errors */
export async function undoLast(context: Excel.RequestContext, progress: Progress, phase: Phase): Promise<UndoReceipt> {
  const takeState = askState(context);
  const takeBook = askStructure(context);
  await context.sync();
  const state = takeState();
  if (state.isDamaged) throw new Refused("state-damaged", STATE_SHEET);
  const { header } = state;
  if (!header?.last) throw new Refused("nothing-to-undo", "");

  const journal = await readJournal(context, header.last.journal);
  const located = await locate(context, journal, header.last.state === "done");
  const judged = await judge(context, located);
  const memory = memoryBack(journal, state);
  requireWritable(takeBook(), {
    sheets: located.flatMap(({ area }) => (area ? [area.sheet] : [])),
    changesStructure: journal.addedState || journal.edits.some(({ isAdded }) => isAdded),
  });

  phase.now = "unfinished";
  await withoutEvents(context, () =>
    runSteps(context, [...judged.flatMap(undoEdit), ...memory.steps], (done, total) =>
      progress("undoing", done, total),
    ),
  );
  const refused = await setUpPages(context, pagesBack(judged, state.layouts));
  await runSteps(context, forget(header, state, journal, judged, refused));
  const touched = judged.flatMap(({ area, cells }) => (area && cells.flat().includes("restore") ? [area.sheet] : []));
  return {
    run: header.run,
    cells: judged.reduce((sum, { cells }) => sum + cells.flat().filter((fate) => fate === "restore").length, 0),
    sheets: [...new Set(touched)],
    conflicts: [...judged.flatMap(conflictsOf), ...memory.conflicts],
    ...pagesRefused(refused),
  };
}

/** What was remembered before the run; left alone where somebody has remembered something else since. */
function memoryBack({ memory }: Journal, now: StoredState): { steps: Step[]; conflicts: string[] } {
  if (memory === null || isSameAs(now.memory, memory.before)) return { steps: [], conflicts: [] };
  if (isSameAs(now.memory, memory.after)) return { steps: writeMemory(memory.before), conflicts: [] };
  return { steps: [], conflicts: [`${STATE_SHEET}!C1`] };
}

/** One sync while the areas are small. */
async function judge(context: Excel.RequestContext, located: readonly Located[]): Promise<Judged[]> {
  const pieces = located.flatMap(({ edit, area }, index) =>
    area
      ? rowPieces(edit.after.map(rowBytes), BATCH_BYTES, BATCH_ROWS).map((piece) => ({ ...piece, area, index }))
      : [],
  );
  const contents = located.map((): (readonly CellContent[])[] => []);
  for (const group of grouped(pieces, ({ bytes }) => bytes)) {
    const read = await readPieces(context, group);
    group.forEach(({ index }, piece) => contents[index]?.push(...(read[piece] ?? [])));
  }
  return located.map((place, index) => {
    const { edit, area, used, charts } = place;
    const own = edit.layoutAfter?.charts?.map(({ name }) => name) ?? [];
    const isBeyond = area !== null && used !== null && !covers(area, used);
    return {
      ...place,
      cells: area ? fates(edit, contents[index] ?? []) : [],
      hasMore: edit.isAdded && area !== null && (isBeyond || charts.some((name) => !own.includes(name))),
    };
  });

  /** A cell that was read three times over, as long as a sentence: the texts themselves are not in the journal. */
  function rowBytes(line: string): number {
    return line.split(" ").length * 300;
  }
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly { readonly area: Area; readonly start: number; readonly rows: number }[],
): Promise<(readonly (readonly CellContent[])[])[]> {
  const asked = pieces.map(({ area, start, rows }) =>
    askCells(context.workbook.worksheets.getItem(area.sheet), { ...area, row: area.row + start, rows }),
  );
  await context.sync();
  return asked.map((range, index) => cellsOf(range, pieces[index]?.area.sheet ?? "").contents);
}

const hasConflict = ({ cells, hasMore }: Judged): boolean => hasMore || cells.flat().includes("conflict");

const sheetNamed =
  (name: string): FindSheet =>
  (context) =>
    context.workbook.worksheets.getItem(name);

/** An added sheet goes away whole or stays whole; everything else goes back cell by cell. */
function undoEdit(judged: Judged): Step[] {
  const { edit, area, cells, charts } = judged;
  const keepsMark = hasConflict(judged);
  if (area === null) return markBack(judged);
  if (edit.isAdded) return keepsMark ? [] : [...markBack(judged), deleteSheet(area.sheet)];
  return [...restoreCells(edit, area, cells, charts), ...(keepsMark ? [] : markBack(judged))];
}

/** The mark goes back to where it stood, moved as the cells have moved since. */
function markBack({ edit, area, markExists }: Judged): Step[] {
  const { mark, markBefore, markAfter } = edit;
  if (mark === null) return [];
  if (markExists && isSameArea(markBefore, markAfter)) return [];
  const hasMoved = area !== null && markBefore?.sheet === edit.area.sheet;
  const back =
    hasMoved && markBefore
      ? {
          ...markBefore,
          sheet: area.sheet,
          row: markBefore.row + area.row - edit.area.row,
          column: markBefore.column + area.column - edit.area.column,
        }
      : markBefore;
  return [setMark(sheetNamed(back?.sheet ?? ""), { mark, exists: markExists, area: back })];
}

const deleteSheet = (name: string): Step =>
  step((context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    // Excel deletes no very hidden sheet, whoever has hidden it.
    worksheet.visibility = "Visible";
    worksheet.delete();
  });

const pagesBack = (judged: readonly Judged[], layouts: Layouts): PageSteps[] =>
  judged.flatMap(({ edit: { mark, layoutBefore, layoutAfter }, area }) => {
    if (!layoutBefore || !area) return [];
    const standing = (mark === null ? null : layouts[mark]) ?? layoutAfter;
    return [{ sheet: area.sheet, mark, steps: writePage(sheetNamed(area.sheet), layoutBefore, standing) }];
  });

/** Takes the run out of the state; the hidden sheets go when this run had brought them and nothing of it stays. */
function forget(
  header: Header,
  state: StoredState,
  journal: Journal,
  judged: readonly Judged[],
  refused: readonly PageSteps[],
): Step[] {
  if (journal.addedState && !judged.some(hasConflict)) {
    return [deleteHiddenSheet(STATE_SHEET), ...(state.formatsExist ? [deleteHiddenSheet(FORMATS_SHEET)] : [])];
  }
  const layouts = storeLayouts(layoutsBefore(state.layouts, judged, refused));
  return [...layouts.steps, ...writeHeader({ ...header, last: null, layouts: layouts.part })];
}

function layoutsBefore(layouts: Layouts, judged: readonly Judged[], refused: readonly PageSteps[]): Layouts {
  const undone = judged.filter((one) => !(one.edit.isAdded && hasConflict(one)));
  const gone = undone.map(({ edit }) => edit.mark);
  const back = undone.flatMap(({ edit: { mark, layoutBefore } }) =>
    layoutBefore && mark !== null ? [[mark, waitsIn(refused, mark, layoutBefore)] as const] : [],
  );
  return {
    ...Object.fromEntries(Object.entries(layouts).filter(([mark]) => !gone.includes(mark))),
    ...Object.fromEntries(back),
  };
}

function conflictsOf({ edit, area, cells, used, hasMore }: Judged): string[] {
  if (!area) return [];
  const changed = cells.flatMap((line, row) =>
    line.flatMap((fate, column) =>
      fate === "conflict" ? [fullA1({ sheet: area.sheet, row: area.row + row, column: area.column + column })] : [],
    ),
  );
  if (changed.length > 0 || !hasMore || !used) return changed;
  // The sheet is kept for what was added beside the run's own cells: its last cell says where.
  const last = { sheet: area.sheet, row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  return edit.isAdded ? [fullA1(last)] : [];
}
