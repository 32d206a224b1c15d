/** The raw driver's statements for single records with all that a reader is shown of them. */
import type { PlainQuestion, PlainStatement } from "../plain-messages.ts";
import {
  CLAIM_COLUMNS,
  CLAIM_ENDS,
  CLAIM_LINK,
  columns,
  FACTOR,
  LINK_ROW_COLUMNS,
  linksPage,
  statement,
} from "./cypher-parts.ts";

/** Finds a link `l` by its id, which names its ends. */
const LINK_BY_ID = `MATCH (a:Factor {id: split($id, '~')[0]})-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b:Factor {id: split($id, '~')[1]})
WHERE l.id = $id`;

const WORK_NAMES = "COLLECT { MATCH (w:Work) WHERE w.id IN l.works RETURN w {.id, .name} ORDER BY w.id } AS works";

/** A claim with what it joins and its link. */
export const claim = (id: string): PlainStatement =>
  statement(
    "claim",
    `MATCH (c:Claim {id: $id})
${CLAIM_ENDS}
${CLAIM_LINK}
RETURN ${CLAIM_COLUMNS}, l {.*} AS link, a {.id, .name, .kind} AS linkFrom, b {.id, .name, .kind} AS linkTo
LIMIT 1`,
    { id },
  );

/** A link with its works, and its claims. */
export const link = (id: string): PlainQuestion => [
  statement("link", `${LINK_BY_ID}\nRETURN ${LINK_ROW_COLUMNS}, ${WORK_NAMES}\nLIMIT 1`, { id }),
  statement(
    "claims of a link",
    `${LINK_BY_ID}
MATCH (c:Claim)
WHERE c.id IN l.claims
${CLAIM_ENDS}
RETURN ${CLAIM_COLUMNS}
ORDER BY c.id
LIMIT 100`,
    { id },
  ),
];

/** A source with its work and the other sources of that, and its claims. */
export const source = (id: string): PlainQuestion => [
  statement(
    "source",
    `MATCH (s:Source {id: $id})-[:REPORTS]->(w:Work)
RETURN ${columns("s", "id title authors publisher year type access url note claimCount")},
  ${columns("w", "id name claimCount", "work")},
  COLLECT { MATCH (w)<-[:REPORTS]-(report:Source) RETURN report {.id, .title, .year} ORDER BY report.id } AS sources
LIMIT 1`,
    { id },
  ),
  statement(
    "claims of a source",
    `MATCH (:Source {id: $id})<-[:STATED_IN]-(c:Claim)
${CLAIM_ENDS}
RETURN ${CLAIM_COLUMNS}
ORDER BY c.id
LIMIT 100`,
    { id },
  ),
];

const PAIR = "pair {.basisClaim, .certainty, .note, perpetrator: one {.id, .name}, victim: other {.id, .name}}";

/** A factor with its reach, counterparts, wholes and parts, and its links. */
export const factor = (id: string): PlainQuestion => [
  statement(
    "factor",
    `MATCH (f:Factor {id: $id})
RETURN ${columns("f", `${FACTOR} description preventionLevel`)},
  COLLECT {
    MATCH (f)-[r:REACHES]->(reached:Factor)
    OPTIONAL MATCH (through:Factor {id: r.through})
    RETURN {factor: reached {.id, .name, .kind}, through: through {.id, .name}} ORDER BY reached.id
  } AS reach,
  COLLECT {
    MATCH (one:Factor)-[pair:COUNTERPART_OF]->(other:Factor)
    WHERE one = f OR other = f
    RETURN ${PAIR} ORDER BY one.id, other.id
  } AS counterparts,
  COLLECT { MATCH (f)-[:PART_OF]->(whole:Factor) RETURN whole {.id, .name} ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (f)<-[:PART_OF]-(part:Factor) RETURN part {.id, .name} ORDER BY part.id } AS parts
LIMIT 1`,
    { id },
  ),
  linksPage("links of a factor", {
    find: "MATCH (f:Factor {id: $id})-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(:Factor)",
    parameters: { id },
    limit: 100,
    give: LINK_ROW_COLUMNS,
  }),
];

/** Every pair of counterparts with the columns given of its ends `one` and `other` and of the claim `basis`. */
export const counterparts = (give: string): PlainStatement =>
  statement(
    "counterparts",
    `MATCH (one:Factor)-[pair:COUNTERPART_OF]->(other:Factor)
OPTIONAL MATCH (basis:Claim {id: pair.basisClaim})
RETURN pair.certainty AS certainty, ${give}
ORDER BY one.id, other.id`,
  );

/** The interventions with what they reach and their level of prevention. */
export const interventions = (): PlainStatement =>
  statement(
    "interventions",
    `MATCH (f:Factor {kind: 'intervention'})
RETURN f.id AS id, f.preventionLevel AS preventionLevel, COLLECT {
    MATCH (f)-[r:REACHES]->(reached:Factor)
    RETURN {factor: reached.id, kind: reached.kind, through: r.through} ORDER BY reached.id
  } AS reach
ORDER BY id
LIMIT 100`,
  );
