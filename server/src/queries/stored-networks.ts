/** Answers unfiltered questions about networks from the stored links, starting from what is asked for: for datasets too large to be kept. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import type { Direction, Walk } from "../domain/network/neighbourhood.ts";
import { LINKS_PER_FACTOR, type SelectedLink } from "../domain/network/select-network.ts";
import { checkChosen } from "./kept-rows-limit.ts";
import type { Page, PageArguments } from "./page.ts";
import { type Entry, readPages } from "./read-page.ts";
import type { RowSets } from "./row-sets.ts";
import { toFactor, toLink } from "./to-domain.ts";

/** What a limit left of a network, and how much there is of it in all. */
export type CutNetwork = Readonly<{
  factors: readonly Factor[];
  links: readonly SelectedLink[];
  totalFactors: number;
  totalLinks: number;
}>;

/** Pages of links of several factors, all under one filter. */
export type FactorLinkLists = PageArguments &
  Readonly<{ parents: readonly string[]; filter: NetworkFilter; direction: Direction }>;

/** The values are those of the same questions over kept rows. Each raises the codes of RowSets. */
export type StoredNetworks = Readonly<{
  /** True when the dataset is too large to be kept and `filter` leaves every claim and link as it is. */
  isFor: (filter: NetworkFilter, asker: Asker) => Promise<boolean>;
  readStoredNetwork: (filter: NetworkFilter, limit: number, asker: Asker) => Promise<CutNetwork>;
  /** Expects that there are the factors from which the walk starts. */
  walkStoredNetwork: (
    filter: NetworkFilter,
    walk: Walk & Readonly<{ limit: number }>,
    asker: Asker,
  ) => Promise<CutNetwork>;
  /** All links of each factor, best supported first. OPERATION_LIMIT_EXCEEDED for more of one than are kept. */
  listStoredLinksAround: (
    filter: NetworkFilter,
    factors: readonly string[],
    asker: Asker,
  ) => Promise<ReadonlyMap<string, readonly SelectedLink[]>>;
  /** For each factor a page of its links, best supported first. BAD_USER_INPUT and CURSOR_STALE as for `readPages`. */
  listStoredLinksOfFactors: (lists: FactorLinkLists, asker: Asker) => Promise<readonly Page<SelectedLink>[]>;
  /** The links with the slugs given, in any order; unknown slugs are left out. */
  findStoredLinks: (ids: readonly string[], asker: Asker) => Promise<readonly Link[]>;
}>;

const leavesAll = ({ includeGroupings: _, includeUndated, ...choices }: NetworkFilter): boolean =>
  includeUndated !== false && Object.values(choices).every((value) => value === undefined);

const withGroupings = ({ includeGroupings }: NetworkFilter): boolean => includeGroupings ?? false;

const joined = (links: readonly Link[], factors: readonly Factor[]): readonly SelectedLink[] => {
  const byId = new Map(factors.map((factor) => [factor.id, factor]));
  const end = (id: string): Factor => byId.get(id) as Factor;
  return links.map((link) => ({ ...link, ends: { from: end(link.from), to: end(link.to) } }));
};

const toSelectedLink = ({ link, from, to }: Entry): SelectedLink => ({
  ...toLink(link),
  ends: { from: toFactor(from), to: toFactor(to) },
});

/** The limits of both networks as parameters: only one of them is asked for. */
const limitsOf = (filter: NetworkFilter, limit: number) =>
  withGroupings(filter) ? { networkLimit: 0, wholeLimit: limit } : { networkLimit: limit, wholeLimit: 0 };

const readNetwork = async (
  database: Database,
  { filter, limit }: Readonly<{ filter: NetworkFilter; limit: number }>,
  asker: Asker,
): Promise<Pick<CutNetwork, "factors" | "links">> => {
  const limits = limitsOf(filter, limit);
  const [factorRows, links] = await Promise.all([
    database.read("list-network-factors", limits, asker),
    database.read("list-network-links", { ...limits, limit: limit * LINKS_PER_FACTOR }, asker),
  ]);
  const factors = factorRows as unknown as readonly Factor[];
  return { factors, links: joined(links as unknown as readonly Link[], factors) };
};

const walkNetwork = async (
  database: Database,
  { filter, limit, ...walk }: Walk & Readonly<{ filter: NetworkFilter; limit: number }>,
  asker: Asker,
): Promise<CutNetwork> => {
  const includeGroupings = withGroupings(filter);
  const rows = await database.read("walk-neighbourhood", { ...walk, includeGroupings, limit }, asker);
  const factors = rows.map(toFactor);
  // A grouping from which the walk started is shown, but its links are not of this network.
  const linked = factors.filter(({ grouping }) => includeGroupings || !grouping).map(({ id }) => id);
  const links = await database.read("list-links-between", { factors: linked, limit: limit * LINKS_PER_FACTOR }, asker);
  return {
    factors,
    links: joined(links as unknown as readonly Link[], factors),
    totalFactors: Number(rows[0]?.totalFactors ?? 0),
    totalLinks: Number(rows[0]?.totalLinks ?? 0),
  };
};

const linksOf = "list-links-of-factors";

/** The stored networks of `database`; `rowSets` knows its size, of which `most` rows are kept. */
export const createStoredNetworks = (database: Database, rowSets: RowSets, most: number): StoredNetworks => ({
  isFor: async (filter, asker) => leavesAll(filter) && (await rowSets.isLarge(asker)),

  readStoredNetwork: async (filter, limit, asker) => {
    const { linkedFactors, links, networkFactors, networkLinks } = await rowSets.totals(asker);
    const totals = withGroupings(filter)
      ? { totalFactors: linkedFactors, totalLinks: links }
      : { totalFactors: networkFactors, totalLinks: networkLinks };
    const found = await rowSets.underOneVersion(asker, () => readNetwork(database, { filter, limit }, asker));
    return { ...found, ...totals };
  },

  walkStoredNetwork: (filter, walk, asker) =>
    rowSets.underOneVersion(asker, () => walkNetwork(database, { ...walk, filter }, asker)),

  listStoredLinksAround: async (filter, factors, asker) => {
    const around = { factors, direction: "BOTH", includeGroupings: withGroupings(filter), limit: most + 1 };
    const found = await rowSets.underOneVersion(asker, () => database.read(linksOf, around, asker));
    return new Map(
      found.map(({ parent, page }) => {
        const entries = page as readonly Entry[];
        checkChosen(entries.length, most);
        return [String(parent), entries.map(toSelectedLink)];
      }),
    );
  },

  listStoredLinksOfFactors: async ({ parents, filter, direction, first, after }, asker) => {
    const list = {
      ...{ parents, first, after, statement: linksOf, toNode: toSelectedLink },
      parameters: { factors: parents, direction, includeGroupings: withGroupings(filter) },
      query: { list: "links of a factor", filter, direction },
      dataVersion: await rowSets.dataVersion(asker),
    };
    return readPages(database, list, asker);
  },

  findStoredLinks: async (ids, asker) =>
    (await database.read("find-links", { ids }, asker)) as unknown as readonly Link[],
});
