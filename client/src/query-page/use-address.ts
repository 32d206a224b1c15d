/** Keeps address and tabs of one mind: a query named after # is opened, and the name goes once another one is shown. */
import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { isSameQuery, readSharedQuery } from "./shared-query.ts";
import { useOpenQuery } from "./use-open-query.ts";

/** For the one part that does it for the page. */
export const useAddress = (): void => {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const openQuery = useOpenQuery();
  // A query that is being opened is named before it is shown.
  const wasShown = useRef(false);
  const active = tabs[activeTabIndex];

  useEffect(() => {
    const named = readSharedQuery(window.location.hash);
    const isShown = named !== null && active !== undefined && isSameQuery(active, named);
    if (named !== null && !isShown && wasShown.current)
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
    wasShown.current = isShown;
  }, [active]);

  useEffect(() => {
    const open = (): void => {
      const named = readSharedQuery(window.location.hash);
      wasShown.current = false;
      if (named) openQuery(named);
    };
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [openQuery]);
};
