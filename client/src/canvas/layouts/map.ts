/** Places a map of groups: closed ones as boxes round a ring or by their links, open ones as fields with their factors in rows or with a map of their parts. */
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

/** What an open group holds, and its size; all places are offsets from the middle of the field. */
type Field = Readonly<{ width: number; height: number }> & Placed;

/** An open group's factors in rows, in their order. */
const fieldOfFactors = (group: LayoutGroup, items: readonly LayoutItem[]): Field => {
  const cellWidth = Math.max(0, ...items.map(({ width }) => width)) + COLUMN_GAP;
  const cellHeight = Math.max(0, ...items.map(({ height }) => height)) + ROW_GAP;
  const columns = Math.max(1, Math.round(Math.sqrt((items.length * cellHeight * FORM) / Math.max(1, cellWidth))));
  const rows = Math.ceil(items.length / columns);
  const width = Math.max(group.width, columns * cellWidth - COLUMN_GAP + 2 * PADDING);
  const height = Math.max(group.height, TITLE_HEIGHT + rows * cellHeight - ROW_GAP + PADDING);
  const positions = Object.fromEntries(
    items.map((item, index) => {
      // Down the columns: the best supported stand on the left, as in an index.
      const [column, row] = [Math.floor(index / rows), index % rows];
      const x = -width / 2 + PADDING + cellWidth * column + (cellWidth - COLUMN_GAP) / 2 - (item.lead ?? 0);
      const y = -height / 2 + TITLE_HEIGHT + cellHeight * row + (cellHeight - ROW_GAP) / 2;
      return [item.id, { x, y }] as const;
    }),
  );
  return { width, height, positions, lanes: [] };
};

const shifted = ({ x, y }: Position, by: Position): Position => ({
  x: Math.round(x + by.x) + 0,
  y: Math.round(y + by.y) + 0,
});

const laneShifted = (lane: Lane, by: Position): Lane => ({
  ...lane,
  ...shifted(lane, by),
  titleAt: shifted(lane.titleAt, by),
});

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

type Fields = ReadonlyMap<string, Field>;

/** Groups clear of each other, the open ones with all that their fields hold; `boxes` is the room that each takes. */
const arrange = (
  groups: readonly LayoutGroup[],
  fields: Fields,
  closed: Placed["positions"],
): Placed & Readonly<{ boxes: readonly Placement[] }> => {
  const rooms = groups.map(
    ({ id, width, height }): Placement => ({
      ...(closed[id] ?? { x: 0, y: 0 }),
      width: (fields.get(id)?.width ?? width) + APART,
      height: (fields.get(id)?.height ?? height) + APART,
    }),
  );
  const boxes = separate(rooms).map(({ x, y, width, height }) => ({
    ...shifted({ x, y }, { x: 0, y: 0 }),
    width: width - APART,
    height: height - APART,
  }));
  const positions: Record<string, Position> = {};
  const lanes: Lane[] = [];
  for (const [index, { id, title }] of groups.entries()) {
    const { x, y, width, height } = boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    positions[id] = { x, y };
    const field = fields.get(id);
    if (field === undefined) continue;
    for (const [held, at] of Object.entries(field.positions)) positions[held] = shifted(at, { x, y });
    lanes.push({ id, title, titleAt: { x, y: y - height / 2 + TITLE_AT }, x, y, width, height, isGroup: true });
    lanes.push(...field.lanes.map((lane) => laneShifted(lane, { x, y })));
  }
  return { positions, lanes, boxes };
};

/** An open group that came apart: a map of its parts, below its title. */
const fieldOfParts = (group: LayoutGroup, { positions, lanes, boxes }: ReturnType<typeof arrange>): Field => {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  const by = { x: -(left + right) / 2, y: -(top + bottom) / 2 + (TITLE_HEIGHT - PADDING) / 2 };
  return {
    width: Math.max(group.width, right - left + 2 * PADDING),
    height: bottom - top + TITLE_HEIGHT + PADDING,
    positions: Object.fromEntries(Object.entries(positions).map(([id, at]) => [id, shifted(at, by)])),
    lanes: lanes.map((lane) => laneShifted(lane, by)),
  };
};

/** Parts lie closer together than groups do. */
const PARTS_TARGET: Target = { width: 480, height: 320 };

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
  const fieldsOf = (some: readonly LayoutGroup[]): Fields =>
    new Map(
      some.flatMap((group): readonly (readonly [string, Field])[] => {
        if (group.members === null) return [];
        const parts = groups.filter(({ within }) => within === group.id);
        if (parts.length === 0) {
          const own = group.members.flatMap((id) => byId.get(id) ?? []);
          return [[group.id, fieldOfFactors(group, own)]];
        }
        const closed = closedPlaces(parts, bundles, PARTS_TARGET, seed, report);
        return [[group.id, fieldOfParts(group, arrange(parts, fieldsOf(parts), closed))]];
      }),
    );
  const whole = groups.filter(({ within }) => within === null);
  const closed = closedPlaces(whole, bundles, target, seed, report);
  const { positions, lanes, boxes } = arrange(whole, fieldsOf(whole), closed);
  const places: Record<string, Position> = { ...positions };
  const taken: Placement[] = [...boxes];
  for (const { id, width, height } of items) {
    if (places[id] !== undefined) continue;
    const at = nearestFree({ x: 0, y: 0 }, { width, height }, taken);
    places[id] = at;
    taken.push({ ...at, width, height });
  }
  return { positions: places, lanes };
};
