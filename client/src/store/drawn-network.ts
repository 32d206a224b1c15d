/** What the canvas draws: the shown network and, where the reader wants it, what the filter leaves out of it. */
import type { Factor, Link } from "./answers.ts";
import { shown } from "./remote.ts";
import type { ShownNetwork } from "./shown-network.ts";
import type { State } from "./state.ts";
import type { Filter, View } from "./view.ts";

/** Factors and links as drawn; `faded` are the ids of those that the filter leaves out: drawn pale, never counted. */
export type DrawnNetwork = Readonly<{
  factors: readonly Factor[];
  links: readonly Link[];
  base: ShownNetwork["base"];
  faded: ReadonlySet<string>;
}>;

const NONE: ReadonlySet<string> = new Set();

/** The filter of what is drawn when the view fades what it filters out; null when it hides it. Groupings are no loss. */
export const unfilteredOf = ({ filter, stack }: View): Filter | null => {
  const { includeGroupings, ...narrowing } = filter;
  if (!stack.fades || Object.keys(narrowing).length === 0) return null;
  return includeGroupings === undefined ? {} : { includeGroupings };
};

type Known = Readonly<{ id: string }>;

/** All of `whole`, as `some` knows them where it does, and what only `some` holds. */
const joined = <Item extends Known>(whole: readonly Item[], some: readonly Item[]): readonly Item[] => {
  const known = new Map(some.map((item) => [item.id, item]));
  const ids = new Set(whole.map(({ id }) => id));
  return [...whole.map((item) => known.get(item.id) ?? item), ...some.filter(({ id }) => !ids.has(id))];
};

/** The network with all that the filter leaves out of `whole`; laid out as `whole` is, so that a filter moves nothing. */
const fadeInto = (network: ShownNetwork, whole: ShownNetwork): DrawnNetwork => {
  const kept = new Set([...network.factors, ...network.links].map(({ id }) => id));
  const drawn = { factors: joined(whole.factors, network.factors), links: joined(whole.links, network.links) };
  const faded = [...drawn.factors, ...drawn.links].map(({ id }) => id).filter((id) => !kept.has(id));
  return { ...drawn, base: whole.base, faded: new Set(faded) };
};

/** Remembers the last network, so that watchers see a new one only when there is one. */
export const createDrawnNetwork = (): ((state: State) => DrawnNetwork | null) => {
  let last: Readonly<{ of: ShownNetwork; whole: ShownNetwork | null; drawn: DrawnNetwork }> | null = null;
  return (state) => {
    const of = shown(state.network);
    if (of === null) return null;
    const unfiltered = unfilteredOf(state.view) === null ? null : shown(state.unfiltered);
    // A map shows groups, not factors: there is nothing to draw pale between them.
    const whole = of.map === undefined && unfiltered?.map === undefined ? unfiltered : null;
    if (last === null || last.of !== of || last.whole !== whole) {
      last = { of, whole, drawn: whole === null ? { ...of, faded: NONE } : fadeInto(of, whole) };
    }
    return last.drawn;
  };
};
