/** What the add-in remembers in the workbook: written, read, undone like any other edit. */
import { lastDay, monthAt } from "../../src/core/domain/calendar";
import type { MemoryEdit } from "../../src/core/domain/edits";
import { NOTHING_REMEMBERED, type Memory } from "../../src/core/domain/memory";
import type { Decision } from "../../src/core/domain/question";
import { sheetEdit } from "./edits";
import { bookOf, isHidden, open, pictureOf, sheetNamed, valueAt, type Office } from "./office";

const STATE = "FourOnes.State";
const MEMORY_COLUMN = 2;
const TODAY = lastDay(monthAt(2026, 10));

const ANSWERS: readonly Decision[] = [
  { kind: "mark", about: { sheet: "考勤", mark: "⊙" }, answer: "excused", decidedOn: TODAY },
  { kind: "column", about: { sheet: "考勤", role: "name" }, answer: { header: "姓名", nth: 1 }, decidedOn: TODAY },
  { kind: "category", about: { category: "借调" }, answer: "worker", decidedOn: TODAY },
  { kind: "attendance-kind", about: { sheet: "考勤" }, answer: "study", decidedOn: TODAY },
  { kind: "turned-marks", about: { sheet: "请假登记" }, answer: "leave-out", decidedOn: TODAY },
  { kind: "rating-place", about: {}, answer: "own-sheet", decidedOn: TODAY },
];
const [MARK] = ANSWERS as [Decision, ...Decision[]];

const roster = (): ReturnType<typeof bookOf> => bookOf({ 花名册: [["姓名"], ["张三"]] });

const change = (after: Memory, before: MemoryEdit["before"] = NOTHING_REMEMBERED): MemoryEdit => ({
  kind: "memory",
  before,
  after,
});

async function remember(office: Office, decisions: readonly Decision[]): Promise<void> {
  const snapshot = await office.gateway.read();
  await office.gateway.apply([change({ ...NOTHING_REMEMBERED, decisions }, snapshot.memory)], snapshot, "2026-10");
}

async function remembered(office: Office): Promise<unknown> {
  return (await office.gateway.read()).memory;
}

const visible = (office: Office): unknown => pictureOf(office.workbook, isHidden);

test("a workbook in which nothing was decided remembers nothing", async () => {
  const office = open(roster());
  expect(await remembered(office)).toEqual(NOTHING_REMEMBERED);
});

test("every kind of decision is read again as it was made, by another Excel too, and no visible cell changes", async () => {
  const office = open(roster());
  const before = visible(office);
  await remember(office, ANSWERS);
  expect(visible(office)).toEqual(before);
  expect(await remembered(open(office.workbook))).toEqual({ decisions: ANSWERS, drafts: [], sheets: [] });
});

test("a run that only remembers is a run: it is numbered, and undone without a trace", async () => {
  const office = open(roster());
  const before = pictureOf(office.workbook);
  await remember(office, ANSWERS);
  expect(await office.gateway.lastRun()).toMatchObject({ run: 1, cells: 0, state: "done" });
  expect(await office.gateway.undo()).toMatchObject({ run: 1, cells: 0, conflicts: [] });
  expect(pictureOf(office.workbook)).toEqual(before);
});

test("undo brings back what was remembered before, together with the cells of the run", async () => {
  const office = open(roster());
  await remember(office, [MARK]);
  const before = visible(office);
  const snapshot = await office.gateway.read();
  const edits = [sheetEdit([["学习预警"]]), change({ ...NOTHING_REMEMBERED, decisions: ANSWERS }, snapshot.memory)];
  await office.gateway.apply(edits, snapshot, "2026-10");
  expect(await remembered(office)).toEqual({ decisions: ANSWERS, drafts: [], sheets: [] });
  await office.gateway.undo();
  expect(visible(office)).toEqual(before);
  expect(await remembered(office)).toEqual({ decisions: [MARK], drafts: [], sheets: [] });
});

