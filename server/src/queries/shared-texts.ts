/** Gives one text for all that read alike: rows are looked up by their texts, which costs several times as much when each holds a copy of its own. */
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import type { Link } from "../domain/link.ts";

type Share = <T extends string>(text: T) => T;

const createSharing = (): Share => {
  const texts = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const known = texts.get(text);
    if (known !== undefined) return known as T;
    texts.set(text, text);
    return text;
  };
};

/** The same claims with shared texts. */
export const claimsWithSharedTexts = (rows: readonly ClaimDimensions[]): readonly ClaimDimensions[] => {
  const share = createSharing();
  return rows.map((row) => ({
    id: row.id,
    certainty: share(row.certainty),
    source: share(row.source),
    access: share(row.access),
    year: row.year,
    work: share(row.work),
    polarity: row.polarity,
    shape: row.shape,
    result: row.result,
    evidenceTypes: row.evidenceTypes.map(share),
    regions: row.regions.map(share),
    populations: row.populations.map(share),
    exploitationForms: row.exploitationForms.map(share),
  }));
};

/** The same links with shared texts. */
export const linksWithSharedTexts = (links: readonly Link[]): readonly Link[] => {
  const share = createSharing();
  return links.map((link) => ({
    id: link.id,
    from: share(link.from),
    to: share(link.to),
    family: share(link.family),
    sign: link.sign && share(link.sign),
    claimCount: link.claimCount,
    workCount: link.workCount,
    sourceCount: link.sourceCount,
    statedCount: link.statedCount,
    supporting: link.supporting,
    opposing: link.opposing,
    undirected: link.undirected,
    contested: link.contested,
    bestAccess: share(link.bestAccess),
    yearFrom: link.yearFrom,
    yearTo: link.yearTo,
    undatedSources: link.undatedSources,
    claims: link.claims,
    works: link.works.map(share),
  }));
};
