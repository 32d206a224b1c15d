/** Composition root of the query page: window in, GraphiQL with examples out. */
import "graphiql/setup-workers/vite";
import { createRoot } from "react-dom/client";
import { QueryPageDocument } from "../api/generated.ts";
import { createRequest } from "../api/request.ts";
import { createFetcher } from "./ask-server.ts";
import { asShared } from "./examples-panel.tsx";
import { firstTabs, keepsTabs } from "./first-tabs.ts";
import { QueryPage } from "./query-page.tsx";
import { readSharedQuery } from "./shared-query.ts";
import "../styles/base.css";
import "./query-page.css";

const ADDRESS = "/graphql";
const LONGEST_WAIT_MS = 10_000;
const WIDE = "(min-width: 900px)";

const start = async (root: HTMLElement): Promise<void> => {
  const send: typeof fetch = (address, options) => fetch(address, options);
  // Without an answer the page opens all the same, and its examples say what was amiss.
  const opening = await createRequest(ADDRESS, send)(QueryPageDocument, {}, AbortSignal.timeout(LONGEST_WAIT_MS));
  const examples = opening.status === "ready" ? opening.value.exampleQueries.map(asShared) : [];
  const tabs = firstTabs(keepsTabs(window.localStorage), readSharedQuery(window.location.hash), examples);
  createRoot(root).render(
    <QueryPage
      opening={opening}
      tabs={tabs}
      fetcher={createFetcher(ADDRESS, send)}
      showsExamples={window.matchMedia(WIDE).matches}
    />,
  );
};

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");
void start(root);
