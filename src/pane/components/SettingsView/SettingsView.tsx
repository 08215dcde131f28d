/** The plan's settings: what the office has decided, what the plan leaves open, and whose grades another value would change. */
import { Body1, Button, Caption1, Spinner } from "@fluentui/react-components";
import { OpenRegular, TableAddRegular } from "@fluentui/react-icons";
import type { DecidedSetting, KnownSetting, ParameterKey } from "../../../core/domain/settings";
import { settingName, settingText, settingWords } from "../../../core/messages";
import type { SettingsCase } from "../../review/month-review";
import { isUnfinished } from "../../state/state";
import { BackToMonth } from "../BackButton/BackButton";
import { CellLink } from "../CellLink/CellLink";
import { ConfirmButton } from "../ConfirmButton/ConfirmButton";
import { Line } from "../Line/Line";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { SettingTrial } from "../SettingTrial/SettingTrial";

export function SettingsView(): React.JSX.Element {
  const { state } = usePane();
  const { settings } = state;
  return (
    <>
      <BackToMonth />
      {settings === undefined && <Spinner size="small" />}
      {settings && (
        <>
          <Decided settings={settings} />
          <SettingTrial known={settings.known} decided={settings.decided} />
          <OpenPoints settings={settings} />
        </>
      )}
    </>
  );
}

interface Part {
  readonly settings: SettingsCase;
}

function Decided({ settings: { decided, sheet } }: Part): React.JSX.Element {
  const { pane, state, text } = usePane();
  return (
    <Section title={text.settings.decided}>
      {decided.length === 0 ? (
        <Body1>{sheet.kind === "offered" ? text.settings.noSheet : text.settings.noneDecided}</Body1>
      ) : (
        <MoreList
          label={text.settings.decided}
          items={decided}
          keyOf={(_, at) => at}
          render={(setting) => (
            <Line name={settingName(setting.key, state.language)}>
              <Decision setting={setting} />
              <CellLink cell={setting.cell} />
            </Line>
          )}
        />
      )}
      {sheet.kind === "offered" ? (
        <ConfirmButton
          label={text.settings.add}
          icon={<TableAddRegular />}
          question={text.settings.addQuestion}
          explanation={text.settings.addExplanation(sheet.edit.sheet)}
          confirm={text.settings.addConfirm}
          isDisabled={isUnfinished(state)}
          onConfirm={() => void pane.addSettingsSheet()}
        />
      ) : (
        <Button icon={<OpenRegular />} onClick={() => void pane.show({ sheet: sheet.sheet, row: 0, column: 0 })}>
          {text.settings.goToSheet}
        </Button>
      )}
      <Caption1>{settingWords(state.language).formalism}</Caption1>
    </Section>
  );
}

/** The value, the day it holds from, and who decided it. */
function Decision({
  setting: { text: value, from, decidedBy },
}: {
  readonly setting: DecidedSetting;
}): React.JSX.Element {
  const { text, words } = usePane();
  const parts = [
    value,
    ...(from === null ? [] : [text.settings.from(words.day(from))]),
    ...(decidedBy === "" ? [] : [text.settings.decidedBy(decidedBy)]),
  ];
  return <Caption1>{parts.join(" · ")}</Caption1>;
}

/** Each point with its settings: as decided, or the default that holds meanwhile. */
function OpenPoints({ settings: { known, decided, openPoints } }: Part): React.JSX.Element {
  const { state, text } = usePane();
  const { openPoints: questions } = settingWords(state.language);
  const byKey = new Map<ParameterKey, KnownSetting>(known.map((setting) => [setting.key, setting]));
  return (
    <Section title={text.settings.openPoints}>
      <MoreList
        label={text.settings.openPoints}
        items={openPoints}
        keyOf={({ number }) => number}
        render={({ number, settings }) => (
          <Line name={`${number}. ${questions[number - 1] ?? ""}`}>
            {settings.map((key) => (
              <OpenSetting key={key} known={byKey.get(key)} own={decided.filter((one) => one.key === key)} />
            ))}
          </Line>
        )}
      />
    </Section>
  );
}

function OpenSetting({
  known,
  own,
}: {
  readonly known: KnownSetting | undefined;
  readonly own: readonly DecidedSetting[];
}): React.JSX.Element | null {
  const { state, text } = usePane();
  if (known === undefined) return null;
  const name = settingName(known.key, state.language);
  const value = settingText(known.default, known.range, state.language);
  // Until the first of its days the default holds.
  const isDefault = own.every(({ from }) => from !== null);
  return (
    <>
      {isDefault && <Caption1>{[name, text.settings.byDefault(value)].join(" · ")}</Caption1>}
      {own.map((setting, at) => (
        <span key={at}>
          <Caption1>{`${name} · `}</Caption1>
          <Decision setting={setting} />
        </span>
      ))}
    </>
  );
}
