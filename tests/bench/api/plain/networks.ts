/** The raw driver's statements for networks: of stored links, and of links added up from chosen claims. */
import type { PlainQuestion, PlainStatement } from "../plain-messages.ts";
import { columns, countOf, FACTOR, linksWhere, NO_GROUPING, statement } from "./cypher-parts.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** Finds the claims `c` under a condition, with their ends `a` and `b`, source `s` and work `w`; without groupings. */
export const chosenClaims = (
  condition: string,
): string => `MATCH (c:Claim)-[:STATED_IN]->(s:Source)-[:REPORTS]->(w:Work)
WHERE ${condition}
MATCH (a:Factor)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Factor)
WHERE ${NO_GROUPING}`;

/** Adds claims up to links: one map `l` for each. */
export const LINKS_OF_CLAIMS = `WITH c, s, w, a, b, c.family = 'association' AND a.id > b.id AS turned,
  CASE WHEN c.result = 'null' THEN 'null' WHEN c.shape IS NOT NULL THEN '0' ELSE c.polarity END AS says
WITH CASE WHEN turned THEN b.id ELSE a.id END AS from, CASE WHEN turned THEN a.id ELSE b.id END AS to,
  c.family AS family, count(*) AS claimCount, count(DISTINCT w) AS workCount,
  sum(CASE c.certainty WHEN 'stated' THEN 1 ELSE 0 END) AS statedCount,
  count(DISTINCT CASE says WHEN '+' THEN w END) AS plus, count(DISTINCT CASE says WHEN '-' THEN w END) AS minus,
  count(DISTINCT CASE says WHEN 'null' THEN w END) AS nothing,
  count(DISTINCT CASE WHEN says <> '0' THEN w END) AS directed,
  sum(CASE WHEN c.contested THEN 1 ELSE 0 END) AS disputed, collect(DISTINCT s.access) AS access
WITH {
  id: from + '~' + to + '~' + family, from: from, to: to, family: family, claimCount: claimCount,
  workCount: workCount, statedCount: statedCount, plus: plus, minus: minus, nothing: nothing,
  undirected: workCount - directed, access: access, contested: disputed > 0 OR plus > 0 AND minus + nothing > 0,
  sign: CASE
    WHEN NOT family IN ['influence', 'association'] THEN null
    WHEN plus > 0 AND minus > 0 THEN 'mixed'
    WHEN plus > 0 THEN 'positive'
    WHEN minus > 0 THEN 'negative'
    WHEN nothing = workCount THEN 'no-effect'
    ELSE 'unknown'
  END
} AS l`;

const CLAIM_LINK_COLUMNS = columns(
  "l",
  "id from to family sign claimCount workCount statedCount plus minus nothing undirected contested access",
);

const factorsOfClaims = (condition: string, parameters: Parameters): PlainStatement =>
  statement(
    "factors of chosen claims",
    `${chosenClaims(condition)}
UNWIND [a, b] AS f
WITH f, count(DISTINCT c) AS claims, count(DISTINCT w) AS works
ORDER BY works DESC, f.id
LIMIT $limit
RETURN ${columns("f", "id name kind domain level grouping sides")}, claims, works
ORDER BY works DESC, id`,
    parameters,
  );

const linksOfClaims = (condition: string, parameters: Parameters): PlainStatement =>
  statement(
    "links of chosen claims",
    `${chosenClaims(condition)}
  AND a.id IN $factors AND b.id IN $factors
${LINKS_OF_CLAIMS}
RETURN ${CLAIM_LINK_COLUMNS}
ORDER BY workCount DESC, id`,
    parameters,
  );

/** The best supported factors of the claims under a condition, and the links that these claims make between them. */
export const networkOfClaims = (condition: string, parameters: Parameters): PlainQuestion => [
  factorsOfClaims(condition, parameters),
  { ...linksOfClaims(condition, parameters), idsAs: "factors" },
];

/** The same around the factor `$of`, one step far. */
export const neighbourhoodOfClaims = (condition: string, parameters: Parameters): PlainQuestion => [
  statement(
    "neighbourhood of chosen claims",
    `MATCH (centre:Factor {id: $of})<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Source)-[:REPORTS]->(w:Work)
WHERE ${condition}
MATCH (c)-[:SUBJECT|OBJECT]->(f:Factor)
WHERE NOT f.grouping
WITH centre, f, count(DISTINCT c) AS claims, count(DISTINCT w) AS works
ORDER BY f <> centre, works DESC, f.id
LIMIT $limit
RETURN ${columns("f", "id name kind domain level grouping sides")}, claims, works`,
    parameters,
  ),
  { ...linksOfClaims(condition, parameters), idsAs: "factors" },
];

