/** What a language must be able to say. A missing word or sentence does not compile. */
import type { Day, Month } from "../domain/calendar";
import type { FindingCode, FindingFacts, Severity, Topic } from "../domain/findings";
import type { GatewayFault, WrittenState } from "../domain/gateway-fault";
import type { Role, UNDECIDED } from "../domain/people";
import type { Period } from "../domain/period";
import type {
  Aspect,
  AspectPart,
  AspectResult,
  OpenRange,
  Overall,
  OverallReason,
  RuleId,
  RuleMode,
  Status,
} from "../domain/rating";
import type { ActivityKind, Grade, MarkState, RecordedKind } from "../domain/records";
import type { Refusal } from "../domain/refusal";
import type { RuleTexts, VerdictFacts } from "./rule-words";
import type { OfficeRuleTexts } from "./office-rule-words";
import type { QuestionWords } from "./question-words";
import type { CircularWords } from "./circular-words";
import type { RemainderWords } from "./remainder-words";
import type { SettingWords } from "./setting-words";
import type { AidWords } from "./aid-words";
import type { YearEndWords } from "./year-end-words";

/** What a sentence about a finding may lean on beside its own facts. */
export interface FindingPlace {
  /** The period it belongs to; null: none. */
  readonly period: Period | null;
}

export interface FindingText<Code extends FindingCode> {
  /** First words, for narrow cells; at most eight Chinese characters or three English words where nothing is named. */
  readonly short: string | ((facts: FindingFacts[Code]) => string);
  readonly sentence: (facts: FindingFacts[Code], place: FindingPlace) => string;
  /** What to do about it. */
  readonly remedy: string | ((facts: FindingFacts[Code]) => string);
}

export type FindingTexts = { readonly [Code in FindingCode]: FindingText<Code> };

export interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly grades: Readonly<Record<Overall, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly modes: Readonly<Record<RuleMode, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly roles: Readonly<Record<Role | typeof UNDECIDED, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly recordedKinds: Readonly<Record<RecordedKind, string>>;
  readonly activityKinds: Readonly<Record<ActivityKind, string>>;
  readonly markStates: Readonly<Record<MarkState, string>>;
  /** "2026年10月" */
  readonly month: (month: Month) => string;
  /** "2026年10月", "2026年" */
  readonly period: (period: Period) => string;
  /** "2026年10月31日" */
  readonly day: (day: Day) => string;
  /** A day without its year: "10月31日". */
  readonly shortDay: (day: Day) => string;
  readonly list: (items: readonly string[]) => string;
  /** Beside a grade: what else it may turn out to be. */
  readonly mayBe: (grades: readonly string[]) => string;
}

/** What a sum is made of, for one aspect. */
export interface AspectFacts {
  readonly aspect: Aspect;
  readonly score: number;
  readonly parts: readonly AspectPart[];
  readonly lines: AspectResult["lines"];
}

export interface RatingWords {
  /** What was required and what was found, without a full stop. */
  readonly verdict: (facts: VerdictFacts) => string;
  /** Added to a verdict that does not count in the grade. */
  readonly mode: Readonly<Record<Exclude<RuleMode, "scored">, string>>;
  readonly missed: (sessions: readonly { readonly day: Day; readonly kind: ActivityKind }[]) => string;
  readonly score: (score: number, lines: AspectResult["lines"]) => string;
  /** How the parts make the score, and from where on it is good or medium. */
  readonly sum: (facts: AspectFacts) => string;
  readonly lowered: string;
  readonly capped: (rule: RuleId) => string;
  /** The reason that decides the overall grade, with the mean where there is one. */
  readonly overall: (overall: Overall, total: number | null, reason: OverallReason) => string;
  readonly open: (open: OpenRange) => string;
  /** `by` and `remark` are the inspector's own words; "" for none. */
  readonly inspector: (grade: Grade, by: string, remark: string) => string;
  readonly override: (grade: Grade, reason: string) => string;
  readonly final: (final: Overall) => string;
}

export interface SummaryWords {
  readonly grades: (month: Month, people: number, grades: readonly (readonly [string, number])[]) => string;
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly changes: (cells: number, sheets: number) => string;
}

/** The warnings sheet's own words. */
export interface WarningsSheetWords {
  readonly title: (month: string) => string;
  readonly none: string;
}

export interface FaultText {
  readonly happened: (detail: string) => string;
  readonly advice: string;
}

export interface Catalogue {
  readonly words: Words;
  readonly findings: FindingTexts;
  readonly rating: RatingWords;
  readonly summary: SummaryWords;
  readonly refusal: (refusal: Refusal) => string;
  readonly faults: Readonly<Record<GatewayFault, FaultText>>;
  readonly written: Readonly<Record<WrittenState, string>>;
  /** Short text of the clauses that rules, findings and documents cite. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly circular: CircularWords;
  readonly officeRules: OfficeRuleTexts;
  readonly questions: QuestionWords;
  readonly settings: SettingWords;
  readonly aids: AidWords;
  readonly yearEnd: YearEndWords;
  readonly remainder: RemainderWords;
  /** The rules about a person: all that is said of each. */
  readonly rules: RuleTexts;
  readonly warningsSheet: WarningsSheetWords;
}
