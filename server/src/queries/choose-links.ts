/** Makes the links of a choice of claims: from claims that are kept, or from those that a statement chooses. */
import type { Asker, Database, Parameters } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import { deriveLink, deriveLinks, type LinkClaim } from "../domain/derive-links.ts";
import { CLAIM_PREDICATE_FIELDS, codedClaimTest } from "../domain/filter/claim-choice.ts";
import type { ClaimCodes } from "../domain/filter/claim-codes.ts";
import type { ClaimPredicates } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import { compareSupport, type LinkRows, lazily, listedLinks } from "../domain/network/ground.ts";
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
): Promise<LinkRows> => {
  const claims = await database.read("select-link-claims", { ...parameters, limit: most + 1 }, asker);
  checkChosen(claims.length, most);
  return listedLinks([...deriveLinks(claims as unknown as readonly LinkClaim[])].sort(compareSupport));
};

/** All links, with the claims behind each by number, and what of a claim makes links. */
export type BundledClaims = Readonly<{
  all: LinkRows;
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

/** The claims of each link of `all`, which all claims make. */
export const bundleClaims = (all: LinkRows, codes: ClaimCodes, { claims, dimensions }: KeptRecords): BundledClaims => ({
  ...{ all, codes, behind: codes.behind(all.links()) },
  claims: [...codes.numberOf.keys()].map((id) =>
    linkClaim(claims.get(id) as Claim, dimensions.get(id) as ClaimDimensions),
  ),
});

/** Where `link` belongs among the links at `places`, which are in order, at `from` or behind it. */
const placeAmong = (links: readonly Link[], places: readonly number[], link: Link, from: number): number => {
  let [low, high] = [from, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareSupport(links[places[middle] as number] as Link, link) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A link that was made anew, and the place that it had. */
type Remade = Readonly<{ link: Link; place: number }>;

type Merged = Readonly<{ links: Link[]; places: number[] }>;

/** The links at the places `whole` and those made anew, both in order, as one list; the fewer were made anew, the fewer are compared. */
const merge = (links: readonly Link[], whole: readonly number[], remade: readonly Remade[]): Merged => {
  const merged: Merged = { links: [], places: [] };
  let next = 0;
  const takeUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const place = whole[next] as number;
      merged.links.push(links[place] as Link);
      merged.places.push(place);
    }
  };
  for (const { link, place } of remade) {
    takeUntil(placeAmong(links, whole, link, next));
    merged.links.push(link);
    merged.places.push(place);
  }
  takeUntil(whole.length);
  return merged;
};

/** Gives what the claims that pass `test` leave of the link at a place; one that keeps all of its claims stays as it is. */
const remaking = ({ all, behind, claims }: BundledClaims, test: (claim: number) => boolean) => {
  const links = all.links();
  const { first, members } = behind;
  const known = new Map<number, Link>();
  return (place: number): Link | undefined => {
    const [start, end] = [first[place] as number, first[place + 1] as number];
    let left = 0;
    for (let i = start; i < end; i += 1) if (test(members[i] as number)) left += 1;
    if (left === end - start) return links[place];
    if (left === 0) return undefined;
    const numbers = members.subarray(start, end).filter((number) => test(number));
    const own = Array.from(numbers, (number) => claims[number] as LinkClaim);
    const link = known.get(place) ?? deriveLink((links[place] as Link).id, own);
    known.set(place, link);
    return link;
  };
};

/** The links that those of the claims make which count under `predicates`; worked out for those that are asked for. */
export const chooseKeptLinks = (bundled: BundledClaims, predicates: ClaimPredicates): LinkRows => {
  const { all, codes } = bundled;
  const links = all.links();
  const at = remaking(bundled, codedClaimTest(predicates, codes));
  const left = lazily(() => {
    const whole: number[] = [];
    const remade: Remade[] = [];
    for (let place = 0; place < links.length; place += 1) {
      const link = at(place);
      if (link === links[place]) whole.push(place);
      else if (link) remade.push({ link, place });
    }
    return merge(
      links,
      whole,
      remade.sort((a, b) => compareSupport(a.link, b.link)),
    );
  });
  return { most: links.length, links: () => left().links, among: { all, at, places: () => left().places } };
};
