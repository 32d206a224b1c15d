/** What the store asks for when a view names more factors than one question may bring. */
import { expect, test } from "vitest";
import { createApi } from "../api/api.ts";
import { BEST_FACTORS_LIMIT } from "./amounts.ts";
import { keepNetworkLoaded } from "./keep-network-loaded.ts";
import { createStore } from "./store.ts";
import { HOME_VIEW } from "./view.ts";

const limitsAsked = (limit: number): readonly unknown[] => {
  const asked: unknown[] = [];
  const request = async (_operation: unknown, variables: unknown) => {
    asked.push((variables as Readonly<{ limit: number }>).limit);
    return { status: "aborted" } as const;
  };
  const notAsked = () => Promise.reject(new Error("Nothing else is asked."));
  const api = createApi(request, notAsked, { storeView: notAsked, findView: notAsked });
  const stop = keepNetworkLoaded(createStore({ ...HOME_VIEW, scope: { kind: "best", limit } }), api);
  stop();
  return asked;
};

test("the best supported factors are asked for as the view says, up to what one question may bring", () => {
  expect(limitsAsked(40)).toEqual([40]);
  expect(limitsAsked(5000)).toEqual([BEST_FACTORS_LIMIT]);
});
