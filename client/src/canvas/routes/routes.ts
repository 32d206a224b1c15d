/** How links run between boxes in lanes: out of one side, through the gaps of what is between, into another side. */
import type { Lane } from "../../store/view.ts";
import { alongChannel, type Lines, overHeads, type Route, swingOut, throughGaps, withoutRepeats } from "./bends.ts";
import { type Pass, passColumns } from "./columns.ts";
import { bandTop, type Plan, planAll, type RouteLink } from "./plans.ts";
import { type PortEnd, placePorts, type RouteBox, type Side } from "./ports.ts";

const CHANNEL_STEP = 6;

const LEVEL_STEP = 4.5;

const LEVEL_MARGIN = 7;

const endsOf = (plan: Plan, passes: readonly Pass[]): readonly PortEnd[] => {
  const { link, from, to, fromSide, toSide, channel } = plan;
  const isUpright = (side: Side): boolean => side === "left" || side === "right";
  const first = passes[0]?.y ?? to.y;
  const last = passes.at(-1)?.y ?? from.y;
  const weight = link.width;
  return [
    {
      key: `${link.id} from`,
      box: from,
      side: fromSide,
      sortBy: isUpright(fromSide) ? first : (channel?.x ?? to.x),
      weight,
    },
    { key: `${link.id} to`, box: to, side: toSide, sortBy: isUpright(toSide) ? last : (channel?.x ?? from.x), weight },
  ];
};

/** Links to the band lie beside each other, upright in their channel and level above the band. */
const linesOf = (plans: readonly Plan[], lanes: readonly Lane[]): ReadonlyMap<string, Lines> => {
  const band = bandTop(lanes);
  const foot = Math.max(...lanes.map(({ y, height }) => y + height / 2).filter((bottom) => bottom <= band));
  const bound = plans
    .flatMap(({ link, channel, from, to, fromSide }) =>
      channel === null ? [] : [{ id: link.id, ...channel, head: fromSide === "top" ? to.y : from.y }],
    )
    .sort((a, b) => a.x - b.x || a.head - b.head || (a.id < b.id ? -1 : 1));
  const room = Math.max(0, band - foot - 2 * LEVEL_MARGIN);
  const step = bound.length > 1 ? Math.min(LEVEL_STEP, room / (bound.length - 1)) : 0;
  return new Map(
    bound.map(({ id, x: middle, room: width }, index) => {
      const beside = bound.filter((other) => other.x === middle);
      const at = beside.findIndex((other) => other.id === id);
      const x = middle + (at - (beside.length - 1) / 2) * Math.min(CHANNEL_STEP, width / beside.length);
      return [id, { x, y: band - LEVEL_MARGIN - index * step }] as const;
    }),
  );
};

/** The routes of all links whose two boxes are there, by link id. The same input gives the same routes. */
export const routeLinks = (
  boxes: readonly RouteBox[],
  links: readonly RouteLink[],
  lanes: readonly Lane[],
): ReadonlyMap<string, Route> => {
  const { plans, columns } = planAll(boxes, links, lanes);
  const passes = passColumns(
    plans.map(({ link, from, to, columns }) => ({ id: link.id, from: from.y, to: to.y, width: link.width, columns })),
  );
  const passesOf = ({ link }: Plan): readonly Pass[] => passes.get(link.id) ?? [];
  const ports = placePorts(plans.flatMap((plan) => endsOf(plan, passesOf(plan))));
  const lines = linesOf(plans, lanes);
  return new Map(
    plans.map((plan) => {
      const { link, from, to, fromSide, toSide } = plan;
      const start = ports.get(`${link.id} from`) ?? from;
      const end = ports.get(`${link.id} to`) ?? to;
      const own = lines.get(link.id);
      if (own !== undefined) return [link.id, { start, end, bends: alongChannel(plan, own, start, end) }];
      if (fromSide === "top" && toSide === "top") return [link.id, { start, end, bends: overHeads(boxes, start, end) }];
      if (fromSide === "top" || fromSide === "bottom") return [link.id, { start, end, bends: [] }];
      const bends =
        fromSide === toSide ? swingOut(plan, start, end) : throughGaps(plan, passesOf(plan), columns, start, end);
      return [link.id, { start, end, bends: withoutRepeats(start, bends, end) }];
    }),
  );
};
