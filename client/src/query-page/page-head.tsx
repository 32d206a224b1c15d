/** The top of the query page: what it is, which data it asks, the way back, and the link to the shown query. */
import { CopyLink } from "./copy-link.tsx";
import { useOpening } from "./page-context.tsx";

/** Name, purpose, data version and the ways on. */
export const PageHead = () => {
  const opening = useOpening();
  return (
    <header className="query-head">
      <a className="brand" href="/">
        Factor Atlas<span className="visually-hidden">: open the explorer</span>
      </a>
      <div className="query-purpose">
        <h1>Query page</h1>
        <p className="caption">
          The explorer’s data in GraphQL
          {opening.status === "ready" && (
            <>
              , version <code>{opening.value.dataset.version}</code>
            </>
          )}
        </p>
      </div>
      <nav aria-label="Ways on">
        <a href="/">Explorer</a>
        <a href="/schema.graphql">Schema</a>
      </nav>
      <CopyLink />
    </header>
  );
};
