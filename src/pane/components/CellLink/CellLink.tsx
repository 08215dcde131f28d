/** A cell's address that selects the cell in the workbook. */
import { Link } from "@fluentui/react-components";
import { a1, type CellRef } from "../../../core/domain/address";
import { usePane } from "../pane-context";
import { useCellLinkStyles } from "./CellLink.styles";

export interface CellLinkProps {
  readonly cell: CellRef;
  /** Leaves the sheet's name out where it stands above already. */
  readonly isLocal?: boolean;
}

export function CellLink({ cell, isLocal = false }: CellLinkProps): React.JSX.Element {
  const { pane, text } = usePane();
  const styles = useCellLinkStyles();
  const address = `${cell.sheet}!${a1(cell)}`;
  return (
    <Link as="button" className={styles.link} aria-label={text.goTo(address)} onClick={() => void pane.show(cell)}>
      {isLocal ? a1(cell) : address}
    </Link>
  );
}
