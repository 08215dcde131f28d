/** One person's explanation: the grades side by side, the four aspects, each rule with its cells. */
import { Body1, Caption1, Spinner, Subtitle1 } from "@fluentui/react-components";
import { useState } from "react";
import { explainRating, whatIsLeft } from "../../../core/messages";
import type { PersonCase } from "../../review/month-review";
import { roleOf } from "../../../core/domain/people";
import type { OpenPerson } from "../../state/state";
import { AspectCard } from "../AspectCard/AspectCard";
import { BackButton } from "../BackButton/BackButton";
import { FilterChips } from "../FilterChips/FilterChips";
import { CellLink } from "../CellLink/CellLink";
import { GradesCompared } from "../GradesCompared/GradesCompared";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { usePersonPanelStyles } from "./PersonPanel.styles";

export function PersonPanel({ open }: { readonly open: OpenPerson }): React.JSX.Element {
  const { pane, text } = usePane();
  return (
    <>
      <BackButton label={text.back} onClick={() => pane.dispatch({ type: "person-closed" })} />
      {open.found === undefined && <Spinner size="small" />}
      {open.found === null && <Body1>{text.persons.unknown}</Body1>}
      {open.found && <Explanation found={open.found} />}
    </>
  );
}

function Explanation({ found }: { readonly found: PersonCase }): React.JSX.Element {
  const { state, text, words } = usePane();
  const styles = usePersonPanelStyles();
  const [shown, show] = useState<"month" | "year">("month");
  const { person } = found;
  const { rating, missed, left } = found[shown];
  const facts = [person.department ?? text.persons.noDepartment, words.roles[roleOf(person)], person.number];
  const explanation = explainRating(rating, missed, state.month, state.language);
  const said = whatIsLeft(left, state.language);
  const verdicts = new Map(rating.rules.map((verdict) => [verdict.rule, verdict]));
  return (
    <>
      <div className={styles.who}>
        <Subtitle1 as="h2" className={styles.name}>
          {person.name}
        </Subtitle1>
        <Caption1 className={styles.quiet}>{facts.filter((fact) => fact !== null).join(" · ")}</Caption1>
        <CellLink cell={person.cell} />
      </div>
      <FilterChips
        label={text.persons.periods}
        choices={[
          { value: "month", label: words.month(state.month), detail: words.grades[found.month.rating.final] },
          { value: "year", label: text.persons.yearToDate, detail: words.grades[found.year.rating.final] },
        ]}
        chosen={shown}
        onChoose={show}
      />
      <GradesCompared
        rating={rating}
        reasons={said.overall === null ? explanation.overall : [...explanation.overall, said.overall]}
      />
      <Section title={text.persons.aspects}>
        {explanation.aspects.map((aspect) => (
          <AspectCard
            key={aspect.aspect}
            explanation={aspect}
            grade={rating[aspect.aspect].grade}
            verdicts={verdicts}
            left={said}
          />
        ))}
      </Section>
    </>
  );
}
