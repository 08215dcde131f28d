/** The whole pane: sections on top, one view below, messages between. */
import { AriaLiveAnnouncer, FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Pane } from "../../state/pane";
import type { View } from "../../state/state";
import { ActivityBar } from "../ActivityBar/ActivityBar";
import { Announcer } from "../Announcer/Announcer";
import { DocumentsView } from "../DocumentsView/DocumentsView";
import { ErrorGuard } from "../ErrorGuard/ErrorGuard";
import { MonthView } from "../MonthView/MonthView";
import { NoticeBar } from "../NoticeBar/NoticeBar";
import { OfficeView } from "../OfficeView/OfficeView";
import { PaneContext, usePane } from "../pane-context";
import { PaneHeader } from "../PaneHeader/PaneHeader";
import { PeopleView } from "../PeopleView/PeopleView";
import { PreviewView } from "../PreviewView/PreviewView";
import { SettingsView } from "../SettingsView/SettingsView";
import { SetupView } from "../SetupView/SetupView";
import { UnfinishedRun } from "../UnfinishedRun/UnfinishedRun";
import { WarningsView } from "../WarningsView/WarningsView";
import { useAppStyles } from "./App.styles";
import { useKeptFocus } from "../use-kept-focus";

export interface AppProps {
  readonly pane: Pane;
  readonly theme: Theme;
}

export function App({ pane, theme }: AppProps): React.JSX.Element {
  return (
    <ErrorGuard pane={pane} theme={theme}>
      <FluentProvider theme={theme}>
        <AriaLiveAnnouncer>
          <PaneContext value={pane}>
            <Announcer />
            <Content />
          </PaneContext>
        </AriaLiveAnnouncer>
      </FluentProvider>
    </ErrorGuard>
  );
}

const VIEW_CONTENT: Readonly<Record<View, () => React.JSX.Element>> = {
  month: MonthView,
  preview: PreviewView,
  warnings: WarningsView,
  people: PeopleView,
  documents: DocumentsView,
  office: OfficeView,
  settings: SettingsView,
  setup: SetupView,
};

function Content(): React.JSX.Element {
  const { state, text } = usePane();
  const styles = useAppStyles();
  const ViewContent = VIEW_CONTENT[state.view];
  const main = useKeptFocus<HTMLElement>();
  useEffect(() => {
    // Screen readers take both from the page, not from the components.
    document.documentElement.lang = state.language;
    document.title = text.title;
  }, [state.language, text.title]);
  return (
    <div className={styles.page}>
      <PaneHeader />
      <main ref={main} className={styles.main} aria-label={text.views[state.view]} aria-busy={state.activity !== null}>
        <ActivityBar />
        <UnfinishedRun />
        <NoticeBar />
        <ViewContent />
      </main>
    </div>
  );
}
