/** Says on what reading and kind of evidence a link rests: counts and words, never a score. */
import type { ClaimDimensions } from "./claim-dimensions.ts";
import { ACCESS_VALUES, type Access, NOT_STATED } from "./closed-lists.ts";
import { ownGroupsOf, type VocabularyGroup } from "./vocabulary.ts";

/** Claims whose source was read in one way. */
export type AccessClaims = Readonly<{ access: Access; claims: number }>;

/** Claims of one group of evidence type; blanks under NOT_STATED. */
export type EvidenceClaims = Readonly<{ type: string; label: string; claims: number }>;

/** Readings best first, kinds of evidence by claims; what does not occur is left out. */
export type LinkEvidence = Readonly<{ access: readonly AccessClaims[]; types: readonly EvidenceClaims[] }>;

/**
 * The evidence of a link with these claims; `groups` are the groups of evidence type. A claim counts in every group
 * that its wording was put into, and not again in their parents.
 */
export const evidenceOf = (
  claims: readonly Pick<ClaimDimensions, "access" | "evidenceTypes">[],
  groups: ReadonlyMap<string, VocabularyGroup>,
): LinkEvidence => {
  const byType = new Map<string, number>();
  for (const { evidenceTypes } of claims)
    for (const type of ownGroupsOf(evidenceTypes, groups)) byType.set(type, (byType.get(type) ?? 0) + 1);
  const labelOf = (type: string): string => (type === NOT_STATED ? "Not stated" : (groups.get(type)?.label ?? type));
  return {
    access: ACCESS_VALUES.map((access) => ({
      access,
      claims: claims.filter((claim) => claim.access === access).length,
    })).filter((count) => count.claims > 0),
    types: [...byType]
      .map(([type, count]) => ({ type, label: labelOf(type), claims: count }))
      .sort((a, b) => b.claims - a.claims || (a.type < b.type ? -1 : 1)),
  };
};
