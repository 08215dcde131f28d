/** A list of any length that draws only its beginning, and more of it on demand. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type Key, type ReactNode } from "react";
import { usePane } from "../pane-context";
import { useMoreListStyles } from "./MoreList.styles";

export interface MoreListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, at: number) => Key;
  readonly render: (item: Item) => ReactNode;
  /** How many are drawn at first and added each time. */
  readonly first?: number;
  readonly label?: string;
  readonly className?: string;
}

export function MoreList<Item>(props: MoreListProps<Item>): React.JSX.Element {
  const { items, keyOf, render, first = 100, label, className } = props;
  const { text } = usePane();
  const styles = useMoreListStyles();
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <div>
      <ul className={mergeClasses(styles.list, className)} aria-label={label}>
        {items.slice(0, shown).map((item, at) => (
          <li key={keyOf(item, at)}>{render(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => setShown(shown + first)}>
          {text.showMore(rest)}
        </Button>
      )}
    </div>
  );
}
