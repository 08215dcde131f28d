/** Who changes from what to what. */
import { Badge, Caption1 } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import type { PersonLine } from "../../review/month-review";
import { GradeBadge } from "../GradeBadge/GradeBadge";
import { MoreList } from "../MoreList/MoreList";
import { PersonRow } from "../PersonRow/PersonRow";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { useFinalChangeListStyles } from "./FinalChangeList.styles";

export function FinalChangeList({ people }: { readonly people: readonly PersonLine[] }): React.JSX.Element {
  const { text } = usePane();
  const styles = useFinalChangeListStyles();
  const changed = people.filter(({ change }) => change !== null);
  return (
    <Section title={text.preview.finals(text.people(changed.length))}>
      {changed.length === 0 ? (
        <Caption1 className={styles.quiet}>{text.preview.noFinals}</Caption1>
      ) : (
        <MoreList
          items={changed}
          keyOf={({ person }) => person}
          render={(line) => (
            <PersonRow line={line}>
              <span className={styles.change}>
                <Before word={line.change?.before ?? null} />
                <ArrowRightRegular className={styles.arrow} aria-label={text.preview.becomes} />
                <GradeBadge grade={line.final} />
              </span>
            </PersonRow>
          )}
        />
      )}
    </Section>
  );
}

/** What the workbook says now, in its own word. */
function Before({ word }: { readonly word: string | null }): React.JSX.Element {
  const { text } = usePane();
  const styles = useFinalChangeListStyles();
  if (word === null) return <Caption1 className={styles.quiet}>{text.preview.newFinal}</Caption1>;
  return (
    <Badge appearance="tint" shape="rounded" color="subtle">
      {word}
    </Badge>
  );
}
