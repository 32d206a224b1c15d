/** The view as a query string and back: readable, versioned, canonical, and only what differs from the plain view. */
import { FAILURE_WORDS } from "../../words/failures.ts";
import { withOrder } from "../filter-stack.ts";
import { HOME_VIEW, PLAIN_VIEW, type View } from "../view.ts";
import { oneOf } from "./codec.ts";
import { PARTS } from "./parts.ts";
import { createReader, readFields } from "./reader.ts";

const VERSION = "1";

const printed = (view: View): string => `?${[`v=${VERSION}`, ...PARTS.flatMap((part) => part.print(view))].join("&")}`;

const HOME_ADDRESS = printed(HOME_VIEW);

/** The query string of a view, with its question mark; empty for the home view. Equal views give equal strings. */
export const printAddress = (view: View): string => {
  const address = printed(view);
  return address === HOME_ADDRESS ? "" : address;
};

/** The view, and what of the address was not understood: with any such part the view is the home view. */
export type ParsedAddress = Readonly<{ view: View; problems: readonly string[] }>;

/** The view behind a query string, with or without its question mark. */
export const parseAddress = (address: string): ParsedAddress => {
  const query = address.replace(/^\?/, "");
  if (query === "") return { view: HOME_VIEW, problems: [] };
  const fields = readFields(query);
  if (fields === null) return { view: HOME_VIEW, problems: [query] };
  const { take, finish } = createReader(fields);
  take("v", oneOf([VERSION]));
  const view = withOrder(Object.assign({}, PLAIN_VIEW, ...PARTS.map((part) => part.take(take))));
  const problems = finish();
  return problems.length === 0 ? { view, problems } : { view: HOME_VIEW, problems };
};

/** The sentence that tells a reader what of an address was not understood. */
export const problemSentence = (problems: readonly string[]): string =>
  FAILURE_WORDS.unknownAddress(problems.map((problem) => problem.slice(0, 60)));
