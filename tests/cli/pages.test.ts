/**
 * Every document as it will be printed: page set-up, titles and breaks read from the parts of the saved file, against the
 * numbers of the recipe (OFFICE-PRACTICE 3.2, 3.3), and rows and columns against the paper.
 */
import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../src/emulator/model/sheet";
import { bytesOf, documents, place } from "./command";
import { open, SAMPLE } from "./saved";

const A4 = { portrait: [595.28, 841.89], landscape: [841.89, 595.28] } as const;

interface Page {
  readonly orientation: "portrait" | "landscape";
  /** Points: left, right, top, bottom, header, footer. */
  readonly margins: readonly [number, number, number, number, number, number];
  /** The columns are made to fit a page's width; else the scale is 100 %. */
  readonly isFitted: boolean;
  readonly titleRows: number;
  readonly footers: readonly string[];
}

const NUMBER = '&C&"宋体,Regular"&10第 &P 页';
const CIRCULAR: Page = {
  orientation: "portrait",
  margins: [79.37, 73.7, 104.88, 93.54, 36, 70],
  isFitted: true,
  titleRows: 0,
  footers: ['&R&"宋体,Regular"&14— &P —\u3000', '&L&"宋体,Regular"&14\u3000— &P —'],
};
const FORM: Page = {
  orientation: "portrait",
  margins: [54, 54, 51, 51, 25.5, 28.5],
  isFitted: false,
  titleRows: 0,
  footers: [NUMBER],
};
const TABLE: Page = {
  orientation: "landscape",
  margins: [42.52, 42.52, 56.69, 56.69, 28.35, 28.35],
  isFitted: true,
  titleRows: 2,
  footers: [NUMBER],
};

const PAGES: Readonly<Record<string, Page>> = {
  "通报 2026-10": CIRCULAR,
  "学习通报 2026-10-28": { ...CIRCULAR },
  // One page has no even one.
  "通报批评 2026-10": { ...CIRCULAR, footers: CIRCULAR.footers.slice(0, 1) },
  评定台账: TABLE,
  学习预警: TABLE,
  "年终考评 2026": TABLE,
  "年度统计 2026": FORM,
  "考核表 2026": FORM,
  "评先资格 2026": TABLE,
  "参数说明 2026": TABLE,
  签到表: { ...FORM, titleRows: 5 },
  "检查登记表 2026-10": { ...TABLE, isFitted: false },
  "月月讲安排 2026": TABLE,
  "核对单 2026-10": FORM,
  "学习情况 2026": TABLE,
};

let parts: Record<string, string>;
let sheets: readonly Sheet[];
beforeAll(async () => {
  let file = SAMPLE;
  for (const kind of ["closing", "study", "year-closing", "sign-in", "check-register", "rota", "slips", "facts"]) {
    const out = place(`${kind}.xlsx`);
    expect(await documents(file, "--month", "2026-10", "--kind", kind, "--out", out)).toMatchObject({
      code: 0,
      err: "",
    });
    file = out;
  }
  const bytes = new Uint8Array(bytesOf(file));
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") || name.endsWith(".rels") })).map(
      ([name, content]) => [name, strFromU8(content)],
    ),
  );
  sheets = open(file).sheets;
}, 300_000);

const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Name of the sheet, and its own part of the file. */
function sheetPart(begins: string): { readonly sheet: Sheet; readonly xml: string; readonly place: number } {
  const place = sheets.findIndex(({ name }) => name === begins || name.startsWith(`${begins} `));
  const sheet = sheets[place];
  const book = parts["xl/workbook.xml"] ?? "";
  const item = [...book.matchAll(/<sheet [^>]*>/gu)].find(
    ([tag]) => sheet && tag.includes(`name="${sheet.name}"`),
  )?.[0];
  const id = /r:id="([^"]+)"/u.exec(item ?? "")?.[1] ?? "";
  const relation = [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/gu)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  )?.[0];
  const target = /Target="\/?(?:xl\/)?([^"]+)"/u.exec(relation ?? "")?.[1] ?? "";
  const xml = parts[`xl/${target}`];
  if (sheet === undefined || xml === undefined) throw new Error(`no sheet ${begins}`);
  return { sheet, xml, place };
}

