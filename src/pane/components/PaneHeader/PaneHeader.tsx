/** The sections of the pane and the switch of languages. */
import { Button, CounterBadge, Tab, TabList, Tooltip, type SelectTabData } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { VIEWS, type View } from "../../state/state";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

export function PaneHeader(): React.JSX.Element {
  const { pane, state, text } = usePane();
  const styles = usePaneHeaderStyles();
  const findings = state.reviewed?.review.findings.length ?? null;
  return (
    <header className={styles.header}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={text.sections}
        selectedValue={state.view}
        onTabSelect={(_, data: SelectTabData) => pane.dispatch({ type: "view-chosen", view: data.value as View })}
      >
        {VIEWS.map((view) => (
          <Tab key={view} value={view} className={styles.tab}>
            <span className={styles.tabText}>
              {text.views[view]}
              {view === "warnings" && findings !== null && findings > 0 && (
                <CounterBadge
                  className={state.language === "en" ? styles.roomyOnly : undefined}
                  size="small"
                  color="informative"
                  count={findings}
                  overflowCount={99}
                />
              )}
            </span>
          </Tab>
        ))}
      </TabList>
      <Tooltip content={text.switchLanguage} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<LocalLanguageRegular />}
          onClick={() => pane.dispatch({ type: "language-chosen", language: state.language === "en" ? "zh-CN" : "en" })}
        />
      </Tooltip>
    </header>
  );
}
