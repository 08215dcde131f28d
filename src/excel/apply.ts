/**
 * Applies edits: checks everything, writes the journal, writes the edits, marks the journal done, sets up pages. In a
 * small workbook five syncs, whatever the number of people, and two more where pages are set up.
 */
import { cellChanges, isCellEdit, type Edit, type MemoryEdit } from "../core/domain/edits";
import type { WorkbookSnapshot } from "../core/domain/snapshot";
import type { Progress, Receipt } from "../core/workbook-gateway";
import { isSameArea } from "./areas";
import { planEdits, isBlock, type PlannedEdit } from "./check/plan";
import { requireOwned } from "./check/ownership";
import { requireWritable } from "./check/permissions";
import { readTargets, type Target } from "./check/targets";
import { requireSamePlaces, requireSameSheets, requireSameValues } from "./check/unchanged";
import { Refused } from "./errors";
import { withoutEvents } from "./events";
import { FORMATS_SHEET, STATE_SHEET } from "./hidden-sheets";
import { layoutOf, record, type Recorded } from "./journal/record";
import type { Header } from "./journal/schema";
import { addHiddenSheet, askState, storeJournal, storeLayouts, writeHeader, type StoredState } from "./journal/store";
import { markName } from "./owned-names";
import type { Layout, Layouts } from "./layout";
import type { Phase } from "./phase";
import { isSameAs } from "./same";
import { askPlaces } from "./read/places";
import { askStructure } from "./read/structure";
import { requireWritableText } from "./write/limits";
import { writeBlock } from "./write/block";
import { writeEntryRules } from "./write/entry-rules";
import type { FindSheet } from "./write/cells";
import { setMark } from "./write/marks";
import { pagesRefused, setUpPages, withPagesToSet, writePage, type PageSteps } from "./write/page";
import { writeMemory } from "./write/memory";
import { writeSheet } from "./write/sheet";
import { runSteps, step, type Step } from "./write/steps";

export interface ApplyRequest {
  readonly edits: readonly Edit[];
  readonly snapshot: WorkbookSnapshot;
  /** "2026-10"; null: a run of no month. */
  readonly month: string | null;
  readonly progress: Progress;
}

interface Checked {
  readonly planned: readonly PlannedEdit[];
  readonly targets: readonly (Target | null)[];
  readonly state: StoredState;
  /** Marks whose defined name exists, wherever it points. */
  readonly marks: readonly string[];
}

/** @throws Refused, and the host's errors; `phase` then says how far it came */
export async function applyEdits(context: Excel.RequestContext, request: ApplyRequest, phase: Phase): Promise<Receipt> {
  const checked = await check(context, request);
  const { planned, targets, state } = checked;
  const { edits, month, progress, snapshot } = request;
  const memory = edits.find((edit): edit is MemoryEdit => !isCellEdit(edit)) ?? null;
  const recorded = record(planned, targets, state, memory);
  const cells = edits.reduce((sum, edit) => sum + cellChanges(edit).length, 0);
  const sheets = [...new Set(planned.map(({ area }) => area.sheet))];
  const run = (state.header?.run ?? 0) + 1;
  const journal = storeJournal(recorded.journal);
  const before = storeLayouts(state.layouts);
  const writing: Header = {
    version: 1,
    run,
    last: { month, state: "writing", cells, sheets, journal: journal.part },
    layouts: before.part,
  };
  const done = (laidOut: Layouts): Step[] => {
    const { steps, part } = storeLayouts(laidOut);
    const last = { month, state: "done" as const, cells, sheets, journal: journal.part };
    return [...steps, ...writeHeader({ ...writing, last, layouts: part })];
  };
  const layouts = layoutsAfter(checked);
  const waiting = pagesToSet(checked, layouts, snapshot).filter(({ steps }) => steps.length > 0);

  await withoutEvents(context, async () => {
    phase.now = "journal";
    // Until the new journal stands whole, the header says that there is none.
    const begin = [
      ...hiddenSheets(state, recorded),
      ...writeHeader({ ...writing, last: null }),
      ...journal.steps,
      ...looks(recorded),
      ...writeHeader(writing),
    ];
    await runSteps(context, begin, (count, total) => progress("journal", count, total));
    phase.now = "unfinished";
    const writes = [...editSteps(checked), ...(memory === null ? [] : writeMemory(memory.after))];
    await runSteps(context, writes, (count, total) => progress("writing", count, total));
  });
  await runSteps(context, done(withPagesToSet(layouts, waiting)));
  if (waiting.length === 0) return { run, cells, sheets };
  const refused = await setUpPages(context, waiting);
  await runSteps(context, done(withPagesToSet(layouts, refused)));
  return { run, cells, sheets, ...pagesRefused(refused) };
}

