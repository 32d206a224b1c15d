/**
 * Makes domain values of what statements return: a property that is absent in the database is null here.
 * The import wrote only what it had checked, so the rest is taken as it stands.
 */
import type { Claim } from "../domain/claim.ts";
import type { Factor } from "../domain/factor.ts";
import type { Link } from "../domain/link.ts";
import type { Source, Work } from "../domain/source.ts";

/** The factor in a `factor` column (`f {.*}`). */
export const toFactor = (value: unknown): Factor => {
  const factor = value as Factor;
  return {
    id: factor.id,
    name: factor.name,
    description: factor.description ?? null,
    kind: factor.kind,
    domain: factor.domain,
    level: factor.level,
    grouping: factor.grouping,
    sides: factor.sides,
    claimCount: factor.claimCount,
    workCount: factor.workCount,
  };
};

/** The claim in a `claim` column (`c {.*, subject, object, source}`). */
export const toClaim = (value: unknown): Claim => {
  const claim = value as Claim;
  return {
    id: claim.id,
    subject: claim.subject,
    object: claim.object,
    source: claim.source,
    relation: claim.relation,
    polarity: claim.polarity,
    certainty: claim.certainty,
    locator: claim.locator,
    statement: claim.statement,
    region: claim.region ?? null,
    period: claim.period ?? null,
    exploitationForm: claim.exploitationForm ?? null,
    population: claim.population ?? null,
    evidenceType: claim.evidenceType ?? null,
    shape: claim.shape ?? null,
    result: claim.result ?? null,
    contested: claim.contested,
    perspective: claim.perspective ?? null,
  };
};

/** The source in a `source` column (`s {.*, work}`). */
export const toSource = (value: unknown): Source => {
  const source = value as Source;
  return {
    id: source.id,
    title: source.title,
    authors: source.authors ?? null,
    publisher: source.publisher ?? null,
    year: source.year ?? null,
    type: source.type ?? null,
    access: source.access,
    url: source.url ?? null,
    note: source.note ?? null,
    work: source.work,
    claimCount: source.claimCount,
  };
};

/** The work in a `work` column (`w {.*, sources}`). */
export const toWork = (value: unknown): Work => {
  const work = value as Work;
  return { id: work.id, name: work.name, sources: work.sources, claimCount: work.claimCount };
};

/** The link in a `link` column (`r {.*, from, to}`). */
export const toLink = (value: unknown): Link => {
  const link = value as Link;
  return {
    id: link.id,
    from: link.from,
    to: link.to,
    family: link.family,
    sign: link.sign ?? null,
    claimCount: link.claimCount,
    workCount: link.workCount,
    sourceCount: link.sourceCount,
    statedCount: link.statedCount,
    supporting: link.supporting,
    opposing: link.opposing,
    undirected: link.undirected,
    contested: link.contested,
    bestAccess: link.bestAccess,
    yearFrom: link.yearFrom ?? null,
    yearTo: link.yearTo ?? null,
    undatedSources: link.undatedSources,
    claims: link.claims,
    works: link.works,
  };
};
