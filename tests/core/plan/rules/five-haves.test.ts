import type { Role } from "../../../../src/core/domain/people";
import { TestOffice } from "../office";

/** Somebody with everything but what is left out; a colleague has it all, so that it is on record. */
function office(role: Role, without: readonly string[] = []): TestOffice {
  const found = new TestOffice();
  for (const name of ["张", "王"]) {
    const person = found.person(name, { role, planOnFile: name === "王" || !without.includes("plan") });
    const has = (what: string): boolean => name === "王" || !without.includes(what);
    found.check(person, "2026-12", { charactersToDate: has("notes") ? 15_000 : 100 });
    if (has("reflection")) found.log(person, "reflection", "2026-06-01");
    if (has("research")) found.log(person, "researchArticle", "2026-06-01");
    if (has("skill")) found.log(person, "skill", "2026-06-01");
    if (has("publication")) found.log(person, "publication", "2026-06-01", { level: "municipal" });
  }
  return found;
}

test.each<[Role, number]>([
  ["cadre", 5],
  ["departmentHead", 5],
  ["centreGroup", 5],
  ["worker", 3],
])("all of a %s's %i is met", (role, count) => {
  expect(office(role).saidInYear("five-haves", 0)).toEqual(["met", count, count]);
});

test.each(["plan", "notes", "reflection", "research", "skill"])("without %s it is short by one", (what) => {
  expect(office("cadre", [what]).saidInYear("five-haves", 0)).toEqual(["short", 4, 5]);
});

test("the centre group's fourth have is a publication", () => {
  expect(office("centreGroup", ["publication"]).saidInYear("five-haves", 0)).toEqual(["short", 4, 5]);
  expect(office("centreGroup", ["research"]).saidInYear("five-haves", 0)).toEqual(["met", 5, 5]);
});

test("one that is not assessed leaves it open, unless another is short", () => {
  const open = office("cadre");
  open.studyLog = open.studyLog.filter(({ kind }) => kind !== "skill");
  expect(open.saidInYear("five-haves", 0)).toEqual(["not-assessed", null, null]);
  const short = office("cadre", ["reflection"]);
  short.studyLog = short.studyLog.filter(({ kind }) => kind !== "skill");
  expect(short.saidInYear("five-haves", 0)).toEqual(["short", 3, 5]);
});

test("before the year's end, and in a month, it is not due; it is only shown", () => {
  const found = office("cadre");
  expect(found.saidInYear("five-haves", 0, "2026-11")[0]).toBe("not-due");
  expect(found.said("five-haves", 0, "2026-12")[0]).toBe("not-due");
  expect(found.yearOf(0).rules.find(({ rule }) => rule === "five-haves")?.mode).toBe("shown");
});
