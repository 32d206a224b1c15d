/** A link: the bundle of all claims with the same pair of factors and the same relation family. */
import type { Access, LinkFamily, Sign } from "./closed-lists.ts";

export type Link = Readonly<{
  /** Bare slug `from~to~family`. */
  id: string;
  from: string;
  to: string;
  family: LinkFamily;
  /** Null for structure and targeting. */
  sign: Sign | null;
  claimCount: number;
  workCount: number;
  sourceCount: number;
  statedCount: number;
  /** Works with the link's sign. */
  supporting: number;
  /** Works with the opposite sign or a null result. */
  opposing: number;
  /** Works that give no direction. */
  undirected: number;
  contested: boolean;
  bestAccess: Access;
  yearFrom: number | null;
  yearTo: number | null;
  undatedSources: number;
  /** Slugs of the claims, sorted. */
  claims: readonly string[];
  /** Slugs of the works, sorted. */
  works: readonly string[];
}>;
