import type { StudyArea } from "../../../../src/core/domain/records";
import { STUDY_AREAS } from "../../../../src/core/domain/records";
import { TestOffice } from "../office";

function office(areas: readonly StudyArea[]): TestOffice {
  const found = new TestOffice();
  found.person("张");
  for (const area of areas) found.log(0, "article", "2026-04-01", { area });
  return found;
}

test("all four areas are met, three are short, with their share in the score of content", () => {
  expect(office(STUDY_AREAS).saidInYear("content-areas", 0)).toEqual(["met", 4, 4]);
  const three = office(STUDY_AREAS.slice(1));
  expect(three.saidInYear("content-areas", 0)).toEqual(["short", 3, 4]);
  const parts = three.yearOf(0).content.parts.filter(({ rule }) => rule === "content-areas");
  expect(parts.map(({ value }) => value)).toEqual([75]);
});

test("a session attended covers its area; one missed does not, one undecided leaves it open", () => {
  for (const [state, expected] of [
    ["late", "met"],
    ["unexcused", "short"],
    ["excused", "short"],
    ["undecided", "not-assessed"],
  ] as const) {
    const found = office(STUDY_AREAS.slice(1));
    found.mark(0, found.session("2026-04-01", { area: "politicalTheory" }), state);
    expect([state, found.saidInYear("content-areas", 0)[0]]).toEqual([state, expected]);
  }
});

test("an undecided session on an area already covered changes nothing", () => {
  const found = office(STUDY_AREAS.slice(1));
  found.mark(0, found.session("2026-04-01", { area: "law" }), "undecided");
  expect(found.saidInYear("content-areas", 0)).toEqual(["short", 3, 4]);
});

test("no area in the department's rows or in a session: not assessed", () => {
  const none = office([]);
  none.log(0, "article", "2026-04-01");
  expect(none.saidInYear("content-areas", 0)[0]).toBe("not-assessed");
  none.log(none.person("李", { department: "信息科" }), "article", "2026-04-01", { area: "law" });
  expect(none.saidInYear("content-areas", 0)[0]).toBe("not-assessed");
  none.session("2026-05-01", { area: "law" });
  expect(none.saidInYear("content-areas", 0)[0]).toBe("not-assessed");
  none.mark(0, 0, "unexcused");
  expect(none.saidInYear("content-areas", 0)).toEqual(["short", 0, 4]);
});
