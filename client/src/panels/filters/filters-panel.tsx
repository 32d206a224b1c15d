/** The filter panel: one foldable line for each filter, with counts beside every choice. */

import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { clearFilter, clearFilterFields } from "../../commands/filters.ts";
import type { Facet, FacetsAnswer } from "../../store/answers.ts";
import { namesFactors } from "../../store/network-filter.ts";
import { shown } from "../../store/remote.ts";
import type { Filter } from "../../store/view.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { FILTER_GROUP_WORDS, FILTERING_WORDS } from "../../words/filters.ts";
import { FilterControl } from "./filter-control.tsx";
import { FILTER_ENTRIES, type FilterEntry, type FilterGroup, isActive, settingWords } from "./filter-entries.ts";
import { FilterStack } from "./filter-stack.tsx";
import { choicesInWords, labelIn } from "./value-labels.ts";
import "../../ui/field.css";
import "./filters-panel.css";

const GROUPS: readonly FilterGroup[] = ["factors", "links", "evidence"];

type EntryProps = Readonly<{ entry: FilterEntry; filter: Filter; facets: FacetsAnswer | null }>;

/** The choices of a filter that was never opened, as words alone: the browser's own search finds them, and opens it. */
const ChoicesInWords = ({ entry, facet }: Readonly<{ entry: FilterEntry; facet: Facet | null }>) =>
  entry.control === "choices" && facet !== null && <p className="caption">{choicesInWords(entry, facet)}</p>;

const Entry = ({ entry, filter, facets }: EntryProps) => {
  const { run } = useExplorer();
  // Hundreds of controls that nobody sees would be made, and counted anew with every filter.
  const [wasOpened, setOpened] = useState(false);
  const facet = facets?.all.find(({ field }) => field === entry.facet) ?? null;
  const isSet = isActive(entry, filter);
  const isPart = useAtlas(namesFactors);
  return (
    <Disclosure className="filter-entry" id={entry.id} onExpandedChange={(isOpen) => isOpen && setOpened(true)}>
      <Heading level={4} className="filter-heading">
        <Button slot="trigger" className="filter-trigger">
          <Icon name="down" size={16} />
          <span className="filter-title">{entry.title}</span>
          {isSet && <span className="filter-setting">{settingWords(entry, filter, labelIn(facets, entry))}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="filter-body">
        <p className="caption">
          {[entry.note, facet && FILTERING_WORDS.counts(facet.counted, isPart)].filter(Boolean).join(" ")}
        </p>
        {wasOpened ? <FilterControl entry={entry} facet={facet} /> : <ChoicesInWords entry={entry} facet={facet} />}
        {isSet && (
          <TextButton weight="plain" onPress={() => run(clearFilterFields, entry.fields)}>
            {clearFilterFields.label}
          </TextButton>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
};

/** Every filter by what it asks about. */
export const FiltersPanel = () => {
  const filter = useAtlas((state) => state.view.filter);
  const facets = useAtlas((state) => shown(state.facets));
  return (
    <div className="filters">
      <FilterStack />
      {GROUPS.map((group) => (
        <div key={group} className="filter-group">
          <h3 className="filter-group-title">{FILTER_GROUP_WORDS[group]}</h3>
          {FILTER_ENTRIES.filter((entry) => entry.group === group && entry.control !== "none").map((entry) => (
            <Entry key={entry.id} entry={entry} filter={filter} facets={facets} />
          ))}
        </div>
      ))}
      <CommandButton command={clearFilter} argument={undefined} weight="outlined" />
    </div>
  );
};
