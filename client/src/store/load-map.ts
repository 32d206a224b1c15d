/** Loads a network as a map of groups: never more than the groups themselves and the factors of those that are open. */
import type { Api } from "../api/api.ts";
import type { Reply } from "../api/failure.ts";
import type { AggregateQuery } from "../api/generated.ts";
import { GROUP_FACTORS_LIMIT, SHOWN_FACTORS_LIMIT } from "./amounts.ts";
import type { NetworkAnswer, ShownNetwork } from "./answers.ts";
import { mapOf } from "./groups.ts";
import { toNetworkFilter } from "./network-filter.ts";
import { type MapWish, NAMED_FACTORS_LIMIT, type View } from "./view.ts";

/** Names of a group's best factors are enough while none is open. */
const NAMED_IN_A_GROUP = 3;

type Wish = Pick<View, "filter" | "added" | "dismissed">;

/** The factors that each open group draws, by the group's own id. */
type Members = ReadonlyMap<string, readonly string[]>;

/** The factors that each open group draws: its best supported, all open groups the same number at most. */
const membersOf = (
  { groups }: AggregateQuery["aggregate"],
  open: readonly string[],
  { added, dismissed }: Wish,
): Members => {
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
const withAdded = (
  members: Members,
  { groupsOf }: AggregateQuery["aggregate"],
  { added, dismissed }: Wish,
): Members => {
  const all = new Map(members);
  for (const [index, id] of added.entries()) {
    const home = groupsOf[index];
    const open = home && [home.part, home.group].find((each) => all.has(each));
    const own = open === undefined || open === null ? undefined : all.get(open);
    if (open && own && !own.includes(id) && !dismissed.includes(id)) all.set(open, [...own, id]);
  }
  return all;
};

/** The map of what `wish` leaves, drawn as `map` says; `totals` is the same network, counted. */
export const loadMap = async (
  wish: Wish,
  map: Extract<MapWish, { kind: "groups" }>,
  totals: NetworkAnswer,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<ShownNetwork>> => {
  const filter = toNetworkFilter(wish.filter);
  const added = [...wish.added];
  const first = map.open.length === 0 ? NAMED_IN_A_GROUP : GROUP_FACTORS_LIMIT;
  const split = { split: [...map.open], splitAbove: GROUP_FACTORS_LIMIT };
  const answer = await api.aggregate({ filter, by: map.by, first, ...split, added }, signal);
  if (answer.status !== "ready") return answer;
  const members = withAdded(membersOf(answer.value, map.open, wish), answer.value, wish);
  const ids = [...new Set([...[...members.values()].flat(), ...wish.added])];
  const { sentence, dataVersion, exportUrl } = answer.value;
  const drawn: Reply<Pick<NetworkAnswer, "factors" | "links">> =
    ids.length === 0
      ? { status: "ready", value: { factors: [], links: [] } }
      : await api.network({ filter: toNetworkFilter(wish.filter, ids), limit: SHOWN_FACTORS_LIMIT }, signal);
  if (drawn.status !== "ready") return drawn;
  const { factors, links } = drawn.value;
  return {
    status: "ready",
    value: {
      ...totals,
      factors,
      links,
      base: { factors, links },
      truncated: false,
      sentence,
      dataVersion,
      exportUrl,
      map: mapOf(answer.value, members),
    },
  };
};
