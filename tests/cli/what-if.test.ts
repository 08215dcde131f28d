/** What other settings would change, without anything being written. */
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { workedExample } from "../workbooks/worked-example";
import { bytesOf, put, refreshed, whatIf } from "./command";

const SETTINGS: SheetOfBook = {
  name: "方案参数",
  rows: [
    ["参数", "数值", "生效日期"],
    ["notesQuota.cadre", 20_000, ""],
  ],
};

async function book(name: string, more: readonly SheetOfBook[] = []): Promise<string> {
  return put(`${name}.xlsx`, await makeBook([...workedExample("attended"), ...more]));
}

interface Flips {
  readonly flips: readonly { name: string; period: string; before: Grades; after: Grades }[];
}
interface Grades {
  readonly aspects: Readonly<Record<string, string>>;
  readonly overall: string;
  readonly final: string;
}

const json = async (...args: string[]): Promise<Flips> => {
  const { code, out, err } = await whatIf(...args, "--month", "2026-10", "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Flips;
};

test("a lower quota of notes lifts Li's effect from medium to good; the file stays as it is", async () => {
  const input = await book("quota");
  const before = bytesOf(input);
  const { flips } = await json(input, "--set", "notesQuota.cadre=9600");
  expect(flips.filter(({ name }) => name === "李明")).toMatchObject([
    { period: "2026-10", before: { aspects: { effect: "medium" } }, after: { aspects: { effect: "good" } } },
    { period: "2026", before: { aspects: { effect: "medium" } }, after: { aspects: { effect: "good" } } },
  ]);
  expect(bytesOf(input)).toEqual(before);
  // 9,601 a year ask for one character more than Li has.
  expect((await json(input, "--set", "notesQuota.cadre=9601")).flips.filter(({ name }) => name === "李明")).toEqual([]);
}, 60_000);

test("the review with the settings in the workbook says the same", async () => {
  const { flips } = await json(await book("none"), "--set", "notesQuota.cadre=20000");
  const { report } = await refreshed(await book("with", [SETTINGS]), "with-out");
  for (const { name, period, after } of flips) {
    const found = report.people.find((person) => person.name === name);
    const rating = period === "2026" ? found?.year : found?.month;
    expect([rating?.effect.grade, rating?.overall, rating?.final]).toEqual([
      after.aspects["effect"],
      after.overall,
      after.final,
    ]);
  }
  expect(flips.length).toBeGreaterThan(0);
}, 60_000);

test("what is tried stands in for the workbook's own row, from its day on", async () => {
  const input = await book("own", [SETTINGS]);
  const back = await json(input, "--set", "notesQuota.cadre=10000");
  expect(back.flips.map(({ name }) => name)).toContain("王芳");
  const later = await json(input, "--set", "notesQuota.cadre=20000@2026-11-01");
  // Until then the default holds.
  expect(later.flips).toEqual(back.flips);
}, 60_000);

test("several settings are tried together, and told line by line", async () => {
  const done = await whatIf(
    await book("lines"),
    ...["--month", "2026-10", "--set", "content.good=87", "--set", "effect.weight=0"],
  );
  expect(done).toMatchObject({ code: 0, err: "" });
  expect(done.out).toMatch(/^李明 2026年10月\t好\t学习内容中→好$/mu);
  expect(done.out).toMatch(/最终等次改变的0人次/u);
  const english = await whatIf(await book("en"), "--month", "2026-10", "--set", "content.good=87", "--language", "en");
  expect(english.out).toMatch(/Study content: medium -> good/u);
}, 60_000);

test.each([
  ["an unknown setting", "hours=6", 1, /没有“hours”/u],
  ["a value that cannot be", "hoursPerDay=多", 1, /每天学时.*“多”读不懂/u],
  ["no setting at all", "hoursPerDay", 2, /looks like/u],
  ["a day that is none", "hoursPerDay=6@July", 2, /looks like/u],
])(
  "%s is told",
  async (_, set, code, message) => {
    const done = await whatIf(await book("fault"), "--month", "2026-10", "--set", set);
    expect(done.code).toBe(code);
    expect(done.err).toMatch(message);
  },
  60_000,
);
