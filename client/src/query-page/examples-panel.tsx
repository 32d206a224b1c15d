/** The side panel of worked examples: one press opens a query with its variables in a tab. */

import { type GraphiQLPlugin, pick, useGraphiQL } from "@graphiql/react";
import { Icon } from "../ui/icon.tsx";
import { QUERY_PAGE_WORDS } from "../words/query-page.ts";
import { type Example, useOpening } from "./page-context.tsx";
import { isSameQuery } from "./shared-query.ts";
import { useOpenQuery } from "./use-open-query.ts";

/** An example without variables leaves their editor empty. */
export const asShared = ({ query, variables }: Example) => ({ query, variables: variables === "{}" ? "" : variables });

const ExampleButton = ({ example }: Readonly<{ example: Example }>) => {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const openQuery = useOpenQuery();
  const shared = asShared(example);
  const active = tabs[activeTabIndex];
  const isShown = active !== undefined && isSameQuery(active, shared);
  return (
    <button type="button" className="example" aria-current={isShown} onClick={() => openQuery(shared)}>
      <span className="example-number">
        {example.question !== null && <span className="visually-hidden">{QUERY_PAGE_WORDS.question}</span>}
        {example.question ?? "·"}
      </span>
      <span>{example.title}</span>
    </button>
  );
};

const Examples = () => {
  const opening = useOpening();
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title" className="graphiql-panel-title">
        {QUERY_PAGE_WORDS.examples}
      </h2>
      {opening.status === "ready" ? (
        <>
          <p className="caption">{QUERY_PAGE_WORDS.examplesHelp}</p>
          <ul>
            {opening.value.exampleQueries.map((example) => (
              <li key={example.id}>
                <ExampleButton example={example} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p role="alert">
          {opening.status === "failed" ? opening.failure.message : QUERY_PAGE_WORDS.tooLong} {QUERY_PAGE_WORDS.reload}
        </p>
      )}
    </section>
  );
};

const ExamplesIcon = () => <Icon name="outline" />;

/** The examples as a plugin of GraphiQL. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: QUERY_PAGE_WORDS.examples,
  icon: ExamplesIcon,
  content: Examples,
};
