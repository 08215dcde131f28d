/** Drafts that a person edits once they are written: how it is known that somebody did. */
import type { MemoryEdit, SheetEdit } from "../domain/edits";
import { fingerprint } from "../domain/fingerprint";
import { isSameMemory, readable, withDrafts, type Draft, type Memory } from "../domain/memory";
import { formatPeriod, isSamePeriod, type DocumentPeriod } from "../domain/period";
import { EDITED_DOCUMENTS, type OwnedKind, type SheetSnapshot, type WorkbookSnapshot } from "../domain/snapshot";
import { areaValues } from "./cells";

function documentKey(owned: OwnedKind, period: DocumentPeriod | null): string {
  return period === null ? owned : `${owned} ${formatPeriod(period)}`;
}

function fingerprintOf(values: readonly (readonly unknown[])[]): string {
  return fingerprint(JSON.stringify(values.map((row) => row.map((cell) => String(cell).replace(/\r\n?/gu, "\n")))));
}

/**
 * Whether a draft no longer stands as it was last written. One of which that is not known may have been edited: it is
 * taken for edited.
 */
export function isEditedDraft(
  { owned: areas, memory }: WorkbookSnapshot,
  owned: OwnedKind,
  period: DocumentPeriod,
  sheet: SheetSnapshot,
): boolean {
  const own = areas.find(
    (one) =>
      one.kind === owned && one.area.sheet === sheet.name && one.period !== null && isSamePeriod(one.period, period),
  );
  const known = readable(memory).drafts.find(({ document }) => document === documentKey(owned, period));
  return own !== undefined && known?.fingerprint !== fingerprintOf(areaValues(sheet, own.area));
}

/** The memory with the drafts that these edits write. */
export function rememberDrafts(memory: Memory, edits: readonly SheetEdit[]): Memory {
  const written = edits
    .filter(({ owned }) => EDITED_DOCUMENTS.includes(owned))
    .map(({ owned, period, content }): Draft => {
      return { document: documentKey(owned, period), fingerprint: fingerprintOf(content.values) };
    });
  return withDrafts(memory, written);
}

/** None where nothing is remembered anew. */
export function memoryEdits({ memory: before }: Pick<WorkbookSnapshot, "memory">, after: Memory): MemoryEdit[] {
  return isSameMemory(before, after) ? [] : [{ kind: "memory", before, after }];
}
