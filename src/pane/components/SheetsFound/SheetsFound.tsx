/** What each sheet of the workbook was taken for. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1Strong,
  Caption1,
} from "@fluentui/react-components";
import type { SheetUnderstanding } from "../../../core/domain/understanding";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { useSheetsFoundStyles } from "./SheetsFound.styles";

export function SheetsFound({ sheets }: { readonly sheets: readonly SheetUnderstanding[] }): React.JSX.Element {
  const { text } = usePane();
  const styles = useSheetsFoundStyles();
  const used = sheets.filter(({ kind }) => kind !== "other" && kind !== "own");
  const others = sheets.filter((sheet) => !used.includes(sheet));
  return (
    <Accordion collapsible>
      <AccordionItem value="sheets">
        <AccordionHeader as="h2" size="medium" className={styles.header}>
          <span className={styles.headerText}>
            <Body1Strong>{text.month.sheetsFound}</Body1Strong>
            <Caption1 className={styles.quiet}>{text.month.sheetsRead(used.length, sheets.length)}</Caption1>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <MoreList
            items={[...used, ...others]}
            keyOf={({ sheet }) => sheet}
            render={({ sheet, kind, peopleCount }) => (
              <div className={styles.row}>
                <span className={styles.name}>{sheet}</span>
                {peopleCount > 0 && <Caption1 className={styles.quiet}>{text.people(peopleCount)}</Caption1>}
                <Badge
                  className={styles.kind}
                  appearance="tint"
                  shape="rounded"
                  color={kind === "other" ? "subtle" : kind === "own" ? "informative" : "brand"}
                >
                  {text.month.kinds[kind]}
                </Badge>
              </div>
            )}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
