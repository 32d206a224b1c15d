/** Makes the links of a choice of claims: from claims that are kept, or from those that a statement chooses. */
import type { Asker, Database, Parameters } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import { CLAIM_PREDICATE_FIELDS, claimTest } from "../domain/claim-choice.ts";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import { deriveLink, deriveLinks, type LinkClaim } from "../domain/derive-links.ts";
import { compareSupport } from "../domain/ground.ts";
import { linkSlug } from "../domain/ids.ts";
import type { Link } from "../domain/link.ts";
import type { ClaimPredicates } from "../domain/network-filter.ts";
import { familyOf } from "../domain/relation.ts";
import type { KeptRecords } from "./kept-records.ts";
import { checkChosen } from "./kept-rows-limit.ts";

/** The predicates as parameters: null does not filter, lists in order, so that the same choice has the same key. */
export const claimParameters = (predicates: ClaimPredicates): Parameters =>
  Object.fromEntries(
    CLAIM_PREDICATE_FIELDS.map((field) => {
      const value = predicates[field];
      if (Array.isArray(value)) return [field, [...new Set(value)].sort()];
      return [field, field === "includeUndated" && value === true ? null : (value ?? null)];
    }),
  );

/** True when `parameters` choose all claims. */
export const choosesAll = (parameters: Parameters): boolean =>
  Object.values(parameters).every((value) => value === null);

/** The links that the claims under `parameters` make. Raises OPERATION_LIMIT_EXCEEDED for more than `most` claims, and the codes of Database. */
export const chooseStoredLinks = async (
  database: Database,
  { parameters, most }: Readonly<{ parameters: Parameters; most: number }>,
  asker: Asker,
): Promise<readonly Link[]> => {
  const claims = await database.read("select-link-claims", { ...parameters, limit: most + 1 }, asker);
  checkChosen(claims.length, most);
  return [...deriveLinks(claims as unknown as readonly LinkClaim[])].sort(compareSupport);
};

type ChosenClaim = Readonly<{ claim: LinkClaim; dimensions: ClaimDimensions }>;

/** A link of all claims, with these. */
export type BundledClaims = Readonly<{ link: Link; claims: readonly ChosenClaim[] }>;

const linkClaim = (claim: Claim, { year, access, work }: ClaimDimensions): LinkClaim => ({
  id: claim.id,
  subject: claim.subject,
  object: claim.object,
  relation: claim.relation,
  polarity: claim.polarity,
  certainty: claim.certainty,
  shape: claim.shape,
  result: claim.result,
  contested: claim.contested,
  source: claim.source,
  year,
  access,
  work,
});

/** The claims of each of `links`, which all claims make. */
export const bundleClaims = (links: readonly Link[], { claims, dimensions }: KeptRecords): readonly BundledClaims[] => {
  const bundles = new Map<string, BundledClaims & { claims: ChosenClaim[] }>();
  for (const link of links) bundles.set(link.id, { link, claims: [] });
  for (const claim of claims.values()) {
    const id = linkSlug(claim.subject, claim.object, familyOf(claim.relation));
    const known = dimensions.get(claim.id);
    if (known) bundles.get(id)?.claims.push({ claim: linkClaim(claim, known), dimensions: known });
  }
  return [...bundles.values()];
};

/** The links that those of the claims make which count under `predicates`; a link that keeps all of its claims stays as it is. */
export const chooseKeptLinks = (bundles: readonly BundledClaims[], predicates: ClaimPredicates): readonly Link[] => {
  const counts = claimTest(predicates);
  const chosen: Link[] = [];
  for (const { link, claims } of bundles) {
    const left = claims.filter(({ dimensions }) => counts(dimensions));
    if (left.length === claims.length) chosen.push(link);
    else if (left.length > 0)
      chosen.push(
        deriveLink(
          link.id,
          left.map(({ claim }) => claim),
        ),
      );
  }
  return chosen.sort(compareSupport);
};
