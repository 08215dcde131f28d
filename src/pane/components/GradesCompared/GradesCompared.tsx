/** Computed, inspector's, override and final side by side: nobody's word hides another's. */
import { Caption1, Card } from "@fluentui/react-components";
import type { Overall, Rating } from "../../../core/domain/rating";
import { CellLink } from "../CellLink/CellLink";
import { GradeBadge } from "../GradeBadge/GradeBadge";
import { usePane } from "../pane-context";
import { useGradesComparedStyles } from "./GradesCompared.styles";

export interface GradesComparedProps {
  readonly rating: Rating;
  /** How they lead to the final grade, a sentence each. */
  readonly reasons: readonly string[];
}

export function GradesCompared({ rating, reasons }: GradesComparedProps): React.JSX.Element {
  const { text } = usePane();
  const styles = useGradesComparedStyles();
  const { inspector, override } = rating;
  const columns: readonly { readonly label: string; readonly grade: Overall | null }[] = [
    { label: text.persons.computed, grade: rating.overall },
    { label: text.persons.inspector, grade: inspector?.grade ?? null },
    { label: text.persons.override, grade: override?.grade ?? null },
    { label: text.persons.final, grade: rating.final },
  ];
  return (
    <Card appearance="filled-alternative" className={styles.card}>
      <dl className={styles.columns}>
        {columns.map(({ label, grade }) => (
          <div key={label} className={styles.column}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.grade}>
              {grade === null ? text.persons.dash : <GradeBadge grade={grade} size="large" />}
            </dd>
          </div>
        ))}
      </dl>
      {reasons.map((reason) => (
        <Caption1 key={reason}>{reason}</Caption1>
      ))}
      {(inspector !== null || override !== null) && (
        <div className={styles.cells}>
          {inspector !== null && <CellLink cell={inspector.cell} />}
          {override !== null && <CellLink cell={override.cell} />}
        </div>
      )}
    </Card>
  );
}
