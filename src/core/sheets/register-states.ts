/** States of a register row, as they are written and read back (SHEETS.md, "Written"). */
import type { Language } from "../domain/language";
import type { CellValue } from "../domain/snapshot";
import { cellText, headerWord } from "../domain/text";
import { REGISTER_STATES } from "./written";

export type RegisterState = keyof typeof REGISTER_STATES;

/** The state a cell names, in either language; null: none of them, a person's own word. */
export function registerState(value: CellValue): RegisterState | null {
  const text = headerWord(cellText(value));
  const found = (Object.keys(REGISTER_STATES) as RegisterState[]).find((state) =>
    Object.values(REGISTER_STATES[state]).some((word) =>
      state === "correction" ? text.startsWith(headerWord(word)) : text === headerWord(word),
    ),
  );
  return found ?? null;
}

/** "更正 中→好": what a correction makes of an issued final; of the same final other grades changed. */
export function correctedState(before: string, after: string, language: Language): string {
  const word = REGISTER_STATES.correction[language];
  return before === after ? word : `${word} ${before}→${after}`;
}
