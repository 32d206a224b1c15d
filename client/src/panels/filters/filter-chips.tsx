/** The filters that are set, each with a way to lift it, beside the sentence that says what is shown. */

import { Button } from "react-aria-components";
import { clearFilter, clearFilterFields } from "../../commands/filters.ts";
import { shown } from "../../store/remote.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { FILTERING_WORDS } from "../../words/filters.ts";
import { activeEntries, settingWords } from "./filter-entries.ts";
import { labelIn } from "./value-labels.ts";
import "./filter-chips.css";

/** One chip for each filter set; nothing when none is. */
export const FilterChips = () => {
  const { run } = useExplorer();
  const filter = useAtlas((state) => state.view.filter);
  const facets = useAtlas((state) => shown(state.facets));
  const entries = activeEntries(filter);
  if (entries.length === 0) return null;
  return (
    <ul className="chips" aria-label={FILTERING_WORDS.set}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Button
            className="chip"
            aria-label={FILTERING_WORDS.clear(entry.title, settingWords(entry, filter, labelIn(facets, entry)))}
            onPress={() => run(clearFilterFields, entry.fields)}
          >
            <span>{FILTERING_WORDS.setting(entry.title, settingWords(entry, filter, labelIn(facets, entry)))}</span>
            <Icon name="close" size={14} />
          </Button>
        </li>
      ))}
      {entries.length > 1 && (
        <li>
          <CommandButton command={clearFilter} argument={undefined} weight="plain" />
        </li>
      )}
    </ul>
  );
};
