/** What something is taken for, and by two clicks something else. A choice made by arrow keys alone changes nothing. */
import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useChoiceMenuStyles } from "./ChoiceMenu.styles";

export interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface ChoiceMenuProps {
  /** What is chosen, for whoever cannot see where it stands. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Key of what holds; null: nothing does yet. */
  readonly chosen: string | null;
  /** Shown where nothing is chosen. */
  readonly placeholder: string;
  readonly onChoose: (key: string) => void;
}

export function ChoiceMenu(props: ChoiceMenuProps): React.JSX.Element {
  const { label, choices, chosen, placeholder, onChoose } = props;
  const { state } = usePane();
  const styles = useChoiceMenuStyles();
  const shown = choices.find(({ key }) => key === chosen)?.label ?? placeholder;
  return (
    <Menu checkedValues={{ choice: chosen === null ? [] : [chosen] }} positioning={{ strategy: "fixed" }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={styles.button}
          aria-label={`${label} ${shown}`}
          disabledFocusable={state.activity !== null}
        >
          {shown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {choices.map(({ key, label: name }) => (
            <MenuItemRadio
              key={key}
              name="choice"
              value={key}
              onClick={() => {
                if (key !== chosen) onChoose(key);
              }}
            >
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
