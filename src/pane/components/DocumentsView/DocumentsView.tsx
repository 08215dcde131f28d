/** Documents on request: which one, for whom, what it will say; written only on a press, then shown in the workbook. */
import { Body1, Button, Caption1, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { DocumentPrintRegular, DocumentSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { BY_PERSON, DOCUMENT_NAMES, type DocumentName, type DocumentWish } from "../../../core/documents";
import { cellChanges, type SheetEdit } from "../../../core/domain/edits";
import type { PersonIndex } from "../../../core/domain/people";
import { sentenceOf } from "../../../core/messages";
import type { PersonLine } from "../../review/month-review";
import { canWriteDocuments, type OpenDocuments } from "../../state/state";
import { ActionBar } from "../ActionBar/ActionBar";
import { BackToMonth } from "../BackButton/BackButton";
import { CellChangeList } from "../CellChangeList/CellChangeList";
import { ConfirmButton } from "../ConfirmButton/ConfirmButton";
import { IssueCircular } from "../IssueCircular/IssueCircular";
import { MonthChooser } from "../MonthChooser/MonthChooser";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { NEXT_STEP } from "../use-kept-focus";
import { useDocumentsViewStyles } from "./DocumentsView.styles";

export function DocumentsView(): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = useDocumentsViewStyles();
  const [document, setDocument] = useState<DocumentName>(state.documents?.wish.document ?? "circular");
  const [wanted, setWanted] = useState("");
  const [dayText, setDayText] = useState("");
  const people = state.reviewed?.review.people ?? [];
  const isByPerson = BY_PERSON.includes(document);
  const days = state.reviewed?.review.studyDays ?? [];
  const day = document === "study" ? (days.find((one) => String(one) === dayText) ?? null) : null;
  const wish: DocumentWish = { document, people: isByPerson ? chosen(wanted, people) : null, day };
  const shown = isSame(state.documents?.wish, wish) ? state.documents : null;
  return (
    <>
      <BackToMonth />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void pane.makeDocuments(wish);
        }}
      >
        <MonthChooser />
        <Field label={text.documents.document} hint={text.documents.about[document]}>
          <Select
            className={styles.select}
            value={document}
            onChange={(_, { value }) => setDocument(value as DocumentName)}
          >
            {DOCUMENT_NAMES.map((name) => (
              <option key={name} value={name}>
                {text.documents.names[name]}
              </option>
            ))}
          </Select>
        </Field>
        {document === "study" && days.length > 1 && (
          <Field label={text.documents.day}>
            <Select className={styles.select} value={dayText} onChange={(_, data) => setDayText(data.value)}>
              <option value="">{text.documents.lastDay}</option>
              {days.map((one) => (
                <option key={one} value={String(one)}>
                  {words.day(one)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {isByPerson && people.length > 0 && <PeopleChoice people={people} value={wanted} onChange={setWanted} />}
        <Button
          type="submit"
          className={styles.make}
          appearance={shown === null ? "primary" : "secondary"}
          icon={<DocumentSearchRegular />}
          disabledFocusable={state.activity !== null}
        >
          {text.documents.make}
        </Button>
      </form>
      {shown !== null && <Shown documents={shown} />}
    </>
  );
}

interface PeopleChoiceProps {
  readonly people: readonly PersonLine[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Everybody, a department ("d" and its name), or one person ("p" and the index). */
function PeopleChoice({ people, value, onChange }: PeopleChoiceProps): React.JSX.Element {
  const { text } = usePane();
  const styles = useDocumentsViewStyles();
  const departments = [...new Set(people.map(({ department }) => department ?? ""))];
  return (
    <Field label={text.documents.people}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text.documents.everybody}</option>
        {departments.length > 1 && (
          <optgroup label={text.documents.departments}>
            {departments.map((name) => (
              <option key={name} value={`d${name}`}>
                {name === "" ? text.persons.noDepartment : name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={text.documents.persons}>
          {people.map(({ person, name, department }) => (
            <option key={person} value={`p${person}`}>
              {[name, ...(department === null ? [] : [department])].join(" · ")}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** Who a choice means; null: everybody. */
function chosen(value: string, people: readonly PersonLine[]): readonly PersonIndex[] | null {
  if (value === "") return null;
  const of = value.slice(1);
  return people
    .filter(({ person, department }) => (value.startsWith("p") ? String(person) === of : (department ?? "") === of))
    .map(({ person }) => person);
}

function isSame(one: DocumentWish | undefined, other: DocumentWish): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The text, sheet by sheet, and the button that writes it. */
function Shown({ documents: { found, wish } }: { readonly documents: OpenDocuments }): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = useDocumentsViewStyles();
  const review = state.reviewed?.review;
  const asideOf = (edit: SheetEdit | null): string => {
    // What cannot be written is told above.
    if (edit === null) return found.findings.length > 0 ? "" : text.documents.isUpToDate;
    return edit.before === null ? text.documents.isNew : text.documents.replaces;
  };
  return (
    <>
      {review && <Caption1>{text.documents.upTo(words.month(review.month), words.day(review.asOf))}</Caption1>}
      {found.findings.map((one, at) => (
        <MessageBar key={at} intent="warning" layout="multiline">
          <MessageBarBody>{sentenceOf(one, state.language)}</MessageBarBody>
        </MessageBar>
      ))}
      {found.made.map(({ owned, sheet, content, edit, isEdited }) => (
        <Section key={owned} title={sheet} aside={asideOf(edit)}>
          {isEdited && edit !== null && (
            <>
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{text.documents.edited}</MessageBarBody>
              </MessageBar>
              <CellChangeList edits={[edit]} counts={[cellChanges(edit).length]} />
            </>
          )}
          <div className={styles.paper}>
            <MoreList
              label={sheet}
              items={linesOf(content.values)}
              first={24}
              keyOf={(_, at) => at}
              render={(line) => <Body1 className={styles.row}>{line}</Body1>}
            />
          </div>
          {content.charts && (
            <Caption1>{text.documents.withCharts(words.list(content.charts.map(({ title }) => title)))}</Caption1>
          )}
        </Section>
      ))}
      {wish.document === "closing" && found.edits.length > 0 && <Caption1>{text.documents.withRatings}</Caption1>}
      {wish.document !== "closing" && found.made.map((made) => <IssueCircular key={made.owned} made={made} />)}
      {found.edits.length > 0 && (
        <ActionBar>
          <Caption1>{text.preview.untouched}</Caption1>
          {found.made.some(({ isEdited }) => isEdited) ? (
            <ConfirmButton
              label={text.documents.replace}
              icon={<DocumentPrintRegular />}
              question={text.documents.replaceQuestion}
              explanation={text.documents.replaceExplanation}
              confirm={text.documents.replace}
              isDisabled={!canWriteDocuments(state)}
              onConfirm={() => void pane.writeDocuments()}
            />
          ) : (
            <Button
              appearance="primary"
              icon={<DocumentPrintRegular />}
              disabledFocusable={!canWriteDocuments(state)}
              {...NEXT_STEP}
              onClick={() => void pane.writeDocuments()}
            >
              {text.documents.write}
            </Button>
          )}
        </ActionBar>
      )}
    </>
  );
}

/** What a page says, line by line: the cells of a row that are filled. */
function linesOf(values: readonly (readonly (string | number)[])[]): string[] {
  return values
    .map((row) =>
      row
        .filter((cell) => cell !== "")
        .map(onOneLine)
        .join("\u3000"),
    )
    .filter((line) => line.trim() !== "");
}

/** A heading is broken on paper for a narrow column. */
function onOneLine(cell: string | number): string {
  return String(cell)
    .replace(/(?<=[^\p{Script=Latin}])\n/gu, "")
    .replaceAll("\n", " ");
}
