/** How the evidence is looked at: its own small part of the view, and the steps that change it. */

/** What stands on the evidence page, in the order of its tabs. */
export const EVIDENCE_TABS = ["claims", "disagreement", "without"] as const;
/** All claims, where works disagree, or what falls without one work. */
export type EvidenceTab = (typeof EVIDENCE_TABS)[number];

/** What claims can be grouped by, in the order in which it is offered. */
export const EVIDENCE_GROUPINGS = ["link", "factor", "work", "source", "evidence", "access", "region", "none"] as const;
export type EvidenceGrouping = (typeof EVIDENCE_GROUPINGS)[number];

/** Orders of claims: best supported links first, by year, by source, by id. */
export const EVIDENCE_ORDERS = ["support", "newest", "oldest", "source", "claim"] as const;
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number];

/** `without`: global id of the work that is left out, or null. */
export type EvidenceWish = Readonly<{
  tab: EvidenceTab;
  grouping: EvidenceGrouping;
  order: EvidenceOrder;
  without: string | null;
}>;

/** What the page shows when nothing else was asked for. */
export const PLAIN_EVIDENCE: EvidenceWish = { tab: "claims", grouping: "link", order: "support", without: null };

type WithEvidence = Readonly<{ evidence: EvidenceWish | null }>;

/** The evidence as a view wants it. */
export const evidenceWish = ({ evidence }: WithEvidence): EvidenceWish => evidence ?? PLAIN_EVIDENCE;

const isPlain = (wish: EvidenceWish): boolean =>
  (Object.keys(PLAIN_EVIDENCE) as (keyof EvidenceWish)[]).every((key) => wish[key] === PLAIN_EVIDENCE[key]);

/** The view with its evidence looked at in another way; what is plain is not kept, so that equal views are equal. */
export const setEvidence = <Wanted extends WithEvidence>(view: Wanted, change: Partial<EvidenceWish>): Wanted => {
  const wish = { ...evidenceWish(view), ...change };
  return { ...view, evidence: isPlain(wish) ? null : wish };
};
