/** The top of the query page: what it is, which data it asks, the way back, and the link to the shown query. */

import { QUERY_PAGE_WORDS } from "../words/query-page.ts";
import { SHELL_WORDS } from "../words/shell.ts";
import { CopyLink } from "./copy-link.tsx";
import { useOpening } from "./page-context.tsx";

/** Name, purpose, data version and the ways on. */
export const PageHead = () => {
  const opening = useOpening();
  return (
    <header className="query-head">
      <a className="brand" href="/">
        {SHELL_WORDS.product}
        <span className="visually-hidden">{QUERY_PAGE_WORDS.openExplorer}</span>
      </a>
      <div className="query-purpose">
        <h1>{QUERY_PAGE_WORDS.title}</h1>
        <p className="caption">
          {QUERY_PAGE_WORDS.purpose}
          {opening.status === "ready" && (
            <>
              {QUERY_PAGE_WORDS.version} <code>{opening.value.dataset.version}</code>
            </>
          )}
        </p>
      </div>
      <nav aria-label={QUERY_PAGE_WORDS.waysOn}>
        <a href="/">{QUERY_PAGE_WORDS.explorer}</a>
        <a href="/schema.graphql">{QUERY_PAGE_WORDS.schema}</a>
      </nav>
      <CopyLink />
    </header>
  );
};
