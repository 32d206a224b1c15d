/** One saved view: opened by its name, renamed in its place, or removed. */
import { type FormEvent, useState } from "react";
import { Button, Input, TextField } from "react-aria-components";
import { openSavedView, removeSavedView, renameSavedView } from "../../commands/saved-views.ts";
import { NAME_LIMIT, type SavedView } from "../../store/kept.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useExplorer } from "../../ui/explorer.tsx";
import { openLabel, removeLabel, renameLabel, SAVED_VIEWS, savedLine } from "../../words/kept.ts";

const NewName = ({ name, onDone }: Readonly<{ name: string; onDone: () => void }>) => {
  const { run } = useExplorer();
  const [wanted, setWanted] = useState(name);
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    run(renameSavedView, { name, wanted });
    onDone();
  };
  return (
    <form className="saved-form" onSubmit={rename}>
      <TextField
        // The button asked for this field, so the keyboard goes on in it.
        autoFocus
        aria-label={SAVED_VIEWS.newName}
        value={wanted}
        onChange={setWanted}
        maxLength={NAME_LIMIT}
        onKeyDown={(event) => {
          // Escape leaves the name, and not the dialog.
          if (event.key === "Escape") onDone();
          else event.continuePropagation();
        }}
      >
        <Input className="field" />
      </TextField>
      <TextButton type="submit">{SAVED_VIEWS.keepName}</TextButton>
    </form>
  );
};

/** A row of the list. */
export const SavedViewRow = ({ view }: Readonly<{ view: SavedView }>) => {
  const { run } = useExplorer();
  const [isRenamed, setRenamed] = useState(false);
  const { name, sentence, savedAt, dataVersion } = view;
  return (
    <li className="saved-row">
      <div className="saved-words">
        {isRenamed ? (
          <NewName name={name} onDone={() => setRenamed(false)} />
        ) : (
          <Button className="saved-open" aria-label={openLabel(name)} onPress={() => run(openSavedView, name)}>
            {name}
          </Button>
        )}
        <span>{sentence}</span>
        <span className="caption">{savedLine(savedAt, dataVersion)}</span>
      </div>
      <TextButton weight="plain" aria-label={renameLabel(name)} onPress={() => setRenamed(!isRenamed)}>
        {SAVED_VIEWS.rename}
      </TextButton>
      <CommandIcon command={removeSavedView} argument={name} icon="close" label={removeLabel(name)} />
    </li>
  );
};
