/** The raw driver's statements that let the database count: facets and groups. */
import type { Data } from "../operation.ts";
import type { PlainQuestion, PlainStatement } from "../plain-messages.ts";
import { columns, linksWhere, NO_GROUPING, statement } from "./cypher-parts.ts";
import { chosenClaims, LINKS_OF_CLAIMS } from "./networks.ts";

type Parameters = Readonly<Record<string, unknown>>;

const LABELS = statement(
  "labels of the vocabulary",
  "MATCH (term:VocabularyTerm)\nRETURN DISTINCT term.field AS field, term.group AS group, term.label AS label, term.parent AS parent\nORDER BY field, group",
);

const BUCKETS = "RETURN bucket[0] AS field, bucket[1] AS value, count(*) AS count\nORDER BY field, count DESC, value";

const OF_FACTORS = `UNWIND [['KINDS', f.kind], ['DOMAINS', f.domain], ['LEVELS', f.level]] +
  [side IN f.sides | ['SIDES', side]] AS bucket`;

const OF_LINKS = `UNWIND [['FAMILIES', l.family], ['SIGNS', l.sign], ['CONTESTED', toString(l.contested)],
  ['WORK_COUNT', toString(l.workCount)]] AS bucket
WITH bucket
WHERE bucket[1] IS NOT NULL`;

const OF_CLAIMS = `UNWIND [['CERTAINTIES', c.certainty], ['ACCESS', s.access],
    ['YEARS', coalesce(toString(s.year), 'UNDATED')], ['WORKS', w.id + ' ' + w.name]] +
  [value IN c.evidenceTypeGroups | ['EVIDENCE_TYPES', value]] + [value IN c.regionGroups | ['REGIONS', value]] +
  [value IN c.populationGroups | ['POPULATIONS', value]] +
  [value IN c.exploitationFormGroups | ['EXPLOITATION_FORMS', value]] AS bucket`;

/** The choices of every facet of the default network with their counts, and the labels of the vocabulary. */
export const facets = (): PlainQuestion => [
  statement("facets of factors", `MATCH (f:Factor)\nWHERE f.networkRank IS NOT NULL\n${OF_FACTORS}\n${BUCKETS}`),
  statement("facets of links", `${linksWhere(NO_GROUPING)}\n${OF_LINKS}\n${BUCKETS}`),
  statement("facets of claims", `${chosenClaims("true")}\n${OF_CLAIMS}\n${BUCKETS}`),
  LABELS,
];

/** The same of the network that the claims under a condition make. */
export const facetsOfClaims = (condition: string, parameters: Parameters): PlainQuestion => {
  const claims = chosenClaims(condition);
  return [
    statement(
      "facets of factors",
      `${claims}\nUNWIND [a, b] AS f\nWITH DISTINCT f\n${OF_FACTORS}\n${BUCKETS}`,
      parameters,
    ),
    statement("facets of links", `${claims}\n${LINKS_OF_CLAIMS}\n${OF_LINKS}\n${BUCKETS}`, parameters),
    statement("facets of claims", `${claims}\n${OF_CLAIMS}\n${BUCKETS}`, parameters),
    LABELS,
  ];
};

const VOCABULARY_FACETS: ReadonlySet<string> = new Set([
  ...["EVIDENCE_TYPES", "REGIONS", "POPULATIONS", "EXPLOITATION_FORMS"],
]);

/** How many choices with a count above 0 each statement of facets must give. */
export const facetCounts = (all: readonly Data[]): readonly number[] => {
  const choices = (unit: string): number =>
    all
      .filter(({ counted }) => counted === unit)
      .reduce((sum, { buckets }) => sum + buckets.filter(({ count }: Data) => count > 0).length, 0);
  const groups = all
    .filter(({ field }) => VOCABULARY_FACETS.has(field))
    .flatMap(({ buckets }) => buckets.filter(({ value }: Data) => value !== "NOT_STATED"));
  return [choices("FACTORS"), choices("LINKS"), choices("CLAIMS"), groups.length];
};

/** How many claims name each region, groupings included, with the regions' labels. */
export const regionFacet = (): PlainStatement =>
  statement(
    "facet of regions",
    `MATCH (c:Claim)
UNWIND c.regionGroups AS value
WITH value, count(*) AS count
OPTIONAL MATCH (term:VocabularyTerm {field: 'region', group: value})
RETURN value, count, min(term.label) AS label, min(term.parent) AS parent
ORDER BY count DESC, value`,
  );

/** The factors of the default network by kind, and the links within and between the kinds. */
export const groupsByKind = (): PlainQuestion => [
  statement(
    "factors by kind",
    `MATCH (f:Factor)
WHERE f.networkRank IS NOT NULL
WITH f
ORDER BY f.networkRank
WITH f.kind AS id, count(*) AS factorCount, collect(f)[..5] AS top
RETURN id, factorCount, [f IN top | f {.id, .name}] AS topFactors
ORDER BY id`,
  ),
  statement(
    "links by kind",
    `${linksWhere(NO_GROUPING)}
WITH a.kind AS from, b.kind AS to, l.sign AS sign, count(*) AS links, collect(l.works) AS works
WITH from, to, sum(links) AS linkCount, collect({sign: sign, links: links}) AS signs, collect(works) AS works
RETURN from, to, linkCount, signs,
  COUNT { UNWIND works AS bySign UNWIND bySign AS byLink UNWIND byLink AS work RETURN DISTINCT work } AS workCount
ORDER BY from, to`,
  ),
];

/** How many influences there are within and between the levels. */
export const influencesByLevel = (): PlainStatement =>
  statement(
    "influences by level",
    `MATCH (a:Factor)-[l:INFLUENCES]->(b:Factor)
WHERE ${NO_GROUPING}
RETURN a.level AS from, b.level AS to, count(l) AS linkCount
ORDER BY from, to`,
  );

const PERPETRATION =
  "EXISTS { (f)-[l:INFLUENCES]->(:Factor {id: 'trafficking-perpetration'}) WHERE l.sign = 'positive' }";

/** The dataset with its counts, how deeply its sources were read, and the figures that its findings tell. */
export const dataset = (): PlainStatement =>
  statement(
    "dataset",
    `MATCH (d:Dataset)
RETURN d {.*} AS dataset,
  COLLECT {
    MATCH (s:Source)
    WITH s.access AS access, count(s) AS sources, sum(s.claimCount) AS claims
    RETURN {access: access, sources: sources, claims: claims} ORDER BY access
  } AS readingDepth,
  COUNT { MATCH (f:Factor) WHERE NOT f.grouping AND ${PERPETRATION} } AS increasing,
  COUNT { MATCH (f:Factor) WHERE 'both' IN f.sides } AS onBothSides,
  COUNT { MATCH (:Factor)-[:COUNTERPART_OF]->(:Factor) } AS counterparts,
  COUNT { MATCH (:Source {access: 'full-text'}) } AS sourcesReadInFull
LIMIT 1`,
  );

/** How many neighbours each of some factors has in the default network besides them. */
export const neighbourTotals = (factors: readonly string[]): PlainStatement =>
  statement(
    "neighbours of factors",
    `MATCH (f:Factor)
WHERE f.id IN $factors
RETURN ${columns("f", "id")}, COUNT {
  MATCH (f)-[:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(other:Factor)
  WHERE NOT other.id IN $factors
  RETURN DISTINCT other
} AS neighbours
ORDER BY id`,
    { factors },
  );
