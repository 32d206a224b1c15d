/** Says why a view is empty or thin, and offers each wider setting with what it would add. */

import { clearFilter } from "../../commands/filters.ts";
import { openHome } from "../../commands/open-view.ts";
import { shownFactors, shownLinks } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { isThin } from "../../store/upkeep/keep-wider-counted.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { NETWORK_WORDS } from "../../words/network.ts";
import { useWiderSettings, WiderSettings } from "./wider-settings.tsx";
import "./empty-note.css";

/** True when the network has come and holds nothing. */
export const isEmpty = (state: State): boolean =>
  state.network.status === "ready" && shownFactors(state).length === 0 && state.network.value.map === undefined;

/** Stands in place of the network when there is nothing to draw. */
export const EmptyNote = () => {
  const offers = useWiderSettings();
  return (
    <div className="empty-note">
      <h3>{NETWORK_WORDS.nothingHere}</h3>
      {offers.length === 0 ? (
        <>
          <p>{NETWORK_WORDS.noClaim}</p>
          <CommandButton command={openHome} argument={undefined} weight="primary" />
        </>
      ) : (
        <WiderSettings offers={offers} />
      )}
      <CommandButton command={clearFilter} argument={undefined} weight={offers.length > 0 ? "primary" : "outlined"} />
    </div>
  );
};

/** Whether the note on a thin view has a place: the canvas says itself that there is nothing. */
const isNoteShown = (state: State): boolean => isThin(state) && !(state.view.page === "network" && isEmpty(state));

/** Under the sentence of a view that shows very little: thin results are shown as thin, with the way to more. */
export const ThinNote = () => {
  const links = useAtlas((state) => shownLinks(state).length);
  const isShown = useAtlas(isNoteShown);
  const offers = useWiderSettings();
  if (!isShown) return null;
  return (
    <div className="thin-note">
      <p>{NETWORK_WORDS.thin(links, offers.length > 0)}</p>
      <WiderSettings offers={offers} />
    </div>
  );
};
