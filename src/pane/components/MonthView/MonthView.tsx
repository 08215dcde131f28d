/** This month: what was found, how it stands, what comes next. */
import { Button } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  ClipboardTaskListLtrRegular,
  DocumentPrintRegular,
  OptionsRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import type { Finding, Severity } from "../../../core/domain/findings";
import { SEVERITY } from "../../../core/domain/findings";
import type { Overall } from "../../../core/domain/rating";
import { EmptyState } from "../EmptyState/EmptyState";
import { LastRunCard } from "../LastRunCard/LastRunCard";
import { MonthChooser } from "../MonthChooser/MonthChooser";
import { NextStep } from "../NextStep/NextStep";
import { usePane, type PaneUse } from "../pane-context";
import { Section } from "../Section/Section";
import { OpenQuestions } from "../OpenQuestions/OpenQuestions";
import { TileRow, type Tile, type TileTone } from "../TileRow/TileRow";
import { useMonthViewStyles } from "./MonthView.styles";

export function MonthView(): React.JSX.Element {
  const use = usePane();
  const { pane, state, text, words } = use;
  const styles = useMonthViewStyles();
  const { activity, reviewed, understood } = state;
  return (
    <>
      <div className={styles.start}>
        <MonthChooser />
        <Button
          appearance={reviewed === null ? "primary" : "secondary"}
          icon={<ArrowSyncRegular />}
          disabledFocusable={activity !== null}
          onClick={() => void pane.refresh()}
        >
          {text.refresh}
        </Button>
      </div>
      {reviewed === null && activity === null && <EmptyState sentence={text.month.invitation} />}
      {reviewed !== null && (
        <>
          <OpenQuestions />
          <NextStep reviewed={reviewed} />
          <Section title={text.month.results} aside={text.month.upTo(words.day(reviewed.review.asOf))}>
            <TileRow tiles={gradeTiles(use, reviewed.review.finals)} />
          </Section>
          <Section title={text.month.warnings}>
            {reviewed.review.findings.length === 0 ? (
              text.month.noWarnings
            ) : (
              <TileRow tiles={severityTiles(use, reviewed.review.findings)} />
            )}
          </Section>
          <Button
            appearance="subtle"
            icon={<DocumentPrintRegular />}
            onClick={() => pane.dispatch({ type: "view-chosen", view: "documents" })}
          >
            {text.documents.open}
          </Button>
          <Button appearance="subtle" icon={<ClipboardTaskListLtrRegular />} onClick={() => void pane.openOffice()}>
            {text.office.open}
          </Button>
          <Button appearance="subtle" icon={<OptionsRegular />} onClick={() => void pane.openSettings()}>
            {text.settings.open}
          </Button>
        </>
      )}
      {understood !== null && (
        <Button
          appearance="subtle"
          icon={<TableSearchRegular />}
          onClick={() => pane.dispatch({ type: "view-chosen", view: "setup" })}
        >
          {text.setup.open}
        </Button>
      )}
      <LastRunCard />
    </>
  );
}

const GRADE_TONES: Readonly<Record<Overall, TileTone>> = {
  good: "good",
  medium: "medium",
  poor: "poor",
  "not-assessed": "quiet",
  undetermined: "quiet",
};

function gradeTiles({ pane, text, words }: PaneUse, finals: Readonly<Record<Overall, number>>): Tile[] {
  const grades: readonly Overall[] = ["good", "medium", "poor", "not-assessed"];
  const shown = finals.undetermined > 0 ? [...grades, "undetermined" as const] : grades;
  return shown.map((grade) => ({
    key: grade,
    label: words.grades[grade],
    value: text.count(finals[grade]),
    tone: finals[grade] === 0 ? "quiet" : GRADE_TONES[grade],
    onOpen: () => {
      pane.dispatch({ type: "finals-chosen", finals: grade });
      pane.dispatch({ type: "person-closed" });
      pane.dispatch({ type: "view-chosen", view: "people" });
    },
  }));
}

const SEVERITY_TONES: Readonly<Record<Severity, TileTone>> = { error: "poor", warning: "caution", notice: "quiet" };

function severityTiles({ pane, text, words }: PaneUse, findings: readonly Finding[]): Tile[] {
  return (["error", "warning", "notice"] as const).map((severity) => {
    const count = findings.filter(({ code }) => SEVERITY[code] === severity).length;
    return {
      key: severity,
      label: words.severities[severity],
      value: text.count(count),
      tone: count === 0 ? "quiet" : SEVERITY_TONES[severity],
      onOpen: () => {
        pane.dispatch({ type: "severity-chosen", severity });
        pane.dispatch({ type: "view-chosen", view: "warnings" });
      },
    };
  });
}
