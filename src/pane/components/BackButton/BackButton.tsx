/** The way back from a view that was opened from another. */
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { useBackButtonStyles } from "./BackButton.styles";

export function BackButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): React.JSX.Element {
  const styles = useBackButtonStyles();
  return (
    <Button appearance="subtle" size="small" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClick}>
      {label}
    </Button>
  );
}

export function BackToMonth(): React.JSX.Element {
  const { pane, text } = usePane();
  return (
    <BackButton label={text.office.backToMonth} onClick={() => pane.dispatch({ type: "view-chosen", view: "month" })} />
  );
}
