/** What the raw driver is asked for those worked examples that list records. */
import type { PlainAnswer } from "../operation.ts";
import type { PlainStatement } from "../plain-messages.ts";
import { dataset } from "./counts.ts";
import {
  CLAIM_ENDS,
  CLAIM_LINK,
  CLAIM_SOURCE,
  claimsIn,
  claimsPage,
  claimTotal,
  columns,
  factorsPage,
  linksPage,
  linksWhere,
  NO_GROUPING,
  nodesOf,
  SOURCE_TITLE,
  slug,
  slugs,
  totalsOf,
} from "./cypher-parts.ts";
import { linkTotal } from "./networks.ts";
import { counterparts, interventions, link } from "./records.ts";

const FINDING = `${columns("c", "id polarity evidenceType population")}, l.id AS link, l.sign AS sign, work.id AS work`;
const FINDING_ENDS = `${CLAIM_LINK}\nMATCH (c)-[:STATED_IN]->(:Source)-[:REPORTS]->(work:Work)`;

const evidence = (field: string, groups: readonly string[]): PlainStatement =>
  claimsIn(field, groups, 100, FINDING, FINDING_ENDS);

const interventionsOf = (level: string): PlainStatement =>
  factorsPage("interventions of a level", {
    find: "MATCH (f:Factor)\nWHERE f.preventionLevel = $level",
    ...{ parameters: { level }, limit: 100, give: columns("f", "id name") },
  });

/** Kinds of factor that are conditions rather than outcomes or interventions. */
export const CONDITIONS = [
  "external-factor",
  "trafficker-characteristic",
  "trafficker-relationship",
  "victim-vulnerability",
  "trend",
];

