/** Gathers the things one request asks for by id, so that each level of a query costs one statement. */
import DataLoader from "dataloader";
import type { Claim } from "../domain/claim.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import type { NodeType } from "../domain/ids.ts";
import type { Link } from "../domain/link.ts";
import type { LinkEvidence } from "../domain/link-evidence.ts";
import type { SelectedLink } from "../domain/network/select-network.ts";
import type { Source, Work } from "../domain/source.ts";
import { AppError } from "../errors.ts";
import type { ClaimGroups } from "../queries/claim-groups.ts";
import type { FactorParts, InterventionReach } from "../queries/factors.ts";
import type { Page, PageArguments } from "../queries/page.ts";
import type { Asker, Queries } from "../queries/queries.ts";
import type { FactorLinkLists } from "../queries/stored-networks.ts";

/** Things by bare slug, at once where they are at hand, otherwise by one statement a batch; null for an unknown slug. */
export type ById<T> = Readonly<{ load: (slug: string) => T | null | Promise<T | null> }>;

/** Pages of what belongs to each of many things, by slug; one statement a batch for the same that is asked of each. */
export type PagesById<Asked extends PageArguments, T> = (asked: Asked) => DataLoader<string, Page<T>>;

export type Loaders = Readonly<{
  factor: ById<Factor>;
  claim: ById<Claim>;
  source: ById<Source>;
  work: ById<Work>;
  link: ById<Link>;
  /** By the link itself, since a filter may have left some of its claims. */
  evidence: DataLoader<Link, LinkEvidence>;
  claimGroups: ById<ClaimGroups>;
  /** Of interventions; null for other factors. */
  reach: ById<InterventionReach>;
  parts: ById<FactorParts>;
  /** The pairs that a factor is an end of. */
  counterparts: DataLoader<string, Counterpart[]>;
  linksOfFactor: PagesById<Omit<FactorLinkLists, "parents">, SelectedLink>;
  claimsOfFactor: PagesById<PageArguments, Claim>;
  claimsOfSource: PagesById<PageArguments, Claim>;
}>;

const byId = <T extends Readonly<{ id: string }>>(
  find: (ids: readonly string[], asker: Asker) => Promise<readonly T[]>,
  asker: Asker,
  atHand: ReadonlyMap<string, T> | undefined,
): ById<T> => {
  if (atHand) return { load: (slug) => atHand.get(slug) ?? null };
  const loader = new DataLoader<string, T | null>(async (ids) => {
    const found = new Map((await find(ids, asker)).map((thing) => [thing.id, thing]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return { load: (slug) => loader.load(slug) };
};

const pagesById = <Asked extends PageArguments, T>(
  list: (lists: Asked & Readonly<{ parents: readonly string[] }>) => Promise<readonly Page<T>[]>,
): PagesById<Asked, T> => {
  const loaders = new Map<string, DataLoader<string, Page<T>>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const loader = loaders.get(key) ?? new DataLoader((parents) => list({ ...asked, parents }));
    loaders.set(key, loader);
    return loader;
  };
};

/** The loaders that find things by id. Records at hand are taken as they are: a promise for each costs more than finding it. */
const createFinders = (queries: Queries, asker: Asker) => {
  const atHand = queries.recordsAtHand(asker);
  return {
    factor: byId(queries.findFactors, asker, atHand?.factors),
    claim: byId(queries.findClaims, asker, atHand?.claims),
    source: byId(queries.findSources, asker, atHand?.sources),
    work: byId(queries.findWorks, asker, atHand?.works),
    link: byId(queries.findLinks, asker, atHand?.links),
    claimGroups: byId(queries.listClaimGroups, asker, undefined),
    reach: byId(queries.listReach, asker, atHand?.reach),
    parts: byId(queries.listParts, asker, atHand?.parts),
  };
};

/** Fresh loaders for one request. */
export const createLoaders = (queries: Queries, asker: Asker): Loaders => ({
  ...createFinders(queries, asker),
  evidence: new DataLoader((links) => queries.listEvidence(links, asker)),
  counterparts: new DataLoader(async (ids) => {
    const pairs = await queries.listCounterparts(ids, asker);
    return ids.map((id) => pairs.filter((pair) => pair.perpetratorFactor === id || pair.victimFactor === id));
  }),
  linksOfFactor: pagesById((lists) => queries.listLinksOfFactors(lists, asker)),
  claimsOfFactor: pagesById(async (lists) =>
    queries.listClaimsOfFactors({ ...lists, dataVersion: await queries.readDataVersion(asker) }, asker),
  ),
  claimsOfSource: pagesById(async (lists) =>
    queries.listClaimsOfSources({ ...lists, dataVersion: await queries.readDataVersion(asker) }, asker),
  ),
});

/** What `use` makes of `value`, at once where that is at hand. */
export const whenLoaded = <T, Made>(value: T | Promise<T>, use: (value: T) => Made): Made | Promise<Made> =>
  value instanceof Promise ? value.then(use) : use(value);

const gone = (type: NodeType, slug: string): AppError =>
  new AppError("CONFLICT", {
    message: `The ${type} ${slug} is gone: the dataset was replaced while the question was being answered.`,
    hint: "Ask again; the answer will come from the new data version.",
    retriable: true,
    details: { type, id: slug },
  });

const present = <T>(type: NodeType, slug: string, thing: T | null): T => {
  if (thing === null) throw gone(type, slug);
  return thing;
};

/**
 * What `loader` has under `slug`, which another record names and which must therefore be there. Raises CONFLICT when an
 * import took it away.
 */
export const must = <T>(type: NodeType, slug: string, { load }: ById<T>): T | Promise<T> => {
  const found = load(slug);
  // Asked for every end of every record: where it is at hand, no function is made for it.
  if (found instanceof Promise) return found.then((thing) => present(type, slug, thing));
  return present(type, slug, found);
};

/** The same for each of `slugs`, in their order. */
export const mustAll = <T>(type: NodeType, slugs: readonly string[], loader: ById<T>): T[] | Promise<T[]> => {
  const found = slugs.map((slug) => must(type, slug, loader));
  return found.some((one) => one instanceof Promise) ? Promise.all(found) : (found as T[]);
};

const { compare: compareNames } = new Intl.Collator("en");

/** The works with these slugs, by name. Raises CONFLICT when an import took one away. */
export const worksByName = (slugs: readonly string[], { work }: Pick<Loaders, "work">): Work[] | Promise<Work[]> =>
  whenLoaded(mustAll("work", slugs, work), (works) =>
    works.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  );
