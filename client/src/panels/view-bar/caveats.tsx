/** What to bear in mind with this view: one quiet line, only where it matters. */
import { useMemo } from "react";
import { caveatsOf } from "../../store/caveats.ts";
import { isHome } from "../../store/home.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { CAVEAT_WORDS, CAVEATS, type Caveat } from "../../words/caveats.ts";

/** The caveats that hold; nothing when none does, nor on the first screen, whose findings say them. */
export const Caveats = () => {
  // As one text, since the state would give a new list each time.
  const joined = useAtlas((state) => (isHome(state) ? "" : caveatsOf(state).join()));
  const caveats = useMemo(() => (joined === "" ? [] : (joined.split(",") as Caveat[])), [joined]);
  if (caveats.length === 0) return null;
  return (
    <p className="caption view-caveats">
      <span className="visually-hidden">{CAVEAT_WORDS.list}: </span>
      {caveats.map((caveat) => CAVEATS[caveat]).join(" ")}
      {caveats.includes("diversity") && (
        <>
          {" "}
          <OpenLink kind="factor" id="factor:offender-diversity">
            {CAVEAT_WORDS.onDiversity}
          </OpenLink>
        </>
      )}
    </p>
  );
};
