/** Builds the add-in and the workbench for use, unless what lies in dist was built from these very files. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = path.resolve(__dirname, "..");
const DIST = path.join(ROOT, "dist");
const STAMP = path.join(DIST, "built-from.txt");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "tsconfig.json", "package-lock.json"];

/** True when a build was needed. @throws Error with webpack's messages when the sources do not build. */
export async function buildIfNeeded(announce: () => void): Promise<boolean> {
  const stamp = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return false;
  announce();
  rmSync(STAMP, { force: true });
  await runWebpack();
  mkdirSync(DIST, { recursive: true });
  writeFileSync(STAMP, stamp);
  return true;
}

function sourceHash(): string {
  const hash = createHash("sha256");
  const add = (entry: string): void => {
    const full = path.join(ROOT, entry);
    hash.update(`${entry}\0`).update(readFileSync(full));
  };
  for (const source of SOURCES) {
    if (!existsSync(path.join(ROOT, source))) continue;
    if (path.extname(source) !== "") {
      add(source);
      continue;
    }
    const files = readdirSync(path.join(ROOT, source), { recursive: true, withFileTypes: true });
    const names = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
    for (const name of names.sort()) add(path.relative(ROOT, name));
  }
  return hash.digest("hex");
}

function runWebpack(): Promise<void> {
  const load = createRequire(__filename);
  const configure = load("../webpack.config.js") as (environment: object, argv: { mode: string }) => Configuration[];
  const compiler = webpack(configure({}, { mode: "production" }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closeError) => {
        const failure = error ?? closeError;
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}

if (require.main === module) {
  buildIfNeeded(() => console.log("正在构建…  Building…")).then(
    (built) => console.log(built ? "构建完成。  Built." : "已是最新。  Up to date."),
    (reason: unknown) => {
      console.error(reason instanceof Error ? reason.message : reason);
      process.exitCode = 1;
    },
  );
}
