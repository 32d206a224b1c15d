/** Makes the links of a choice of claims: from claims that are kept, or from those that a statement chooses. */
import type { Asker, Database, Parameters } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import { deriveLink, deriveLinks, type LinkClaim } from "../domain/derive-links.ts";
import { CLAIM_PREDICATE_FIELDS, codedClaimTest } from "../domain/filter/claim-choice.ts";
import type { ClaimCodes } from "../domain/filter/claim-codes.ts";
import type { ClaimPredicates } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import { compareSupport } from "../domain/network/ground.ts";
import type { NumberGroups } from "../domain/network/group-numbers.ts";
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

/** All links, best supported first, with the claims behind each by number, and what of a claim makes links. */
export type BundledClaims = Readonly<{
  links: readonly Link[];
  behind: NumberGroups;
  codes: ClaimCodes;
  claims: readonly LinkClaim[];
}>;

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
export const bundleClaims = (
  links: readonly Link[],
  codes: ClaimCodes,
  { claims, dimensions }: KeptRecords,
): BundledClaims => ({
  ...{ links, codes, behind: codes.behind(links) },
  claims: [...codes.numberOf.keys()].map((id) =>
    linkClaim(claims.get(id) as Claim, dimensions.get(id) as ClaimDimensions),
  ),
});

/** Where `link` belongs among `links`, which are in order, at `from` or behind it. */
const placeAmong = (links: readonly Link[], link: Link, from: number): number => {
  let [low, high] = [from, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareSupport(links[middle] as Link, link) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Both lists, which are in order, as one; the fewer `others` there are, the fewer links are compared. */
const merge = (some: readonly Link[], others: readonly Link[]): readonly Link[] => {
  const merged: Link[] = [];
  let next = 0;
  for (const link of others) {
    for (const end = placeAmong(some, link, next); next < end; next += 1) merged.push(some[next] as Link);
    merged.push(link);
  }
  for (; next < some.length; next += 1) merged.push(some[next] as Link);
  return merged;
};

/** The links that those of the claims make which count under `predicates`; a link that keeps all of its claims stays as it is. */
export const chooseKeptLinks = (
  { links, behind, codes, claims }: BundledClaims,
  predicates: ClaimPredicates,
): readonly Link[] => {
  const test = codedClaimTest(predicates, codes);
  const counts = new Uint8Array(claims.length);
  for (let number = 0; number < claims.length; number += 1) counts[number] = Number(test(number));
  const { first, members } = behind;
  const whole: Link[] = [];
  const derived: Link[] = [];
  for (let place = 0; place < links.length; place += 1) {
    const link = links[place] as Link;
    const [start, end] = [first[place] as number, first[place + 1] as number];
    let left = 0;
    for (let i = start; i < end; i += 1) left += counts[members[i] as number] as number;
    if (left === end - start) whole.push(link);
    else if (left > 0) {
      const numbers = members.subarray(start, end).filter((number) => counts[number] === 1);
      derived.push(
        deriveLink(
          link.id,
          Array.from(numbers, (number) => claims[number] as LinkClaim),
        ),
      );
    }
  }
  return merge(whole, derived.sort(compareSupport));
};
