/** Each cell that changes, sheet by sheet, old and new. A sheet's cells are worked out when it is opened. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Caption1,
} from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { a1 } from "../../../core/domain/address";
import { cellChanges, isCellEdit, type CellChange, type OwnEdit, type ReviewEdit } from "../../../core/domain/edits";
import type { CellValue } from "../../../core/domain/snapshot";
import { CellLink } from "../CellLink/CellLink";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { useCellChangeListStyles } from "./CellChangeList.styles";

export interface CellChangeListProps {
  readonly edits: readonly ReviewEdit[];
  readonly counts: readonly number[];
}

export function CellChangeList({ edits, counts }: CellChangeListProps): React.JSX.Element {
  const { text } = usePane();
  const styles = useCellChangeListStyles();
  return (
    <Accordion collapsible multiple>
      {edits.map(
        (edit, at) =>
          isCellEdit(edit) && (
            <AccordionItem key={at} value={at}>
              <AccordionHeader as="h3" size="medium" className={styles.header}>
                <span className={styles.headerText}>
                  <span className={styles.sheet}>
                    <Body1>{edit.kind === "block" ? edit.area.sheet : edit.sheet}</Body1>
                    <Caption1 className={styles.quiet}>{text.preview.owned[edit.owned]}</Caption1>
                  </span>
                  {isNew(edit) && (
                    <Badge className={styles.isNew} appearance="tint" shape="rounded" color="brand">
                      {edit.kind === "block" ? text.preview.newColumns : text.preview.newSheet}
                    </Badge>
                  )}
                  <Caption1 className={styles.count}>{text.cells(counts[at] ?? cellChanges(edit).length)}</Caption1>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <Changes edit={edit} />
              </AccordionPanel>
            </AccordionItem>
          ),
      )}
    </Accordion>
  );
}

function isNew(edit: OwnEdit): boolean {
  return edit.kind === "block" ? edit.isNew : edit.before === null;
}

function Changes({ edit }: { readonly edit: OwnEdit }): React.JSX.Element {
  const changes = useMemo(() => cellChanges(edit), [edit]);
  const hasSheet = edit.kind === "block" || edit.before !== null;
  return (
    <MoreList
      items={changes}
      keyOf={({ cell }) => a1(cell)}
      render={(change) => <Change change={change} hasSheet={hasSheet} />}
    />
  );
}

/** A sheet that does not exist yet has no cell to go to. */
function Change({ change, hasSheet }: { readonly change: CellChange; readonly hasSheet: boolean }): React.JSX.Element {
  const { text } = usePane();
  const styles = useCellChangeListStyles();
  return (
    <div className={styles.row}>
      <span className={styles.address}>
        {hasSheet ? <CellLink cell={change.cell} isLocal /> : <Caption1>{a1(change.cell)}</Caption1>}
      </span>
      <Value value={change.before} />
      <ArrowRightRegular className={styles.arrow} aria-label={text.preview.becomes} />
      <Value value={change.after} />
    </div>
  );
}

function Value({ value }: { readonly value: CellValue }): React.JSX.Element {
  const { text } = usePane();
  const styles = useCellChangeListStyles();
  if (value === "") return <Caption1 className={styles.emptyValue}>{text.preview.empty}</Caption1>;
  return <Caption1 className={styles.value}>{String(value)}</Caption1>;
}
