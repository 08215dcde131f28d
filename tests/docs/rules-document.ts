/** The text of docs/rules.md: the rules, their clauses and parameters, and the readings the sources name. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { officeRuleNames, settingName, wordsOf } from "../../src/core/messages";
import { OFFICE_RULE_IDS, type ClauseId } from "../../src/core/domain/rating";
import type { ParameterKey } from "../../src/core/domain/settings";
import { CLAUSE_EFFECTS } from "../../src/core/plan/clauses";
import { PARAMETER_LIST } from "../../src/core/plan/parameter-list";
import { RULES } from "../../src/core/plan/rules/all-rules";

const PLAN = path.resolve(__dirname, "../../src/core/plan");

/** What is written in a value's place where nothing else says it. */
function shown(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : JSON.stringify(value);
  return value === "" ? "empty" : String(value);
}

function parametersOf(clauses: readonly ClauseId[]): string[] {
  return Object.entries(PARAMETER_LIST).flatMap(([key, entry]) => {
    const named: readonly ClauseId[] = entry.clauses;
    return !/^(?:rule|aspect)\./u.test(key) && named.some((clause) => clauses.includes(clause))
      ? [`\`${key}\` ${settingName(key as ParameterKey, "zh-CN")} (${shown(entry.default)})`]
      : [];
  });
}

function personRules(): string[] {
  const [zh, en] = [wordsOf("zh-CN"), wordsOf("en")];
  return RULES.flatMap(({ id, clauses, aspects, per, counts, recordedAs, recordedBy, isInMean }) => {
    const mode = PARAMETER_LIST[`rule.${id}`].default;
    const parameters = parametersOf(clauses);
    const whose = recordedBy === "centreGroup" ? "the centre group" : "the department";
    return [
      `### \`${id}\` ${zh.rules[id]} · ${en.rules[id]}`,
      "",
      `- Clauses: ${clauses.join(", ")}`,
      `- Rule period: ${per}; value and required count ${counts === "periods" ? "rule periods" : "the measure itself"}`,
      `- Shown under: ${aspects.map((aspect) => en.aspects[aspect].toLowerCase()).join(", ")}; ${mode} by default${isInMean ? ", its completion counts in the mean" : ""}`,
      `- Must be on record in ${whose}: ${recordedAs === null ? "nothing in particular" : en.recordedKinds[recordedAs]}`,
      ...(parameters.length === 0 ? [] : [`- Parameters: ${parameters.join("; ")}`]),
      "",
    ];
  });
}

function officeRules(): string[] {
  const [zh, en] = [officeRuleNames("zh-CN"), officeRuleNames("en")];
  return OFFICE_RULE_IDS.map((rule) => {
    const clauses = Object.entries(CLAUSE_EFFECTS).flatMap(([clause, { rules = [] }]) =>
      rules.some((one) => one === rule) ? [clause] : [],
    );
    return `- \`${rule}\` ${zh[rule]} · ${en[rule]}: ${clauses.join(", ")}`;
  });
}

function clauseTable(): string[] {
  return [
    "| Clause | Rules | Settings | Documents | Not built yet, or why nothing |",
    "|---|---|---|---|---|",
    ...Object.entries(CLAUSE_EFFECTS).map(([clause, { rules = [], settings = [], documents = [], later, reason }]) => {
      const rest = [...(later === undefined ? [] : [`later: ${later}`]), ...(reason === undefined ? [] : [reason])];
      return `| ${[clause, rules.join(", "), settings.join(", "), documents.join(", "), rest.join("; ")].join(" | ")} |`;
    }),
  ];
}

/** Sentences of comments that begin with "Reading:", by the file they stand in. */
function readings(): string[] {
  const files = readdirSync(PLAN, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap((file) => {
    const text = readFileSync(path.join(PLAN, file), "utf8").replace(/\r?\n\s*(?:\*(?!\/)|\/\/) ?/gu, " ");
    return [...text.matchAll(/Reading: ([^]*?)(?:\*\/|\r?\n)/gu)].map(
      ([, reading = ""]) => `- \`${file.replaceAll("\\", "/")}\`: ${reading.replace(/\s+/gu, " ").trim()}`,
    );
  });
}

export function rulesDocument(): string {
  return [
    "# The rules",
    "",
    "Made from the sources by `npm run make-rules`; do not edit it by hand.",
    "",
    "## About a person",
    "",
    ...personRules(),
    "## About departments and the office",
    "",
    ...officeRules(),
    "",
    "## Readings",
    "",
    "Where the plan leaves something open, this is what was taken, and where it stands.",
    "",
    ...readings(),
    "",
    "## The clauses",
    "",
    ...clauseTable(),
    "",
  ].join("\n");
}
