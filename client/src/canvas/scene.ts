/** What is drawn, before it is drawn: the one description that canvas, layouts, legend and picture share. */
import type { Factor, Link } from "../store/answers.ts";
import type { Bundle } from "../store/bundles.ts";
import type { Drawn } from "../store/drawn.ts";
import type { DrawnNetwork } from "../store/drawn-network.ts";
import { type FallMarks, NO_MARKS } from "../store/evidence/fall.ts";
import type { State } from "../store/state.ts";
import type { ThroughGrouping } from "../store/two-levels.ts";
import type { Layout } from "../store/view.ts";
import { groupBox, type SceneGroup } from "./group-box.ts";
import { lookOf } from "./look/link-look.ts";
import { boxOf, dotSize, SHAPES, type Shape } from "./look/shapes.ts";
import { PORT_GAP, PORT_MARGIN } from "./routes/ports.ts";

/** Up to so many factors are boxes with their names inside; more are dots. */
const BOXES_LIMIT = 60;
/** Factors added by hand do not turn boxes into dots before this number. */
const BOXES_LIMIT_GROWN = 90;
/** Round a circle boxes would leave little but its empty middle. */
const BOXES_LIMIT_ROUND = 24;

/** Boxes hold their names; dots stand for many factors. */
export type SceneMode = "boxes" | "dots";

/** A factor as drawn. `lines` is its name, broken for its box. */
export type SceneNode = Readonly<{
  id: string;
  factor: Factor;
  shape: Shape;
  lines: readonly string[];
  width: number;
  height: number;
}>;

/** All that is drawn of a network, places apart. */
export type Scene = Readonly<{
  mode: SceneMode;
  nodes: readonly SceneNode[];
  links: readonly Link[];
  counterparts: State["counterparts"];
  /** In the layout by level: what interventions reach through a grouping. */
  throughGroupings: readonly ThroughGrouping[];
  /** Ids of the factors and links that the filter leaves out and the reader still wants to see. */
  faded: ReadonlySet<string>;
  /** What would vanish or change without the work that is left out. */
  marks: FallMarks;
  /** Links drawn together. */
  bundles: readonly Bundle[];
  /** Groupings that stand for their parts, by id. */
  folds: Drawn["folds"];
  /** Groups of a map, open and closed. */
  groups: readonly SceneGroup[];
}>;

const NONE: ReadonlySet<string> = new Set();
const NOTHING_TOGETHER = { bundles: [], folds: new Map(), groups: [] } as const;

/** Boxes or dots, for a view that started with `base` factors and now shows `shown`. */
const modeFor = (base: number, shown: number, layout: Layout): SceneMode => {
  if (layout === "circle") return shown <= BOXES_LIMIT_ROUND ? "boxes" : "dots";
  return base <= BOXES_LIMIT && shown <= BOXES_LIMIT_GROWN ? "boxes" : "dots";
};

/** However many links meet in a factor, its box grows no higher. */
const HIGHEST_ROOM = 132;

/** The room that the links of each factor's busier side take, in canvas units, by factor id. */
const roomFor = (links: readonly Link[]): ReadonlyMap<string, number> => {
  const sides = new Map<string, number>();
  const note = (key: string, room: number): void => void sides.set(key, (sides.get(key) ?? 0) + room);
  for (const link of links) {
    const room = lookOf(link).width + PORT_GAP;
    note(`out ${link.from.id}`, room);
    note(`in ${link.to.id}`, room);
  }
  return new Map(
    links
      .flatMap(({ from, to }) => [from.id, to.id])
      .map((id) => {
        const busier = Math.max(sides.get(`out ${id}`) ?? 0, sides.get(`in ${id}`) ?? 0);
        return [id, Math.min(HIGHEST_ROOM, busier + 2 * PORT_MARGIN)] as const;
      }),
  );
};

const NO_ROOMS = [new Map<string, number>(), new Map<string, number>()] as const;

const nodeOf = (factor: Factor, mode: SceneMode, room: number): SceneNode => {
  if (mode === "boxes") return { id: factor.id, factor, ...boxOf(factor.kind, factor.name, room) };
  const size = dotSize(factor.workCount);
  return { id: factor.id, factor, shape: SHAPES[factor.kind], lines: [factor.name], width: size, height: size };
};

/** A picture that is always of boxes, for what is read factor by factor. */
export const boxesOf = (factors: readonly Factor[], links: readonly Link[]): Scene => {
  const room = roomFor(links);
  return {
    mode: "boxes",
    nodes: factors.map((factor) => nodeOf(factor, "boxes", room.get(factor.id) ?? 0)),
    links,
    counterparts: [],
    throughGroupings: [],
    faded: new Set(),
    marks: NO_MARKS,
    ...NOTHING_TOGETHER,
  };
};

/** What a view started from, and what it shows now. */
export type Network = Omit<DrawnNetwork, "faded"> & Partial<Pick<DrawnNetwork, "faded">>;

/** What is drawn of a network. Factors of the base keep their size when others are added, so that nothing is pushed. */
export const sceneOf = (
  { factors, links, base, faded = NONE }: Network,
  layout: Layout,
  counterparts: State["counterparts"] = [],
  marks: FallMarks = NO_MARKS,
  throughGroupings: readonly ThroughGrouping[] = [],
): Scene => {
  const mode = modeFor(base.factors.length, factors.length, layout);
  const inBase = new Set(base.factors.map(({ id }) => id));
  // Dots are as large as their support, whatever meets in them.
  const [baseRoom, room] = mode === "dots" ? NO_ROOMS : [roomFor(base.links), roomFor(links)];
  const nodes = factors.map((factor) => {
    // Links meet the factors of the band from above, where the width of the box gives them room.
    const isInBand =
      (layout === "sides" && factor.sides.length === 0) || (layout === "levels" && factor.kind === "OUTCOME");
    return nodeOf(factor, mode, isInBand ? 0 : ((inBase.has(factor.id) ? baseRoom : room).get(factor.id) ?? 0));
  });
  return { ...NOTHING_TOGETHER, mode, nodes, links, counterparts, throughGroupings, faded, marks };
};

/**
 * The scene of what is drawn of its network; sizes and places stay those of the whole, so that folding moves nothing.
 * What is faded stays, as far as its ends do.
 */
export const drawnScene = (scene: Scene, { factors, links, bundles, folds, groups }: Drawn): Scene => {
  const drawn = new Set(factors.map(({ id }) => id));
  const nodes = scene.nodes.filter(({ id }) => drawn.has(id) || scene.faded.has(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const faded = scene.links.filter(({ id, from, to }) => scene.faded.has(id) && ids.has(from.id) && ids.has(to.id));
  return {
    ...scene,
    nodes,
    links: [...links, ...faded],
    counterparts: scene.counterparts.filter(({ perpetrator, victim }) => ids.has(perpetrator) && ids.has(victim)),
    bundles,
    folds,
    groups: groups.map(groupBox),
  };
};
