import { withValue } from "../../../../src/core/plan/parameters";
import { day, TestOffice } from "../office";

const OCTOBER = "2026-10";

/** Three people; sessions in September and twice in October, of which the second has no attendance. */
function office(): TestOffice {
  const made = new TestOffice();
  for (const name of ["张", "李", "王"]) made.person(name);
  const september = made.session("2026-09-09");
  const [first, second] = [made.session("2026-10-16"), made.session("2026-10-09")];
  made.session("2026-10-23", { hasAttendance: false });
  made.mark(0, september, "unexcused").mark(0, first, "unexcused").mark(0, second, "unexcused");
  made.mark(1, first, "late").mark(1, second, "early").mark(2, first, "present").mark(2, second, "excused");
  return made;
}

test("sessions are the period's own, by kind, with those nobody signed in to", () => {
  const { sessions, unsigned } = office().rate(OCTOBER).figures;
  expect(sessions).toEqual([{ kind: "centralStudy", count: 2 }]);
  expect(unsigned).toBe(1);
});

test("a session after the day that was read is none of them", () => {
  expect(office().rate(OCTOBER, "2026-10-15").figures).toMatchObject({
    sessions: [{ kind: "centralStudy", count: 1 }],
    unsigned: 0,
  });
});

test("who was late or left early counts once, whoever was absent is named with the days in order", () => {
  const { late, named } = office().rate(OCTOBER).figures;
  expect(late).toEqual([1]);
  expect(named).toEqual([{ person: 0, days: [day("2026-10-09"), day("2026-10-16")] }]);
});

test.each([
  [1, ["2026-10-09", "2026-10-16"]],
  [2, ["2026-10-09", "2026-10-16"]],
  [3, ["2026-10-16"]],
  [4, null],
])("named from absence %i of the year on: %j, as one was in September", (from, days) => {
  const made = office();
  made.parameters = withValue(made.parameters, "criticismFrom", from);
  expect(made.rate(OCTOBER).figures.named).toEqual(days === null ? [] : [{ person: 0, days: days.map(day) }]);
});

test("duties behind stand in the rulebook's order with their people; none of which nobody is short", () => {
  const made = office();
  made.check(0, OCTOBER, { charactersToDate: 8_333 }).check(1, OCTOBER, { charactersToDate: 8_334 });
  const { behind, notes } = made.rate(OCTOBER).figures;
  const of = new Map(behind.map(({ rule, people }) => [rule, people]));
  expect(of.get("notes")).toContain(0);
  expect(of.get("notes")).not.toContain(1);
  expect(of.has("weekly-article")).toBe(false);
  expect(notes.checked).toBe(2);
});

test("a notebook that was not handed in is none that was checked", () => {
  const made = office();
  made.check(0, OCTOBER, { notHandedIn: true }).check(1, OCTOBER, { charactersToDate: 9_000 });
  expect(made.rate(OCTOBER).figures.notes.checked).toBe(1);
});
