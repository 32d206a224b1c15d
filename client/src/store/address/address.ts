/** The view as a query string and back: readable, versioned, canonical, and only what differs from the plain view. */
import { FAILURE_WORDS } from "../../words/failures.ts";
import { withOrder } from "../filter-stack.ts";
import { HOME_VIEW, PLAIN_VIEW, type View } from "../view.ts";
import { DATA_VERSION, oneOf } from "./codec.ts";
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

/** A longer query string is stored, and its id stands in the address instead. */
export const LONGEST_ADDRESS = 2_000;

const DATA = "data";

/** `address` as it is shared: with the data version that the view was seen on, which the address bar does without. */
export const withDataVersion = (address: string, version: string): string =>
  `${address === "" ? HOME_ADDRESS : address}&${DATA}=${version}`;

/** The view behind a document or an address that holds all of its fields, or null when it is not a view. */
export const checkedView = (candidate: View): View | null => {
  try {
    const { view, problems } = parseAddress(printAddress(candidate));
    return problems.length === 0 ? view : null;
  } catch {
    // What has other types than a view cannot be written as one.
    return null;
  }
};

/**
 * The view, the data version that it was seen on (null when the address does not say), and what of the address was not
 * understood: with any such part the view is the home view.
 */
export type ParsedAddress = Readonly<{ view: View; problems: readonly string[]; dataVersion: string | null }>;

/** The view behind a query string, with or without its question mark. */
export const parseAddress = (address: string): ParsedAddress => {
  const query = address.replace(/^\?/, "");
  if (query === "") return { view: HOME_VIEW, problems: [], dataVersion: null };
  const fields = readFields(query);
  if (fields === null) return { view: HOME_VIEW, problems: [query], dataVersion: null };
  const { take, finish } = createReader(fields);
  take("v", oneOf([VERSION]));
  const dataVersion = take(DATA, DATA_VERSION) ?? null;
  const view = withOrder(Object.assign({}, PLAIN_VIEW, ...PARTS.map((part) => part.take(take))));
  const problems = finish();
  return { view: problems.length === 0 ? view : HOME_VIEW, problems, dataVersion };
};

/** The sentence that tells a reader what of an address was not understood. */
export const problemSentence = (problems: readonly string[]): string =>
  FAILURE_WORDS.unknownAddress(problems.map((problem) => problem.slice(0, 60)));
