/** Every clause of the plan is accounted for, and every rule stands on the clauses that name it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { clauseText } from "../../../src/core/messages";
import { lastDay, monthAt } from "../../../src/core/domain/calendar";
import { OFFICE_RULE_IDS, RULE_IDS } from "../../../src/core/domain/rating";
import { CLAUSE_EFFECTS } from "../../../src/core/plan/clauses";
import { DEFAULT_PARAMETERS, valueAt, type ParameterKey } from "../../../src/core/plan/parameters";
import { PARAMETER_LIST } from "../../../src/core/plan/parameter-list";
import { RULES } from "../../../src/core/plan/rules/all-rules";
import { rulesDocument } from "../../docs/rules-document";
import { TestOffice } from "./office";

const ALL = Array.from({ length: 57 }, (_, at) => `C${String(at + 1).padStart(2, "0")}` as const);

test("the clauses are C01 to C57, and each acts somewhere, will, or says why not", () => {
  expect(Object.keys(CLAUSE_EFFECTS)).toEqual(ALL);
  for (const [clause, { rules = [], documents = [], settings = [], later, reason }] of Object.entries(CLAUSE_EFFECTS)) {
    const effects = [...rules, ...documents, ...settings, later, reason].filter((one) => one !== undefined);
    expect([clause, effects.length > 0]).toEqual([clause, true]);
  }
});

test("a clause names exactly the rules that cite it", () => {
  const office = new TestOffice();
  office.person("张");
  const cited = new Map<string, string[]>();
  const cite = (rule: string, clauses: readonly string[]): void =>
    clauses.forEach((clause) => cited.set(clause, [...(cited.get(clause) ?? []), rule]));
  for (const { id, clauses } of RULES) cite(id, clauses);
  for (const { rule, clauses } of office.rate("2026-10").office) cite(rule, clauses);
  for (const clause of ALL)
    expect([clause, [...(CLAUSE_EFFECTS[clause]?.rules ?? [])].sort()]).toEqual([
      clause,
      (cited.get(clause) ?? []).sort(),
    ]);
});

test("the settings it names exist, and cite the clause", () => {
  for (const [clause, { settings = [] }] of Object.entries(CLAUSE_EFFECTS))
    for (const key of settings) {
      const { clauses }: { readonly clauses: readonly string[] } = PARAMETER_LIST[key];
      expect([key, clauses.includes(clause)]).toEqual([key, true]);
    }
});

test("every rule's first clause has words in both languages", () => {
  for (const { clauses } of RULES)
    for (const language of ["zh-CN", "en"] as const) expect(clauseText(clauses[0] ?? "", language)).not.toBe("");
});

test("there is one rule of each id, in the order of the list, and the office's likewise", () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  const office = new TestOffice();
  office.person("张");
  expect(office.rate("2026-10").office.map(({ rule }) => rule)).toEqual(OFFICE_RULE_IDS);
});

test("on every day of 2025 to 2028 exactly one value of each parameter is in force", () => {
  const [first, last] = [lastDay(monthAt(2024, 12)) + 1, lastDay(monthAt(2028, 12))];
  for (const key of Object.keys(PARAMETER_LIST) as ParameterKey[])
    for (let day = first; day <= last; day += 1) {
      const inForce = DEFAULT_PARAMETERS[key].filter(({ from }) => from <= day);
      expect(inForce.length).toBe(1);
      expect(valueAt(DEFAULT_PARAMETERS, key, day)).toBe(inForce[0]?.value);
    }
});

test("docs/rules.md says what the rules are now (npm run make-rules)", () => {
  const file = path.resolve(__dirname, "../../../docs/rules.md");
  expect(readFileSync(file, "utf8")).toBe(rulesDocument());
});