const attribute = (tag: string | undefined, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`, "u").exec(tag ?? "")?.[1];
const tagOf = (xml: string, name: string): string | undefined => new RegExp(`<${name}[ />][^>]*>?`, "u").exec(xml)?.[0];

/** Points of what is filled: its columns together, and its rows page by page with the rows repeated on each. */
function measured(sheet: Sheet, breaks: readonly number[], titleRows: number) {
  const used = [...sheet.entries()].filter(({ cell }) => cell.value !== null || cell.style !== 0);
  const [rows, columns] = [Math.max(...used.map(({ row }) => row)) + 1, Math.max(...used.map((one) => one.column)) + 1];
  const width = Array.from({ length: columns }, (_, at) => sheet.columnWidth(at)).reduce((sum, one) => sum + one, 0);
  const titles = Array.from({ length: titleRows }, (_, at) => sheet.rowHeight(at)).reduce((sum, one) => sum + one, 0);
  const pages = [0];
  for (let row = 0; row < rows; row += 1) {
    if (breaks.includes(row)) pages.push(titles);
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + sheet.rowHeight(row);
  }
  return { width, pages, highest: Math.max(...Array.from({ length: rows }, (_, row) => sheet.rowHeight(row))), titles };
}

test.each(Object.entries(PAGES))("%s", (name, page) => {
  const { sheet, xml, place: position } = sheetPart(name);
  const setup = tagOf(xml, "pageSetup");
  expect(attribute(setup, "paperSize")).toBe("9");
  expect(attribute(setup, "orientation") ?? "portrait").toBe(page.orientation);
  const margins = tagOf(xml, "pageMargins");
  ["left", "right", "top", "bottom", "header", "footer"].forEach((side, at) => {
    expect([side, Number(attribute(margins, side)) * 72]).toEqual([side, expect.closeTo(page.margins[at] ?? NaN, 1)]);
  });
  const isFitted = /<pageSetUpPr[^>]*fitToPage="1"/u.test(xml);
  expect(isFitted).toBe(page.isFitted);
  if (isFitted) expect([attribute(setup, "fitToWidth") ?? "1", attribute(setup, "fitToHeight")]).toEqual(["1", "0"]);
  else expect(attribute(setup, "scale") ?? "100").toBe("100");
  const footers = ["oddFooter", "evenFooter"].flatMap((tag) => {
    const found = new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, "u").exec(xml)?.[1];
    return found === undefined ? [] : [unescaped(found)];
  });
  expect(footers).toEqual(page.footers);

  const book = parts["xl/workbook.xml"] ?? "";
  const named = (title: string): string | undefined =>
    [...book.matchAll(/<definedName ([^>]*)>([^<]*)</gu)].find(
      ([, attributes = ""]) => attributes.includes(`"${title}"`) && attributes.includes(`localSheetId="${position}"`),
    )?.[2];
  const titles = /\$1:\$(\d+)$/u.exec(named("_xlnm.Print_Titles") ?? "")?.[1];
  expect(Number(titles ?? 0)).toBe(page.titleRows);
  // No print area: the sheet holds nothing but the document.
  expect(named("_xlnm.Print_Area")).toBeUndefined();

  const breaks = [...xml.matchAll(/<brk ([^>]*)\/>/gu)].map(([, tag = ""]) => Number(attribute(` ${tag}`, "id")));
  const [paperWidth, paperHeight] = A4[page.orientation];
  const [left, right, top, bottom] = page.margins;
  const [across, down] = [paperWidth - left - right, paperHeight - top - bottom];
  const { width, pages, highest, titles: repeated } = measured(sheet, breaks, page.titleRows);
  const scale = page.isFitted ? Math.min(1, across / width) : 1;
  expect(width * scale).toBeLessThanOrEqual(across + 0.01);
  // Small type is no type: a page made to fit is never below seven tenths.
  expect(scale).toBeGreaterThan(0.7);
  // Where rows flow by themselves each fits below the repeated ones; where pages begin by hand each page fits.
  expect((highest + repeated) * scale).toBeLessThanOrEqual(down);
  if (breaks.length > 0) for (const used of pages) expect(used * scale).toBeLessThanOrEqual(down);
});

test("of 40 people there are 40 forms, slips four a page, and each inspector has a page", () => {
  const breaksIn = (name: string): number => [...sheetPart(name).xml.matchAll(/<brk /gu)].length;
  expect(breaksIn("考核表 2026")).toBe(39);
  expect(breaksIn("核对单 2026-10")).toBe(9);
  // Who has left in June has nothing to confirm.
  const slips = [...sheetPart("核对单 2026-10").sheet.entries()].flatMap(({ cell }) => String(cell.value ?? ""));
  expect(slips.filter((text) => text.startsWith("姓名："))).toHaveLength(39);
  expect(slips.join("\n")).not.toContain("秦少华");
  const [inspectors] = [sheetPart("检查登记表 2026-10").sheet].map((sheet) =>
    [...sheet.entries()].filter(({ cell }) => /^检查人：/u.test(String(cell.value))),
  );
  expect(breaksIn("检查登记表 2026-10")).toBeGreaterThanOrEqual((inspectors?.length ?? 0) - 1);
});
