/** A sheet as it was understood: its kind, its columns with what they hold, its marks; each can be put right by two clicks. */
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1Strong,
  Caption1,
  Caption1Strong,
} from "@fluentui/react-components";
import type { Answer } from "../../../core/domain/question";
import { MARK_STATES } from "../../../core/domain/records";
import type { MarkMeaning, ReadKind, SeenColumn, SheetUnderstanding } from "../../../core/domain/understanding";
import { fieldName, fieldsOf } from "../../../core/sheets/field-names";
import { CellLink } from "../CellLink/CellLink";
import { ChoiceMenu } from "../ChoiceMenu/ChoiceMenu";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { useSheetCardStyles } from "./SheetCard.styles";

export function SheetCard({ seen }: { readonly seen: SheetUnderstanding }): React.JSX.Element {
  const { text, words } = usePane();
  const styles = useSheetCardStyles();
  const { sheet, kind, peopleCount, start, sessionColumns } = seen;
  const others = seen.otherTables.filter((one) => one.kind !== "other");
  const isLeft = kind === "other" || kind === "own";
  return (
    <AccordionItem value={sheet}>
      <AccordionHeader className={styles.header}>
        <span className={styles.headerText}>
          <Body1Strong className={styles.name}>{sheet}</Body1Strong>
          <Badge className={styles.kind} appearance="tint" shape="rounded" color={isLeft ? "subtle" : "brand"}>
            {text.month.kinds[kind]}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.facts}>
          {start !== null && <CellLink cell={start} />}
          {peopleCount > 0 && <Caption1>{text.people(peopleCount)}</Caption1>}
          {sessionColumns.length > 0 && <Caption1>{text.setup.sessions(sessionColumns.length)}</Caption1>}
        </div>
        <Kind seen={seen} />
        {!isLeft && <Columns seen={seen} />}
        {seen.marks.length > 0 && <Marks seen={seen} />}
        {others.length > 0 && (
          <Caption1 className={styles.quiet}>
            {text.setup.otherTables(words.list(others.map((one) => text.month.kinds[one.kind])))}
          </Caption1>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

interface Part {
  readonly seen: SheetUnderstanding;
}

function Kind({ seen: { sheet, kind, couldBe } }: Part): React.JSX.Element | null {
  const { pane, state, text } = usePane();
  if (couldBe.length === 0) return null;
  const decided = state.understood?.decisions.find((one) => one.kind === "sheet-kind" && one.about.sheet === sheet);
  const kinds: readonly (ReadKind | "nothing")[] = [...couldBe.map((one) => one.kind), "nothing"];
  return (
    <ChoiceMenu
      label={text.setup.kindOf(sheet)}
      choices={kinds.map((one) => ({
        key: one,
        label: one === "nothing" ? text.setup.nothing : text.month.kinds[one],
      }))}
      // Not read is no answer: only the office says that it is nothing of the plan.
      chosen={kind !== "other" ? kind : decided?.answer === "nothing" ? "nothing" : null}
      placeholder={text.month.kinds[kind]}
      onChoose={(answer) => void pane.decide({ kind: "sheet-kind", about: { sheet }, answer } as Answer)}
    />
  );
}

function Columns({ seen }: Part): React.JSX.Element {
  const { text } = usePane();
  const roleOf = new Map(Object.entries(seen.columns).map(([role, column]) => [column, role]));
  return (
    <MoreList
      label={text.setup.columnsOf(seen.sheet)}
      items={seen.headings}
      keyOf={({ column }) => column}
      render={(heading) => <Column seen={seen} heading={heading} role={roleOf.get(heading.column) ?? null} />}
      first={30}
    />
  );
}

/** A column: its heading, what stands in it, and which field it is. */
function Column({
  seen: { sheet, kind },
  heading: { header, nth, samples },
  role,
}: Part & { readonly heading: SeenColumn; readonly role: string | null }): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = useSheetCardStyles();
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <Caption1Strong>{header}</Caption1Strong>
        <Caption1 className={styles.quiet}>{words.list(samples)}</Caption1>
      </div>
      <ChoiceMenu
        label={text.setup.fieldOf(header)}
        choices={fieldsOf(kind).map((one) => ({ key: one, label: fieldName(one, state.language) }))}
        chosen={role}
        placeholder={text.setup.noField}
        onChoose={(chosen) =>
          void pane.decide({ kind: "column", about: { sheet, role: chosen }, answer: { header, nth } })
        }
      />
    </div>
  );
}

function Marks({ seen: { sheet, marks } }: Part): React.JSX.Element {
  const { text } = usePane();
  return (
    <MoreList
      label={text.setup.marksOf(sheet)}
      items={marks}
      keyOf={({ mark }) => mark}
      render={(mark) => <Mark sheet={sheet} mark={mark} />}
      first={30}
    />
  );
}

/** A mark and what it means; the sheet's own legend stands above whatever is decided here. */
function Mark({
  sheet,
  mark: { mark, state: meant, count, source },
}: {
  readonly sheet: string;
  readonly mark: MarkMeaning;
}): React.JSX.Element {
  const { pane, text, words } = usePane();
  const styles = useSheetCardStyles();
  const known = MARK_STATES.find((one) => one === meant) ?? null;
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <Caption1Strong>{mark}</Caption1Strong>
        <Caption1 className={styles.quiet}>{text.cells(count)}</Caption1>
      </div>
      {source === "legend" ? (
        <Caption1>{text.setup.byLegend(known === null ? text.setup.unclear : words.markStates[known])}</Caption1>
      ) : (
        <ChoiceMenu
          label={text.setup.meaningOf(mark)}
          choices={MARK_STATES.map((one) => ({ key: one, label: words.markStates[one] }))}
          chosen={known}
          placeholder={source === "unknown" ? text.setup.choose : text.setup.unclear}
          onChoose={(answer) => void pane.decide({ kind: "mark", about: { sheet, mark }, answer } as Answer)}
        />
      )}
    </div>
  );
}
