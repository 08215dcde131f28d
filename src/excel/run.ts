/** One run after another: two runs at once would read what the other is just writing (EXCEL-PLATFORM 2.3, rule 10). */

/** Work on a workbook inside one `Excel.run`. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Waits until the user has finished editing a cell, instead of failing at once (EXCEL-PLATFORM 3.3). */
const OPTIONS: Excel.RunOptions = { delayForCellEdit: true };

/** A queue of runs. A failed run does not stop those behind it. */
export function createRunner(): <Result>(batch: Batch<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (batch) => {
    const run = last.then(() => Excel.run(OPTIONS, batch));
    last = run.then(ignore, ignore);
    return run;
  };
}

/** The caller of a run learns how it ended; the next run only needs to know that it did. */
const ignore = (): void => undefined;
