/** All that a language says of the settings. */
import type { NamedSetting, SettingGroup, SettingOption, SettingRange, SettingUnit } from "../domain/settings";

export interface SettingWords {
  readonly labels: Readonly<Record<NamedSetting, string>>;
  /** Of an aspect: where its good and its medium begin, its weight, and whether it counts. */
  readonly ofAspect: (aspect: string, what: "good" | "medium" | "weight" | "mode") => string;
  /** Whether a rule about people, or about departments and the office, counts. */
  readonly ofRule: (rule: string, isOffice: boolean) => string;
  readonly units: Readonly<Record<SettingUnit, string>>;
  /** The words a setting may be; the settings sheet takes them (`sheets/settings.ts`). */
  readonly options: Readonly<Record<SettingOption, string>>;
  /** What a setting may be: "a whole number from 1 to 12". */
  readonly mayBe: (range: SettingRange) => string;
  /** The same as a sentence. */
  readonly mayBeSentence: (mayBe: string) => string;
  /** What somebody who changes it must know. */
  readonly notes: Partial<Readonly<Record<NamedSetting, string>>>;
  /** Groups of settings on their sheet, in the order of `plan/parameter-list.ts`. */
  readonly groups: Readonly<Record<SettingGroup, string>>;
  /** Title of the settings sheet, and how it is filled in. */
  readonly title: string;
  readonly guide: readonly string[];
  /** Told on an entry that cannot be; `mayBe` says what can. */
  readonly refused: (mayBe: string) => string;
  /** Beside the switches of rules that count words or hours. */
  readonly formalism: string;
  /** What the plan leaves open, in the order of `plan/open-points.ts`. */
  readonly openPoints: readonly string[];
  /** Where a text is empty, or nothing is asked for. */
  readonly none: string;
}
