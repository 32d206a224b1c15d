/** Places a map of groups: closed ones as boxes round a ring or by their links, open ones as fields with their factors in rows. */
import type { Lane, Position } from "../../store/view.ts";
import { computeForce } from "./force.ts";
import type { LayoutGroup, LayoutItem, LayoutLink, Placed, Target } from "./layout.ts";
import { nearestFree, type Placement, separate } from "./overlap.ts";
import { type Report, silent } from "./progress.ts";
import { ringOf } from "./ring.ts";

/** Up to so many groups stand round a ring; more lie where their links pull them. */
const RING_LIMIT = 14;
/** Canvas units: round the factors of an open group, above them for its title, and between them. */
const PADDING = 14;
const TITLE_HEIGHT = 26;
const TITLE_AT = 14;
const ROW_GAP = 10;
const COLUMN_GAP = 16;
/** Room between groups, in which bundles are seen. */
const APART = 46;
/** How much wider than high an open group may be. */
const FORM = 1.5;

type Field = Readonly<{ width: number; height: number; places: ReadonlyMap<string, Position> }>;

/** An open group's factors in rows, in their order; `places` are offsets from the middle of the field. */
const fieldOf = (group: LayoutGroup, items: readonly LayoutItem[]): Field => {
  const cellWidth = Math.max(0, ...items.map(({ width }) => width)) + COLUMN_GAP;
  const cellHeight = Math.max(0, ...items.map(({ height }) => height)) + ROW_GAP;
  const columns = Math.max(1, Math.round(Math.sqrt((items.length * cellHeight * FORM) / Math.max(1, cellWidth))));
  const rows = Math.ceil(items.length / columns);
  const width = Math.max(group.width, columns * cellWidth - COLUMN_GAP + 2 * PADDING);
  const height = Math.max(group.height, TITLE_HEIGHT + rows * cellHeight - ROW_GAP + PADDING);
  const places = new Map(
    items.map((item, index) => {
      // Down the columns: the best supported stand on the left, as in an index.
      const [column, row] = [Math.floor(index / rows), index % rows];
      const x = -width / 2 + PADDING + cellWidth * column + (cellWidth - COLUMN_GAP) / 2 - (item.lead ?? 0);
      const y = -height / 2 + TITLE_HEIGHT + cellHeight * row + (cellHeight - ROW_GAP) / 2;
      return [item.id, { x, y }] as const;
    }),
  );
  return { width, height, places };
};

const asItem = ({ id, width, height }: LayoutGroup): LayoutItem => ({
  id,
  kind: "EXTERNAL_FACTOR",
  domain: "SOCIAL",
  sides: [],
  workCount: 1,
  width,
  height,
});

/** Where the groups stand while all of them are closed: opening one starts from there. */
const closedPlaces = (
  groups: readonly LayoutGroup[],
  bundles: readonly LayoutLink[],
  target: Target,
  seed: number,
  report: Report,
): Placed["positions"] =>
  groups.length <= RING_LIMIT
    ? ringOf(groups, bundles, target, seed)
    : computeForce(groups.map(asItem), bundles, target, seed, report).positions;

/** Every group and every factor of the open ones; what is added from outside of any group lies beside. */
export const computeMap = (
  groups: readonly LayoutGroup[],
  bundles: readonly LayoutLink[],
  items: readonly LayoutItem[],
  target: Target,
  seed = 0,
  report: Report = silent,
): Placed => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const fields = groups.map((group) =>
    group.members === null
      ? null
      : fieldOf(
          group,
          group.members.flatMap((id) => byId.get(id) ?? []),
        ),
  );
  const closed = closedPlaces(groups, bundles, target, seed, report);
  const boxes = groups.map(
    ({ id, width, height }, index): Placement => ({
      ...(closed[id] ?? { x: 0, y: 0 }),
      width: (fields[index]?.width ?? width) + APART,
      height: (fields[index]?.height ?? height) + APART,
    }),
  );
  const placed = separate(boxes).map(({ x, y, width, height }) => ({
    x: Math.round(x) + 0,
    y: Math.round(y) + 0,
    width: width - APART,
    height: height - APART,
  }));
  const positions: Record<string, Position> = {};
  const lanes: Lane[] = [];
  for (const [index, { id, title }] of groups.entries()) {
    const { x, y, width, height } = placed[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    positions[id] = { x, y };
    const field = fields[index] ?? null;
    if (field === null) continue;
    for (const [factor, at] of field.places) positions[factor] = { x: Math.round(x + at.x), y: Math.round(y + at.y) };
    lanes.push({ id, title, titleAt: { x, y: y - height / 2 + TITLE_AT }, x, y, width, height, isGroup: true });
  }
  const taken: Placement[] = [...placed];
  for (const { id, width, height } of items) {
    if (positions[id] !== undefined) continue;
    const at = nearestFree({ x: 0, y: 0 }, { width, height }, taken);
    positions[id] = at;
    taken.push({ ...at, width, height });
  }
  return { positions, lanes };
};
