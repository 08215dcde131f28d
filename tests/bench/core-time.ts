/**
 * How long the core takes for a month, bundled as for production and in processes of its own: the first call of a
 * process is what a pane feels when it was just opened, the later ones what a second refresh feels.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { median, type Figure } from "./figure";

/** What `core-process.ts` sends: milliseconds of the first call and of those after it. */
export interface CoreTimes {
  readonly first: number;
  readonly later: readonly number[];
}

const PROCESSES = 5;
/** People from which on the limit is meant: the largest office the product promises to be quick for. */
const LARGE = 3000;
const MOST_MILLISECONDS = 1000;

export async function coreTime(people: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "four-ones-bench-"));
  const times: CoreTimes[] = [];
  try {
    const script = path.join(folder, "core-process.js");
    // As it stands, the loader of `npm run bench` would slow every small function down.
    buildSync({
      entryPoints: [path.join(__dirname, "core-process.ts")],
      outfile: script,
      bundle: true,
      minify: true,
      platform: "node",
      logLevel: "error",
    });
    for (let run = 0; run < PROCESSES; run += 1) times.push(await inNewProcess(script, people));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const limit = people >= LARGE ? { limit: MOST_MILLISECONDS } : {};
  const [first, later] = [times.map((time) => time.first), times.flatMap((time) => time.later)];
  return [
    // Few first calls can be measured, and other programs only ever make them longer: the quickest has the limit.
    { name: `core, first call (quickest of ${String(PROCESSES)})`, value: Math.min(...first), unit: "ms", ...limit },
    { name: "core, first call (median)", value: median(first), unit: "ms" },
    { name: "core, later calls (median)", value: median(later), unit: "ms", ...limit },
    { name: "core, slowest of all calls", value: Math.max(...first, ...later), unit: "ms" },
  ];
}

function inNewProcess(script: string, people: number): Promise<CoreTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [String(people)], { execArgv: [] });
    child.once("message", (times) => {
      resolve(times as CoreTimes);
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`The process that measures the core ended with ${String(code)}.`));
    });
  });
}
