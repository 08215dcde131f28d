/** One rule's answer: what was required and found, by which clause, and the cells that say so. */
import { Caption1, Caption1Strong, Link, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { RuleVerdict, Status } from "../../../core/domain/rating";
import type { ExplanationLine } from "../../../core/messages";
import { CellLink } from "../CellLink/CellLink";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { useRuleLineStyles } from "./RuleLine.styles";

const ICONS: Readonly<Record<Status, FluentIcon>> = {
  met: CheckmarkCircleRegular,
  short: DismissCircleRegular,
  "not-due": SubtractCircleRegular,
  exempt: SubtractCircleRegular,
  "not-assessed": QuestionCircleRegular,
};

const CELLS_AT_FIRST = 4;

export interface RuleLineProps {
  readonly line: ExplanationLine;
  readonly verdict: RuleVerdict | null;
  /** What of it is left to do. */
  readonly left: readonly string[];
}

export function RuleLine({ line, verdict, left }: RuleLineProps): React.JSX.Element {
  const { text, words } = usePane();
  const styles = useRuleLineStyles();
  const { rule, status, sentence, clause, clauseText, cells } = line;
  const [isClauseOpen, setClauseOpen] = useState(false);
  const clauseId = useId();
  const Icon = ICONS[status];
  const isMeasured = status === "met" || status === "short";
  const measure =
    isMeasured && verdict !== null && verdict.value !== null && verdict.required !== null
      ? text.persons.foundOfRequired(verdict.value, verdict.required)
      : words.statuses[status];
  return (
    <div className={styles.rule}>
      <Icon
        aria-label={words.statuses[status]}
        className={mergeClasses(styles.icon, status === "met" && styles.met, status === "short" && styles.short)}
      />
      <div className={styles.words}>
        <div className={styles.heading}>
          <Caption1Strong className={styles.name}>{words.rules[rule]}</Caption1Strong>
          <Caption1 className={styles.measure}>{measure}</Caption1>
        </div>
        <Caption1>{sentence}</Caption1>
        {left.map((one) => (
          <Caption1 key={one} className={styles.left}>
            {one}
          </Caption1>
        ))}
        {clause !== null && clauseText !== "" && (
          <Caption1 block>
            <Link
              as="button"
              aria-expanded={isClauseOpen}
              className={styles.clause}
              aria-controls={clauseId}
              onClick={() => setClauseOpen(!isClauseOpen)}
            >
              {text.persons.clause(clause)}
            </Link>
            <span id={clauseId} hidden={!isClauseOpen}>
              {` ${clauseText}`}
            </span>
          </Caption1>
        )}
        {cells.length > 0 && (
          <MoreList
            label={text.persons.sources}
            className={styles.cells}
            first={CELLS_AT_FIRST}
            items={cells}
            keyOf={(_, at) => at}
            render={(cell) => <CellLink cell={cell} />}
          />
        )}
      </div>
    </div>
  );
}
