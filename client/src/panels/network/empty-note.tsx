/** Says why a view is empty or thin, and offers to lift each filter that may have done it. */
import { clearFilter, clearFilterField } from "../../commands/filters.ts";
import { openHome } from "../../commands/open-view.ts";
import { shown } from "../../store/remote.ts";
import { shownFactors } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { lowerFirst } from "../../ui/link-words.ts";
import { type Hiding, hidingFilters } from "./emptiness.ts";

const Reason = ({ hiding: { entry, hides } }: Readonly<{ hiding: Hiding }>) => {
  const { run } = useExplorer();
  const name = lowerFirst(entry.title);
  return (
    <li>
      <span>
        The filter “{name}” {hides === null ? "is set." : `hides ${hides}.`}
      </span>{" "}
      <TextButton
        onPress={() => {
          for (const field of entry.fields) run(clearFilterField, field);
        }}
      >
        Clear {name}
      </TextButton>
    </li>
  );
};

/** True when the network has come and holds nothing. */
export const isEmpty = (state: State): boolean => state.network.status === "ready" && shownFactors(state).length === 0;

/** Stands in place of the network when there is nothing to draw. */
export const EmptyNote = () => {
  const filter = useAtlas((state) => state.view.filter);
  const facets = useAtlas((state) => shown(state.facets));
  const hiding = hidingFilters(filter, facets);
  return (
    <div className="empty-note">
      <h3>Nothing here</h3>
      {hiding.length === 0 && (
        <>
          <p>No claim in this dataset is about these factors.</p>
          <CommandButton command={openHome} argument={undefined} weight="primary" />
        </>
      )}
      <ul>
        {hiding.map((each) => (
          <Reason key={each.entry.id} hiding={each} />
        ))}
      </ul>
      {hiding.length > 1 && <CommandButton command={clearFilter} argument={undefined} weight="primary" />}
    </div>
  );
};
