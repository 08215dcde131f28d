import { isSameMemory, NOTHING_REMEMBERED, withAnswers } from "../../../src/core/domain/memory";
import { questionKey, type Decision } from "../../../src/core/domain/question";
import { office, review } from "../writing/office";

const mark = (sign: string, answer: "present" | "excused", decidedOn = 20_000): Decision => ({
  kind: "mark",
  about: { sheet: "考勤表", mark: sign },
  answer,
  decidedOn,
});

test("a question is the same however its facts are ordered, and another one of another sheet", () => {
  const { kind, about } = mark("¤", "present") as Extract<Decision, { kind: "mark" }>;
  expect(questionKey({ kind, about: { mark: "¤", sheet: "考勤表" } })).toBe(questionKey({ kind, about }));
  expect(questionKey({ kind, about: { ...about, sheet: "考勤表2" } })).not.toBe(questionKey({ kind, about }));
});

test("a later answer takes the place of the earlier one and keeps its place in the order", () => {
  const memory = { ...NOTHING_REMEMBERED, decisions: [mark("¤", "present"), mark("◇", "present")] };
  const after = withAnswers(memory, [mark("¤", "excused", 20_001)]);
  expect(after.decisions).toEqual([mark("¤", "excused", 20_001), mark("◇", "present")]);
  expect(isSameMemory(memory, after)).toBe(false);
  expect(isSameMemory(memory, withAnswers(memory, []))).toBe(true);
});

test("an answer that is taken back is forgotten, and the others stay", () => {
  const memory = { ...NOTHING_REMEMBERED, decisions: [mark("¤", "present"), mark("◇", "present")] };
  const { kind, about } = mark("¤", "present");
  const after = withAnswers(memory, [{ kind, about, answer: null }]);
  expect(after.decisions).toEqual([mark("◇", "present")]);
  expect(isSameMemory(memory, after)).toBe(false);
});

describe("a memory that cannot be read", () => {
  test("is told, and stays as it is until something is decided", () => {
    const found = review(office(undefined, { memory: "unreadable" }));
    expect(found.findings.map(({ code }) => code)).toContain("memory-unreadable");
    expect(found.edits.map(({ kind }) => kind)).not.toContain("memory");
    expect(isSameMemory("unreadable", withAnswers("unreadable", [mark("¤", "present")]))).toBe(false);
  });

  test("one that holds nothing is nothing to tell of", () => {
    const found = review(office(undefined, { memory: NOTHING_REMEMBERED }));
    expect(found.findings.map(({ code }) => code)).not.toContain("memory-unreadable");
  });
});
