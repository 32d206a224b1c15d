/** What the typed words find, in sections: factors, claims and sources by how well they fit, then commands. */
import { useMemo } from "react";
import { Header, type Key, Keyboard, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { PaletteEntry } from "../../commands/choose-entry.ts";
import { matchEntries } from "../../commands/match-entries.ts";
import { paletteEntries } from "../../commands/palette.ts";
import { shown } from "../../store/remote.ts";
import { commandText, wantsCommandsOnly } from "../../store/search-text.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { keyWords } from "../../words/keys.ts";
import { SEARCH_WORDS } from "../../words/search.ts";
import { Hit } from "./hit.tsx";
import { type HitGroup, hitGroups, hitText } from "./search-hits.ts";

/** Commands beside things found; with ">" before the words there is no such limit. */
const COMMANDS_BESIDE = 6;

/** What is found: hits under headings, and commands; those that are not possible come last. */
export type Found = Readonly<{ groups: readonly HitGroup[]; entries: readonly PaletteEntry[] }>;

const NOTHING: Found = { groups: [], entries: [] };

/** What the words in the field find now. */
export const useFound = (): Found => {
  const { store } = useExplorer();
  const { text, answer } = useAtlas((state) => state.search);
  const answerable = useAtlas((state) => state.questions);
  const recent = useAtlas((state) => state.interface.recent);
  const all = useMemo(() => paletteEntries(answerable), [answerable]);
  return useMemo(() => {
    if (text.trim() === "") return NOTHING;
    const state = store.getState();
    const matching = matchEntries(all, commandText(text), recent);
    const possible = matching.filter((entry) => entry.isEnabled(state));
    const ordered = [...possible, ...matching.filter((entry) => !possible.includes(entry))];
    if (wantsCommandsOnly(text)) return { groups: [], entries: ordered };
    const value = shown(answer);
    // Until the answer is here nothing stands in its place, so that no row moves under the reader's finger.
    const isWaiting = answer.status === "loading" && value === null;
    return { groups: value ? hitGroups(value) : [], entries: isWaiting ? [] : ordered.slice(0, COMMANDS_BESIDE) };
  }, [all, answer, recent, store, text]);
};

const emptyWords = ({ text, answer }: State["search"]): string => {
  if (wantsCommandsOnly(text)) return SEARCH_WORDS.noCommand(commandText(text));
  if (answer.status === "failed") return [answer.failure.message, answer.failure.hint].filter(Boolean).join(" ");
  return answer.status === "ready" ? SEARCH_WORDS.nothing(text.trim()) : SEARCH_WORDS.searching;
};

const EntryRow = ({ entry }: Readonly<{ entry: PaletteEntry }>) => {
  const isEnabled = useAtlas(entry.isEnabled);
  return (
    <>
      <span className="hit-mark">
        <Icon name="right" size={16} />
      </span>
      <span className={isEnabled ? "hit-text" : "hit-text hit-refused"}>
        <span className="hit-main">{entry.label}</span>
        {!isEnabled && <span className="caption">{entry.whyNot}</span>}
      </span>
      {entry.shortcut && <Keyboard className="hit-key">{keyWords(entry.shortcut)}</Keyboard>}
    </>
  );
};

type FoundListProps = Readonly<{ id: string; found: Found; onOpen: (key: Key) => void }>;

/** The list under the field. */
export const FoundList = ({ id, found: { groups, entries }, onOpen }: FoundListProps) => {
  const search = useAtlas((state) => state.search);
  return (
    <ListBox
      id={id}
      className="hits"
      aria-label={SEARCH_WORDS.found}
      onAction={onOpen}
      renderEmptyState={() => <p className="hits-empty">{emptyWords(search)}</p>}
    >
      {groups.map(({ id: type, title, hits }) => (
        <ListBoxSection key={type} id={type}>
          <Header className="hit-heading">{title}</Header>
          {hits.map((hit) => (
            <ListBoxItem key={hit.node.id} id={hit.node.id} textValue={hitText(hit)} className="hit">
              <Hit hit={hit} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
      {entries.length > 0 && (
        <ListBoxSection id="Command">
          <Header className="hit-heading">{SEARCH_WORDS.commands}</Header>
          {entries.map((entry) => (
            <ListBoxItem key={entry.id} id={`command:${entry.id}`} textValue={entry.label} className="hit">
              <EntryRow entry={entry} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  );
};
