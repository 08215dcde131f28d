/** What the add-in remembers in the workbook itself, so that it travels with the file. */
import { UNREADABLE, type Unreadable } from "./people";
import { questionKey, type Decision } from "./question";

export interface Memory {
  /** At most one for each question, in the order in which they were first made. */
  readonly decisions: readonly Decision[];
}

export const NOTHING_REMEMBERED: Memory = { decisions: [] };

/** The memory with new answers; a later answer to the same question takes the place of the earlier one. */
export function withAnswers(memory: Memory | Unreadable, answers: readonly Decision[]): Memory {
  const decisions = new Map((memory === UNREADABLE ? [] : memory.decisions).map((one) => [questionKey(one), one]));
  for (const answer of answers) decisions.set(questionKey(answer), answer);
  return { decisions: [...decisions.values()] };
}

/** Whether nothing was decided anew. A memory that cannot be read stays as it is until there is something to remember. */
export function isSameMemory(before: Memory | Unreadable, after: Memory): boolean {
  if (before === UNREADABLE) return after.decisions.length === 0;
  return JSON.stringify(before.decisions) === JSON.stringify(after.decisions);
}
