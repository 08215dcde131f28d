/**
 * Which browser the tests drive: the one named by CHROME_PATH, else the one from npm, else one that is installed.
 * The npm package unpacks its browser, and the shared libraries a bare Linux machine lacks, into the folder for
 * temporary files; we give it a folder of its own under .cache, so that a half-finished unpacking is never used.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const UNPACKED = path.join(ROOT, ".cache/chromium-147.0.0");

export interface BrowserBinary {
  readonly executable: string;
  /** Folders the dynamic linker must look into first; "" for an installed browser. */
  readonly libraries: string;
  readonly args: readonly string[];
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** @throws Error with a sentence how to get a browser where none is found. */
export function findBrowser(): BrowserBinary {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return plain(named);
    throw new Error(`CHROME_PATH names ${named}, where there is no file.`);
  }
  const reasons: string[] = [];
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      return fromPackage();
    } catch (reason) {
      reasons.push(String(reason));
    }
  }
  const installed = INSTALLED.find((place) => existsSync(place));
  if (installed !== undefined) return plain(installed);
  throw new Error(
    "No browser was found for the browser tests. Run `npm ci` (on 64-bit Linux it brings one), or install Chromium, " +
      `Chrome or Edge and set CHROME_PATH to its program file. ${reasons.join(" ")}`.trim(),
  );
}

// Tests run as root in containers, where Chromium's own sandbox cannot be set up.
const plain = (executable: string): BrowserBinary => ({
  executable,
  libraries: "",
  args: process.platform === "linux" ? ["--no-sandbox"] : [],
});

// What the packaged browser is built for, without the flags that switch web security off: the tests are about it.
const PACKAGED_ARGS = [
  ...["--no-sandbox", "--disable-setuid-sandbox", "--no-zygote", "--in-process-gpu", "--ignore-gpu-blocklist"],
  ...["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--font-render-hinting=none"],
];

function fromPackage(): BrowserBinary {
  const executable = path.join(UNPACKED, "chromium");
  if (!existsSync(executable)) unpack();
  return { executable, libraries: path.join(UNPACKED, "al2023/lib"), args: PACKAGED_ARGS };
}

/** In a process of its own, because the package reads the environment when it is loaded. */
function unpack(): void {
  const partial = `${UNPACKED}.${process.pid}.partial`;
  mkdirSync(partial, { recursive: true });
  try {
    const script = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
    execFileSync(process.execPath, ["-e", script], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (!existsSync(UNPACKED)) renameSync(partial, UNPACKED);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
