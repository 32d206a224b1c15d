/** The parts that the raw driver's statements share: which columns a record has, and how a page of records is asked for. */
import type { Data } from "../operation.ts";
import type { PlainStatement } from "../plain-messages.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** A statement with its parameters. */
export const statement = (name: string, text: string, parameters: Parameters = {}): PlainStatement => ({
  name,
  text,
  parameters,
});

/** The properties of `node` as columns of their names; behind a prefix where several nodes are in one row. */
export const columns = (node: string, properties: string, prefix = ""): string =>
  properties
    .split(" ")
    .map((property) => `${node}.${property} AS ${prefix ? `${prefix}_${property}` : property}`)
    .join(", ");

export const FACTOR = "id name kind domain level grouping sides claimCount workCount";

const LINK = "id family sign claimCount workCount statedCount supporting opposing undirected contested bestAccess";

const LINK_ROW = `${LINK} sourceCount yearFrom yearTo undatedSources`;

/** Columns of a link `l` with its ends `a` and `b` by name and kind. */
export const LINK_ROW_COLUMNS = `${columns("l", LINK_ROW)}, ${columns("a", "id name kind", "from")}, ${columns("b", "id name kind", "to")}`;

const CLAIM =
  "id statement locator relation polarity certainty region period exploitationForm population evidenceType shape result contested perspective";

/** Columns of a claim with its ends, its source and its work, as `CLAIM_ENDS` finds them. */
export const CLAIM_COLUMNS = [
  columns("c", CLAIM),
  columns("subject", "id name", "subject"),
  columns("object", "id name", "object"),
  columns("source", "id title authors publisher year access url", "source"),
  columns("work", "id name", "work"),
].join(", ");

/** Finds what a claim `c` joins. */
export const CLAIM_ENDS = `MATCH (subject:Factor)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Factor)
MATCH (c)-[:STATED_IN]->(source:Source)-[:REPORTS]->(work:Work)`;

/** Finds the source of a claim `c`. */
export const CLAIM_SOURCE = "MATCH (c)-[:STATED_IN]->(source:Source)";

/** Finds the link `l`, from `a` to `b`, that a claim `c` belongs to. */
export const CLAIM_LINK = `MATCH (c)-[:SUBJECT]->(one:Factor)
MATCH (c)-[:OBJECT]->(other:Factor)
MATCH (one)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-(other)
WHERE c.id IN l.claims
WITH *, startNode(l) AS a, endNode(l) AS b`;

const ANY_LINK = "MATCH (a:Factor)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b:Factor)";

/** Finds links `l` from `a` to `b` where `condition` holds. */
export const linksWhere = (condition: string): string => `${ANY_LINK}\nWHERE ${condition}`;

/** That neither end of a link is a grouping. */
export const NO_GROUPING = "NOT a.grouping AND NOT b.grouping";

const BY_SUPPORT = "l.workCount DESC, l.id";

/** How one page of records is asked for. */
type Page = Readonly<{
  /** Finds the records, each as the variable `item`. */
  find: string;
  item: string;
  orderBy: string;
  limit: number;
  /** Finds what is told beside each record of the page. */
  join?: string;
  give: string;
  parameters?: Parameters;
}>;

/** The first records in an order, each with how many there are in all. */
const page = (name: string, { find, item, orderBy, limit, join = "", give, parameters }: Page): PlainStatement =>
  statement(
    name,
    `CALL () {
${find}
RETURN count(DISTINCT ${item}) AS totalCount
}
${find}
WITH DISTINCT ${item}, totalCount
ORDER BY ${orderBy}
LIMIT $limit
${join}
RETURN ${give}, totalCount
ORDER BY ${orderBy}`,
    { ...parameters, limit },
  );

/** A page of claims `c` by id. */
export const claimsPage = (
  name: string,
  { find, parameters = {}, limit, join = CLAIM_SOURCE, give }: Omit<Page, "item" | "orderBy">,
): PlainStatement => page(name, { find, item: "c", orderBy: "c.id", parameters, limit, join, give });

/** A page of links `l`, those on most works first. */
export const linksPage = (
  name: string,
  { find, parameters = {}, limit, join = "", give }: Omit<Page, "item" | "orderBy">,
): PlainStatement =>
  page(name, {
    ...{ find, item: "l", orderBy: BY_SUPPORT, parameters, limit, give },
    join: `WITH l, totalCount, startNode(l) AS a, endNode(l) AS b\n${join}`,
  });

/** A page of factors `f`, those on most works first. */
export const factorsPage = (
  name: string,
  { find, parameters = {}, limit, join = "", give }: Omit<Page, "item" | "orderBy">,
): PlainStatement => page(name, { find, item: "f", orderBy: "f.workCount DESC, f.id", parameters, limit, join, give });

/** How many records `find` finds as `item`: one row whose column `count` is held against what there should be. */
export const countOf = (name: string, find: string, item: string, parameters: Parameters = {}): PlainStatement =>
  statement(name, `${find}\nRETURN count(DISTINCT ${item}) AS count`, parameters);

/** The bare slugs of an id or of a list of ids. */
export const slugs = (ids: unknown): readonly string[] =>
  [ids].flat().map((id) => String(id).replace(/^\w+:(?=.)/, ""));

/** The bare slug of an id. */
export const slug = (id: unknown): string => slugs(id)[0] ?? "";

/** That a claim `c` is in one of the groups of the vocabulary that a parameter names. */
export const inGroups = (field: string, parameter = "groups"): string =>
  `any(value IN c.${field} WHERE value IN $${parameter})`;

/** A page of the claims in some groups of the vocabulary. */
export const claimsIn = (
  field: string,
  groups: unknown,
  limit: number,
  give: string,
  join = CLAIM_SOURCE,
): PlainStatement =>
  claimsPage(`claims by ${field}`, {
    find: `MATCH (c:Claim)\nWHERE ${inGroups(field)}`,
    parameters: { groups },
    ...{ limit, join, give },
  });

/** How many claims there are under a condition. */
export const claimTotal = (condition: string, parameters: Parameters = {}): PlainStatement =>
  countOf("number of claims", `MATCH (c:Claim)\nWHERE ${condition}`, "c", parameters);

/** Columns of a source where a list of claims names it. */
export const SOURCE_TITLE = columns("source", "title year", "source");

/** How many records lists of an answer hold. */
export const nodesOf = (...lists: readonly Data[]): readonly number[] => lists.map(({ nodes }) => nodes.length);

/** How many records lists of an answer say that there are. */
export const totalsOf = (...lists: readonly Data[]): readonly number[] => lists.map(({ totalCount }) => totalCount);
