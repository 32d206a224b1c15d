/** Says why a view is empty or thin, and offers to lift each filter that may have done it. */
import { clearFilter } from "../../commands/filters.ts";
import { openHome } from "../../commands/open-view.ts";
import { shownFactors, shownLinks } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { counted } from "../../ui/count-words.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { HiddenReasons, useHiding } from "./hidden-reasons.tsx";
import "./empty-note.css";

/** A view with fewer links is thin. */
const THIN_BELOW = 3;

/** True when the network has come and holds nothing. */
export const isEmpty = (state: State): boolean => state.network.status === "ready" && shownFactors(state).length === 0;

/** Stands in place of the network when there is nothing to draw. */
export const EmptyNote = () => {
  const hiding = useHiding();
  return (
    <div className="empty-note">
      <h3>Nothing here</h3>
      {hiding.length === 0 ? (
        <>
          <p>No claim in this dataset is about these factors.</p>
          <CommandButton command={openHome} argument={undefined} weight="primary" />
        </>
      ) : (
        <HiddenReasons hiding={hiding} />
      )}
      <CommandButton command={clearFilter} argument={undefined} weight={hiding.length > 0 ? "primary" : "outlined"} />
    </div>
  );
};

/** Under the sentence of a view that shows very little: thin results are shown as thin, with the way to more. */
export const ThinNote = () => {
  const links = useAtlas((state) => shownLinks(state).length);
  const isReady = useAtlas((state) => state.network.status === "ready" && !isEmpty(state));
  const hiding = useHiding();
  if (!isReady || links >= THIN_BELOW) return null;
  return (
    <div className="thin-note">
      <p>
        {links === 0 ? "No link is" : `Only ${counted(links, "link")} ${links === 1 ? "is" : "are"}`} left
        {hiding.length === 0 ? ": this dataset holds no more." : "."}
      </p>
      <HiddenReasons hiding={hiding} />
    </div>
  );
};