test("a run without a decision leaves the memory as it is, when it is made and when it is undone", async () => {
  const office = open(roster());
  await remember(office, ANSWERS);
  await office.gateway.apply([sheetEdit([["学习预警"]])], await office.gateway.read(), "2026-10");
  expect(await remembered(office)).toEqual({ decisions: ANSWERS, drafts: [], sheets: [] });
  await office.gateway.undo();
  expect(await remembered(office)).toEqual({ decisions: ANSWERS, drafts: [], sheets: [] });
});

/** Requests of `apply` in a small workbook: two checks, the journal, the edits, the mark. */
const REQUESTS = 5;

test.each(
  Array.from({ length: REQUESTS }, (_, skip) =>
    (["before", "after"] as const).map((when) => [skip, when] as const),
  ).flat(),
)("a run cut off at request %i, %s it, gives back what was remembered", async (skip, when) => {
  const office = open(roster());
  await remember(office, [MARK]);
  const snapshot = await office.gateway.read();
  office.host.faults.fail({ code: "GeneralException", when }, skip);
  await office.gateway
    .apply([change({ ...NOTHING_REMEMBERED, decisions: ANSWERS }, snapshot.memory)], snapshot, "2026-10")
    .catch(() => null);
  const later = open(office.workbook);
  if ((await later.gateway.lastRun())?.run === 2) await later.gateway.undo();
  const { memory } = await later.gateway.read();
  // Cut off before its journal stood, the run has done nothing; cut off after its end, it is undone like any other.
  expect(memory).toEqual({ decisions: [MARK], drafts: [], sheets: [] });
});

test("a decision that somebody else made meanwhile is not overwritten", async () => {
  const office = open(roster());
  const stale = await office.gateway.read();
  await remember(office, [MARK]);
  const edit = change({ ...NOTHING_REMEMBERED, decisions: ANSWERS }, stale.memory);
  // The sheets are as they were read; only what is remembered has changed.
  await expect(office.gateway.apply([edit], stale, "2026-10")).rejects.toMatchObject({
    fault: "changed-since-read",
    detail: STATE,
    written: "nothing",
  });
  expect(await remembered(office)).toEqual({ decisions: [MARK], drafts: [], sheets: [] });
});

test("a memory of many cells is read whole, and a shorter one after it too", async () => {
  const office = open(roster());
  const many = Array.from(
    { length: 900 },
    (_, at): Decision => ({ ...MARK, about: { sheet: "考勤", mark: `m${at}` } }) as Decision,
  );
  await remember(office, many);
  expect(valueAt(office.workbook, STATE, 2, MEMORY_COLUMN)).not.toBe("");
  expect(await remembered(office)).toEqual({ decisions: many, drafts: [], sheets: [] });
  await remember(office, [MARK]);
  expect(await remembered(office)).toEqual({ decisions: [MARK], drafts: [], sheets: [] });
});

describe("a memory that somebody has changed", () => {
  async function damaged(row: number, text: string): Promise<Office> {
    const office = open(roster());
    await remember(office, ANSWERS);
    sheetNamed(office.workbook, STATE).loadCell(row, MEMORY_COLUMN, { value: text, formula: null, style: 0 });
    return office;
  }

  test.each([
    ["its header", 0, "x"],
    ["its text", 1, '|{"decisions":[]}'],
  ])("is told and not believed: %s", async (_what, row, text) => {
    expect(await remembered(await damaged(row, text))).toBe("unreadable");
  });

  test("can be replaced by new decisions", async () => {
    const office = await damaged(1, "");
    await remember(office, [MARK]);
    expect(await remembered(office)).toEqual({ decisions: [MARK], drafts: [], sheets: [] });
  });

  test("damage to the journal is not its end", async () => {
    const office = open(roster());
    await remember(office, ANSWERS);
    sheetNamed(office.workbook, STATE).loadCell(0, 0, { value: "x", formula: null, style: 0 });
    expect(await remembered(office)).toEqual({ decisions: ANSWERS, drafts: [], sheets: [] });
  });
});
