/** Our own writes raise no events (EXCEL-PLATFORM 2.3, rule 7). */

/**
 * Does work without events. They are switched off with the first sync of the work, and on again with the first sync
 * after it, or at once when it fails.
 */
export async function withoutEvents<Result>(
  context: Excel.RequestContext,
  work: () => Promise<Result>,
): Promise<Result> {
  context.runtime.enableEvents = false;
  try {
    const result = await work();
    context.runtime.enableEvents = true;
    return result;
  } catch (thrown) {
    context.runtime.enableEvents = true;
    // When this fails too, the error to be told is the one that stopped the work.
    await context.sync().catch(ignore);
    throw thrown;
  }
}

const ignore = (): void => undefined;
