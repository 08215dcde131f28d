/** What is being done now and how far it is. */
import { Field, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../pane-context";

/** What takes longer without getting on is most often waiting for a cell that is being edited: at Write and Undo too. */
const PATIENCE = 3_000;

export function ActivityBar(): React.JSX.Element | null {
  const { state, text } = usePane();
  const { activity } = state;
  const isStuck = useUnchangedFor(PATIENCE, activity);
  if (activity === null) return null;
  const { step, done, total } = activity;
  const words = total > 0 ? text.stepOf(text.steps[step], done, total) : text.steps[step];
  return (
    <div role="status">
      <Field validationMessage={words} validationState="none">
        {total > 0 ? <ProgressBar value={done} max={total} /> : <ProgressBar />}
      </Field>
      {isStuck && step !== "reviewing" && <Text size={200}>{text.endEditing}</Text>}
    </div>
  );
}

/** Whether a value has stayed the same for some milliseconds. */
function useUnchangedFor(milliseconds: number, value: unknown): boolean {
  const [unchanged, setUnchanged] = useState<unknown>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setUnchanged(value), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, value]);
  return value !== null && unchanged === value;
}
