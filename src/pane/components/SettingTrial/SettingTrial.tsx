/** Another value of one setting, and whose grades it would change. Nothing is written. */
import { Body1, Button, Caption1, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonIndex } from "../../../core/domain/people";
import { ASPECTS, OFFICE_RULE_IDS } from "../../../core/domain/rating";
import { groupAt, type KnownSetting, type ParameterKey } from "../../../core/domain/settings";
import { sentenceOf, settingName, settingText, settingWords } from "../../../core/messages";
import type { WhatIf } from "../../../core/what-if";
import type { SettingsCase } from "../../review/month-review";
import { Line } from "../Line/Line";
import { MoreList } from "../MoreList/MoreList";
import { usePane } from "../pane-context";
import { Section } from "../Section/Section";
import { useSettingTrialStyles } from "./SettingTrial.styles";

type SettingTrialProps = Pick<SettingsCase, "known" | "decided">;

export function SettingTrial({ known, decided }: SettingTrialProps): React.JSX.Element {
  const { pane, state, text } = usePane();
  const styles = useSettingTrialStyles();
  const [key, setKey] = useState<ParameterKey>("notesQuota.cadre");
  const [value, setValue] = useState("");
  const setting = known.find((one) => one.key === key);
  const own = decided.filter((one) => one.key === key);
  const words = settingWords(state.language);
  const { tried } = state;
  return (
    <Section title={text.settings.tryOut}>
      <Caption1>{text.settings.tryOutExplanation}</Caption1>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== "") void pane.tryOut(key, value);
        }}
      >
        <Field label={text.settings.setting}>
          <Select
            className={styles.select}
            value={key}
            onChange={(_, { value: chosen }) => {
              setKey(chosen as ParameterKey);
              setValue("");
            }}
          >
            {groupsOf(known).map(({ group, settings }) => (
              <optgroup key={group} label={words.groups[group]}>
                {settings.map((one) => (
                  <option key={one.key} value={one.key}>
                    {settingName(one.key, state.language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        {setting && (
          <Field
            label={text.settings.value}
            hint={[
              own.length === 0
                ? text.settings.byDefault(settingText(setting.default, setting.range, state.language))
                : text.settings.now(own.map(({ text: written }) => written).join(" → ")),
              ...(setting.range.kind === "choice" ? [] : [words.mayBe(setting.range)]),
            ].join(" · ")}
          >
            <Value setting={setting} value={value} onChange={setValue} />
          </Field>
        )}
        <Button type="submit" className={styles.try} disabledFocusable={value.trim() === ""}>
          {text.settings.try}
        </Button>
      </form>
      {tried?.found === undefined
        ? tried !== null && <Spinner size="small" />
        : tried.found && <Result result={tried.found} />}
    </Section>
  );
}

type Group = NonNullable<ReturnType<typeof groupAt>>;

/** Rules about the office change nobody's grade. */
const OF_THE_OFFICE: ReadonlySet<string> = new Set(OFFICE_RULE_IDS.map((rule) => `rule.${rule}`));

/** The settings by which people are rated, group by group. */
function groupsOf(known: readonly KnownSetting[]): { group: Group; settings: KnownSetting[] }[] {
  const groups: { group: Group; settings: KnownSetting[] }[] = [];
  for (const setting of known) {
    const group = groupAt(setting.key);
    if (group !== null) groups.push({ group, settings: [] });
    if (!OF_THE_OFFICE.has(setting.key)) groups.at(-1)?.settings.push(setting);
  }
  return groups.filter(({ group }) => group !== "documents" && group !== "open");
}

interface ValueProps {
  readonly setting: KnownSetting;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** From the field around it. */
  readonly id?: string;
}

function Value({ setting: { range }, value, onChange, ...field }: ValueProps): React.JSX.Element {
  const { state } = usePane();
  if (range.kind !== "choice") return <Input {...field} value={value} onChange={(_, data) => onChange(data.value)} />;
  const { options } = settingWords(state.language);
  return (
    <Select {...field} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="" />
      {range.options.map((option) => (
        <option key={option} value={options[option]}>
          {options[option]}
        </option>
      ))}
    </Select>
  );
}

function Result({ result: { flips, findings } }: { readonly result: WhatIf }): React.JSX.Element {
  const { state, text, words } = usePane();
  const people = state.reviewed?.review.people ?? [];
  const names = new Map<PersonIndex, string>(people.map(({ person, name }) => [person, name]));
  const [fault] = findings;
  if (fault !== undefined) return <Body1 role="status">{sentenceOf(fault, state.language)}</Body1>;
  const finals = flips.filter(({ before, after }) => before.final !== after.final).length;
  return (
    <>
      <Body1 role="status">
        {flips.length === 0 ? text.settings.noFlips : text.settings.flips(finals, flips.length)}
      </Body1>
      <MoreList
        label={text.settings.tried}
        items={flips}
        keyOf={(_, at) => at}
        render={({ person, period, before, after }) => {
          const changed = [
            ...(before.final === after.final
              ? []
              : [text.settings.flip(text.persons.final, words.grades[before.final], words.grades[after.final])]),
            ...ASPECTS.filter((aspect) => before.aspects[aspect] !== after.aspects[aspect]).map((aspect) =>
              text.settings.flip(
                words.aspects[aspect],
                words.grades[before.aspects[aspect]],
                words.grades[after.aspects[aspect]],
              ),
            ),
          ];
          return (
            <Line name={`${names.get(person) ?? ""} · ${words.period(period)}`}>
              <Caption1>{changed.join(" · ")}</Caption1>
            </Line>
          );
        }}
      />
    </>
  );
}
