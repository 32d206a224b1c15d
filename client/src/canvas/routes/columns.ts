/** Where links may pass a column of boxes: through the gaps between them, side by side, and never behind a box. */

/** A box by its middle. */
export type Obstacle = Readonly<{ x: number; y: number; width: number; height: number }>;

/** A stretch of a column, from `top` down to `bottom`, where no box stands. */
export type Gap = Readonly<{ top: number; bottom: number }>;

/** Boxes above each other: their middle, their outermost edges, and the gaps between them. */
export type Column = Readonly<{ x: number; left: number; right: number; gaps: readonly Gap[] }>;

/** Boxes whose middles lie this close stand in one column. */
const SAME_COLUMN = 3;
const MARGIN = 3;
/** Room above and below all boxes that links may use. */
const OUTSIDE = 30;

const gapsOf = (boxes: readonly Obstacle[], top: number, bottom: number): readonly Gap[] => {
  const gaps: Gap[] = [];
  let from = top;
  for (const { y, height } of [...boxes].sort((a, b) => a.y - a.height / 2 - (b.y - b.height / 2))) {
    const until = y - height / 2 - MARGIN;
    if (until >= from) gaps.push({ top: from, bottom: until });
    from = Math.max(from, y + height / 2 + MARGIN);
  }
  return bottom >= from ? [...gaps, { top: from, bottom }] : gaps;
};

/** The columns that boxes stand in, from left to right. */
export const columnsOf = (boxes: readonly Obstacle[]): readonly Column[] => {
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - OUTSIDE;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + OUTSIDE;
  const groups: Obstacle[][] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && Math.abs(group[0].x - box.x) <= SAME_COLUMN) group.push(box);
    else groups.push([box]);
  }
  const columns = groups.map((group) => ({
    boxes: group,
    x: group[0]?.x ?? 0,
    left: Math.min(...group.map(({ x, width }) => x - width / 2)),
    right: Math.max(...group.map(({ x, width }) => x + width / 2)),
  }));
  // A box moved by hand onto a column stands in the way there, but makes no column of its own.
  const isOn = (a: (typeof columns)[number], b: (typeof columns)[number]): boolean =>
    a !== b && a.boxes.length < b.boxes.length && a.left < b.right && b.left < a.right;
  return columns
    .filter((column) => !columns.some((other) => isOn(column, other)))
    .map((column) => {
      const others = columns.filter((other) => isOn(other, column)).flatMap(({ boxes: own }) => own);
      const { x, left, right } = column;
      return { x, left, right, gaps: gapsOf([...column.boxes, ...others], top, bottom) };
    });
};

/** A link that passes columns: from one level to another, in the order of travel. */
export type Passage = Readonly<{ id: string; from: number; to: number; width: number; columns: readonly Column[] }>;

/** Where a link passes a column. */
export type Pass = Readonly<{ column: Column; y: number }>;

/** Room between two lines in a gap, beside their widths. */
const BESIDE = 3;
/** How much further a link would go for each unit of room that a gap lacks. */
const CROWD_COST = 9;

const clamp = (value: number, { top, bottom }: Gap): number => Math.min(bottom, Math.max(top, value));

type Choice = { id: string; width: number; column: Column; gap: Gap; y: number };

type Chosen = Readonly<Pick<Choice, "column" | "gap" | "y">>;

/** `used`: the room that each gap has given away already. */
const chooseGap = (
  column: Column,
  from: number,
  { to, width }: Passage,
  used: ReadonlyMap<Gap, number>,
): Chosen | null => {
  let best: Readonly<{ gap: Gap; y: number; cost: number }> | null = null;
  for (const gap of column.gaps) {
    const y = clamp(from, gap);
    const missing = Math.max(0, (used.get(gap) ?? 0) + width - (gap.bottom - gap.top));
    const cost = Math.abs(y - from) * 1.1 + Math.abs(y - to) + missing * CROWD_COST;
    if (best === null || cost < best.cost) best = { gap, y, cost };
  }
  return best === null ? null : { column, gap: best.gap, y: best.y };
};

/** Lines in one gap lie side by side in it, in the order of their levels; where room is short, closer together. */
const spreadInGap = (gap: Gap, group: Choice[]): void => {
  group.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const wanted = group.reduce((sum, { y }) => sum + y, 0) / group.length;
  const middles: number[] = [];
  let at = 0;
  group.forEach(({ width }, index) => {
    if (index > 0) at += ((group[index - 1]?.width ?? width) + width) / 2 + BESIDE;
    middles.push(at);
  });
  const scale = at > 0 ? Math.min(1, (gap.bottom - gap.top) / at) : 1;
  const half = (at * scale) / 2;
  const middle = Math.min(gap.bottom - half, Math.max(gap.top + half, wanted));
  group.forEach((choice, index) => {
    choice.y = middle - half + (middles[index] ?? 0) * scale;
  });
};

/** Where each link passes the columns in its way, by link id. The same input gives the same passes. */
export const passColumns = (passages: readonly Passage[]): ReadonlyMap<string, readonly Pass[]> => {
  const used = new Map<Gap, number>();
  const passes = new Map<string, Choice[]>();
  for (const passage of passages) {
    const { id, from, width, columns } = passage;
    let level = from;
    const own: Choice[] = [];
    for (const column of columns) {
      const choice = chooseGap(column, level, passage, used);
      if (choice === null) continue;
      used.set(choice.gap, (used.get(choice.gap) ?? 0) + width + BESIDE);
      level = choice.y;
      own.push({ id, width, ...choice });
    }
    passes.set(id, own);
  }
  const groups = new Map<Gap, Choice[]>();
  for (const choice of [...passes.values()].flat()) groups.set(choice.gap, [...(groups.get(choice.gap) ?? []), choice]);
  for (const [gap, group] of groups) spreadInGap(gap, group);
  return passes;
};
