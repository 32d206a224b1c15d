/** The client's operations that are none of the core ones, each with the variables that a reader's doing gives it and the raw driver's statements. */
import { clientOperation, type Data, type Operation, type PlainAnswer, present, type Variables } from "./operation.ts";
import { dataset, neighbourTotals } from "./plain/counts.ts";
import {
  CLAIM_COLUMNS,
  CLAIM_ENDS,
  columns,
  FACTOR,
  factorsPage,
  linksWhere,
  slug,
  slugs,
  statement,
} from "./plain/cypher-parts.ts";
import { linkTotal, neighbourhoodTotal, networkFactors } from "./plain/networks.ts";
import { claim, counterparts, factor, interventions, link, source } from "./plain/records.ts";
import { everything, nth } from "./vary.ts";
import type { World } from "./world.ts";

type Ask = (world: World, i: number) => Variables;

type Asked = Readonly<{ variables: Ask; plain: PlainAnswer | string }>;

const claimsOfLinks = (links: readonly Data[]): number =>
  links.reduce((sum, { claims }) => sum + claims.nodes.length, 0);

const lists: Readonly<Record<string, Asked>> = {
  ClaimsTable: {
    variables: (_, i) => ({ first: 25, filter: everything(i) }),
    plain: {
      statements: ({ first }) => [
        statement(
          "claims of links",
          `CALL () {
${linksWhere("true")}
RETURN count(l) AS totalCount
}
${linksWhere("true")}
WITH l, totalCount
ORDER BY l.workCount DESC, l.id
LIMIT $limit
CALL (l) {
MATCH (c:Claim)
WHERE c.id IN l.claims
WITH c
ORDER BY c.id
LIMIT 50
${CLAIM_ENDS}
RETURN c, subject, object, source, work
}
RETURN ${columns("l", "id family claimCount workCount", "link")}, ${CLAIM_COLUMNS}, totalCount
ORDER BY link_workCount DESC, link_id, id`,
          { limit: first },
        ),
      ],
      count: ({ links }) => [claimsOfLinks(links.nodes)],
    },
  },
  CounterpartEnds: {
    variables: () => ({}),
    plain: {
      statements: () => [
        counterparts(`${columns("one", "id grouping", "perpetrator")}, ${columns("other", "id grouping", "victim")}`),
      ],
      count: (data) => [data.counterparts.length],
    },
  },
  FactorIds: {
    variables: (_, i) => ({ first: 1 + (i % 100), filter: { minWorks: i % 3 } }),
    plain: {
      statements: ({ first, filter }) => [
        factorsPage("ids of factors", {
          find: "MATCH (f:Factor)\nWHERE f.workCount >= $minWorks",
          parameters: filter as Variables,
          limit: Number(first),
          give: "f.id AS id",
        }),
      ],
      count: ({ factors }) => [factors.nodes.length],
    },
  },
  FactorList: {
    variables: (_, i) => ({ first: 1 + (i % 100), filter: { minWorks: i % 3 } }),
    plain: {
      statements: ({ first, filter }) => [
        factorsPage("factors with their traits", {
          find: "MATCH (f:Factor)\nWHERE f.workCount >= $minWorks",
          parameters: filter as Variables,
          limit: Number(first),
          give: columns("f", FACTOR),
        }),
      ],
      count: ({ factors }) => [factors.nodes.length],
    },
  },
  FactorNames: {
    variables: (world, i) => ({ ids: [0, 1].map((step) => `factor:${nth(world.factors, i + step)}`) }),
    plain: {
      statements: ({ ids }) => [
        statement(
          "names of factors",
          "MATCH (f:Factor)\nWHERE f.id IN $ids\nRETURN f.id AS id, f.name AS name, f.kind AS kind\nORDER BY id",
          { ids: slugs(ids) },
        ),
      ],
      count: ({ nodes }) => [nodes.length],
    },
  },
  FactorsTable: {
    variables: (_, i) => ({ limit: 500, filter: everything(i) }),
    plain: {
      statements: ({ limit }) => [networkFactors(Number(limit))],
      count: ({ network }) => [network.factors.length],
    },
  },
};

const records: Readonly<Record<string, Asked>> = {
  ClaimDetails: {
    variables: (world, i) => ({ id: `claim:${nth(world.claims, i)}` }),
    plain: { statements: ({ id }) => [claim(slug(id))], count: () => [1] },
  },
  Dataset: {
    variables: (world, i) => ({ factors: [`factor:${nth(world.factors, i)}`] }),
    plain: {
      statements: ({ factors }) => [
        dataset(),
        statement("known ids", "MATCH (f:Factor)\nWHERE f.id IN $ids\nRETURN f.id AS id\nORDER BY id", {
          ids: slugs(factors),
        }),
      ],
      count: ({ nodes }) => [1, nodes.length],
    },
  },
  FactorDetails: {
    variables: (world, i) => ({ id: `factor:${nth(world.factors, i)}`, filter: everything(i) }),
    plain: {
      statements: ({ id }) => factor(slug(id)),
      count: ({ factor: found }) => [1, found.links.nodes.length],
    },
  },
  LinkDetails: {
    variables: (world, i) => ({ id: `link:${nth(world.links, i)}` }),
    plain: {
      statements: ({ id }) => link(slug(id)),
      count: ({ link: found }) => [1, found.claims.nodes.length],
    },
  },
  SourceDetails: {
    variables: (world, i) => ({ id: `source:${nth(world.sources, i)}` }),
    plain: {
      statements: ({ id }) => source(slug(id)),
      count: ({ source: found }) => [1, found.claims.nodes.length],
    },
  },
};

