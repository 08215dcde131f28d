/** What a person must know or decide, each line a way to its cell. */
import { Body1 } from "@fluentui/react-components";
import { inOrder, SEVERITY, type Severity } from "../../../core/domain/findings";
import { EmptyState } from "../EmptyState/EmptyState";
import { FilterChips } from "../FilterChips/FilterChips";
import { MoreList } from "../MoreList/MoreList";
import { AnsweredNone } from "../NoneRecorded/AnsweredNone";
import { usePane } from "../pane-context";
import { WarningRow } from "../WarningRow/WarningRow";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

export function WarningsView(): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const { reviewed, severity } = state;
  if (reviewed === null) return <EmptyState sentence={text.warnings.none} hasRefresh />;
  const { people } = reviewed.review;
  const findings = inOrder(reviewed.review.findings);
  if (findings.length === 0)
    return (
      <>
        <AnsweredNone />
        <Body1>{text.month.noWarnings}</Body1>
      </>
    );
  const of = (wanted: Severity | "all"): typeof findings =>
    wanted === "all" ? findings : findings.filter(({ code }) => SEVERITY[code] === wanted);
  const choices = (["all", ...SEVERITIES] as const).map((value) => ({
    value,
    label: value === "all" ? text.all : words.severities[value],
    detail: text.count(of(value).length),
  }));
  const shown = of(severity);
  const names = new Map(people.map(({ person, name }) => [person, name]));
  return (
    <>
      <AnsweredNone />
      <FilterChips
        label={text.warnings.filter}
        choices={choices}
        chosen={severity}
        onChoose={(value) => pane.dispatch({ type: "severity-chosen", severity: value })}
      />
      {shown.length === 0 ? (
        <Body1>{text.warnings.nothingOfKind}</Body1>
      ) : (
        <MoreList
          key={severity}
          label={text.views.warnings}
          items={shown}
          keyOf={(_, at) => at}
          render={(finding) => (
            <WarningRow
              finding={finding}
              person={finding.person === null ? null : (names.get(finding.person) ?? null)}
            />
          )}
        />
      )}
    </>
  );
}
