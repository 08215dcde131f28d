/** The way back from a view that is opened from the month. */
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { useBackToMonthStyles } from "./BackToMonth.styles";

export function BackToMonth(): React.JSX.Element {
  const { pane, text } = usePane();
  const styles = useBackToMonthStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.back}
      icon={<ArrowLeftRegular />}
      onClick={() => pane.dispatch({ type: "view-chosen", view: "month" })}
    >
      {text.office.backToMonth}
    </Button>
  );
}
