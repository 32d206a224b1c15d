/** One end of the chains: the factors named so far, and a search that adds one. */
import { useState } from "react";
import {
  Button,
  ComboBox,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from "react-aria-components";
import { findFactors } from "../../commands/find-factors.ts";
import type { SearchHit } from "../../store/answers.ts";
import { shown } from "../../store/remote.ts";
import { nameOf } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PATHWAYS } from "../../words/pathways.ts";
import { Hit } from "../search/hit.tsx";
import { hitText } from "../search/search-hits.ts";

const NO_HITS: readonly SearchHit[] = [];

const wordsWithoutHits = ({ text, answer }: State["factorSearch"]): string => {
  if (answer.status === "failed") return answer.failure.message;
  return answer.status === "ready" ? PATHWAYS.nothingFound(text.trim()) : PATHWAYS.searching;
};

/** Once the names have come, an id without one is of no factor of this dataset. */
const endName = (state: State, id: string): string => {
  const name = nameOf(state, id);
  return name === id && state.named.status === "ready" ? PATHWAYS.unknownEnd(id) : name;
};

type ChosenProps = Readonly<{ label: string; ids: readonly string[]; onChange: (ids: readonly string[]) => void }>;

const Chosen = ({ label, ids, onChange }: ChosenProps) => {
  const names = useAtlas((state) => JSON.stringify(ids.map((id) => endName(state, id))));
  const said = JSON.parse(names) as readonly string[];
  return (
    <TagGroup aria-label={label} onRemove={(keys) => onChange(ids.filter((id) => !keys.has(id)))}>
      <TagList className="picked">
        {ids.map((id, at) => (
          <Tag key={id} id={id} textValue={said[at] ?? id} className="picked-factor">
            <span>{said[at]}</span>
            <Button slot="remove" className="picked-remove" aria-label={PATHWAYS.remove}>
              <Icon name="close" size={14} />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
};

/** Words that are typed stay in the field until a factor is taken; the list follows them. */
const AddFactor = ({ label, onAdd }: Readonly<{ label: string; onAdd: (id: string) => void }>) => {
  const { run } = useExplorer();
  const [text, setText] = useState("");
  const search = useAtlas((state) => state.factorSearch);
  const hits = text.trim() === "" ? NO_HITS : (shown(search.answer)?.edges ?? NO_HITS);
  const type = (words: string): void => {
    setText(words);
    run(findFactors, words);
  };
  const choose = (key: Key | null): void => {
    if (key === null) return;
    onAdd(String(key));
    type("");
  };
  return (
    <ComboBox
      aria-label={label}
      className="picker-search"
      inputValue={text}
      onInputChange={type}
      selectedKey={null}
      onSelectionChange={choose}
      items={hits.map((hit) => ({ id: hit.node.id, hit }))}
      allowsEmptyCollection={text.trim() !== ""}
      menuTrigger="input"
    >
      <Icon name="search" size={16} />
      <Input className="picker-input" placeholder={PATHWAYS.placeholder} maxLength={200} />
      <Popover className="popover picker-list" placement="bottom start">
        <ListBox<{ id: string; hit: SearchHit }>
          className="hits"
          renderEmptyState={() => <p className="hits-empty">{wordsWithoutHits(search)}</p>}
        >
          {({ id, hit }) => (
            <ListBoxItem id={id} textValue={hitText(hit)} className="hit">
              <Hit hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const TakeSelected = ({ ids, onAdd }: Readonly<{ ids: readonly string[]; onAdd: (id: string) => void }>) => {
  const id = useAtlas(({ view }) => (view.selection.kind === "factor" ? view.selection.id : null));
  const name = useAtlas((state) => (id === null ? "" : nameOf(state, id)));
  if (id === null || ids.includes(id)) return null;
  return (
    <TextButton weight="plain" onPress={() => onAdd(id)}>
      {PATHWAYS.takeSelected(name)}
    </TextButton>
  );
};

type FactorPickerProps = Readonly<{
  label: string;
  addLabel: string;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}>;

/** Chips of what is named, and two ways to name more: by words, or what is selected. */
export const FactorPicker = ({ label, addLabel, ids, onChange }: FactorPickerProps) => {
  const add = (id: string): void => onChange([...ids.filter((other) => other !== id), id]);
  return (
    <div className="picker">
      <Label className="picker-label">{label}</Label>
      {ids.length > 0 && <Chosen label={label} ids={ids} onChange={onChange} />}
      <div className="picker-add">
        <AddFactor label={addLabel} onAdd={add} />
        <TakeSelected ids={ids} onAdd={add} />
      </div>
    </div>
  );
};
