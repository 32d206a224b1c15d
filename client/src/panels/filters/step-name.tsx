/** Names a step of the filter in its place in the list. */
import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { nameFilterStep } from "../../commands/filter-stack.ts";
import { STEP_NAME_LIMIT } from "../../store/filter-stack.ts";
import { TextButton } from "../../ui/button.tsx";
import { useExplorer } from "../../ui/explorer.tsx";
import { STEP_NAME } from "../../words/filter-stack.ts";

type StepNameProps = Readonly<{ index: number; name: string; onDone: () => void }>;

/** Enter and the button keep the name, Escape leaves it as it was. */
export const StepName = ({ index, name, onDone }: StepNameProps) => {
  const { run } = useExplorer();
  const [words, setWords] = useState(name);
  const keep = (): void => {
    run(nameFilterStep, { index, name: words });
    onDone();
  };
  return (
    <form
      className="step-name"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        // The menu entry asked for this field, so the keyboard goes on in it.
        autoFocus
        value={words}
        onChange={setWords}
        maxLength={STEP_NAME_LIMIT}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          else event.continuePropagation();
        }}
      >
        <Label className="caption">{STEP_NAME.field}</Label>
        <Input className="field" />
      </TextField>
      <TextButton type="submit">{STEP_NAME.keep}</TextButton>
    </form>
  );
};
