/** The chains of an answer as one picture: their union, in columns by how few steps lead there from the start. */
import type { Factor, Link, PathwaysAnswer } from "../../store/answers.ts";
import { columnTitle, END_TITLE } from "../../words/pathways.ts";
import type { StepColumn } from "../layouts/layout.ts";
import { boxesOf, type Scene } from "../scene.ts";

/** A scene with the columns of its factors, and those that carry a ring. */
export type PathwayScene = Readonly<{
  scene: Scene;
  columns: readonly StepColumn[];
  /** Factors in between without which no chain is left. */
  chokepoints: ReadonlySet<string>;
}>;

type Chains = PathwaysAnswer["paths"];

const unionOf = <Thing extends Readonly<{ id: string }>>(things: readonly Thing[]): readonly Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

/** Every factor in the column of the shortest way to it; ends stand last however near they are. */
const columnsOf = (chains: Chains): readonly StepColumn[] => {
  const distance = new Map<string, number>();
  for (const { factors } of chains)
    factors.forEach(({ id }, at) => {
      distance.set(id, Math.min(at, distance.get(id) ?? at));
    });
  // A factor that is also a start stands there: chains may begin and end in the same set.
  const ends = chains.flatMap(({ factors }) => factors.at(-1)?.id ?? []).filter((id) => distance.get(id) !== 0);
  const last = new Set(ends);
  const between = [...distance].filter(([id]) => !last.has(id));
  const farthest = Math.max(-1, ...between.map(([, steps]) => steps));
  const columns = Array.from({ length: farthest + 1 }, (_, steps) => ({
    title: columnTitle(steps),
    ids: between.filter(([, at]) => at === steps).map(([id]) => id),
  }));
  return [...columns, { title: END_TITLE, ids: [...last] }].filter(({ ids }) => ids.length > 0);
};

/** What is drawn of the chains that were given. */
export const pathwaySceneOf = ({ paths, robustness }: PathwaysAnswer): PathwayScene => {
  const factors: readonly Factor[] = unionOf(paths.flatMap((chain) => chain.factors));
  const links: readonly Link[] = unionOf(paths.flatMap((chain) => chain.links));
  return {
    scene: boxesOf(factors, links),
    columns: columnsOf(paths),
    chokepoints: new Set(robustness?.chokepoints?.map(({ id }) => id) ?? []),
  };
};
