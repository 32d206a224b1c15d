/** The search over factors, claims and sources: what is typed stays, what is chosen opens. */

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from "react-aria-components";
import { closeOverlay, openSearch } from "../../commands/overlays.ts";
import { searchFor } from "../../commands/search-for.ts";
import { select } from "../../commands/select.ts";
import { showFactor } from "../../commands/show-factor.ts";
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { keyWords } from "../../words/keys.ts";
import { SEARCH_WORDS } from "../../words/search.ts";
import { Hit } from "./hit.tsx";
import { type HitGroup, hitGroups, hitText } from "./search-hits.ts";
import "./search-field.css";

const emptyWords = ({ text, answer }: State["search"]): string => {
  if (answer.status === "failed") return [answer.failure.message, answer.failure.hint].filter(Boolean).join(" ");
  if (answer.status === "ready") return SEARCH_WORDS.nothing(text.trim());
  return SEARCH_WORDS.searching;
};

/** Puts the keyboard into the field when the search is asked for: Ctrl or Cmd and K, or a slash. */
const useSearchFocus = (input: RefObject<HTMLInputElement | null>): void => {
  const isWanted = useAtlas((state) => state.interface.overlay.kind === "search");
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    input.current?.select();
  }, [isWanted, input]);
};

const useOpenHit = () => {
  const { run } = useExplorer();
  return (key: Key) => {
    const id = String(key);
    if (id.startsWith("factor:")) run(showFactor, id);
    if (id.startsWith("claim:")) run(select, { kind: "claim", id });
    if (id.startsWith("source:")) run(select, { kind: "source", id });
  };
};

type HitsProps = Readonly<{ id: string; search: State["search"]; onOpen: (key: Key) => void }>;

const Hits = ({ id, search, onOpen }: HitsProps) => {
  const answer = shown(search.answer);
  const groups = useMemo(() => (answer ? hitGroups(answer) : []), [answer]);
  return (
    <ListBox<HitGroup>
      id={id}
      className="hits"
      aria-label={SEARCH_WORDS.found}
      items={groups}
      onAction={onOpen}
      renderEmptyState={() => <p className="hits-empty">{emptyWords(search)}</p>}
    >
      {({ id: type, title, hits }) => (
        <ListBoxSection id={type}>
          <Header className="hit-heading">{title}</Header>
          <Collection items={hits.map((hit) => ({ id: hit.node.id, hit }))}>
            {({ hit }) => (
              <ListBoxItem id={hit.node.id} textValue={hitText(hit)} className="hit">
                <Hit hit={hit} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
};

/** How many things were found, for those who do not see the list. */
const foundWords = ({ answer }: State["search"]): string =>
  answer.status === "ready" ? SEARCH_WORDS.count(answer.value.totalCount) : "";

/** Whether the list is open: from the first letter typed until something is chosen, or the reader leaves. */
const useList = (search: State["search"]) => {
  const { run } = useExplorer();
  const open = useOpenHit();
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = isUnfolded && search.text.trim() !== "";
  return {
    isOpen,
    type: (text: string) => {
      setUnfolded(true);
      run(searchFor, text);
    },
    choose: (key: Key) => {
      setUnfolded(false);
      open(key);
    },
    leave: (event: FocusEvent) => {
      // The library says "blur" too when only the marked item of the list changes.
      if (document.activeElement === event.currentTarget) return;
      setUnfolded(false);
      run(closeOverlay);
    },
    handleKey: (event: KeyboardEvent) => {
      if (event.key === "ArrowDown") setUnfolded(true);
      if (event.key !== "Escape" || !isOpen) return;
      // The first Escape closes the list and keeps the words; only the next one means anything else.
      event.stopPropagation();
      setUnfolded(false);
    },
  };
};

/** A combobox over the whole dataset. Typing is the only thing that changes its text. */
export const SearchField = () => {
  const search = useAtlas((state) => state.search);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const list = useList(search);
  useSearchFocus(input);
  return (
    <Autocomplete inputValue={search.text} onInputChange={list.type}>
      <TextField className="search" aria-label={SEARCH_WORDS.label}>
        <Icon name="search" size={18} />
        <Input
          ref={input}
          className="search-input"
          placeholder={SEARCH_WORDS.placeholder}
          maxLength={200}
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={list.isOpen}
          // The library names its list whether or not it is open.
          aria-controls={list.isOpen ? listId : undefined}
          onBlur={list.leave}
          onKeyDownCapture={list.handleKey}
        />
        <kbd className="search-key">{keyWords(openSearch.shortcut ?? "")}</kbd>
      </TextField>
      {list.isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press on the list must not take the focus from the field.
        <div className="popover search-list" onMouseDown={(event) => event.preventDefault()}>
          <Hits id={listId} search={search} onOpen={list.choose} />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {list.isOpen && foundWords(search)}
      </p>
    </Autocomplete>
  );
};
