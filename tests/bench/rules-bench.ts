/**
 * `npm run bench:rules`: how long all months and the year of an office take, and how that grows with its people. Each
 * size runs in a process of its own, bundled as for production. Ends with 1 when the largest promised office exceeds
 * its limits. The data are the same every time; times are those of this machine, ratios are of one run.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { shown } from "./figure";
import type { RulesTimes } from "./rules-process";

const SIZES = [1_000, 3_000, 10_000, 30_000] as const;
/** The office for which time and memory are promised. */
const PROMISED = 10_000;
const MOST_MILLISECONDS = 3_000;
const MOST_BYTES = 1.5 * 2 ** 30;
/** Megabytes that the largest office may take. */
const HEAP = 12_000;

function measure(script: string, people: number): Promise<RulesTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [String(people)], { execArgv: [`--max-old-space-size=${String(HEAP)}`] });
    child.once("message", (times) => {
      resolve(times as RulesTimes);
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`The process that measures the rules ended with ${String(code)}.`));
    });
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "four-ones-rules-"));
  try {
    const outfile = path.join(folder, "rules-process.js");
    const entryPoints = [path.join(__dirname, "rules-process.ts")];
    buildSync({ entryPoints, outfile, bundle: true, minify: true, platform: "node", logLevel: "error" });
    const found = new Map<number, RulesTimes>();
    process.stdout.write("People      Time (ms)   Records/s    Times one plain pass   Memory (MB)\n");
    for (const people of SIZES) {
      const times = await measure(outfile, people);
      found.set(people, times);
      const { records, took, plain, memory } = times;
      const figures = [took, (records / took) * 1000, took / plain, memory / 2 ** 20].map(shown);
      const [time = "", rate = "", ratio = "", megabytes = ""] = figures;
      process.stdout.write(
        `${shown(people).padStart(6)}${time.padStart(15)}${rate.padStart(12)}${ratio.padStart(24)}${megabytes.padStart(14)}\n`,
      );
    }
    const [first, last] = [SIZES[0], SIZES[SIZES.length - 1] ?? SIZES[0]];
    const growth =
      Math.log((found.get(last)?.took ?? Number.NaN) / (found.get(first)?.took ?? Number.NaN)) / Math.log(last / first);
    process.stdout.write(`Time grows with the number of people to the power of ${growth.toFixed(2)}.\n`);
    const promised = found.get(PROMISED);
    if (promised === undefined) throw new Error("The promised office was not measured.");
    if (promised.took > MOST_MILLISECONDS || promised.memory > MOST_BYTES) {
      const limits = `${shown(MOST_MILLISECONDS)} ms and ${shown(MOST_BYTES / 2 ** 20)} MB`;
      process.stdout.write(`${shown(PROMISED)} people exceed the limits of ${limits}.\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
