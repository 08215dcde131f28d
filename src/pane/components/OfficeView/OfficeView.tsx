/** The lists the office works by: who has notes to check, whose turn it is, what is to be made up for, who may receive a title. */
import { Body1, Caption1, Spinner } from "@fluentui/react-components";
import type { PersonIndex } from "../../../core/domain/people";
import { officeRuleSentence } from "../../../core/messages";
import type { OfficeCase } from "../../review/month-review";
import { BackToMonth } from "../BackButton/BackButton";
import { CellLink } from "../CellLink/CellLink";
import { Line } from "../Line/Line";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";

export function OfficeView(): React.JSX.Element {
  const { state } = usePane();
  const { office } = state;
  return (
    <>
      <BackToMonth />
      {office === undefined && <Spinner size="small" />}
      {office && <Lists office={office} />}
    </>
  );
}

interface Part {
  readonly office: OfficeCase;
  readonly nameOf: (person: PersonIndex) => string;
}

function Lists({ office }: { readonly office: OfficeCase }): React.JSX.Element {
  const { state } = usePane();
  const people = state.reviewed?.review.people ?? [];
  const names = new Map(people.map(({ person, name }) => [person, name]));
  const nameOf = (person: PersonIndex): string => names.get(person) ?? "";
  return (
    <>
      <Rules office={office} />
      <Tasks office={office} nameOf={nameOf} />
      <Rota office={office} nameOf={nameOf} />
      <Ledger office={office} nameOf={nameOf} />
      <Titles office={office} nameOf={nameOf} />
    </>
  );
}

/** Rules about the office that are due; of what is not recorded it is said that it is not assessed. */
function Rules({ office: { rules } }: Pick<Part, "office">): React.JSX.Element {
  const { state, text, words } = usePane();
  const due = rules.filter(({ status }) => status !== "not-due" && status !== "exempt");
  return (
    <Section title={text.office.rules}>
      <MoreList
        label={text.office.rules}
        items={due}
        keyOf={({ rule }) => rule}
        render={(verdict) => {
          const { name, sentence } = officeRuleSentence(verdict, state.language);
          return (
            <Line name={`${name} · ${words.statuses[verdict.status]}`}>
              {sentence !== "" && <Caption1>{sentence}</Caption1>}
            </Line>
          );
        }}
      />
    </Section>
  );
}

function Tasks({ office: { lists }, nameOf }: Part): React.JSX.Element {
  const { text, words } = usePane();
  const { tasks } = lists.matrix;
  return (
    <Section title={text.office.tasks}>
      {tasks.length === 0 ? (
        <Body1>{text.office.noTasks}</Body1>
      ) : (
        <MoreList
          label={text.office.tasks}
          items={tasks}
          keyOf={(_, at) => at}
          render={({ inspector, people }) => (
            <Line name={`${inspector ?? text.office.noInspector} · ${text.people(people.length)}`}>
              <Caption1>{words.list(people.map(nameOf))}</Caption1>
            </Line>
          )}
        />
      )}
    </Section>
  );
}

function Rota({ office: { lists }, nameOf }: Part): React.JSX.Element {
  const { text, words } = usePane();
  const { next, tooEarly } = lists.rota;
  return (
    <Section title={text.office.rota}>
      {next.length === 0 ? (
        <Body1>{text.office.noRota}</Body1>
      ) : (
        <MoreList
          label={text.office.rota}
          items={next}
          keyOf={({ month }) => month}
          render={({ month, person, given, last }) => (
            <Line name={`${words.month(month)} · ${nameOf(person)}`}>
              <Caption1>{text.office.given(given, last === null ? null : words.day(last))}</Caption1>
            </Line>
          )}
        />
      )}
      {tooEarly.length > 0 && <Caption1>{text.office.tooEarly(words.list(tooEarly.map(nameOf)))}</Caption1>}
    </Section>
  );
}

function Ledger({ office: { lists }, nameOf }: Part): React.JSX.Element {
  const { text, words } = usePane();
  const open = lists.ledger.filter(({ madeUpOn }) => madeUpOn === null);
  const closed = lists.ledger.length - open.length;
  return (
    <Section title={text.office.ledger}>
      {open.length === 0 ? (
        <Body1>{text.office.noDebts}</Body1>
      ) : (
        <MoreList
          label={text.office.ledger}
          items={open}
          keyOf={(_, at) => at}
          render={({ person, day, mark, cell, isDoubtful }) => (
            <Line name={nameOf(person)}>
              <Caption1>{[words.day(day), mark, ...(isDoubtful ? [text.office.doubtful] : [])].join(" · ")}</Caption1>
              <CellLink cell={cell} />
            </Line>
          )}
        />
      )}
      {closed > 0 && <Caption1>{text.office.closed(closed)}</Caption1>}
    </Section>
  );
}

function Titles({ office: { lists }, nameOf }: Part): React.JSX.Element {
  const { text, words } = usePane();
  const kept = lists.eligibility.filter(({ state }) => state === "not-eligible" || state === "open");
  return (
    <Section title={text.office.eligibility}>
      {kept.length === 0 ? (
        <Body1>{text.office.allEligible}</Body1>
      ) : (
        <MoreList
          label={text.office.eligibility}
          items={kept}
          keyOf={({ person }) => person}
          render={({ person, state, because }) => {
            const periods = words.list(because.map(words.period));
            return (
              <Line name={nameOf(person)}>
                <Caption1>
                  {state === "open" ? text.office.mayNotBe(periods) : text.office.notEligible(periods)}
                </Caption1>
              </Line>
            );
          }}
        />
      )}
    </Section>
  );
}
