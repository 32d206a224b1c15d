/** Links: one by id, pages of them, and the evidence behind one. */
import type { Asker } from "../db/run-cypher.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import { evidenceOf, type LinkEvidence } from "../domain/link-evidence.ts";
import { leadsAway } from "../domain/network/neighbourhood.ts";
import { BEST_SUPPORTED, type LinkOrder, linkKey } from "../domain/network/order-links.ts";
import type { SelectedLink } from "../domain/network/select-network.ts";
import { type Page, type PageArguments, pageOf } from "./page.ts";
import type { Rows } from "./rows-for.ts";
import type { Selections } from "./selections.ts";
import type { FactorLinkLists, StoredNetworks } from "./stored-networks.ts";

type LinkList = PageArguments & Readonly<{ filter: NetworkFilter; orderBy?: LinkOrder | null | undefined }>;

/** Each raises the codes of RowSets; pages also BAD_USER_INPUT and CURSOR_STALE. */
export type LinkQueries = Readonly<{
  /** The links with the slugs given, of all claims, in any order; unknown slugs are left out. */
  findLinks: (ids: readonly string[], asker: Asker) => Promise<readonly Link[]>;
  /** A page of the links that `filter` leaves, by works, most first, unless said. */
  listLinks: (list: LinkList, asker: Asker) => Promise<Page<SelectedLink>>;
  /** For each factor in `parents` a page of its links under `filter`, best supported first. */
  listLinksOfFactors: (lists: FactorLinkLists, asker: Asker) => Promise<readonly Page<SelectedLink>[]>;
  /** A page of the slugs of the claims behind `link`, as it was filtered. */
  listClaimsOfLink: (link: Link, page: PageArguments, asker: Asker) => Promise<Page<Readonly<{ id: string }>>>;
  /** On what reading and kind of evidence each of `links` rests, as it was filtered; in their order. */
  listEvidence: (links: readonly Link[], asker: Asker) => Promise<readonly LinkEvidence[]>;
}>;

/** The links' queries over `rows`; where those are too many to be kept, over what is stored. */
export const linkQueries = (rows: Rows, { select }: Selections, stored: StoredNetworks): LinkQueries => {
  return {
    findLinks: async (ids, asker) => {
      if (await stored.isFor({}, asker)) return stored.findStoredLinks(ids, asker);
      const { links } = await rows.records(asker);
      return ids.flatMap((id) => links.get(id) ?? []);
    },

    listLinks: async ({ filter, orderBy, first, after }, asker) => {
      const order = orderBy ?? BEST_SUPPORTED;
      const { linksInOrder, withEnds } = await select(filter, asker);
      const page = pageOf(linksInOrder(order), {
        ...{ first, after, query: { list: "links", filter, order } },
        dataVersion: await rows.dataVersion(asker),
        keyOf: (link) => ({ key: linkKey(link, order), id: link.id }),
      });
      return { ...page, nodes: page.nodes.map(withEnds) };
    },

    listLinksOfFactors: async (lists, asker) => {
      if (await stored.isFor(lists.filter, asker)) return stored.listStoredLinksOfFactors(lists, asker);
      const { parents, filter, direction, first, after } = lists;
      const [{ linksOf, withEnds }, dataVersion] = await Promise.all([select(filter, asker), rows.dataVersion(asker)]);
      return parents.map((factor) => {
        const page = pageOf(
          linksOf(factor).filter((link) => leadsAway(link, factor, direction)),
          {
            ...{ first, after, query: { list: "links of a factor", filter, factor, direction }, dataVersion },
            keyOf: (link) => ({ key: link.workCount, id: link.id }),
          },
        );
        return { ...page, nodes: page.nodes.map(withEnds) };
      });
    },

    listClaimsOfLink: async ({ id, claims }, { first, after }, asker) =>
      pageOf(
        claims.map((claim) => ({ id: claim })),
        {
          ...{ first, after, query: { list: "claims of a link", id, claims } },
          dataVersion: await rows.dataVersion(asker),
          keyOf: (claim) => ({ key: claim.id, id: claim.id }),
        },
      ),

    listEvidence: async (links, asker) => {
      const behind = links.flatMap(({ claims }) => claims);
      const [known, vocabulary] = await Promise.all([rows.claimsFor(behind, asker), rows.vocabulary(asker)]);
      return links.map(({ claims }) =>
        evidenceOf(
          claims.flatMap((claim) => known.get(claim) ?? []),
          vocabulary.evidence_type,
        ),
      );
    },
  };
};
