/** Opens a query in a tab: its own if it has one, an empty one, or a new one; it is never run by that. */
import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { isSameQuery, type SharedQuery } from "./shared-query.ts";

const isBlank = ({ query }: Readonly<{ query: string | null }>): boolean => (query ?? "").trim() === "";

/** The function that opens a query. */
export const useOpenQuery = (): ((shared: SharedQuery) => void) => {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"),
  );
  return (shared) => {
    const open = tabs.findIndex((tab) => isSameQuery(tab, shared));
    if (open >= 0) {
      changeTab(open);
      return;
    }
    const active = tabs[activeTabIndex];
    if (!active || !isBlank(active)) addTab();
    queryEditor?.setValue(shared.query);
    variableEditor?.setValue(shared.variables);
  };
};
