/** Shown instead of the pane where it cannot work. */
import { Body1, FluentProvider, Subtitle1, type Theme } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons";
import { useStopPageStyles } from "./StopPage.styles";

export interface StopPageProps {
  readonly theme: Theme;
  readonly title: string;
  readonly sentence: string;
}

export function StopPage({ theme, title, sentence }: StopPageProps): React.JSX.Element {
  const styles = useStopPageStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.page}>
        <PlugDisconnectedRegular className={styles.icon} aria-hidden />
        <Subtitle1 as="h1" className={styles.title}>
          {title}
        </Subtitle1>
        <Body1 align="center">{sentence}</Body1>
      </main>
    </FluentProvider>
  );
}
