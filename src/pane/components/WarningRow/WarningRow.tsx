/** One finding: what is the matter, what to do, and the way to its cell. */
import { Body1, Caption1, Link, mergeClasses } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular, type FluentIcon } from "@fluentui/react-icons";
import { a1 } from "../../../core/domain/address";
import { SEVERITY, type Finding, type Severity } from "../../../core/domain/findings";
import { remedyOf, sentenceOf } from "../../../core/messages";
import { NoneRecorded } from "../NoneRecorded/NoneRecorded";
import { usePane } from "../pane-context";
import { useWarningRowStyles } from "./WarningRow.styles";

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  notice: InfoRegular,
};

export interface WarningRowProps {
  readonly finding: Finding;
  /** Name of the person it concerns; null: nobody in particular. */
  readonly person: string | null;
}

export function WarningRow({ finding, person }: WarningRowProps): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = useWarningRowStyles();
  const { cell, clause } = finding;
  const severity = SEVERITY[finding.code];
  const Icon = ICONS[severity];
  const content = (
    <>
      <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={words.severities[severity]} />
      <span className={styles.words}>
        <Body1>{sentenceOf(finding, state.language)}</Body1>
        <Caption1 className={styles.remedy}>{remedyOf(finding, state.language)}</Caption1>
        <Caption1 className={styles.place}>
          {[cell === null ? null : `${cell.sheet}!${a1(cell)}`, clause === null ? null : text.warnings.clause(clause)]
            .filter((part) => part !== null)
            .join("  ")}
        </Caption1>
      </span>
    </>
  );
  return (
    <div className={styles.item}>
      {cell === null ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <button type="button" className={mergeClasses(styles.row, styles.button)} onClick={() => void pane.show(cell)}>
          {content}
        </button>
      )}
      {finding.code === "nothing-recorded" && <NoneRecorded finding={finding} />}
      {person !== null && finding.person !== null && (
        <Link
          as="button"
          className={styles.person}
          onClick={() => finding.person !== null && void pane.openPerson(finding.person)}
        >
          {text.warnings.person(person)}
        </Link>
      )}
    </div>
  );
}
