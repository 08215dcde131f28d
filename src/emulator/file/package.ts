/**
 * The zip package of a workbook: its parts by name, unpacked when asked for. Sizes are checked before anything is
 * unpacked. Used by the reader, and by the writer to compare two files.
 */
import { unzipSync, type UnzipFileInfo } from "fflate";
import { isCompoundFile, rootNames } from "./compound-file";
import { FileRefused } from "./file-refused";
import { LIMITS } from "./limits";
import type { Parts } from "./parts";
import { readRelationships } from "./read/relationships";

export type { Parts } from "./parts";

export interface Package extends Parts {
  /** Name of the part with the list of sheets, usually "xl/workbook.xml". */
  readonly workbookPart: string;
}

/** @throws FileRefused */
export function openPackage(bytes: Uint8Array): Package {
  if (isCompoundFile(bytes)) throw compoundRefusal(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefused("not-a-workbook", "The file is no zip package.");
  if (bytes.length > LIMITS.fileBytes)
    throw new FileRefused("too-large", `The file has ${bytes.length} bytes, more than ${LIMITS.fileBytes}.`);
  const parts = openParts(bytes);
  return { ...parts, workbookPart: findWorkbookPart(parts) };
}

function compoundRefusal(bytes: Uint8Array): FileRefused {
  const names = rootNames(bytes);
  if (names.includes("EncryptedPackage")) return new FileRefused("encrypted", "A compound file with EncryptedPackage.");
  const book = names.find((name) => name === "Workbook" || name === "Book");
  if (book !== undefined) return new FileRefused("old-format", `A compound file with the stream ${book}.`);
  return new FileRefused("not-a-workbook", `A compound file with ${names.join(", ") || "no readable directory"}.`);
}

function openParts(bytes: Uint8Array): Parts {
  const stored = new Map<string, string>();
  let total = 0;
  unpack(bytes, (file) => {
    if (file.name.endsWith("/")) return false;
    const key = keyOf(file.name);
    if (stored.has(key)) throw new FileRefused("damaged", `The part ${file.name} is there twice.`);
    stored.set(key, file.name);
    total += file.originalSize;
    requireSize(file, stored.size, total);
    return false;
  });
  const unpacked = new Map<string, Uint8Array>();
  const parts: Parts = {
    names: [...stored.values()].map((name) => name.replaceAll("\\", "/").replace(/^\/+/, "")),
    has: (name) => stored.has(keyOf(name)),
    bytes(name) {
      const key = keyOf(name);
      const known = unpacked.get(key);
      if (known) return known;
      const exact = stored.get(key);
      if (exact === undefined) throw new FileRefused("damaged", `There is no part ${name}.`);
      const content = unpack(bytes, (file) => file.name === exact)[exact];
      if (!content) throw new FileRefused("damaged", `The part ${name} cannot be unpacked.`);
      unpacked.set(key, content);
      return content;
    },
    text: (name) => decoded(name, parts.bytes(name)),
  };
  return parts;
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (reason) {
    if (reason instanceof FileRefused) throw reason;
    throw new FileRefused("damaged", `The zip cannot be read: ${String(reason)}`);
  }
}

function requireSize({ name, size, originalSize }: UnzipFileInfo, parts: number, total: number): void {
  const refuse = (detail: string): never => {
    throw new FileRefused("too-large", detail);
  };
  if (parts > LIMITS.parts) refuse(`The package has more than ${LIMITS.parts} parts.`);
  if (originalSize > LIMITS.partBytes) refuse(`${name} unpacks to ${originalSize} bytes.`);
  if (total > LIMITS.totalBytes) refuse(`The package unpacks to more than ${LIMITS.totalBytes} bytes.`);
  if (originalSize >= LIMITS.ratioFromBytes && originalSize > size * LIMITS.ratio)
    refuse(`${name} unpacks from ${size} to ${originalSize} bytes.`);
}

function decoded(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  try {
    return new TextDecoder(encoding || "utf-8", { fatal: true }).decode(bytes);
  } catch (reason) {
    throw new FileRefused("damaged", `${name} is no text: ${String(reason)}`);
  }
}

/** Part names are compared without case, and may be written with escapes ("%20"). */
function keyOf(name: string): string {
  const plain = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
  return /%[0-9a-f]{2}/.test(plain) ? plain.replace(/%([0-9a-f]{2})/g, unescapedAscii) : plain;
}

const unescapedAscii = (escape: string, code: string): string => {
  const value = parseInt(code, 16);
  return value < 0x80 ? String.fromCharCode(value).toLowerCase() : escape;
};

function findWorkbookPart(parts: Parts): string {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument");
  if (!main || !parts.has("[Content_Types].xml"))
    throw new FileRefused("not-a-workbook", "The package names no main part.");
  if (/\.bin$/i.test(main.target))
    throw new FileRefused("not-a-workbook", `A binary workbook (.xlsb): its main part is ${main.target}.`);
  if (!parts.has(main.target)) throw new FileRefused("damaged", `The main part ${main.target} is missing.`);
  return main.target;
}
