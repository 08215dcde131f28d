/** Writing as a list of small steps, sent in as few requests as their size allows. */
import { grouped } from "../bytes";

/** Queues calls on the workbook; `bytes` is what they take in the request, rather too much than too little. */
export interface Step {
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Bytes of one call on an object: the way to the object and the call itself. */
export const CALL_BYTES = 600;

export const step = (run: Step["run"], bytes = CALL_BYTES): Step => ({ bytes, run });

/** Runs the steps in order. @param onStep is told how many of them are done */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  let done = 0;
  for (const group of grouped(steps, ({ bytes }) => bytes)) {
    await runGroup(context, group);
    done += group.length;
    onStep(done, steps.length);
  }
}

async function runGroup(context: Excel.RequestContext, group: readonly Step[]): Promise<void> {
  // Holds until the next sync only (EXCEL-PLATFORM 2.3, rule 5).
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const { run } of group) run(context);
  await context.sync();
}
