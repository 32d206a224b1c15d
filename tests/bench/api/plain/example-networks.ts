/** What the raw driver is asked for those worked examples that show networks and chains. */
import type { Data, PlainAnswer } from "../operation.ts";
import type { PlainStatement } from "../plain-messages.ts";
import { dataset, influencesByLevel, regionFacet } from "./counts.ts";
import {
  claimsIn,
  claimTotal,
  columns,
  inGroups,
  linksPage,
  NO_GROUPING,
  nodesOf,
  SOURCE_TITLE,
  totalsOf,
} from "./cypher-parts.ts";
import { CONDITIONS } from "./example-lists.ts";
import { chains, defaultTotals, influenceNetwork, networkOfClaims, totalsOfClaims } from "./networks.ts";

const networkCounts = ({ factors, links }: Data): readonly number[] => [factors.length, links.length];

const pathCounts = (...results: readonly Data[]): readonly number[] => results.map(({ paths }) => paths.length);

/** The statements of these examples by the example's id; words where there are none. */
export const EXAMPLE_NETWORKS: Readonly<Record<string, PlainAnswer | string>> = {
  "03-chains-from-poverty":
    "Cypher finds the chains, but not the fewest attributions that must fall before nothing connects the two.",
  "05-where-sources-disagree":
    "No statement is written yet for the positions of works and for disagreements one step apart.",
  "06-only-what-is-stated": {
    statements: () => [
      defaultTotals(),
      totalsOfClaims("c.certainty = 'stated'", {}),
      networkOfClaims("c.certainty = 'stated'", { limit: 10 })[0] as PlainStatement,
      claimTotal("c.certainty = 'stated'"),
      claimTotal("c.certainty = 'inferred'"),
    ],
    count: ({ statedOnly, stated, inferred }) => [...[1, 1, statedOnly.factors.length], ...totalsOf(stated, inferred)],
  },
  "07-evidence-on-one-region": {
    statements: ({ regions }) => [
      ...networkOfClaims(inGroups("regionGroups", "regions"), { regions, limit: 500 }),
      totalsOfClaims(inGroups("regionGroups", "regions"), { regions }),
      claimsIn("regionGroups", regions, 100, `${columns("c", "id statement region")}, ${SOURCE_TITLE}`),
      regionFacet(),
    ],
    count: ({ network, claims, facets }) => [
      ...[network.totalFactors, network.links.length, 1, ...nodesOf(claims), facets.facet.buckets.length],
    ],
  },
  "08-labour-and-sexual-exploitation": {
    statements: ({ one, other }) => [
      ...[one, other].flatMap((groups) => networkOfClaims(inGroups("exploitationFormGroups"), { groups, limit: 500 })),
      ...[one, other].map((groups) => claimTotal(inGroups("exploitationFormGroups"), { groups })),
    ],
    count: ({ one, other, claimsOnOne, claimsOnOther }) => [
      ...networkCounts(one),
      ...networkCounts(other),
      ...totalsOf(claimsOnOne, claimsOnOther),
    ],
  },
  "12-family-and-networks": {
    statements: ({ family, networks }) => [
      chains("chains", { from: family, to: networks, most: 4, step: "influence" }),
      chains("chains back", { from: networks, to: family, most: 4, step: "influence" }),
      chains("chains with associations", { from: family, to: networks, most: 2, step: "any" }),
    ],
    count: ({ influence, reverse, withAssociation }) => pathCounts(influence, reverse, withAssociation),
  },
  "13-bridges-between-levels": {
    statements: () => [
      influencesByLevel(),
      linksPage("influences between conditions", {
        find: `MATCH (a:Factor)-[l:INFLUENCES]->(b:Factor)\nWHERE a.kind IN $kinds AND b.kind IN $kinds AND ${NO_GROUPING}`,
        parameters: { kinds: CONDITIONS },
        limit: 2_000,
        give: `${columns("a", "id level", "from")}, ${columns("b", "id level", "to")}, ${columns("l", "sign workCount")}`,
      }),
    ],
    count: ({ all, conditions }) => [all.links.length, conditions.links.length],
  },
  "20-citable-extract": {
    statements: () => [totalsOfClaims("c.certainty = 'stated'", {}), dataset()],
    count: () => [1, 1],
  },
  "23-network-for-a-graph-library": {
    statements: ({ limit }) => influenceNetwork(Number(limit)),
    count: ({ network }) => networkCounts(network),
  },
};
