/** The search over factors, claims, sources and commands: what is typed stays, what is chosen opens or happens. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { Autocomplete, Input, type Key, TextField } from "react-aria-components";
import { chooseEntry } from "../../commands/choose-entry.ts";
import { closeOverlay, openSearch } from "../../commands/overlays.ts";
import { searchFor } from "../../commands/search-for.ts";
import { select } from "../../commands/select.ts";
import { showFactor } from "../../commands/show-factor.ts";
import { wantsCommandsOnly } from "../../store/search-text.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { keyWords } from "../../words/keys.ts";
import { SEARCH_WORDS } from "../../words/search.ts";
import { type Found, FoundList, useFound } from "./found-list.tsx";
import "./search-field.css";

/** Puts the keyboard into the field when the search is asked for: Ctrl or Cmd and K, or a slash. */
const useSearchFocus = (input: RefObject<HTMLInputElement | null>): void => {
  const overlay = useAtlas((state) => state.interface.overlay);
  useEffect(() => {
    if (overlay.kind !== "search") return;
    input.current?.focus();
    input.current?.select();
  }, [overlay, input]);
};

const useOpenFound = ({ entries }: Found) => {
  const { run } = useExplorer();
  return (key: Key): void => {
    const id = String(key);
    if (id.startsWith("factor:")) run(showFactor, id);
    if (id.startsWith("claim:")) run(select, { kind: "claim", id });
    if (id.startsWith("source:")) run(select, { kind: "source", id });
    const entry = entries.find((each) => id === `command:${each.id}`);
    if (entry) run(chooseEntry, entry);
  };
};

/** How much was found, for those who do not see the list; silent until it is known. */
const foundWords = ({ text, answer }: State["search"], { entries }: Found): string => {
  if (wantsCommandsOnly(text)) return SEARCH_WORDS.count(0, entries.length);
  return answer.status === "ready" ? SEARCH_WORDS.count(answer.value.totalCount, entries.length) : "";
};

/** Whether the list is open: from the first letter typed until something is chosen, or the reader leaves. */
const useList = (search: State["search"], found: Found) => {
  const { run, store } = useExplorer();
  const open = useOpenFound(found);
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = isUnfolded && search.text.trim() !== "";
  return {
    isOpen,
    type: (text: string) => {
      setUnfolded(true);
      run(searchFor, text);
    },
    choose: (key: Key) => {
      const entry = found.entries.find(({ id }) => key === `command:${id}`);
      // What is not possible leaves the list as it is, with the reason in it.
      if (!entry || entry.isEnabled(store.getState())) setUnfolded(false);
      open(key);
    },
    leave: (event: FocusEvent) => {
      // The library says "blur" too when only the marked item of the list changes.
      if (document.activeElement === event.currentTarget) return;
      setUnfolded(false);
      // A command that was chosen may have opened something else meanwhile.
      if (store.getState().interface.overlay.kind === "search") run(closeOverlay);
    },
    handleKey: (event: KeyboardEvent<HTMLInputElement>) => {
      // The list would take the key for itself: asked for once more, the field is ready for other words.
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.select();
        return;
      }
      if (event.key === "ArrowDown") setUnfolded(true);
      if (event.key !== "Escape" || !isOpen) return;
      // The first Escape closes the list and keeps the words; only the next one means anything else.
      event.stopPropagation();
      setUnfolded(false);
    },
  };
};

/** A combobox over the whole dataset and every command. Typing alone changes its text, until a command is chosen. */
export const SearchField = () => {
  const search = useAtlas((state) => state.search);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const found = useFound();
  const list = useList(search, found);
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
          <FoundList id={listId} found={found} onOpen={list.choose} />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {list.isOpen && foundWords(search, found)}
      </p>
    </Autocomplete>
  );
};
