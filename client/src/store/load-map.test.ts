/** What an open group of the map draws: its best, what was added to it, and all with the support of the whole network. */
import { expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import type { AggregateQuery } from "../api/generated.ts";
import { loadMap } from "./load-map.ts";

const top = (id: string, workCount: number) => ({ id, name: id, claimCount: workCount, workCount });
const within = { id: "SOCIAL", label: "Social", factorCount: 300 };

const ANSWER: AggregateQuery["aggregate"] = {
  groups: [
    { id: "SOCIAL/TREND", label: "Trend", factorCount: 180, within, topFactors: [top("a", 37), top("b", 5)] },
    { id: "SOCIAL/OUTCOME", label: "Outcome", factorCount: 120, within, topFactors: [top("c", 9)] },
  ],
  groupsOf: [{ group: "SOCIAL", part: "SOCIAL/TREND" }, { group: "SOCIAL", part: "SOCIAL/OUTCOME" }, null],
  links: [],
  totalFactors: 300,
  totalLinks: 900,
  sentence: "",
  dataVersion: "",
  exportUrl: "/whole",
};

const named: string[] = [];
const api = {
  network: async ({ filter }: { filter: { factors: string[] } }) => {
    named.push(...filter.factors);
    const factors = filter.factors.map((id) => ({ id, name: id, claimCount: 1, workCount: 1 }));
    return { status: "ready", value: { factors, links: [], claimCount: 2, workCount: 2 } };
  },
} as unknown as Api;

test("added factors lie in their open part, all others beside; dots grow with all works, and the export is whole", async () => {
  const wish = { filter: {}, added: ["late", "closed", "outside"], dismissed: ["b"] };
  const open = { kind: "groups", by: "DOMAIN", open: ["SOCIAL", "SOCIAL/TREND"] } as const;
  const reply = await loadMap(wish, open, ANSWER, api, new AbortController().signal);
  expect(named).toEqual(["a", "late", "closed", "outside"]);
  if (reply.status !== "ready") throw new Error("The map is loaded.");
  const { factors, map, exportUrl } = reply.value;
  expect(map?.groupOf).toEqual({ a: "group:SOCIAL/TREND", late: "group:SOCIAL/TREND" });
  expect(map?.groups.map(({ id, drawn }) => [id, drawn])).toEqual([
    ["group:SOCIAL", 2],
    ["group:SOCIAL/TREND", 2],
    ["group:SOCIAL/OUTCOME", 0],
  ]);
  expect(factors.map(({ id, workCount }) => [id, workCount])).toEqual([
    ["a", 37],
    ["late", 1],
    ["closed", 1],
    ["outside", 1],
  ]);
  expect(exportUrl).toBe("/whole");
});
