/** What the store asks for when a view names more factors than one question may bring. */
import { expect, test, vi } from "vitest";
import { createApi } from "../../api/api.ts";
import { AggregateDocument } from "../../api/generated.ts";
import type { Request } from "../../api/request.ts";
import type { TakeNetwork } from "../../api/take-network.ts";
import { BEST_FACTORS_LIMIT, DRAWN_ELEMENTS_LIMIT } from "../amounts.ts";
import { createStore } from "../store.ts";
import { HOME_VIEW, PLAIN_VIEW, type View } from "../view.ts";
import { keepNetworkLoaded } from "./keep-network-loaded.ts";

const notAsked = () => Promise.reject(new Error("Nothing else is asked."));

const STREAMS = { takeFile: notAsked, takeNetwork: notAsked };

const limitsAsked = (limit: number): readonly unknown[] => {
  const asked: unknown[] = [];
  const request = async (_operation: unknown, variables: unknown) => {
    asked.push((variables as Readonly<{ limit: number }>).limit);
    return { status: "aborted" } as const;
  };
  const api = createApi(request, STREAMS, { storeView: notAsked, findView: notAsked });
  const stop = keepNetworkLoaded(createStore({ ...HOME_VIEW, scope: { kind: "best", limit } }), api);
  stop();
  return asked;
};

test("the best supported factors are asked for as the view says, up to what one question may bring", () => {
  expect(limitsAsked(40)).toEqual([40]);
  expect(limitsAsked(5000)).toEqual([BEST_FACTORS_LIMIT]);
});

type Asked = Readonly<{ name: string; limit: unknown; by: unknown; named: number }>;

/** What is asked of a network of so many factors and links when `view` is opened, until nothing more is asked. */
const askedOf = async (view: Partial<View>, totalFactors: number, totalLinks: number): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  const request = async (operation: unknown, given: unknown) => {
    const variables = given as Readonly<{ limit?: number; by?: string; filter?: { factors?: readonly string[] } }>;
    const name = operation === AggregateDocument ? "aggregate" : "network";
    asked.push({ name, limit: variables.limit, by: variables.by, named: variables.filter?.factors?.length ?? 0 });
    const topFactors = Array.from({ length: 100 }, (_, index) => ({
      id: `f${index}`,
      name: `F${index}`,
      claimCount: 1,
      workCount: 1,
    }));
    const groups = [{ id: "SOCIAL", label: "Social", factorCount: totalFactors, topFactors, within: null }];
    const value = {
      totalFactors,
      totalLinks,
      factors: [],
      links: [],
      groups,
      groupsOf: [],
      exportUrl: "/whole",
      sentence: "",
      dataVersion: "",
    };
    return { status: "ready", value: { network: value, aggregate: value } } as const;
  };
  const takeNetwork: TakeNetwork = async (address) => {
    asked.push({ name: `export ${address}`, limit: undefined, by: undefined, named: 0 });
    return { status: "ready", value: { factors: [], links: [], claimCount: 0, workCount: 0, sentence: "" } };
  };
  const streams = { ...STREAMS, takeNetwork };
  const api = createApi(request as unknown as Request, streams, { storeView: notAsked, findView: notAsked });
  const store = createStore({ ...PLAIN_VIEW, ...view });
  const stop = keepNetworkLoaded(store, api);
  await vi.waitFor(() => expect(store.getState().network.status).toBe("ready"));
  stop();
  return asked;
};

test("up to the limit everything is asked for, after one question for the groups", async () => {
  expect(await askedOf({}, 500, DRAWN_ELEMENTS_LIMIT - 500)).toMatchObject([
    { name: "aggregate", by: "DOMAIN" },
    { name: "network", limit: BEST_FACTORS_LIMIT },
  ]);
});

test("above it only the groups are asked for, and never the factors", async () => {
  expect(await askedOf({}, 500, DRAWN_ELEMENTS_LIMIT - 499)).toMatchObject([{ name: "aggregate", by: "DOMAIN" }]);
});

test("an open group brings its best supported factors by name, and no more", async () => {
  const map = { kind: "groups", by: "KIND", open: ["SOCIAL"] } as const;
  expect(await askedOf({ map }, 5_000, 15_000)).toMatchObject([
    { name: "aggregate", by: "KIND" },
    { name: "network", named: 100 },
  ]);
});

test("whoever wants everything gets it, of any size", async () => {
  const map = { kind: "everything" } as const;
  expect(await askedOf({ map }, 5_000, 15_000)).toMatchObject([{ name: "aggregate" }, { name: "export /whole" }]);
  expect(await askedOf({ map }, 500, 1_000)).toMatchObject([
    { name: "aggregate" },
    { name: "network", limit: BEST_FACTORS_LIMIT },
  ]);
  expect(await askedOf({ map }, 20_000, 60_000)).toHaveLength(2);
});
