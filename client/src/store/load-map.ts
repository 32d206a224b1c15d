/** Loads a network as a map of groups: never more than the groups themselves and the factors of those that are open. */
import type { Api } from "../api/api.ts";
import type { Reply } from "../api/failure.ts";
import type { AggregateQuery } from "../api/generated.ts";
import { GROUP_FACTORS_LIMIT, SHOWN_FACTORS_LIMIT } from "./amounts.ts";
import type { NetworkAnswer } from "./answers.ts";
import { mapOf } from "./groups.ts";
import { toNetworkFilter } from "./network-filter.ts";
import type { ShownNetwork } from "./shown-network.ts";
import { type MapWish, NAMED_FACTORS_LIMIT, type View } from "./view.ts";

/** Names of a group's best factors are enough while none is open. */
const NAMED_IN_A_GROUP = 3;

type Answer = AggregateQuery["aggregate"];
type GroupsWish = Extract<MapWish, { kind: "groups" }>;
type Wish = Pick<View, "filter" | "added" | "dismissed">;

/** The factors that each open group draws, by the group's own id. */
type Members = ReadonlyMap<string, readonly string[]>;

/** The factors that each open group draws: its best supported, all open groups the same number at most. */
const membersOf = ({ groups }: Answer, open: readonly string[], { added, dismissed }: Wish): Members => {
  const gone = new Set(dismissed);
  const wanted = groups.filter(({ id }) => open.includes(id));
  const room = Math.max(0, NAMED_FACTORS_LIMIT - added.length);
  const each = Math.min(GROUP_FACTORS_LIMIT, Math.floor(room / Math.max(1, wanted.length)));
  return new Map(
    wanted.map(({ id, topFactors }) => [
      id,
      topFactors
        .map((factor) => factor.id)
        .filter((factor) => !gone.has(factor))
        .slice(0, each),
    ]),
  );
};

/** The same with factors that were added, in those open groups that they belong to; all others lie beside. */
const withAdded = (members: Members, { groupsOf }: Answer, { added, dismissed }: Wish): Members => {
  const all = new Map(members);
  for (const [index, id] of added.entries()) {
    const home = groupsOf[index];
    const open = home && [home.part, home.group].find((each) => all.has(each));
    const own = open === undefined || open === null ? undefined : all.get(open);
    if (open && own && !own.includes(id) && !dismissed.includes(id)) all.set(open, [...own, id]);
  }
  return all;
};

/** The same factors with their support in the whole network, not only among those drawn: dots grow with it. */
const withSupport = (factors: NetworkAnswer["factors"], { groups }: Answer): NetworkAnswer["factors"] => {
  const support = new Map(groups.flatMap(({ topFactors }) => topFactors.map((top) => [top.id, top] as const)));
  return factors.map((factor) => {
    const { claimCount, workCount } = support.get(factor.id) ?? factor;
    return { ...factor, claimCount, workCount };
  });
};

/** The groups of what `wish` leaves, with as many factors of each as `map` may draw. */
export const loadGroups = (wish: Wish, map: GroupsWish, api: Api, signal: AbortSignal): Promise<Reply<Answer>> => {
  const first = map.open.length === 0 ? NAMED_IN_A_GROUP : GROUP_FACTORS_LIMIT;
  const split = { split: [...map.open], splitAbove: GROUP_FACTORS_LIMIT };
  const filter = toNetworkFilter(wish.filter);
  return api.aggregate({ filter, by: map.by, first, ...split, added: [...wish.added] }, signal);
};

const NOTHING_DRAWN = { factors: [], links: [], claimCount: 0, workCount: 0 };

/** The map of what `wish` leaves, drawn as `map` says, from the groups that `loadGroups` gave. */
export const loadMap = async (
  wish: Wish,
  map: GroupsWish,
  answer: Answer,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<ShownNetwork>> => {
  const members = withAdded(membersOf(answer, map.open, wish), answer, wish);
  const ids = [...new Set([...[...members.values()].flat(), ...wish.added])];
  const { totalFactors, totalLinks, sentence, dataVersion, exportUrl } = answer;
  const drawn: Reply<Pick<NetworkAnswer, keyof typeof NOTHING_DRAWN>> =
    ids.length === 0
      ? { status: "ready", value: NOTHING_DRAWN }
      : await api.network({ filter: toNetworkFilter(wish.filter, ids), limit: SHOWN_FACTORS_LIMIT }, signal);
  if (drawn.status !== "ready") return drawn;
  const { links, claimCount, workCount } = drawn.value;
  const factors = withSupport(drawn.value.factors, answer);
  return {
    status: "ready",
    value: {
      ...{ factors, links, claimCount, workCount },
      base: { factors, links },
      truncated: false,
      ...{ totalFactors, totalLinks, sentence, dataVersion, exportUrl },
      map: mapOf(answer, members),
    },
  };
};
