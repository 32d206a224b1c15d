/** The search over factors, claims and sources: what is typed stays, what is chosen opens. */
import { useEffect, useMemo, useRef } from "react";
import {
  Collection,
  ComboBox,
  Header,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import { closeOverlay, openSearch } from "../../commands/overlays.ts";
import { searchFor } from "../../commands/search-for.ts";
import { select } from "../../commands/select.ts";
import { showFactor } from "../../commands/show-factor.ts";
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { keyWords } from "../../ui/key-words.ts";
import { Hit } from "./hit.tsx";
import { type HitGroup, hitGroups, hitText } from "./search-hits.ts";
import "../../ui/popover.css";
import "./search-field.css";

const emptyWords = ({ text, answer }: State["search"]): string => {
  if (answer.status === "failed") return [answer.failure.message, answer.failure.hint].filter(Boolean).join(" ");
  if (answer.status === "ready") return `No factor, claim or source holds “${text}”. Try fewer or other words.`;
  return "Searching …";
};

/** Keeps the field where the keyboard asks for it: Ctrl or Cmd and K, or a slash. */
const useSearchFocus = () => {
  const input = useRef<HTMLInputElement>(null);
  const isWanted = useAtlas((state) => state.interface.overlay.kind === "search");
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    input.current?.select();
  }, [isWanted]);
  return input;
};

const useOpenHit = () => {
  const { run } = useExplorer();
  return (key: Key | null) => {
    const id = String(key ?? "");
    if (id.startsWith("factor:")) run(showFactor, id);
    if (id.startsWith("claim:")) run(select, { kind: "claim", id });
    if (id.startsWith("source:")) run(select, { kind: "source", id });
  };
};

const Hits = ({ search }: Readonly<{ search: State["search"] }>) => (
  <Popover className="popover search-popover" placement="bottom start">
    <ListBox<HitGroup>
      className="hits"
      aria-label="Found"
      renderEmptyState={() => <p className="hits-empty">{emptyWords(search)}</p>}
    >
      {({ id, title, hits }) => (
        <ListBoxSection id={id} className="hit-group">
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
  </Popover>
);

/** A combobox over the whole dataset. Typing is the only thing that changes its text. */
export const SearchField = () => {
  const { run } = useExplorer();
  const search = useAtlas((state) => state.search);
  const input = useSearchFocus();
  const open = useOpenHit();
  const answer = shown(search.answer);
  const groups = useMemo(() => (answer ? hitGroups(answer) : []), [answer]);
  return (
    <ComboBox
      className="search"
      aria-label="Search factors, claims and sources"
      items={groups}
      inputValue={search.text}
      selectedKey={null}
      onSelectionChange={open}
      allowsCustomValue
      allowsEmptyCollection={search.text.trim() !== ""}
      menuTrigger="input"
    >
      <Label className="visually-hidden">Search factors, claims and sources</Label>
      <Icon name="search" size={18} />
      <Input
        ref={input}
        className="search-input"
        placeholder="Search factors, claims, sources"
        maxLength={200}
        onChange={(event) => run(searchFor, event.target.value)}
        onBlur={() => run(closeOverlay)}
      />
      <kbd className="search-key">{keyWords(openSearch.shortcut ?? "")}</kbd>
      <Hits search={search} />
    </ComboBox>
  );
};
