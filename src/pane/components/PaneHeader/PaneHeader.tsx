/** The sections of the pane and the switch of languages. */
import { Button, CounterBadge, mergeClasses, Tooltip } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { TABS, tabOf } from "../../state/state";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

export function PaneHeader(): React.JSX.Element {
  const { pane, state, text } = usePane();
  const styles = usePaneHeaderStyles();
  const findings = state.reviewed?.review.findings.length ?? null;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{text.title}</h1>
      {/* Plain buttons: in Excel on the web office.js moves the focus at Tab from one to the next, arrow keys or not. */}
      <nav aria-label={text.sections} className={styles.tabs}>
        {TABS.map((view) => {
          const isOpen = tabOf(state.view) === view;
          return (
            <button
              key={view}
              type="button"
              aria-current={isOpen ? "page" : undefined}
              className={mergeClasses(styles.tab, isOpen && styles.openTab)}
              onClick={() => pane.dispatch({ type: "view-chosen", view })}
            >
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
            </button>
          );
        })}
      </nav>
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
