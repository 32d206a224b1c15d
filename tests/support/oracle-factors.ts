/** The independent reference for what is derived of factors: the side they lie on, and what interventions reach. */
import { linksOf, type OracleDataset, type OracleFactor, sorted } from "./oracle.ts";

const SIDE_RULES = {
  perpetrator: {
    kinds: ["trafficker-characteristic", "trafficker-relationship"],
    toward: ["trafficking-perpetration", "involvement-in-criminality"],
  },
  victim: { kinds: ["victim-vulnerability"], toward: ["trafficking-victimisation", "vulnerability-to-trafficking"] },
} as const;

/** The factors on one side, sorted. */
export const factorsOnSide = (dataset: OracleDataset, side: keyof typeof SIDE_RULES): readonly string[] => {
  const { kinds, toward } = SIDE_RULES[side];
  const isThere = (factor: string): boolean => toward.some((outcome) => outcome === factor);
  const links = linksOf(dataset.claims);
  const on = [...dataset.factors.values()].filter(
    ({ id, kind }) =>
      kinds.some((each) => each === kind) ||
      links.some(({ family, from, to }) => family === "influence" && from === id && isThere(to)) ||
      links.some(
        ({ family, from, to }) =>
          family === "association" && ((from === id && isThere(to)) || (to === id && isThere(from))),
      ),
  );
  return sorted(
    on.filter(({ grouping, kind }) => !grouping && kind !== "outcome" && kind !== "intervention").map(({ id }) => id),
  );
};

/** What an intervention reaches, by factor; the value is the grouping it is reached through, or null. */
export const reachOf = (dataset: OracleDataset, intervention: string): ReadonlyMap<string, string | null> => {
  const isGrouping = (id: string): boolean => dataset.factors.get(id)?.grouping ?? false;
  const claims = dataset.claims.filter(({ subject }) => subject === intervention);
  const aims = sorted(
    claims.filter(({ family }) => family === "influence" || family === "targeting").map(({ object }) => object),
  );
  const parts = (whole: string): readonly string[] =>
    sorted(
      dataset.claims.filter(({ family, object }) => family === "structure" && object === whole).map((c) => c.subject),
    );
  const members = (grouping: string, above: readonly string[] = []): readonly string[] =>
    parts(grouping).flatMap((part) => {
      if (!isGrouping(part)) return [part];
      return above.includes(part) ? [] : members(part, [...above, grouping]);
    });
  const reached = new Map<string, string | null>();
  for (const aim of aims.filter((id) => !isGrouping(id))) reached.set(aim, null);
  for (const aim of aims.filter(isGrouping))
    for (const member of members(aim)) if (!reached.has(member)) reached.set(member, aim);
  return reached;
};

/** The level of prevention of an intervention, from what it and its parts reach besides outcomes. */
export const preventionLevelOf = (dataset: OracleDataset, intervention: string): string => {
  const wholeAndParts = (whole: string, above: readonly string[] = []): readonly string[] => [
    whole,
    ...dataset.claims
      .filter(({ family, object, subject }) => family === "structure" && object === whole && !above.includes(subject))
      .filter(({ subject }) => dataset.factors.get(subject)?.kind === "intervention")
      .flatMap(({ subject }) => wholeAndParts(subject, [...above, whole])),
  ];
  const reached = sorted(wholeAndParts(intervention).flatMap((part) => [...reachOf(dataset, part).keys()]));
  const counted = reached.flatMap((id) => dataset.factors.get(id) ?? []).filter(({ kind }) => kind !== "outcome");
  const isInternal = ({ kind, level }: OracleFactor): boolean =>
    kind.startsWith("trafficker-") || kind === "victim-vulnerability" || level === "internal";
  if (counted.length === 0) return "not-stated";
  if (counted.every(isInternal)) return "internal";
  return counted.some(isInternal) ? "both" : "external";
};
