/** One aspect: its grade and score, and the rules it is made of. */
import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { useId } from "react";
import type { Grade } from "../../../core/domain/records";
import type { RuleId, RuleVerdict } from "../../../core/domain/rating";
import type { AspectExplanation, WhatIsLeft } from "../../../core/messages";
import { GradeBadge } from "../GradeBadge/GradeBadge";
import { RuleLine } from "../RuleLine/RuleLine";
import { useAspectCardStyles } from "./AspectCard.styles";

export interface AspectCardProps {
  readonly explanation: AspectExplanation;
  readonly grade: Grade | "not-assessed";
  readonly verdicts: ReadonlyMap<RuleId, RuleVerdict>;
  /** What is left to do, of the aspect and of its rules. */
  readonly left: WhatIsLeft;
}

export function AspectCard({ explanation, grade, verdicts, left }: AspectCardProps): React.JSX.Element {
  const styles = useAspectCardStyles();
  const id = useId();
  const { aspect, name, score, lines, remarks } = explanation;
  return (
    <section aria-labelledby={id} className={styles.card}>
      <div className={styles.heading}>
        <Body1Strong as="h3" id={id} className={styles.name}>
          {name}
        </Body1Strong>
        {grade !== "not-assessed" && <Caption1 className={styles.score}>{score}</Caption1>}
        <GradeBadge grade={grade} />
      </div>
      {lines.map((line, at) => (
        <RuleLine
          key={at}
          line={line}
          verdict={verdicts.get(line.rule) ?? null}
          // Attendance stands under two aspects; what is left of it, under the first.
          left={line.rule === "attendance" && aspect !== "style" ? [] : (left.rules.get(line.rule) ?? [])}
        />
      ))}
      {remarks.map((remark) => (
        <Caption1 key={remark} className={styles.remark}>
          {remark}
        </Caption1>
      ))}
      {(left.aspects.get(aspect) ?? []).map((one) => (
        <Caption1 key={one} className={styles.left}>
          {one}
        </Caption1>
      ))}
    </section>
  );
}