/** How much the claims under a condition make: factors, links, claims and works. */
export const totalsOfClaims = (condition: string, parameters: Parameters): PlainStatement =>
  statement(
    "totals of chosen claims",
    `${chosenClaims(condition)}
WITH count(c) AS claims, count(DISTINCT w) AS works, collect([a.id, b.id, c.family]) AS ends
RETURN claims, works, COUNT { UNWIND ends AS pair UNWIND pair[..2] AS f RETURN DISTINCT f } AS factors,
  COUNT { UNWIND ends AS pair RETURN DISTINCT pair } AS links`,
    parameters,
  );

/** How many links the default network has, and how many factors they join. */
export const defaultTotals = (): PlainStatement =>
  statement(
    "totals of the network",
    `${linksWhere(NO_GROUPING)}
WITH collect(l.id) AS links, collect(a) + collect(b) AS ends
RETURN size(links) AS links, COUNT { UNWIND ends AS f RETURN DISTINCT f } AS factors`,
  );

/** How many links the default network has. */
export const linkTotal = (): PlainStatement => countOf("links of the network", linksWhere(NO_GROUPING), "l");

/** How many links there are between a factor and those around it. */
export const neighbourhoodTotal = (of: string): PlainStatement =>
  statement(
    "links around a factor",
    `MATCH (centre:Factor {id: $of})
OPTIONAL MATCH (centre)-[:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(near:Factor)
WHERE NOT near.grouping
WITH centre, collect(DISTINCT near) AS others
WITH [centre] + others AS around
UNWIND around AS a
MATCH (a)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b)
WHERE b IN around
RETURN count(l) AS count`,
    { of },
  );

/** The best supported factors that influences join, and these influences. */
export const influenceNetwork = (limit: number): PlainQuestion => [
  statement(
    "factors of influences",
    `MATCH (f:Factor)-[l:INFLUENCES]-(other:Factor)
WHERE NOT f.grouping AND NOT other.grouping
UNWIND l.works AS work
WITH f, count(DISTINCT work) AS works
ORDER BY works DESC, f.id
LIMIT $limit
RETURN ${columns("f", "id name kind level")}, works
ORDER BY works DESC, id`,
    { limit },
  ),
  {
    ...statement(
      "influences between factors",
      `MATCH (a:Factor)-[l:INFLUENCES]->(b:Factor)
WHERE a.id IN $factors AND b.id IN $factors
RETURN ${columns("l", "id family sign workCount")}, a.id AS from, b.id AS to
ORDER BY workCount DESC, id`,
    ),
    idsAs: "factors",
  },
];

/** The best supported factors of the default network, and how many there are. */
export const networkFactors = (limit: number): PlainStatement =>
  statement(
    "factors of the network",
    `MATCH (counted:Factor)
WHERE counted.networkRank IS NOT NULL
WITH count(counted) AS total
MATCH (f:Factor)
WHERE f.networkRank <= $limit
RETURN ${columns("f", FACTOR)}, total
ORDER BY f.networkRank`,
    { limit },
  );

/** Chains from some factors to others that meet no factor twice and no grouping, shortest first. */
export const chains = (
  name: string,
  { from, to, most, step }: Readonly<{ from: unknown; to: unknown; most: number; step: "influence" | "any" }>,
): PlainStatement =>
  statement(
    name,
    `MATCH (start:Factor)
WHERE start.id IN $from
MATCH (end:Factor)
WHERE end.id IN $to AND start <> end
MATCH chain = (start)${step === "influence" ? `-[:INFLUENCES*1..${most}]->` : `-[:INFLUENCES|ASSOCIATED_WITH*1..${most}]-`}(end)
WHERE all(f IN nodes(chain) WHERE NOT f.grouping AND single(same IN nodes(chain) WHERE same = f))
  AND none(f IN nodes(chain)[1..-1] WHERE f.id IN $from OR f.id IN $to)
  AND all(place IN range(0, length(chain) - 1) WHERE
    type(relationships(chain)[place]) <> 'INFLUENCES'
    OR startNode(relationships(chain)[place]) = nodes(chain)[place])
WITH [f IN nodes(chain) | f.id] AS factors, [l IN relationships(chain) | l.id] AS links,
  [l IN relationships(chain) | l.sign] AS signs, [l IN relationships(chain) | l.workCount] AS workCounts
RETURN factors, links, signs, workCounts
ORDER BY size(links), links
LIMIT 100`,
    { from: from, to: to },
  );
