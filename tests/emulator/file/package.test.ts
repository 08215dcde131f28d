import { strToU8, zipSync } from "fflate";
import { FileRefused, type FileRefusal } from "../../../src/emulator/file/file-refused";
import { LIMITS } from "../../../src/emulator/file/limits";
import { openPackage } from "../../../src/emulator/file/package";
import { compoundFile } from "./compound-bytes";
import { smallBook, smallParts, zipped } from "./small-package";

const BOOK = { sheets: { Sheet1: "<sheetData/>" } };

function refusal(bytes: Uint8Array): FileRefused {
  try {
    openPackage(bytes);
  } catch (reason) {
    if (reason instanceof FileRefused) return reason;
    throw reason;
  }
  throw new Error("The file was opened.");
}

const reason = (bytes: Uint8Array): FileRefusal => refusal(bytes).reason;

describe("openPackage", () => {
  test("finds parts whatever the case of their names and with or without a leading slash", () => {
    const pkg = openPackage(smallBook(BOOK));
    expect(pkg.workbookPart).toBe("xl/workbook.xml");
    expect(pkg.has("/XL/Workbook.xml")).toBe(true);
    expect(pkg.text("/xl/WORKSHEETS/sheet1.xml")).toContain("<sheetData/>");
    expect(pkg.has("xl/worksheets/sheet2.xml")).toBe(false);
  });

  test("reads names written with backslashes or escapes, as some programs do", () => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = smallParts(BOOK);
    const pkg = openPackage(zipped({ ...parts, "xl\\worksheets\\sheet%201.xml": sheet }));
    expect(pkg.text("xl/worksheets/sheet 1.xml")).toBe(sheet);
    expect(pkg.names).toContain("xl/worksheets/sheet%201.xml");
  });

  test("decodes UTF-16 by its byte order mark and drops the mark of UTF-8", () => {
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...[..."<a>评</a>"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const pkg = openPackage(zipped({ ...smallParts(BOOK), "a.xml": little, "b.xml": "\uFEFF<b/>" }));
    expect(pkg.text("a.xml")).toBe("<a>评</a>");
    expect(pkg.text("b.xml")).toBe("<b/>");
  });

  test("refuses text that is not UTF-8 as damaged", () => {
    const pkg = openPackage(zipped({ ...smallParts(BOOK), "gbk.xml": new Uint8Array([0x3c, 0xd6, 0xd0, 0x2f, 0x3e]) }));
    expect(() => pkg.text("gbk.xml")).toThrow(FileRefused);
  });

  test("a missing part is damage", () => {
    expect(() => openPackage(smallBook(BOOK)).bytes("xl/nothing.xml")).toThrow(/damaged: There is no part/);
  });
});

describe("openPackage refuses what is no workbook", () => {
  test.each([
    ["an empty file", new Uint8Array()],
    ["text with the wrong ending", strToU8("姓名,部门\n张三,办公室\n")],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("hello") })],
  ])("%s", (_what, bytes) => {
    expect(reason(bytes)).toBe("not-a-workbook");
  });

  test("a binary workbook, and says so", () => {
    const parts = smallParts(BOOK);
    const bytes = zipped({
      ...parts,
      "_rels/.rels": (parts["_rels/.rels"] ?? "").replace("workbook.xml", "workbook.bin"),
    });
    expect(refusal(bytes)).toMatchObject({ reason: "not-a-workbook", detail: expect.stringContaining(".xlsb") });
  });

  test("a compound file: encrypted, of the old format, or of another program", () => {
    expect(reason(compoundFile(["EncryptionInfo", "EncryptedPackage"]))).toBe("encrypted");
    expect(reason(compoundFile(["\u0005SummaryInformation", "Workbook"]))).toBe("old-format");
    expect(reason(compoundFile(["Book"]))).toBe("old-format");
    expect(refusal(compoundFile(["WordDocument"]))).toMatchObject({
      reason: "not-a-workbook",
      detail: expect.stringContaining("WordDocument"),
    });
    expect(reason(compoundFile(["Workbook"]).slice(0, 100))).toBe("not-a-workbook");
  });
});

describe("openPackage refuses damage", () => {
  test("a zip cut short, a scrambled part, a part that is there twice", () => {
    const bytes = smallBook(BOOK);
    expect(reason(bytes.slice(0, bytes.length - 40))).toBe("damaged");
    const twice = { ...smallParts(BOOK), "XL/workbook.xml": "<workbook/>" };
    expect(reason(zipped(twice))).toBe("damaged");
  });

  test("a part whose data were scrambled", () => {
    const text = Array.from({ length: 2000 }, (_none, index) => `<x${index}/>`).join("");
    const bytes = zipped({ ...smallParts(BOOK), "big.xml": `<a>${text}</a>` });
    const scrambled = bytes.slice();
    const at = new TextDecoder("latin1").decode(bytes).indexOf("big.xml") + 7;
    scrambled.fill(0xff, at, at + 200);
    expect(() => openPackage(scrambled).bytes("big.xml")).toThrow(/damaged/);
  });

  test("a main part that is not there", () => {
    const parts = smallParts(BOOK);
    delete parts["xl/workbook.xml"];
    expect(reason(zipped(parts))).toBe("damaged");
  });
});

describe("openPackage refuses what is too large", () => {
  const withPart = (part: Uint8Array): Uint8Array => zipped({ ...smallParts(BOOK), "xl/worksheets/sheet1.xml": part });

  test("a part that unpacks to far more than it has packed", () => {
    expect(reason(withPart(new Uint8Array(LIMITS.ratioFromBytes)))).toBe("too-large");
    const below = openPackage(withPart(new Uint8Array(LIMITS.ratioFromBytes - 1)));
    expect(below.bytes("xl/worksheets/sheet1.xml")).toHaveLength(LIMITS.ratioFromBytes - 1);
  });

  test("sizes that are only declared, before anything is unpacked", () => {
    const bytes = withPart(strToU8("<worksheet/>"));
    const at = directoryEntry(bytes, "xl/worksheets/sheet1.xml");
    new DataView(bytes.buffer).setUint32(at + 24, LIMITS.partBytes + 1, true);
    expect(refusal(bytes)).toMatchObject({ reason: "too-large", detail: expect.stringContaining("sheet1.xml") });
  });

  test("more parts than any workbook has", () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.parts }, (_none, index) => [`p${index}`, ""]));
    expect(reason(zipped({ ...smallParts(BOOK), ...many }))).toBe("too-large");
  });

  test("a file beyond the limit of its bytes", () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    bytes.set([0x50, 0x4b]);
    expect(reason(bytes)).toBe("too-large");
  });
});

/** Where the central directory's entry of a part begins. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.lastIndexOf(name) - 46;
}
