import { makeStyles } from "@fluentui/react-components";

export const useChoiceMenuStyles = makeStyles({
  // The longest of its words does not make it wider than the pane.
  button: { maxWidth: "100%", minWidth: 0, textAlign: "start", justifyContent: "space-between" },
  popover: { maxWidth: "280px", maxHeight: "60vh", overflowY: "auto" },
});
