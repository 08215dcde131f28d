/** Everybody's grade, and one person's explanation. */
import { Body1, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { Overall } from "../../../core/domain/rating";
import type { PersonLine } from "../../review/month-review";
import { EmptyState } from "../EmptyState/EmptyState";
import { FilterChips } from "../FilterChips/FilterChips";
import { GradeBadge } from "../GradeBadge/GradeBadge";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { PersonPanel } from "../PersonPanel/PersonPanel";
import { PersonRow } from "../PersonRow/PersonRow";

export function PeopleView(): React.JSX.Element {
  const { state, text } = usePane();
  if (state.reviewed === null) return <EmptyState sentence={text.persons.none} hasRefresh />;
  if (state.openPerson !== null) return <PersonPanel open={state.openPerson} />;
  return <PeopleList people={state.reviewed.review.people} finals={state.reviewed.review.finals} />;
}

interface PeopleListProps {
  readonly people: readonly PersonLine[];
  readonly finals: Readonly<Record<Overall, number>>;
}

function PeopleList({ people, finals }: PeopleListProps): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const [sought, setSought] = useState("");
  const query = useDeferredValue(sought).trim().toLowerCase();
  const grades = (["good", "medium", "poor", "not-assessed", "undetermined"] as const).filter(
    (grade) => finals[grade] > 0 || grade === state.finals,
  );
  const choices = [
    { value: "all" as const, label: text.all, detail: text.count(people.length) },
    ...grades.map((value) => ({ value, label: words.grades[value], detail: text.count(finals[value]) })),
  ];
  // Whoever's grade is still open comes first: the cells that decide it are worth a look before anything is written.
  const ordered = [...people].sort((one, other) => Number(one.open === null) - Number(other.open === null));
  const shown = ordered.filter(
    (line) => (state.finals === "all" || line.final === state.finals) && (query === "" || isFound(line, query)),
  );
  return (
    <>
      <SearchBox
        placeholder={text.persons.search}
        aria-label={text.persons.search}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      <FilterChips
        label={text.persons.filter}
        choices={choices}
        chosen={state.finals}
        onChoose={(value) => pane.dispatch({ type: "finals-chosen", finals: value })}
      />
      {shown.length === 0 ? (
        <Body1>{text.persons.nobody}</Body1>
      ) : (
        <MoreList
          key={`${state.finals} ${query}`}
          label={text.views.people}
          items={shown}
          keyOf={({ person }) => person}
          render={(line) => (
            <PersonRow line={line}>
              <GradeBadge grade={line.final} />
            </PersonRow>
          )}
        />
      )}
    </>
  );
}

function isFound({ name, number, department }: PersonLine, query: string): boolean {
  return [name, number, department].some((text) => text !== null && text.toLowerCase().includes(query));
}
