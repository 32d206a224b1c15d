/** Links: one by id, pages of them, and the evidence behind one. */
import type { Asker } from "../db/run-cypher.ts";
import type { Link } from "../domain/link.ts";
import { evidenceOf, type LinkEvidence } from "../domain/link-evidence.ts";
import { type Direction, leadsAway } from "../domain/neighbourhood.ts";
import type { NetworkFilter } from "../domain/network-filter.ts";
import { BEST_SUPPORTED, type LinkOrder, linkKey, orderLinks } from "../domain/order-links.ts";
import type { SelectedLink } from "../domain/select-network.ts";
import { type Page, type PageArguments, pageOf } from "./page.ts";
import type { RowSets } from "./row-sets.ts";
import type { Selections } from "./selections.ts";

type LinkList = PageArguments & Readonly<{ filter: NetworkFilter; orderBy?: LinkOrder | null | undefined }>;

/** The links of one factor; `filter` is the same for many factors of a request and worked out once. */
type FactorLinkList = PageArguments & Readonly<{ filter: NetworkFilter; factor: string; direction: Direction }>;

/** Each raises the codes of RowSets; pages also BAD_USER_INPUT and CURSOR_STALE. */
export type LinkQueries = Readonly<{
  /** The link with the slug `id`, of all claims, or null. */
  findLink: (id: string, asker: Asker) => Promise<Link | null>;
  /** A page of the links that `filter` leaves, by works, most first, unless said. */
  listLinks: (list: LinkList, asker: Asker) => Promise<Page<SelectedLink>>;
  /** A page of the links of one factor under `filter`, best supported first. */
  listLinksOfFactor: (list: FactorLinkList, asker: Asker) => Promise<Page<SelectedLink>>;
  /** A page of the slugs of the claims behind `link`, as it was filtered. */
  listClaimsOfLink: (link: Link, page: PageArguments, asker: Asker) => Promise<Page<Readonly<{ id: string }>>>;
  /** On what reading and kind of evidence `link` rests, as it was filtered. */
  readEvidence: (link: Link, asker: Asker) => Promise<LinkEvidence>;
}>;

/** The links' queries over `rowSets`. */
export const linkQueries = (rowSets: RowSets, { select }: Selections): LinkQueries => {
  const indexes = new WeakMap<readonly Link[], ReadonlyMap<string, Link>>();

  const byId = (links: readonly Link[]): ReadonlyMap<string, Link> => {
    const index = indexes.get(links) ?? new Map(links.map((link) => [link.id, link]));
    indexes.set(links, index);
    return index;
  };

  return {
    findLink: async (id, asker) => byId(await rowSets.links({}, asker)).get(id) ?? null,

    listLinks: async ({ filter, orderBy, first, after }, asker) => {
      const order = orderBy ?? BEST_SUPPORTED;
      const { links } = await select(filter, asker);
      return pageOf(orderLinks(links, order), {
        ...{ first, after, query: { list: "links", filter, order } },
        dataVersion: await rowSets.dataVersion(asker),
        keyOf: (link) => ({ key: linkKey(link, order), id: link.id }),
      });
    },

    listLinksOfFactor: async ({ filter, factor, direction, first, after }, asker) => {
      const { touching } = await select(filter, asker);
      const links = (touching.get(factor) ?? []).filter((link) => leadsAway(link, factor, direction));
      return pageOf(links, {
        ...{ first, after, query: { list: "links of a factor", filter, factor, direction } },
        dataVersion: await rowSets.dataVersion(asker),
        keyOf: (link) => ({ key: link.workCount, id: link.id }),
      });
    },

    listClaimsOfLink: async ({ id, claims }, { first, after }, asker) =>
      pageOf(
        claims.map((claim) => ({ id: claim })),
        {
          ...{ first, after, query: { list: "claims of a link", id, claims } },
          dataVersion: await rowSets.dataVersion(asker),
          keyOf: (claim) => ({ key: claim.id, id: claim.id }),
        },
      ),

    readEvidence: async (link, asker) => {
      const [{ byId: claims }, vocabulary] = await Promise.all([rowSets.claims(asker), rowSets.vocabulary(asker)]);
      return evidenceOf(
        link.claims.flatMap((claim) => claims.get(claim) ?? []),
        vocabulary.evidence_type,
      );
    },
  };
};
