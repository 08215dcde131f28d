/** Runs the commands as a shell would, in a folder of their own: arguments in, exit code, output and files out. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { addSheetCommand } from "../../src/cli/add-sheet-command";
import { documentsCommand } from "../../src/cli/documents-command";
import { issueCommand } from "../../src/cli/issue-command";
import { recogniseCommand } from "../../src/cli/recognise-command";
import { refreshCommand } from "../../src/cli/refresh-command";
import type { RefreshReport } from "../../src/cli/refresh-report";
import { undoCommand } from "../../src/cli/undo-command";
import type { Terminal } from "../../src/cli/terminal";
import { whatIfCommand } from "../../src/cli/what-if-command";

const folder = mkdtempSync(path.join(tmpdir(), "four-ones-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function ended(command: (terminal: Terminal) => Promise<number>): Promise<Ended> {
  const said = { out: "", err: "" };
  const code = await command({ out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}

export const refresh = (...args: string[]): Promise<Ended> => ended((terminal) => refreshCommand(args, terminal));
export const undo = (...args: string[]): Promise<Ended> => ended((terminal) => undoCommand(args, terminal));
export const addSheet = (...args: string[]): Promise<Ended> => ended((terminal) => addSheetCommand(args, terminal));
export const documents = (...args: string[]): Promise<Ended> => ended((terminal) => documentsCommand(args, terminal));
export const issue = (...args: string[]): Promise<Ended> => ended((terminal) => issueCommand(args, terminal));
export const recognise = (...args: string[]): Promise<Ended> => ended((terminal) => recogniseCommand(args, terminal));

export const whatIf = (...args: string[]): Promise<Ended> => ended((terminal) => whatIfCommand(args, terminal));

export const place = (name: string): string => path.join(folder, name);
export const isThere = (name: string): boolean => existsSync(place(name));
export const bytesOf = (file: string): Buffer => readFileSync(file);

/** Saves a file and returns its path. */
export function put(name: string, content: Uint8Array | string): string {
  writeFileSync(place(name), content);
  return place(name);
}

export const report = (file: string): RefreshReport => JSON.parse(readFileSync(file, "utf8")) as RefreshReport;

/** Refreshes October 2026 of a workbook, saves result and report, and fails when the command does. */
export async function refreshed(
  input: string,
  name: string,
  month = "2026-10",
  options: readonly string[] = [],
): Promise<{ out: string; report: RefreshReport }> {
  const [out, json] = [place(`${name}.xlsx`), place(`${name}.json`)];
  const done = await refresh(input, "--month", month, "--out", out, "--report", json, ...options);
  expect(done).toMatchObject({ code: 0, err: "" });
  return { out, report: report(json) };
}
