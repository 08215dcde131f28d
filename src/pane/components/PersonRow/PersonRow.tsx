/** One person in a list, with what an open grade may still become; a press opens the explanation. */
import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { otherGrades } from "../../../core/domain/rating";
import type { PersonLine } from "../../review/month-review";
import { usePane } from "../pane-context";
import { usePersonRowStyles } from "./PersonRow.styles";

export interface PersonRowProps {
  readonly line: PersonLine;
  /** What stands at the end of the row. */
  readonly children: ReactNode;
}

export function PersonRow({ line, children }: PersonRowProps): React.JSX.Element {
  const { pane, text, words } = usePane();
  const styles = usePersonRowStyles();
  return (
    <button type="button" className={styles.row} onClick={() => void pane.openPerson(line.person)}>
      <span className={styles.who}>
        <span>{line.name}</span>
        <Caption1 className={styles.department}>{line.department ?? text.persons.noDepartment}</Caption1>
        {line.open !== null && (
          <Caption1>
            {text.persons.mayBecome(
              otherGrades(line.overall, line.open)
                .map((grade) => words.grades[grade])
                .join("/"),
            )}
          </Caption1>
        )}
      </span>
      {children}
    </button>
  );
}
