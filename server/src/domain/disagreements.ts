/** Finds where works disagree: on one link, and one step away, between a whole and its part or on related outcomes. */
import type { ClaimDimensions } from "./claim-dimensions.ts";
import type { Factor } from "./factor.ts";
import type { Link } from "./link.ts";
import type { SelectedLink } from "./network/select-network.ts";
import { STANCES, type Stance, stanceOf } from "./stance.ts";

/** The works behind a link that take one stance, and the claims by which they do; slugs, sorted. */
export type Position = Readonly<{ stance: Stance; works: readonly string[]; claims: readonly string[] }>;

/** A link with every position that its works take; a work that says two things stands under both. */
export type Disagreement = Readonly<{ link: SelectedLink; positions: readonly Position[] }>;

/** Two influences on the same factor, one by a whole and one by a part of it, whose signs differ. */
export type NearDisagreement = Readonly<{ whole: Disagreement; part: Disagreement }>;

/** A factor that is claimed to bring more of some outcomes of trafficking, and less of others. */
export type SplitOutcomes = Readonly<{
  factor: Factor;
  more: readonly SelectedLink[];
  less: readonly SelectedLink[];
}>;

/** A link may be in several lists. Each is in the order of the links: best supported first. */
export type Disagreements = Readonly<{
  /** Works claim more, and works claim less. */
  oppositeSigns: readonly Disagreement[];
  /** A work looked for an effect and found none. */
  noEffect: readonly Disagreement[];
  /** There is a sign, and beside it a claim that gives no direction. */
  directionNotAgreed: readonly Disagreement[];
  /** Works oppose the sign, or a source marks a claim as disputed. */
  contested: readonly Disagreement[];
  near: readonly NearDisagreement[];
  splitOutcomes: readonly SplitOutcomes[];
  /** A claim gives another form than a straight line, and so both directions. */
  shaped: readonly Disagreement[];
}>;

type Claims = ReadonlyMap<string, ClaimDimensions>;

const positionsOf = (link: Link, claims: Claims): readonly Position[] => {
  const own = link.claims.flatMap((id) => claims.get(id) ?? []);
  return STANCES.flatMap((stance) => {
    const taking = own.filter((claim) => stanceOf(claim) === stance);
    if (taking.length === 0) return [];
    return [{ stance, works: [...new Set(taking.map(({ work }) => work))].sort(), claims: taking.map(({ id }) => id) }];
  });
};

const takes = ({ positions }: Disagreement, wanted: Stance): boolean =>
  positions.some(({ stance }) => stance === wanted);

const hasDirection = ({ sign }: Link): boolean => sign === "positive" || sign === "negative";

/** Whether the works of a link come to anything that another link could contradict. */
const hasResult = ({ family, sign }: Link): boolean => family === "influence" && sign !== null && sign !== "unknown";

/** Everything that each factor is part of, directly or through others; a circle of parts ends where it began. */
const wholesOf = (structure: readonly Pick<Link, "from" | "to">[]): ((part: string) => ReadonlySet<string>) => {
  const direct = new Map<string, string[]>();
  for (const { from, to } of structure) direct.set(from, [...(direct.get(from) ?? []), to]);
  return (part) => {
    const found = new Set<string>();
    const open = [part];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const whole of direct.get(next) ?? [])
        if (!found.has(whole) && whole !== part) {
          found.add(whole);
          open.push(whole);
        }
    return found;
  };
};

const nearOf = (
  links: readonly SelectedLink[],
  structure: readonly Pick<Link, "from" | "to">[],
  told: (link: SelectedLink) => Disagreement,
): readonly NearDisagreement[] => {
  const wholes = wholesOf(structure);
  const withResult = links.filter(hasResult);
  const byEnds = new Map(withResult.map((link) => [`${link.from}~${link.to}`, link]));
  return withResult.flatMap((part) =>
    [...wholes(part.from)].sort().flatMap((from) => {
      const whole = byEnds.get(`${from}~${part.to}`);
      return whole && whole.sign !== part.sign ? [{ whole: told(whole), part: told(part) }] : [];
    }),
  );
};

