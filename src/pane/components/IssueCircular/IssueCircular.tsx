/** A circular that stands in the workbook is issued: with the office's number, into the register of circulars. */
import { Caption1, Field, Input } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { formatDay, parseDay } from "../../../core/domain/calendar";
import type { Documents } from "../../../core/documents";
import { CIRCULAR_DOCUMENTS } from "../../../core/domain/snapshot";
import { isUnfinished } from "../../state/state";
import { ConfirmButton } from "../ConfirmButton/ConfirmButton";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";

type Made = Documents["made"][number];

/** Nothing for a document that is no circular, or is not in the workbook as it would be issued. */
export function IssueCircular({ made }: { readonly made: Made }): React.JSX.Element | null {
  const { pane, state, text } = usePane();
  const [number, setNumber] = useState("");
  const [dayText, setDayText] = useState(formatDay(state.today));
  const day = parseDay(dayText);
  const { owned, period, edit, isEdited, sheet } = made;
  const document = CIRCULAR_DOCUMENTS.find((one) => one === owned);
  if (document === undefined || (edit !== null && !isEdited)) return null;
  return (
    <Section title={text.documents.issue}>
      <Caption1>{text.documents.issueAbout(document === "circular")}</Caption1>
      <Field label={text.documents.number} hint={text.documents.numberHint}>
        <Input value={number} onChange={(_, data) => setNumber(data.value)} />
      </Field>
      <Field
        label={text.documents.dayOfIssue}
        hint={text.documents.dayOfIssueHint}
        {...(day === null && { validationMessage: text.documents.dayOfIssueMissing })}
      >
        <Input type="date" value={dayText} onChange={(_, data) => setDayText(data.value)} />
      </Field>
      <ConfirmButton
        label={text.documents.issue}
        icon={<SendRegular />}
        question={text.documents.issueQuestion(sheet)}
        explanation={text.documents.issueExplanation(document === "circular")}
        confirm={text.documents.issue}
        isDisabled={isUnfinished(state) || day === null}
        onConfirm={() => {
          if (day !== null) void pane.issue({ document, period, day, number: number.trim() });
        }}
      />
    </Section>
  );
}
