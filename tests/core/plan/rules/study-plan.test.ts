import { withValue } from "../../../../src/core/plan/parameters";
import { TestOffice } from "../office";

function office(date: string | null, traits: Parameters<TestOffice["person"]>[1] = {}): TestOffice {
  const office = new TestOffice();
  office.person("张", traits);
  office.log(office.person("王"), "plan", "2026-01-05");
  if (date !== null) office.log(0, "plan", date);
  return office;
}

test.each<[string, string | null, string, string]>([
  ["on file by the month's last day is met", "2026-01-31", "2026-01", "met"],
  ["on file a day later is short in January", "2026-02-01", "2026-01", "short"],
  ["and met in February", "2026-02-01", "2026-02", "met"],
  ["made since 1 November before the year is met", "2025-11-01", "2026-01", "met"],
  ["made before that is for another year", "2025-10-31", "2026-01", "short"],
  ["none where the department has plans is short", null, "2026-10", "short"],
  ["an unreadable date is not assessed", "?", "2026-10", "not-assessed"],
  ["a date of which only the month is known counts at its end", "2026-01", "2026-01", "met"],
])("a plan %s", (_name, date, month, expected) => {
  expect(office(date).said("study-plan", 0, month)[0]).toBe(expected);
});

test.each([
  ["yes", true, "met"],
  ["no", false, "short"],
  ["unreadable", "unreadable" as const, "not-assessed"],
  ["nothing", null, "short"],
])("the roster's column says %s", (_name, planOnFile, expected) => {
  expect(office(null, { planOnFile }).said("study-plan", 0)[0]).toBe(expected);
});

test("a plan in the log stands above a no in the roster", () => {
  expect(office("2026-01-12", { planOnFile: false }).said("study-plan", 0)[0]).toBe("met");
});

test("a yes or no in the roster is a record for the department", () => {
  const roster = new TestOffice();
  roster.person("张");
  expect(roster.said("study-plan", 0)).toEqual(["not-assessed", null, null]);
  roster.person("王", { planOnFile: false });
  expect(roster.said("study-plan", 0)).toEqual(["short", 0, 1]);
});

test("joiners owe it from their first full month", () => {
  expect(office(null, { from: "2026-09-02" }).said("study-plan", 0, "2026-09")[0]).toBe("not-due");
  expect(office(null, { from: "2026-09-02" }).said("study-plan", 0, "2026-10")[0]).toBe("short");
});

test("it is due from the month the office sets, at its end", () => {
  const march = office(null);
  march.parameters = withValue(march.parameters, "planDueMonth", 3);
  expect(march.said("study-plan", 0, "2026-02")[0]).toBe("not-due");
  expect(march.said("study-plan", 0, "2026-03", "2026-03-30")[0]).toBe("not-due");
  expect(march.said("study-plan", 0, "2026-03")[0]).toBe("short");
});

test("in a plan year that starts in September, a plan of October is met in that year only", () => {
  const school = office("2026-10-15");
  school.parameters = withValue(withValue(school.parameters, "planYearStart", 9), "planDueMonth", 9);
  school.log(1, "plan", "2027-09-05");
  expect(school.said("study-plan", 0, "2027-08")[0]).toBe("met");
  expect(school.said("study-plan", 0, "2027-09")[0]).toBe("short");
  expect(school.said("study-plan", 1, "2027-09")[0]).toBe("met");
  expect(school.said("study-plan", 0, "2028-09")[0]).toBe("not-assessed");
});
