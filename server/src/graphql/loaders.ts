/** Gathers the things one request asks for by id, so that each level of a query costs one statement. */
import DataLoader from "dataloader";
import type { Claim } from "../domain/claim.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import type { NodeType } from "../domain/ids.ts";
import type { Link } from "../domain/link.ts";
import type { LinkEvidence } from "../domain/link-evidence.ts";
import type { SelectedLink } from "../domain/select-network.ts";
import type { Source, Work } from "../domain/source.ts";
import { AppError } from "../errors.ts";
import type { ClaimGroups } from "../queries/claim-groups.ts";
import type { FactorParts, InterventionReach } from "../queries/factors.ts";
import type { Page, PageArguments } from "../queries/page.ts";
import type { Asker, Queries } from "../queries/queries.ts";
import type { FactorLinkLists } from "../queries/stored-networks.ts";

/** Things by bare slug; null for an unknown slug. One statement a batch, kept for the request. */
export type ById<T> = DataLoader<string, T | null>;

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
): ById<T> =>
  new DataLoader(async (ids) => {
    const found = new Map((await find(ids, asker)).map((thing) => [thing.id, thing]));
    return ids.map((id) => found.get(id) ?? null);
  });

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

/** Fresh loaders for one request. */
export const createLoaders = (queries: Queries, asker: Asker): Loaders => ({
  factor: byId(queries.findFactors, asker),
  claim: byId(queries.findClaims, asker),
  source: byId(queries.findSources, asker),
  work: byId(queries.findWorks, asker),
  link: byId(queries.findLinks, asker),
  evidence: new DataLoader((links) => queries.listEvidence(links, asker)),
  claimGroups: byId(queries.listClaimGroups, asker),
  reach: byId(queries.listReach, asker),
  parts: byId(queries.listParts, asker),
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

/** `thing`, which another record names and which must therefore be there. Raises CONFLICT when an import took it away. */
export const must = <T>(type: NodeType, slug: string, thing: T | null): T => {
  if (thing !== null) return thing;
  throw new AppError("CONFLICT", {
    message: `The ${type} ${slug} is gone: the dataset was replaced while the question was being answered.`,
    hint: "Ask again; the answer will come from the new data version.",
    retriable: true,
    details: { type, id: slug },
  });
};

/** The works with these slugs, by name. Raises CONFLICT when an import took one away. */
export const worksByName = async (slugs: readonly string[], { work }: Pick<Loaders, "work">): Promise<Work[]> => {
  const works = await Promise.all(slugs.map(async (slug) => must("work", slug, await work.load(slug))));
  return works.sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
};
