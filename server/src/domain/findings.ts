/** Says in three sentences what a dataset shows and how far to trust it: the first thing a reader sees. */

/** The factor whose causes the first sentence counts. */
export const PERPETRATION = "trafficking-perpetration";

/** The factor that stands for the finding that perpetrators differ among themselves. */
export const OFFENDER_DIVERSITY = "offender-diversity";

/** What the sentences count; links and factors without groupings. */
export type FindingCounts = Readonly<{
  /** Factors with an influence link of positive sign into perpetration. */
  increasing: number;
  /** Those of them whose link rests on one work. */
  increasingOnOneWork: number;
  /** Whether the dataset speaks of perpetration, and of the diversity of offenders. */
  hasPerpetration: boolean;
  hasOffenderDiversity: boolean;
  /** Factors on the perpetrator and on the victim side. */
  onBothSides: number;
  /** Pairs of counterparts, groupings included. */
  counterparts: number;
  links: number;
  linksOnOneWork: number;
  sources: number;
  /** Sources read in full. */
  sourcesReadInFull: number;
}>;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const drivers = (counts: FindingCounts): string | null => {
  if (!counts.hasPerpetration) return null;
  const { increasing, increasingOnOneWork } = counts;
  const many = plural(increasing, "factor is", "factors are");
  const claimed =
    increasing === 0 ? "No factor is claimed to increase perpetration" : `${many} claimed to increase perpetration`;
  const thin = increasing > 0 ? `; ${increasingOnOneWork} of them on one work alone` : "";
  return `${claimed}${thin}.${counts.hasOffenderDiversity ? " No typical perpetrator exists." : ""}`;
};

const overlap = ({ onBothSides, counterparts }: FindingCounts): string | null => {
  if (onBothSides + counterparts === 0) return null;
  const lie = plural(onBothSides, "factor lies", "factors lie");
  const name = plural(counterparts, "pair names", "pairs name");
  return (
    `${lie} on both the perpetrator and the victim side; ${name} one condition on each side. ` +
    "Similar background is not sameness, and not excuse."
  );
};

const depth = ({ sources, sourcesReadInFull, links, linksOnOneWork }: FindingCounts): string | null => {
  if (sources === 0) return null;
  const read = `${sourcesReadInFull} of ${plural(sources, "source was", "sources were")} read in full`;
  if (links === 0) return `${read}; no link between factors is claimed.`;
  return `${read}; ${linksOnOneWork} of ${plural(links, "link", "links")} ${linksOnOneWork === 1 ? "rests" : "rest"} on one work.`;
};

/** The sentences that `counts` allow, at most three; one that a dataset has nothing to say on is left out. */
export const findingsOf = (counts: FindingCounts): readonly string[] =>
  [drivers(counts), overlap(counts), depth(counts)].filter((sentence) => sentence !== null);
