/** What the add-in remembers in the workbook itself, so that it travels with the file. */
import { UNREADABLE, type Unreadable } from "./people";
import { questionKey, type Decision, type Given } from "./question";

/** A draft as it was last written, so that a person's edits of it are known. */
export interface Draft {
  /** "circular 2026-10" */
  readonly document: string;
  readonly fingerprint: string;
}

/** The headings of a sheet that something was decided about, by which it is known again. */
export interface KnownHeadings {
  readonly sheet: string;
  readonly headings: string;
}

export interface Memory {
  /** At most one for each question, in the order in which they were first made. */
  readonly decisions: readonly Decision[];
  /** At most one for each document, in the order in which they were first written. */
  readonly drafts: readonly Draft[];
  /** At most one for each sheet. */
  readonly sheets: readonly KnownHeadings[];
}

export const NOTHING_REMEMBERED: Memory = { decisions: [], drafts: [], sheets: [] };

/** What is remembered; of a memory that cannot be read, nothing. */
export function readable(memory: Memory | Unreadable): Memory {
  return memory === UNREADABLE ? NOTHING_REMEMBERED : memory;
}

/** The memory with new answers; a later answer to the same question takes the place of the earlier one, or takes it back. */
export function withAnswers(memory: Memory | Unreadable, answers: readonly Given[]): Memory {
  const before = readable(memory);
  const decisions = new Map(before.decisions.map((one) => [questionKey(one), one]));
  for (const answer of answers) {
    if (answer.answer === null) decisions.delete(questionKey(answer));
    else decisions.set(questionKey(answer), answer);
  }
  return { ...before, decisions: [...decisions.values()] };
}

/** Answers with one more, which takes the place of an earlier one to the same question. */
export function andAnswer(answers: readonly Given[], answer: Given): Given[] {
  return [...answers.filter((one) => questionKey(one) !== questionKey(answer)), answer];
}

/** The memory with drafts that are written now. */
export function withDrafts(memory: Memory, written: readonly Draft[]): Memory {
  const drafts = new Map(memory.drafts.map((one) => [one.document, one]));
  for (const draft of written) drafts.set(draft.document, draft);
  return { ...memory, drafts: [...drafts.values()] };
}

/** Whether nothing is remembered anew. A memory that cannot be read stays as it is until something is decided. */
export function isSameMemory(before: Memory | Unreadable, after: Memory): boolean {
  if (before === UNREADABLE) return after.decisions.length === 0;
  const facts = ({ decisions, drafts, sheets }: Memory): string => JSON.stringify([decisions, drafts, sheets]);
  return facts(before) === facts(after);
}
