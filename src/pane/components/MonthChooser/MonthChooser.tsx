/** Which month the office works on: no month of the future, two years back, and any month already chosen. */
import { Button, Select, Tooltip } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { monthOf, type Month } from "../../../core/domain/calendar";
import { usePane } from "../pane-context";
import { useMonthChooserStyles } from "./MonthChooser.styles";

const MONTHS_BACK = 24;

export function MonthChooser(): React.JSX.Element {
  const { pane, state, text, words } = usePane();
  const styles = useMonthChooserStyles();
  const current = monthOf(state.today);
  const oldest = Math.min(current - MONTHS_BACK, state.month);
  const months = Array.from({ length: current - oldest + 1 }, (_, back) => current - back);
  const isBusy = state.activity !== null;
  const choose = (month: Month): void => pane.dispatch({ type: "month-chosen", month });
  return (
    <div className={styles.row}>
      <Tooltip content={text.month.previous} relationship="label">
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          disabled={isBusy || state.month <= oldest}
          onClick={() => choose(state.month - 1)}
        />
      </Tooltip>
      <Select
        className={styles.select}
        aria-label={text.month.label}
        value={String(state.month)}
        disabled={isBusy}
        onChange={(_, { value }) => choose(Number(value))}
      >
        {months.map((month) => (
          <option key={month} value={String(month)}>
            {words.month(month)}
          </option>
        ))}
      </Select>
      <Tooltip content={text.month.next} relationship="label">
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          disabled={isBusy || state.month >= current}
          onClick={() => choose(state.month + 1)}
        />
      </Tooltip>
    </div>
  );
}
