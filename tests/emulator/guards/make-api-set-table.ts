/**
 * Writes src/emulator/guards/api-set-table.ts: `npx tsx tests/emulator/guards/make-api-set-table.ts`. To be run after
 * a member was added to the emulator or @types/office-js was renewed; a test compares the two.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { allDefinitions } from "../../../src/emulator/members/registry";
import { apiSetTable } from "./expected-api-sets";

const target = path.resolve(__dirname, "../../../src/emulator/guards/api-set-table.ts");
const lines = Object.entries(apiSetTable(allDefinitions())).map(([type, byVersion]) => {
  const versions = Object.entries(byVersion).map(([version, members]) => `    "${version}": "${members}",`);
  return [`  ${type}: {`, ...versions, "  },"].join("\n");
});
const head = `/** Made by tests/emulator/guards/make-api-set-table.ts from the tags of @types/office-js: type, version, members. */
export const API_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {`;
writeFileSync(target, `${[head, ...lines].join("\n")}\n};\n`);
