/** Anything with an id, whatever its type. */
import { type NodeType, parseGlobalId } from "../../domain/ids.ts";
import { AppError } from "../../errors.ts";
import type { NodeResolvers, ResolversTypes } from "../generated.ts";
import type { Loaders } from "../loaders.ts";

type AnyNode = Awaited<ResolversTypes["Node"]>;

const MOST_IDS = 250;

type Finder = (slug: string, loaders: Loaders) => Promise<AnyNode | null>;

const FINDERS: Readonly<Record<NodeType, Finder>> = {
  factor: async (slug, { factor }) => named("Factor", await factor.load(slug)),
  claim: async (slug, { claim }) => named("Claim", await claim.load(slug)),
  source: async (slug, { source }) => named("Source", await source.load(slug)),
  work: async (slug, { work }) => named("Work", await work.load(slug)),
  link: async (slug, { link }) => named("Link", await link.load(slug)),
};

const named = <Name extends string, T extends object>(name: Name, thing: T | null): (T & { __typename: Name }) | null =>
  thing && { ...thing, __typename: name };

/** What has the global id `id`, or null when nothing does. */
export const findNode = async (id: string, loaders: Loaders): Promise<AnyNode | null> => {
  const parsed = parseGlobalId(id);
  return parsed && FINDERS[parsed.type](parsed.slug, loaders);
};

/** What has each of `ids`, in their order; null where nothing does. Raises BAD_USER_INPUT for more than 250. */
export const findNodes = async (ids: readonly string[], loaders: Loaders): Promise<(AnyNode | null)[]> => {
  if (ids.length > MOST_IDS)
    throw new AppError("BAD_USER_INPUT", {
      message: `The argument ids names ${ids.length} things, but at most ${MOST_IDS} are given at once.`,
      hint: "Ask in several questions.",
      details: { argument: "ids", found: ids.length, most: MOST_IDS },
    });
  return Promise.all(ids.map((id) => findNode(id, loaders)));
};

/** Tells the type of a node. */
export const nodeResolvers: NodeResolvers = { __resolveType: ({ __typename }) => __typename };