/** The statements of these examples by the example's id. */
export const EXAMPLE_LISTS: Readonly<Record<string, PlainAnswer>> = {
  "00-what-is-in-the-dataset": { statements: () => [dataset()], count: () => [1] },
  "01-drivers-of-perpetration": {
    statements: ({ outcome }) => [
      linksPage("influences on a factor", {
        find: "MATCH (a:Factor)-[l:INFLUENCES]->(:Factor {id: $outcome})\nWHERE NOT a.grouping",
        parameters: { outcome },
        limit: 100,
        give: `b.name AS name, ${columns("a", "id name kind", "from")}, ${columns("l", "sign workCount claimCount statedCount bestAccess")}`,
      }),
    ],
    count: ({ factor }) => nodesOf(factor.links),
  },
  "02-both-sides": {
    statements: () => [
      factorsPage("factors on both sides", {
        find: "MATCH (f:Factor)\nWHERE 'both' IN f.sides",
        ...{ limit: 50, give: columns("f", "id name kind workCount") },
      }),
      counterparts(
        [
          columns("one", "id name", "perpetrator"),
          columns("other", "id name", "victim"),
          columns("basis", "id statement", "basis"),
        ].join(", "),
      ),
    ],
    count: (data) => [...nodesOf(data.factors), data.counterparts.length],
  },
  "04-links-on-one-work": {
    statements: () => [
      linkTotal(),
      linksPage("links on one work", {
        find: linksWhere(`l.workCount = 1 AND ${NO_GROUPING}`),
        limit: 25,
        join: "MATCH (w:Work {id: l.works[0]})",
        give: `${columns("l", "id sign")}, w.name AS work`,
      }),
      linksPage("links on four works", {
        find: linksWhere(`l.workCount >= 4 AND ${NO_GROUPING}`),
        ...{ limit: 50, give: columns("l", "id sign workCount") },
      }),
    ],
    count: ({ all, onOneWork, wellSupported }) => [all.totalCount, ...nodesOf(onOneWork, wellSupported)],
  },
  "09-reach-of-interventions": {
    statements: () => [interventions()],
    count: ({ factors }) => nodesOf(factors),
  },
  "10-cited-without-intervention": {
    statements: () => [
      factorsPage("conditions", {
        find: "MATCH (f:Factor)\nWHERE f.kind IN $kinds AND NOT f.grouping",
        ...{ parameters: { kinds: CONDITIONS }, limit: 100, give: columns("f", "id workCount") },
      }),
      interventions(),
    ],
    count: ({ conditions, interventions: acting }) => nodesOf(conditions, acting),
  },
  "11-levels-of-prevention": {
    statements: () => ["internal", "external", "both", "not-stated"].map(interventionsOf),
    count: ({ internal, external, both, notStated }) => nodesOf(internal, external, both, notStated),
  },
  "15-evidence-behind-a-link": {
    statements: ({ link: id }) => link(slug(id)),
    count: ({ link: found }) => [1, found.claims.nodes.length],
  },
  "16-regressions-and-field-studies": {
    statements: () => [
      evidence("evidenceTypeGroups", ["regression"]),
      evidence("evidenceTypeGroups", ["case-files", "household-survey", "official-statistics"]),
      evidence("populationGroups", ["perpetrators"]),
      evidence("populationGroups", [
        ...["victims", "victim-defendants", "justice-involved-youth", "romani-communities", "professionals"],
        "third-parties",
      ]),
      claimTotal("'NOT_STATED' IN c.evidenceTypeGroups"),
    ],
    count: ({ regressions, byMethod, ofPerpetrators, ofOthers, noTypeStated }) => [
      ...nodesOf(regressions, byMethod, ofPerpetrators, ofOthers),
      noTypeStated.totalCount,
    ],
  },
  "17-technology-since-a-year": {
    statements: ({ factors, since }) => [
      claimsPage("claims about factors since a year", {
        find: "MATCH (f:Factor)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(dated:Source)\nWHERE f.id IN $factors AND dated.year >= $since",
        parameters: { factors: slugs(factors), since },
        limit: 100,
        join: `${CLAIM_LINK}\n${CLAIM_SOURCE}-[:REPORTS]->(work:Work)`,
        give: `${columns("c", "id statement")}, l.id AS link, ${SOURCE_TITLE}, work.id AS work`,
      }),
      factorsPage("factors of a domain", {
        find: "MATCH (f:Factor)\nWHERE f.domain = 'technological'",
        ...{ limit: 100, give: columns("f", "id name") },
      }),
    ],
    count: ({ claims, factors }) => nodesOf(claims, factors),
  },
  "18-women-among-perpetrators": {
    statements: ({ factor, populations }) => [
      linksPage("links of a factor", {
        find: `MATCH (f:Factor {id: $id})-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(other:Factor)\nWHERE NOT other.grouping`,
        parameters: { id: factor },
        limit: 50,
        join: "MATCH (f:Factor {id: $id})",
        give: `${columns("f", "name claimCount workCount", "factor")}, ${columns("l", "id family sign workCount")}`,
      }),
      claimsIn("populationGroups", populations, 50, `${columns("c", "id statement population")}, ${SOURCE_TITLE}`),
    ],
    count: ({ factor, claims }) => nodesOf(factor.links, claims),
  },
  "19-forecasts-aims-recommendations": {
    statements: () => [
      claimsIn(
        "evidenceTypeGroups",
        ["aim-or-forecast", "recommendation"],
        100,
        `${columns("c", "id evidenceType statement")}, source.title AS title`,
      ),
      ...["forecast", "research-aim", "recommendation"].map((group) =>
        claimTotal("$group IN c.evidenceTypeGroups", { group }),
      ),
    ],
    count: ({ claims, forecasts, aims, recommendations }) => [
      ...nodesOf(claims),
      ...totalsOf(forecasts, aims, recommendations),
    ],
  },
  "22-walk-through-a-list": {
    statements: ({ first }) => [
      claimsPage("claims", {
        find: "MATCH (c:Claim)",
        limit: Number(first),
        join: CLAIM_ENDS,
        give: `${columns("c", "id relation polarity")}, subject.id AS subject, object.id AS object, source.id AS source`,
      }),
    ],
    count: ({ claims }) => nodesOf(claims),
  },
};
