/** Neighbours as rows: what each is to the factor, which way its links run, and which of them pass a choice. */
import type { FactorKind, Sign } from "../../api/generated.ts";
import type { Neighbour } from "../../store/answers.ts";

/** Which ways links run, seen from the factors whose neighbours these are. */
export const DIRECTIONS = ["out", "in", "both"] as const;
export type NeighbourDirection = (typeof DIRECTIONS)[number];

/** A neighbour with what it is sorted and chosen by. */
export type NeighbourRow = Readonly<{
  id: string;
  factor: Neighbour["factor"];
  links: Neighbour["links"];
  directions: readonly NeighbourDirection[];
  signs: readonly Sign[];
  /** Works behind the best supported of its links. */
  works: number;
  isShown: boolean;
}>;

type Link = Neighbour["links"][number];

const directionOf = (link: Link, of: readonly string[]): NeighbourDirection => {
  if (link.family === "ASSOCIATION") return "both";
  return of.includes(link.from.id) ? "out" : "in";
};

/** The rows for the neighbours of one factor or several, in their order. `shown`: ids of the factors on screen. */
export const neighbourRows = (
  of: readonly string[],
  neighbours: readonly Neighbour[],
  shown: ReadonlySet<string>,
): readonly NeighbourRow[] =>
  neighbours.map(({ factor, links }) => {
    const directions = new Set(links.map((link) => directionOf(link, of)));
    return {
      id: factor.id,
      factor,
      links,
      directions: DIRECTIONS.filter((direction) => directions.has(direction)),
      signs: [...new Set(links.flatMap(({ sign }) => sign ?? []))],
      works: Math.max(0, ...links.map(({ workCount }) => workCount)),
      isShown: shown.has(factor.id),
    };
  });

/** What rows are chosen by; null lets every value pass. */
export type NeighbourChoice = Readonly<{
  direction: NeighbourDirection | null;
  kind: FactorKind | null;
  sign: Sign | null;
  /** Whether those on screen are listed too. */
  withShown: boolean;
}>;

/** Everything that can still be added. */
export const NOT_SHOWN: NeighbourChoice = { direction: null, kind: null, sign: null, withShown: false };

/** The rows that pass, in their order. */
export const chooseRows = (
  rows: readonly NeighbourRow[],
  { direction, kind, sign, withShown }: NeighbourChoice,
): readonly NeighbourRow[] =>
  rows.filter(
    (row) =>
      (withShown || !row.isShown) &&
      (direction === null || row.directions.includes(direction)) &&
      (kind === null || row.factor.kind === kind) &&
      (sign === null || row.signs.includes(sign)),
  );
