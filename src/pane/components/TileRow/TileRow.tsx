/** Numbers side by side, each a way to the list behind it. */
import { mergeClasses } from "@fluentui/react-components";
import { useTileRowStyles } from "./TileRow.styles";

export type TileTone = "good" | "medium" | "poor" | "caution" | "quiet";

export interface Tile {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly tone: TileTone;
  readonly onOpen: () => void;
}

export function TileRow({ tiles }: { readonly tiles: readonly Tile[] }): React.JSX.Element {
  const styles = useTileRowStyles();
  return (
    <div className={styles.row}>
      {tiles.map(({ key, label, value, tone, onOpen }) => (
        <button key={key} type="button" className={styles.tile} onClick={onOpen}>
          <span className={mergeClasses(styles.value, styles[tone])}>{value}</span>
          <span className={styles.label}>{label}</span>
        </button>
      ))}
    </div>
  );
}
