/** The workbook gateway on Excel: all that the product does to a workbook goes through these five functions. */
import type { LastRun, Progress, Receipt, WorkbookGateway } from "../core/workbook-gateway";
import type { WrittenState } from "../core/domain/gateway-fault";
import { applyEdits } from "./apply";
import { toGatewayError } from "./errors";
import { askHeader } from "./journal/store";
import type { Phase } from "./phase";
import { Merges } from "./read/merges";
import { readWorkbook } from "./read/read-workbook";
import { createRunner, type Batch } from "./run";
import { undoLast } from "./undo/undo";

const silent: Progress = () => undefined;

/** There is no run without edits. */
const NOTHING_WRITTEN: Receipt = { run: 0, cells: 0, sheets: [] };

/** A gateway to the workbook the add-in runs in. It keeps one thing in memory: which cells were merged when last read. */
export function createExcelGateway(): WorkbookGateway {
  const run = createRunner();
  const merges = new Merges();

  /** Runs work that may write; a failure says what of it stands in the workbook. */
  async function attempt<Result>(
    work: (context: Excel.RequestContext, phase: Phase) => Promise<Result>,
  ): Promise<Result> {
    const phase: Phase = { now: "nothing" };
    try {
      return await run((context) => work(context, phase));
    } catch (thrown) {
      throw toGatewayError(thrown, phase.now === "journal" ? await written() : phase.now);
    }
  }

  /** Whether a journal that was on its way has arrived. When that cannot be learnt, it may have. */
  async function written(): Promise<WrittenState> {
    try {
      const last = await run(readLastRun);
      return last?.state === "writing" ? "unfinished" : "nothing";
    } catch {
      return "unfinished";
    }
  }

  return {
    read: (progress = silent) => attempt((context) => readWorkbook(context, merges, progress)),

    async apply(edits, snapshot, month, progress = silent) {
      if (edits.length === 0) return NOTHING_WRITTEN;
      try {
        return await attempt((context, phase) => applyEdits(context, { edits, snapshot, month, progress }, phase));
      } finally {
        merges.forget();
      }
    },

    lastRun: () => attempt(readLastRun),

    async undo(progress = silent) {
      try {
        return await attempt((context, phase) => undoLast(context, progress, phase));
      } finally {
        merges.forget();
      }
    },

    select: ({ sheet, row, column }) =>
      attempt(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      }),
  };
}

const readLastRun: Batch<LastRun | null> = async (context) => {
  const take = askHeader(context);
  await context.sync();
  const header = take();
  if (!header?.last) return null;
  const { month, cells, sheets, state } = header.last;
  return { run: header.run, month, cells, sheets, state };
};
