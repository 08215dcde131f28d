/** Small toggles of which one is on: what is shown, each with a detail such as how many it shows. */
import { ToggleButton } from "@fluentui/react-components";
import { useFilterChipsStyles } from "./FilterChips.styles";

export interface FilterChipsProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly detail: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

export function FilterChips<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: FilterChipsProps<Value>): React.JSX.Element {
  const styles = useFilterChipsStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={choice.value === chosen}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
          <span className={styles.detail}>{choice.detail}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
