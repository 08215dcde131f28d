/** Files are written whole or not at all: all of them beside their places first, then each moved there. */
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../core/domain/language";
import { Stop } from "./terminal";
import { wordsOf } from "./words";

export interface FileToSave {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** @throws Stop when one of them cannot be written */
export async function saveFiles(files: readonly FileToSave[], language: Language): Promise<void> {
  const saved = files.map((one) => ({
    ...one,
    beside: path.join(path.dirname(one.file), `.${path.basename(one.file)}.${randomUUID()}.tmp`),
  }));
  let current = "";
  try {
    for (const { file, content, beside } of saved) {
      current = file;
      await writeFile(beside, content);
    }
    for (const { file, beside } of saved) {
      current = file;
      await rename(beside, file);
    }
  } catch {
    for (const { beside } of saved) await rm(beside, { force: true });
    throw new Stop(wordsOf(language).troubles["not-written"](current));
  }
}
