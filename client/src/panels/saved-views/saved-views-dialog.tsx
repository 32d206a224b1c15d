/** The views saved in this browser: saved, opened, renamed and removed here, and carried out and in as a file. */
import { type FormEvent, useState } from "react";
import { FileTrigger, Input, Label, TextField } from "react-aria-components";
import { removeKeptFilter } from "../../commands/kept-filters.ts";
import { openViewsFile, saveView, saveViewsFile } from "../../commands/saved-views.ts";
import { NAME_LIMIT } from "../../store/kept.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton, CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { OverlayDialog } from "../../ui/overlay-dialog.tsx";
import { removeLabel, SAVED_VIEWS } from "../../words/kept.ts";
import { SavedViewRow } from "./saved-view-row.tsx";
import "../../ui/field.css";
import "./saved-views-dialog.css";

const SaveForm = () => {
  const { run } = useExplorer();
  const [name, setName] = useState("");
  const save = (event: FormEvent): void => {
    event.preventDefault();
    run(saveView, name);
    setName("");
  };
  return (
    <form className="saved-form" onSubmit={save}>
      <TextField
        // Most who open this list come to add to it.
        autoFocus
        value={name}
        onChange={setName}
        maxLength={NAME_LIMIT}
      >
        <Label>{SAVED_VIEWS.nameField}</Label>
        <Input className="field" />
      </TextField>
      <TextButton type="submit" isDisabled={name.trim() === ""}>
        {SAVED_VIEWS.save}
      </TextButton>
    </form>
  );
};

const Views = () => {
  const views = useAtlas(({ kept }) => kept.views);
  if (views.length === 0) return <p>{SAVED_VIEWS.none}</p>;
  return (
    <ul className="saved-list" aria-label={SAVED_VIEWS.list}>
      {[...views].reverse().map((view) => (
        <SavedViewRow key={view.name} view={view} />
      ))}
    </ul>
  );
};

const Filters = () => {
  const filters = useAtlas(({ kept }) => kept.filters);
  if (filters.length === 0) return null;
  return (
    <section className="saved-filters">
      <h3>{SAVED_VIEWS.filters}</h3>
      <ul className="saved-list">
        {filters.map(({ name }) => (
          <li key={name} className="saved-row">
            <span className="saved-words">{name}</span>
            <CommandIcon command={removeKeptFilter} argument={name} icon="close" label={removeLabel(name)} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Files = () => {
  const { run } = useExplorer();
  return (
    <div className="saved-files">
      <CommandButton command={saveViewsFile} argument={undefined} icon="download">
        {SAVED_VIEWS.toFile}
      </CommandButton>
      <FileTrigger
        acceptedFileTypes={["application/json", ".json"]}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file !== undefined) run(openViewsFile, file);
        }}
      >
        <TextButton>{SAVED_VIEWS.fromFile}</TextButton>
      </FileTrigger>
    </div>
  );
};

/** What the last file or the browser's storage said; the bar that says it elsewhere lies under the dialog. */
const Said = () => {
  const notice = useAtlas((state) => state.interface.notice);
  return notice && <p className="saved-said">{notice}</p>;
};

/** Open while the reader looks at saved views. */
export const SavedViewsDialog = () => (
  <OverlayDialog kind="saved-views" title={SAVED_VIEWS.title}>
    <SaveForm />
    <Said />
    <Views />
    <Filters />
    <Files />
    <p className="caption">{SAVED_VIEWS.note}</p>
  </OverlayDialog>
);
