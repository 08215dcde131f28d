/**
 * `npm run test:full`: the rules against their second, literal version and their properties, and the numbers of all documents, on
 * many more random offices; books of known offices in many more random layouts.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const OFFICES = "1000";

const jest = path.resolve(__dirname, "../node_modules/jest/bin/jest.js");
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    "--selectProjects",
    "core",
    "--testPathPatterns",
    "plan/(reference|properties|certain-or-open)|writing/(numbers|agreement)|random-layouts",
  ],
  { stdio: "inherit", env: { ...process.env, RUNS: OFFICES } },
);
process.exitCode = status ?? 1;
