/**
 * Looks into an OLE compound file as far as its directory: which kind of document an encrypted or an Excel 97-2003
 * file is. Layout after [MS-CFB] 2.2 (header), 2.3 (sector chains), 2.6 (directory entries).
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
/** Sector numbers from here on are marks, "end of chain" among them; entry numbers, "no entry". */
const FIRST_MARK = 0xffff_fffa;
/** Sector numbers of the allocation table that fit into the header. */
const HEADER_TABLE_ENTRIES = 109;
const MOST_SECTORS = 4096;

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Names directly below the root of a compound file; empty where its directory cannot be read. */
export function rootNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return [];
  const sectorBytes = 1 << view.getUint16(0x1e, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) return [];
  const perSector = sectorBytes / ENTRY_BYTES;
  const sectors = chain(view, view.getUint32(0x30, true), sectorBytes);
  const entry = (index: number): number | null => {
    const sector = sectors[Math.floor(index / perSector)];
    if (sector === undefined) return null;
    const start = (sector + 1) * sectorBytes + (index % perSector) * ENTRY_BYTES;
    return start + ENTRY_BYTES <= bytes.length ? start : null;
  };
  const root = entry(0);
  return root === null ? [] : siblings(view, view.getUint32(root + 0x4c, true), entry);
}

/** Sectors in the order of the allocation table, beginning with `first`. */
function chain(view: DataView, first: number, sectorBytes: number): number[] {
  const sectors: number[] = [];
  const perSector = sectorBytes / 4;
  let sector = first;
  while (sector < FIRST_MARK && sectors.length < MOST_SECTORS) {
    sectors.push(sector);
    const table = Math.floor(sector / perSector);
    if (table >= HEADER_TABLE_ENTRIES) break;
    const at = (view.getUint32(0x4c + table * 4, true) + 1) * sectorBytes + (sector % perSector) * 4;
    if (at + 4 > view.byteLength) break;
    sector = view.getUint32(at, true);
  }
  return sectors;
}

/** Names of the tree of entries that hang on each other left and right. */
function siblings(view: DataView, first: number, entry: (index: number) => number | null): string[] {
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const start = index >= FIRST_MARK || seen.has(index) ? null : entry(index);
    seen.add(index);
    if (start === null) continue;
    const length = Math.max(0, Math.min(64, view.getUint16(start + 0x40, true)) / 2 - 1);
    let name = "";
    for (let at = 0; at < length; at += 1) name += String.fromCharCode(view.getUint16(start + at * 2, true));
    names.push(name);
    waiting.push(view.getUint32(start + 0x44, true), view.getUint32(start + 0x48, true));
  }
  return names;
}