/** What happens in trafficking, in one form or another, by slug: more of one and less of another is no plain answer. */
const TRAFFICKING_OUTCOMES: ReadonlySet<string> = new Set([
  ...["human-trafficking", "trafficking-inflow", "trafficking-outflow", "trafficking-perpetration"],
  ...["trafficking-victimisation", "vulnerability-to-trafficking", "sexual-exploitation-trafficking"],
  ...["labour-trafficking", "child-trafficking", "forced-criminality"],
]);

const splitOutcomesOf = (links: readonly SelectedLink[]): readonly SplitOutcomes[] => {
  const toOutcomes = links.filter(({ family, to }) => family === "influence" && TRAFFICKING_OUTCOMES.has(to));
  const factors = new Map(toOutcomes.map(({ from, ends }) => [from, ends.from]));
  return [...factors].flatMap(([from, factor]) => {
    const own = toOutcomes.filter((link) => link.from === from);
    const [more, less] = (["positive", "negative"] as const).map((sign) => own.filter((link) => link.sign === sign));
    return more?.length && less?.length ? [{ factor, more, less }] : [];
  });
};

const hasShape = ({ claims: ids }: Link, claims: Claims): boolean =>
  ids.some((id) => (claims.get(id)?.shape ?? null) !== null);

/**
 * The disagreements among `links`, whose `claims` are known by slug. `structure`: which factor is part of which, over
 * the whole dataset, as [from, to] of structure links.
 */
export const disagreementsOf = (
  links: readonly SelectedLink[],
  claims: Claims,
  structure: readonly Pick<Link, "from" | "to">[],
): Disagreements => {
  const told = (link: SelectedLink): Disagreement => ({ link, positions: positionsOf(link, claims) });
  const all = links.filter(({ sign, contested }) => sign !== null || contested).map(told);
  return {
    oppositeSigns: all.filter(({ link }) => link.sign === "mixed"),
    noEffect: all.filter((each) => takes(each, "NO_EFFECT")),
    directionNotAgreed: all.filter((each) => hasDirection(each.link) && takes(each, "NO_DIRECTION")),
    contested: all.filter(({ link }) => link.contested),
    near: nearOf(links, structure, told),
    splitOutcomes: splitOutcomesOf(links),
    shaped: links.filter((link) => hasShape(link, claims)).map(told),
  };
};

const LINKS_IN_WORDS = (count: number, one: string, many: string): string =>
  count === 1 ? `1 link ${one}` : `${count === 0 ? "no" : count.toLocaleString("en-GB")} links ${many}`;

/** What the lists come to, in two sentences. */
export const disagreementSentence = (found: Disagreements): string => {
  const [opposite, none, direction, contested, near] = [
    found.oppositeSigns.length,
    found.noEffect.length,
    found.directionNotAgreed.length,
    found.contested.length,
    found.near.length,
  ];
  const parts = [
    LINKS_IN_WORDS(opposite, "has opposite signs", "have opposite signs"),
    LINKS_IN_WORDS(none, "has a work that found no effect", "have a work that found no effect"),
    LINKS_IN_WORDS(
      direction,
      "has a sign beside a claim without direction",
      "have a sign beside a claim without direction",
    ),
    LINKS_IN_WORDS(contested, "is contested", "are contested"),
  ];
  const said = `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  const apart = near === 1 ? "1 more disagreement lies" : `${near === 0 ? "No" : near} more disagreements lie`;
  const split = found.splitOutcomes.length;
  const outcomes =
    split === 0
      ? ""
      : ` ${split === 1 ? "1 factor is" : `${split} factors are`} claimed to bring more of one outcome of trafficking and less of another.`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}; a link may be in several of these lists, and groupings count. ${apart} one step away, between a whole and its part.${outcomes}`;
};
