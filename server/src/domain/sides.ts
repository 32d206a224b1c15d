/** Says on which side of trafficking a factor lies, from its kind and its links to what happens on that side. */
import type { FactorKind, Side } from "./closed-lists.ts";
import type { Factor } from "./factor.ts";
import type { Link } from "./link.ts";

type SideRule = Readonly<{
  side: Exclude<Side, "both">;
  kinds: readonly FactorKind[];
  /** What happens on this side, by slug. */
  outcomes: readonly string[];
}>;

const RULES: readonly SideRule[] = [
  {
    side: "perpetrator",
    kinds: ["trafficker-characteristic", "trafficker-relationship"],
    outcomes: ["trafficking-perpetration", "involvement-in-criminality"],
  },
  {
    side: "victim",
    kinds: ["victim-vulnerability"],
    outcomes: ["trafficking-victimisation", "vulnerability-to-trafficking"],
  },
];

const ON_NO_SIDE: readonly FactorKind[] = ["outcome", "intervention"];

type LinkEnds = Pick<Link, "from" | "to" | "family">;

const leadingTo = (outcomes: readonly string[], links: readonly LinkEnds[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { from, to, family } of links) {
    if ((family === "influence" || family === "association") && outcomes.includes(to)) found.add(from);
    if (family === "association" && outcomes.includes(from)) found.add(to);
  }
  return found;
};

/**
 * The sides of every factor, by slug: empty for neither, all three values for both. A factor lies on a side by its
 * kind, or by an influence link into or an association link with what happens there. Groupings, outcomes and
 * interventions lie on no side. Expects all links, unfiltered.
 */
export const sidesOf = (
  factors: readonly Pick<Factor, "id" | "kind" | "grouping">[],
  links: readonly LinkEnds[],
): ReadonlyMap<string, readonly Side[]> => {
  const rules = RULES.map((rule) => ({ ...rule, leading: leadingTo(rule.outcomes, links) }));
  const sidesOfOne = ({ id, kind, grouping }: Pick<Factor, "id" | "kind" | "grouping">): readonly Side[] => {
    if (grouping || ON_NO_SIDE.includes(kind)) return [];
    const sides = rules.filter(({ kinds, leading }) => kinds.includes(kind) || leading.has(id)).map(({ side }) => side);
    return sides.length === RULES.length ? [...sides, "both"] : sides;
  };
  return new Map(factors.map((factor) => [factor.id, sidesOfOne(factor)]));
};
