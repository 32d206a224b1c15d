/** Hands what the page was opened with to its parts, since GraphiQL draws its side panels without props. */
import { createContext, useContext } from "react";
import type { Reply } from "../api/failure.ts";
import type { QueryPageQuery } from "../api/generated.ts";

/** A worked example of the API. */
export type Example = QueryPageQuery["exampleQueries"][number];

/** What the server said when it was asked for data version and examples. */
export type Opening = Reply<QueryPageQuery>;

const OpeningContext = createContext<Opening | null>(null);

/** Everything below may read the opening. */
export const OpeningProvider = OpeningContext;

/** Data version and examples, or why they are missing. */
export const useOpening = (): Opening => {
  const opening = useContext(OpeningContext);
  if (!opening) throw new Error("useOpening needs an OpeningProvider above it.");
  return opening;
};
