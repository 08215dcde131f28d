/** All that a language says of one rule about the office. */
import type { OfficeRuleId } from "../domain/rating";

export interface OfficeRuleWords {
  readonly name: string;
  /** First words where it is short. */
  readonly short: string;
  /** What was found and what is required, without a full stop. */
  readonly sentence: (value: string, required: string) => string;
  readonly remedy: string;
}

export type OfficeRuleTexts = Readonly<Record<OfficeRuleId, OfficeRuleWords>>;
