/** What the ribbon's buttons do. Pane and commands share one runtime, so both work on the same pane. */

/** The part of the pane that the ribbon uses. */
export interface RibbonTarget {
  /** Brings the pane into view. */
  show(): Promise<void>;
  /** Reads and reviews, and shows the preview. Writes nothing. */
  refresh(): Promise<void>;
}

/** The part of Office's event that is used: Excel waits for `completed` before it lets the button be pressed again. */
export interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => Promise<void>;

/** The functions by the names the manifest calls them. */
export function createCommands(target: RibbonTarget): Readonly<Record<"open" | "refresh", Command>> {
  return {
    open: (event) => completing(event, () => target.show()),
    refresh: (event) =>
      // Reading does not wait for the pane to appear, nor the pane for the reading.
      completing(event, async () => void (await Promise.all([target.show(), target.refresh()]))),
  };
}

async function completing(event: CommandEvent, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}
