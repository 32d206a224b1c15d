/** Decides which tabs the page opens with: what the reader left, what the address names, or the first examples. */
import type { SharedQuery } from "./shared-query.ts";

/** Where GraphiQL keeps the reader's tabs. */
const TABS_KEY = "graphiql:tabState";

const EXAMPLES_OPENED = 3;

/** What a reader without examples begins with. */
const FIRST_LOOK: SharedQuery = {
  query:
    "query FirstLook {\n  dataset {\n    title\n    version\n    counts {\n      factors\n      claims\n      links\n    }\n  }\n}\n",
  variables: "",
};

/** The props of GraphiQL that decide its first tabs; none where the reader's own come back as they were. */
export type FirstTabs = Readonly<{
  defaultTabs?: SharedQuery[];
  initialQuery?: string;
  initialVariables?: string;
}>;

/** Tabs for `shared`, the query of the address, and the `examples`; `kept` says that the reader's own tabs are kept. */
export const firstTabs = (kept: boolean, shared: SharedQuery | null, examples: readonly SharedQuery[]): FirstTabs => {
  // GraphiQL turns to the tab that holds this query, and opens one more when none does.
  const initial = (first: SharedQuery) => ({ initialQuery: first.query, initialVariables: first.variables });
  if (kept) return shared ? initial(shared) : {};
  const [first = FIRST_LOOK, ...others] = [...(shared ? [shared] : []), ...examples.slice(0, EXAMPLES_OPENED)];
  return { defaultTabs: [first, ...others], ...initial(first) };
};

/** Whether `storage` keeps tabs of the reader; null stands for a browser that keeps nothing. */
export const keepsTabs = (storage: Storage | null): boolean => storage?.getItem(TABS_KEY) != null;
