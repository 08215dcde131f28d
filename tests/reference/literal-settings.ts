/** The office's settings as the literal version looks them up: by key and day, with the plan's own number beside. */
import type { Day } from "../../src/core/domain/calendar";

export interface LiteralSetting {
  readonly key: string;
  readonly value: unknown;
  /** null: it has always held. */
  readonly from: Day | null;
}

/** What holds on a day: the value that began last, or what the rulebook has where none had begun. */
export function settingOn<Value>(settings: readonly LiteralSetting[], key: string, otherwise: Value, day: Day): Value {
  let found = otherwise;
  let since = Number.NEGATIVE_INFINITY;
  for (const setting of settings) {
    const from = setting.from ?? Number.NEGATIVE_INFINITY;
    if (setting.key !== key || from > day || from < since) continue;
    found = setting.value as Value;
    since = from;
  }
  return found;
}
