/** What canvas and outline draw of the network on screen: the same ids for both, with groupings folded and groups closed. */
import type { Factor, Link } from "./answers.ts";
import type { Bundle } from "./bundles.ts";
import { type Fold, foldNetwork } from "./fold.ts";
import { type Group, withoutDrawn } from "./groups.ts";
import { shown } from "./remote.ts";
import type { ShownNetwork } from "./shown-network.ts";
import type { State } from "./state.ts";

/** Factors and links drawn one by one, bundles of the others, folded groupings by id, and the groups of a map. */
export type Drawn = Readonly<{
  factors: readonly Factor[];
  links: readonly Link[];
  bundles: readonly Bundle[];
  folds: ReadonlyMap<string, Fold>;
  groups: readonly Group[];
  /** The group of each drawn factor, by id; empty without a map. */
  groupOf: Readonly<Record<string, string>>;
}>;

const NOTHING: Drawn = { factors: [], links: [], bundles: [], folds: new Map(), groups: [], groupOf: {} };

const draw = (network: ShownNetwork, folded: readonly string[]): Drawn => {
  const { factors, links, bundles, folds } = foldNetwork(network.factors, network.links, folded);
  const { map } = network;
  if (map === undefined) return { factors, links, bundles, folds, groups: [], groupOf: {} };
  return {
    factors,
    links,
    bundles: [...withoutDrawn(map, network.links), ...bundles],
    folds,
    groups: map.groups,
    groupOf: map.groupOf,
  };
};

const made = new WeakMap<ShownNetwork, Readonly<{ folded: readonly string[]; drawn: Drawn }>>();

/** What is drawn now; the same object as long as network and folds are the same. */
export const drawnOf = ({ network: remote, view }: State): Drawn => {
  const network = shown(remote);
  if (network === null) return NOTHING;
  const former = made.get(network);
  if (former !== undefined && former.folded === view.folded) return former.drawn;
  const drawn = draw(network, view.folded);
  made.set(network, { folded: view.folded, drawn });
  return drawn;
};
