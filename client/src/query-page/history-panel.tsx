/** GraphiQL's panel of former queries, each entry named by its query instead of "Set active". */
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import type { GraphiQLPlugin } from "@graphiql/react";
import { useEffect, useRef } from "react";

const ENTRY = ".graphiql-history-item-label";

const NamedHistory = () => {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const entries = panel.current;
    if (!entries) return;
    const unname = (): void => {
      // What an entry shows is its name, as soon as no other is given to it.
      for (const entry of entries.querySelectorAll(ENTRY)) entry.removeAttribute("aria-label");
    };
    unname();
    const observer = new MutationObserver(unname);
    observer.observe(entries, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={panel}>
      <HISTORY_PLUGIN.content />
    </div>
  );
};

/** The history as a plugin of GraphiQL. */
export const NAMED_HISTORY_PLUGIN: GraphiQLPlugin = { ...HISTORY_PLUGIN, content: NamedHistory };
