/** Criticism that was issued and is not borne out any more is taken back by the next circular, once. C48, C53. */
import { dayOf } from "../../../../src/core/domain/calendar";
import { makeDocuments } from "../../../../src/core/documents";
import { ofMonth } from "../../../../src/core/domain/period";
import type { CircularDocument, WorkbookSnapshot } from "../../../../src/core/domain/snapshot";
import { issueCircular } from "../../../../src/core/issue";
import { OCTOBER, OFFICE, office, review, SEPTEMBER, type Worker } from "../office";
import { applied, typed } from "../workbook";

/** 王芳 was absent on 18 September (and on 16 October). Row and column of that mark. */
const PEOPLE: readonly Worker[] = OFFICE.map((one): Worker =>
  one.name === "王芳" ? { ...one, marks: ["√", "旷课", "旷课", "√"] } : one,
);
const [ROW, COLUMN] = [3, 4];
const TOLD = "综合科|1|王芳|2026年9月|通报批评（9月18日）|撤销";

function issued(snapshot: WorkbookSnapshot, document: CircularDocument, month = SEPTEMBER): WorkbookSnapshot {
  const found = review(snapshot, month);
  const request = { document, people: null, day: null, language: null } as const;
  const drafted = applied(
    snapshot,
    document === "circular" ? found.edits : makeDocuments(snapshot, found, request).edits,
  );
  const period = document === "study" ? ({ kind: "day", day: dayOf(2026, 9, 18) ?? NaN } as const) : ofMonth(month);
  const { edits } = issueCircular(drafted, review(drafted, month), {
    document,
    period,
    day: dayOf(2026, 10, 8) ?? NaN,
    number: "",
    language: null,
  });
  expect(edits.length).toBeGreaterThan(0);
  return applied(drafted, edits);
}

const withMark = (snapshot: WorkbookSnapshot, mark: string): WorkbookSnapshot =>
  typed(snapshot, "考勤表", ROW, COLUMN, mark);

/** Rows of the October circular, and what is told beside it. */
function october(snapshot: WorkbookSnapshot): { readonly lines: string[]; readonly told: unknown[] } {
  const found = review(snapshot, OCTOBER);
  const request = { document: "circular", people: null, day: null, language: null } as const;
  const [made] = makeDocuments(snapshot, found, request).made;
  const lines = (made?.content.values ?? []).map((row) => row.filter((cell) => cell !== "").join("|"));
  return { lines, told: found.findings.filter(({ code }) => code === "criticism-withdrawn").map(({ facts }) => facts) };
}

test.each(["circular", "study", "criticism"] as const)("named by a circular that was issued: %s", (document) => {
  const book = issued(office(PEOPLE), document);
  expect(october(book).lines).not.toContain(TOLD);
  expect(october(book).told).toEqual([]);
  const { lines, told } = october(withMark(book, "病假"));
  expect(lines).toContain(TOLD);
  expect(lines.join("\n")).toContain("对以前通报的更正");
  const sheet = { circular: "通报 2026-09", study: "学习通报 2026-09-18", criticism: "通报批评 2026-09" }[document];
  expect(told).toEqual([{ name: "王芳", day: dayOf(2026, 9, 18), sheet }]);
});

test("what is open takes nothing back, nor does what still stands", () => {
  const book = issued(office(PEOPLE), "circular");
  for (const mark of ["", "缺席", "旷课"]) {
    expect(october(withMark(book, mark)).told).toEqual([]);
    expect(october(withMark(book, mark)).lines).not.toContain(TOLD);
  }
  expect(october(withMark(book, "√")).lines).toContain(TOLD);
});

test("a draft that nobody has issued is nothing to correct", () => {
  const drafted = applied(office(PEOPLE), review(office(PEOPLE), SEPTEMBER).edits);
  expect(october(withMark(drafted, "√")).told).toEqual([]);
});

test("told once: by the first circular that is issued afterwards", () => {
  const corrected = withMark(issued(office(PEOPLE), "circular"), "√");
  expect(october(corrected).lines).toContain(TOLD);
  const told = issued(corrected, "circular", OCTOBER);
  expect(review(told, OCTOBER).findings.map(({ code }) => code)).not.toContain("criticism-withdrawn");
});

test("of two people of one name only the one of the department that was named", () => {
  const [first, ...others] = PEOPLE;
  if (first === undefined) throw new Error("nobody");
  const namesake: Worker = { name: "王芳", number: "099", department: "信息科" };
  const book = issued(office([first, ...others, namesake]), "circular");
  expect(october(withMark(book, "√")).told).toHaveLength(1);
  expect(october(withMark(book, "√")).lines).toContain(TOLD);
});

test("another day of the same person stays", () => {
  const people = OFFICE.map((one): Worker =>
    one.name === "王芳" ? { ...one, marks: ["旷课", "旷课", "√", "√"] } : one,
  );
  const { lines } = october(withMark(issued(office(people), "circular"), "√"));
  expect(lines.filter((line) => line.includes("撤销"))).toEqual([TOLD]);
});
