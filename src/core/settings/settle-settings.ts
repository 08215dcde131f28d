/**
 * The rows of the settings sheet -> the parameters that hold, and a finding for every row that is not used: the value
 * before it, or the default, then holds. Rulebook section 3, "Parameters".
 */
import { UNREADABLE } from "../domain/people";
import { finding, type Finding } from "../domain/findings";
import { settingNamed, type DecidedSetting, type SettingRow } from "../domain/settings";
import { cellText, isBlank } from "../domain/text";
import { PARAMETER_LIST } from "../plan/parameter-list";
import { DEFAULT_PARAMETERS, withValue, type Parameters, type ParameterValues } from "../plan/parameters";
import { contradictions } from "./contradictions";
import { nearestKeys } from "./nearest";
import { readSetting } from "./values";

export interface Settings {
  readonly parameters: Parameters;
  /** What the office decided and holds, in the order of its rows. */
  readonly decided: readonly DecidedSetting[];
  readonly findings: readonly Finding[];
}

interface Settled {
  readonly row: SettingRow;
  readonly decided: DecidedSetting;
  readonly value: unknown;
}

/** Reads one row: a decision, nothing where the row decides nothing, or what is wrong with it. */
function settle(row: SettingRow): Settled | Finding | null {
  const text = cellText(row.value);
  const isEmpty = isBlank(row.value);
  if (isEmpty && row.from === null) return null;
  const key = settingNamed(row.key);
  if (key === null)
    return finding("setting-unknown", { key: row.key, nearest: nearestKeys(row.key) }, { cell: row.cell });
  const { clauses, range } = PARAMETER_LIST[key];
  const clause = clauses[0] ?? null;
  const { from } = row;
  if (from === UNREADABLE)
    return finding("setting-date-unreadable", { key, text: row.fromText }, { cell: row.fromCell, clause });
  const reading = isEmpty ? null : readSetting(row.value, range);
  if (reading === null) return finding("setting-unreadable", { key, text, range }, { cell: row.cell, clause });
  const decided: DecidedSetting = { key, text, from, decidedBy: row.decidedBy, cell: row.cell };
  return { row, decided, value: reading.value };
}

function isFinding(one: Settled | Finding): one is Finding {
  return "code" in one;
}

/** Of one setting and day the one value; of several different ones none. */
function withoutTwice(settled: readonly Settled[], findings: Finding[]): Settled[] {
  const groups = new Map<string, Settled[]>();
  for (const one of settled) {
    const { key, from } = one.decided;
    const group = `${key}|${String(from)}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value))) return [first];
    const second = group[1] ?? first;
    findings.push(finding("setting-twice", { key: first.decided.key }, { cell: second.decided.cell }));
    return [];
  });
}

function parametersOf(settled: readonly Settled[]): Parameters {
  return settled.reduce(
    (parameters, { decided: { key, from }, value }) =>
      // The value has passed the schema of this very key.
      withValue(parameters, key, value as ParameterValues[typeof key], from ?? Number.NEGATIVE_INFINITY),
    DEFAULT_PARAMETERS,
  );
}

/** The parameters of the rows; those of `over` replace every row of the same setting (what-if). */
export function settleSettings(rows: readonly SettingRow[], over: readonly SettingRow[] = []): Settings {
  const replaced = new Set(over.map(({ key }) => settingNamed(key)));
  const standing = rows.filter(({ key }) => !replaced.has(settingNamed(key)));
  const findings: Finding[] = [];
  const read: Settled[] = [];
  for (const row of [...standing, ...over]) {
    const one = settle(row);
    if (one === null) continue;
    if (isFinding(one)) findings.push(one);
    else read.push(one);
  }
  const single = withoutTwice(read, findings);
  const against = contradictions(parametersOf(single));
  for (const keys of against) {
    const cell = single.find(({ decided }) => keys.includes(decided.key))?.decided.cell ?? null;
    findings.push(finding("settings-contradict", { keys }, { cell }));
  }
  const dropped = new Set(against.flat());
  const held = single.filter(({ decided: { key } }) => !dropped.has(key));
  return { parameters: parametersOf(held), decided: held.map(({ decided }) => decided), findings };
}
