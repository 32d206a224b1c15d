/** A claim: one source's statement about two factors; the unit of evidence. */
import type { Certainty, Polarity, Relation } from "./closed-lists.ts";

export type Claim = Readonly<{
  /** Bare slug. */
  id: string;
  subject: string;
  object: string;
  source: string;
  relation: Relation;
  polarity: Polarity;
  certainty: Certainty;
  locator: string;
  statement: string;
  region: string | null;
  period: string | null;
  exploitationForm: string | null;
  population: string | null;
  evidenceType: string | null;
  shape: string | null;
  result: string | null;
  contested: boolean;
  perspective: string | null;
}>;
