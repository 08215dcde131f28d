/** Where a command prints. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const PROCESS_TERMINAL: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** Ends a command with one sentence on stderr. */
export class Stop extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "Stop";
  }
}

/** Runs a command: 0 when it is done, 1 when its input cannot be used. Anything else that goes wrong is thrown on. */
export async function ended(work: () => Promise<void>, terminal: Terminal): Promise<number> {
  try {
    await work();
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    terminal.err(`${thrown.sentence}\n`);
    return 1;
  }
}
