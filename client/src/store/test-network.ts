/** Networks for tests: the dataset's overview as the API gives it, and small ones made by hand. */
import type { Factor, Link } from "./answers.ts";
import type { ShownNetwork } from "./shown-network.ts";
import overview from "./test-overview.json" with { type: "json" };

/** The 40 best supported factors and the 57 links of two works or more between them. */
export const overviewNetwork = (): Pick<ShownNetwork, "factors" | "links" | "base"> => {
  // JSON modules know strings, not the closed lists that the API promises.
  const factors = overview.factors as Factor[];
  const links = overview.links as Link[];
  return { factors, links, base: { factors, links } };
};

/** A factor with what matters given and the rest plain. */
export const testFactor = (fields: Partial<Factor> & Pick<Factor, "id">): Factor => ({
  name: fields.id,
  kind: "EXTERNAL_FACTOR",
  domain: "SOCIAL",
  level: "EXTERNAL",
  grouping: false,
  sides: [],
  claimCount: 1,
  workCount: 1,
  ...fields,
});

/** A link with what matters given and the rest plain. */
export const testLink = (from: string, to: string, fields: Partial<Link> = {}): Link => ({
  id: `link:${from}~${to}~influence`,
  from: { id: from },
  to: { id: to },
  family: "INFLUENCE",
  sign: "POSITIVE",
  claimCount: 1,
  workCount: 1,
  statedCount: 1,
  supporting: 1,
  opposing: 0,
  undirected: 0,
  contested: false,
  bestAccess: "ABSTRACT",
  ...fields,
});
