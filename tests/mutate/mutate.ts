/**
 * `npm run mutate`: changes the rules in small ways, one after the other and each in a copy of the project, and asks the
 * tests of the core whether they notice. Says by which test each was killed, and which survived. The choice is by a seed.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { mutationsOf, type Mutation } from "./mutations";

const ROOT = path.resolve(__dirname, "../..");
/** Where the rules, their numbers and the border of the settings are. */
const FOLDERS = ["src/core/plan", "src/core/settings"];
/** Tables of words and clauses without a rule in them. */
const LEFT_OUT = ["src/core/plan/clauses.ts", "src/core/plan/open-points.ts"];
const COPIED = ["src", "tests", "docs", "package.json", "tsconfig.json", "jest.config.js"];
/** First the tests that name a rule and its boundaries, then those that compare whole offices, which take long. */
const TESTS = [
  "core/(plan/(rules|figures|aspects|overall|office|year|worked|period|parameters|clauses|plausib|remain)|settings)",
  "core/plan/(reference|properties|certain-or-open)|core/(domain|writing)",
];

const [count = 50, seed = 20_261_127] = process.argv.slice(2).map(Number);

interface Verdict {
  readonly mutation: Mutation;
  /** Name of the first test that failed; null: none did. */
  readonly killedBy: string | null;
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name))
    .filter((name) => name.endsWith(".ts") && !LEFT_OUT.includes(name))
    .sort();
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As many as are wanted, spread over the files: a file in turn, and in it any of its mutations. */
function chosen(): Mutation[] {
  const next = numbersFrom(seed);
  const files = FOLDERS.flatMap(filesBelow)
    .map((file) => ({ all: mutationsOf(ROOT, file), order: next() }))
    .filter(({ all }) => all.length > 0)
    .sort((one, other) => one.order - other.order);
  const taken: Mutation[] = [];
  for (let at = 0; taken.length < count; at += 1) {
    const all = files[at % files.length]?.all ?? [];
    const [mutation] = all.splice(Math.floor(next() * all.length), 1);
    if (mutation !== undefined) taken.push(mutation);
    else if (files.every((file) => file.all.length === 0)) break;
  }
  return taken;
}

function copyOfProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "four-ones-mutate-"));
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

/** Runs the tests of the core in a copy until one fails; its file and name, or null. @throws Error when nothing ran */
async function firstFailure(folder: string, tests: string): Promise<string | null> {
  const jest = path.join(folder, "node_modules/jest/bin/jest.js");
  const args = ["--selectProjects", "core", "--testPathPatterns", tests, "-i", "--bail"];
  const said = await new Promise<string>((resolve) => {
    const child = spawn(process.execPath, [jest, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    let text = "";
    child.stderr.on("data", (piece: Buffer) => (text += piece.toString()));
    child.on("close", () => resolve(text));
  });
  const failed = /^FAIL \S+ (\S+)[^]*?^ {2}● (.+)$/m.exec(said);
  if (failed) return `${path.basename(failed[1] ?? "")}: ${failed[2] ?? ""}`;
  if (!/^Tests: +\d+ passed, \d+ total$/m.test(said)) throw new Error(said);
  return null;
}

async function firstFailureOf(folder: string): Promise<string | null> {
  for (const tests of TESTS) {
    const failure = await firstFailure(folder, tests);
    if (failure !== null) return failure;
  }
  return null;
}

async function judge(folder: string, mutation: Mutation): Promise<Verdict> {
  const target = path.join(folder, mutation.file);
  const original = readFileSync(target, "utf8");
  writeFileSync(target, mutation.text);
  const killedBy = await firstFailureOf(folder);
  writeFileSync(target, original);
  return { mutation, killedBy };
}

async function main(): Promise<void> {
  const waiting = chosen();
  const total = waiting.length;
  const verdicts: Verdict[] = [];
  const work = async (): Promise<void> => {
    const folder = copyOfProject();
    // Where the unchanged rules fail, every change of them would seem to be noticed.
    const broken = await firstFailureOf(folder);
    if (broken !== null) throw new Error(`The tests fail without any mutation: ${broken}`);
    for (let mutation = waiting.shift(); mutation !== undefined; mutation = waiting.shift()) {
      const verdict = await judge(folder, mutation);
      verdicts.push(verdict);
      const { file, line, before, after } = mutation;
      const said = verdict.killedBy === null ? "SURVIVED" : `killed by ${verdict.killedBy}`;
      process.stdout.write(`${file}:${line} ${before} -> ${after}: ${said}\n`);
    }
    rmSync(folder, { recursive: true });
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work));
  const killed = verdicts.filter(({ killedBy }) => killedBy !== null).length;
  process.stdout.write(`${killed} of ${total} mutations killed (seed ${seed}).\n`);
  process.exitCode = killed === total ? 0 : 1;
}

void main();
