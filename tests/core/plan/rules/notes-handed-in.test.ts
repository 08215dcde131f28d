import { TestOffice } from "../office";

/** The register has a row of a colleague for October. */
function office(traits: Parameters<TestOffice["person"]>[1] = {}): TestOffice {
  const office = new TestOffice();
  office.person("张", traits);
  office.check(office.person("王"), "2026-10");
  return office;
}

test("a row is presented; 未交 or no row is short; a row after a 未交 is presented", () => {
  expect(office().check(0, "2026-10").said("notes-handed-in", 0)).toEqual(["met", 1, 1]);
  expect(office().check(0, "2026-10", { notHandedIn: true }).said("notes-handed-in", 0)).toEqual(["short", 0, 1]);
  expect(office().said("notes-handed-in", 0)).toEqual(["short", 0, 1]);
  const later = office().check(0, "2026-10", { notHandedIn: true }).check(0, "2026-10");
  expect(later.said("notes-handed-in", 0)).toEqual(["met", 1, 1]);
});

test("a row whose characters cannot be read is presented all the same", () => {
  expect(office().check(0, "2026-10", { charactersToDate: "unreadable" }).said("notes-handed-in", 0)[0]).toBe("met");
});

test("a row whose month cannot be read may be this month's", () => {
  expect(office().check(0, "?").said("notes-handed-in", 0)).toEqual(["not-assessed", null, null]);
});

test("without rows of the department in the month it is not assessed", () => {
  const other = office();
  const lee = other.person("李", { department: "信息科" });
  expect(other.said("notes-handed-in", lee)).toEqual(["not-assessed", null, null]);
  expect(other.said("notes-handed-in", 0, "2026-09")).toEqual(["not-assessed", null, null]);
});

test("a centre-group member without any row so far is exempt, also where there is no register", () => {
  expect(office({ role: "centreGroup" }).said("notes-handed-in", 0)[0]).toBe("exempt");
  expect(office({ role: "centreGroup" }).said("notes-handed-in", 0, "2026-09")[0]).toBe("exempt");
  const checkedBefore = office({ role: "centreGroup" }).check(0, "2026-03");
  expect(checkedBefore.said("notes-handed-in", 0)).toEqual(["short", 0, 1]);
  const checkedLater = office({ role: "centreGroup" }).check(0, "2026-11");
  expect(checkedLater.said("notes-handed-in", 0)[0]).toBe("exempt");
});

test("it is due to those in service all month, when the month has ended", () => {
  expect(office({ until: "2026-10-31" }).said("notes-handed-in", 0)[0]).toBe("short");
  expect(office({ until: "2026-10-30" }).said("notes-handed-in", 0)[0]).toBe("not-due");
  expect(office({ until: "?" }).said("notes-handed-in", 0)[0]).toBe("not-assessed");
  expect(office().said("notes-handed-in", 0, "2026-10", "2026-10-30")[0]).toBe("not-due");
});

test("workers hand in as well", () => {
  expect(office({ role: "worker" }).said("notes-handed-in", 0)[0]).toBe("short");
});
