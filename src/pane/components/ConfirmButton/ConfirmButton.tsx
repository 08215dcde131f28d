/** A button for what changes the workbook: it asks first, in words that say what will be done. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useConfirmButtonStyles } from "./ConfirmButton.styles";

export interface ConfirmButtonProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly question: string;
  readonly explanation: string;
  /** The button that does it. */
  readonly confirm: string;
  readonly isDisabled?: boolean;
  readonly onConfirm: () => void;
}

export function ConfirmButton(props: ConfirmButtonProps): React.JSX.Element {
  const { label, icon, question, explanation, confirm, isDisabled = false, onConfirm } = props;
  const { state, text } = usePane();
  const styles = useConfirmButtonStyles();
  return (
    // Without its closing movement the dialog is gone before the deed takes this button away: cut short it would leave
    // the rest of the pane hidden from screen readers.
    <Dialog modalType="alert" surfaceMotion={null}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={icon} disabledFocusable={isDisabled || state.activity !== null}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.dialogBody}>
          <DialogTitle>{question}</DialogTitle>
          <DialogContent>{explanation}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="secondary">{text.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {confirm}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