const reaches: Readonly<Record<string, Asked>> = {
  Interventions: {
    variables: (_, i) => ({ unused: i }),
    plain: { statements: () => [interventions()], count: ({ factors }) => [factors.nodes.length] },
  },
};

const totals: Readonly<Record<string, Asked>> = {
  NeighbourCounts: {
    variables: (world, i) => {
      const of = [0, 1, 2].map((step) => `factor:${nth(world.factors, i + step)}`);
      return { of, excluding: of, filter: everything(i) };
    },
    plain: { statements: ({ of }) => [neighbourTotals(slugs(of))], count: (data) => [data.neighbourCounts.length] },
  },
  NeighbourhoodTotals: {
    variables: (world, i) => ({ of: [`factor:${nth(world.factors, i)}`], hops: 1, filter: everything(i) }),
    plain: {
      statements: ({ of }) => [neighbourhoodTotal(slug(of))],
      count: ({ neighbourhood }) => [neighbourhood.totalLinks],
    },
  },
  NetworkTotals: {
    variables: (_, i) => ({ filter: everything(i) }),
    plain: { statements: () => [linkTotal()], count: ({ network }) => [network.totalLinks] },
  },
  Aggregate: {
    variables: (_, i) => ({ filter: everything(i), by: "DOMAIN", first: 3, split: [], splitAbove: 100, added: [] }),
    plain:
      "The core operation of the same kind is measured against the raw driver; the members of groups no statement gives.",
  },
  GroupOfFactor: {
    variables: (world, i) => ({ filter: everything(i), by: "CLUSTER", factor: `factor:${nth(world.factors, i)}` }),
    plain: "Clusters are worked out from all links, so that no statement gives them.",
  },
  QueryPage: {
    variables: (_, i) => ({ unused: i }),
    plain: "The examples come from files, so that no statement gives them.",
  },
};

const evidence: Readonly<Record<string, Asked>> = {
  Changes: {
    variables: (_, i) => ({ since: "0123456789abcdef", filter: everything(i) }),
    plain: "A former dataset is read from the file that keeps it, so that no statement gives it.",
  },
  Disagreements: {
    variables: (_, i) => ({ filter: everything(i), limit: 50 }),
    plain: "Which works disagree is worked out from all claims by rules that no statement states.",
  },
  Evidence: {
    variables: (_, i) => ({ filter: everything(i), limit: 40, most: 500 }),
    plain: "The claims of the network that is drawn: its statements are those of Network and ClaimsTable.",
  },
  WithoutWork: {
    variables: (world, i) => ({
      work: `work:${nth(world.works, i)}`,
      filter: { ...everything(i), excludeWorks: [`work:${nth(world.works, i)}`] },
      limit: 40,
    }),
    plain: "A network of chosen claims: its statements are those of Network.",
  },
};

const chains: Readonly<Record<string, Asked>> = {
  Pathways: {
    variables: (world, i) => ({
      from: [nth(world.factors, i)],
      to: [nth(world.factors, i + 1)],
      maxLength: 3,
      filter: { ...everything(i), families: ["INFLUENCE"] },
      limit: 100,
    }),
    plain:
      "The core operation of the same name is measured against the raw driver; its links, cuts and widenings no statement gives.",
  },
  ChainsFile: {
    variables: (world, i) => ({
      from: [nth(world.factors, i)],
      to: [nth(world.factors, i + 1)],
      maxLength: 3,
      filter: { ...everything(i), families: ["INFLUENCE"] },
      limit: 400,
    }),
    plain: "The same search as Pathways, of which more chains with fewer fields are given.",
  },
};

const ASKED: Readonly<Record<string, Asked>> = { ...lists, ...records, ...reaches, ...totals, ...chains, ...evidence };

/** The client's operations in `coreOperations`. */
export const CORE_CLIENT_OPERATIONS = [
  "Facets",
  "LinksTable",
  "Neighbourhood",
  "Neighbours",
  "Network",
  "Search",
] as const;

/** Names of the client's operations measured here. */
export const otherClientOperationNames = (): readonly string[] => Object.keys(ASKED);

/** The client's other operations. */
export const clientOperations = (world: World): readonly Operation[] =>
  Object.entries(ASKED).map(([name, { variables, plain }]) => ({
    name,
    document: clientOperation(name),
    variables: (i) => variables(world, i),
    count: present,
    plain,
    peer: undefined,
  }));