/** Two syncs in a small workbook; nothing is written. */
async function check(context: Excel.RequestContext, request: ApplyRequest): Promise<Checked> {
  const { edits, snapshot, progress } = request;
  const planned = planEdits(edits.filter(isCellEdit), snapshot);
  planned.forEach(requireWritableText);
  const takeState = askState(context);
  const takeBook = askStructure(context);
  const names = [...snapshot.owned.map(markName), ...planned.flatMap(({ mark }) => mark ?? [])];
  const takePlaces = askPlaces(
    context,
    snapshot.sheets.map((sheet) => ({ ...sheet, tables: [] })),
    [...new Set(names)],
  );
  const targets = await readTargets(context, planned);
  const [state, book, places] = [takeState(), takeBook(), takePlaces()];

  if (state.header?.last?.state === "writing")
    throw new Refused("unfinished-run", state.header.last.month ?? state.header.last.sheets.join(", "));
  if (!isSameAs(state.memory, snapshot.memory)) throw new Refused("changed-since-read", STATE_SHEET);
  requireSameSheets(book, snapshot);
  requireWritable(book, {
    sheets: planned.map(({ area }) => area.sheet),
    changesStructure: !state.stateExists || !state.formatsExist || planned.some(({ sheetId }) => sheetId === null),
  });
  requireSamePlaces(places, snapshot);
  planned.forEach((edit, index) => requireOwned(edit, targets[index] ?? null, snapshot));
  await requireSameValues(context, snapshot, progress);
  return { planned, targets, state, marks: book.marks };
}

function hiddenSheets({ stateExists, formatsExist }: StoredState, { looks: kept }: Recorded): Step[] {
  const reset = step((context) => {
    context.workbook.worksheets.getItem(FORMATS_SHEET).getRange().clear("All");
  });
  return [
    ...(stateExists ? [] : [addHiddenSheet(STATE_SHEET)]),
    ...(formatsExist ? (kept.length > 0 ? [reset] : []) : [addHiddenSheet(FORMATS_SHEET)]),
  ];
}

/** Copies the looks of cells that will get other ones: nothing else restores a format exactly. */
const looks = ({ looks: kept }: Recorded): Step[] =>
  kept.map(({ sheetId, area, row }) =>
    step((context) => {
      const { worksheets } = context.workbook;
      const source = worksheets.getItem(sheetId).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      const kept = worksheets.getItem(FORMATS_SHEET).getRangeByIndexes(row, 0, area.rows, area.columns);
      kept.copyFrom(source, "Formats");
    }),
  );

function editSteps({ planned, targets, state, marks }: Checked): Step[] {
  return planned.flatMap((edit, index) => {
    const target = targets[index];
    const steps = !isBlock(edit)
      ? [...writeSheet(edit, standingLayout(edit, state), target?.charts ?? []), ...writeEntryRules(edit)]
      : target
        ? writeBlock(edit, target)
        : [];
    const find = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getItem(edit.sheetId ?? edit.area.sheet);
    const { mark } = edit;
    if (mark === null) return steps;
    const exists = marks.some((other) => other.toLowerCase() === mark.toLowerCase());
    const isMarked = exists && isSameArea(edit.markBefore, edit.owned);
    return isMarked ? steps : [...steps, setMark(find, { mark, exists, area: edit.owned })];
  });
}

function layoutsAfter({ planned, state }: Checked): Layouts {
  const written = planned.flatMap((edit) =>
    isBlock(edit) || edit.mark === null ? [] : [[edit.mark, layoutOf(edit.edit.content)] as const],
  );
  return { ...state.layouts, ...Object.fromEntries(written) };
}

/** The pages of the sheets just written, and those that an earlier run could not set up. */
function pagesToSet({ planned, state }: Checked, layouts: Layouts, { owned }: WorkbookSnapshot): PageSteps[] {
  const written = planned.flatMap((edit): PageSteps[] => {
    if (isBlock(edit)) return [];
    const { mark, area, sheetId } = edit;
    const find: FindSheet = (context) => context.workbook.worksheets.getItem(sheetId ?? area.sheet);
    return [
      { sheet: area.sheet, mark, steps: writePage(find, layoutOf(edit.edit.content), standingLayout(edit, state)) },
    ];
  });
  const earlier = owned.flatMap(({ area, ...own }): PageSteps[] => {
    const mark = markName(own);
    const layout = layouts[mark];
    if (layout?.pageNotSet !== true || written.some((page) => page.mark === mark)) return [];
    const find: FindSheet = (context) => context.workbook.worksheets.getItem(area.sheet);
    return [{ sheet: area.sheet, mark, steps: writePage(find, layout, null) }];
  });
  return [...written, ...earlier];
}

/** How a sheet was laid out by the run before; null: not known, or the sheet is new, whatever stood there before. */
const standingLayout = ({ sheetId, mark }: PlannedEdit, { layouts }: StoredState): Layout | null =>
  sheetId === null || mark === null ? null : (layouts[mark] ?? null);
