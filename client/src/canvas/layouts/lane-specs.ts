/** Which lane a factor belongs to: by kind for the overview; by-side.ts and by-level.ts hold the plans of the views about sides and levels. */
import { LANE_WORDS } from "../../words/network.ts";
import type { LayoutItem, StepColumn } from "./layout.ts";

/** `band`: a row across the foot of the picture; all others are columns from left to right. */
export type LaneSpec = Readonly<{ id: string; title: string; place: "column" | "band" }>;

/** All lanes in their order, and the id of the lane that an item belongs to. */
export type LanePlan = Readonly<{ specs: readonly LaneSpec[]; laneOf: (item: LayoutItem) => string }>;

/** From this share on, interventions are what the picture is about and open it, instead of standing below. */
const LEADING_SHARE = 0.25;

const KIND_LANES: Readonly<Record<LayoutItem["kind"], string>> = {
  EXTERNAL_FACTOR: "external",
  TREND: "external",
  TRAFFICKER_CHARACTERISTIC: "trafficker",
  TRAFFICKER_RELATIONSHIP: "trafficker",
  VICTIM_VULNERABILITY: "vulnerability",
  OUTCOME: "outcome",
  INTERVENTION: "intervention",
};

/** From the surroundings over people to outcomes; interventions below, or first when the picture is about them. */
export const planByKind = (items: readonly LayoutItem[]): LanePlan => {
  const interventions = items.filter(({ kind }) => kind === "INTERVENTION").length;
  const lead = interventions > items.length * LEADING_SHARE;
  const hasTrends = items.some(({ kind }) => kind === "TREND");
  const intervention: LaneSpec = {
    id: "intervention",
    title: LANE_WORDS.intervention,
    place: lead ? "column" : "band",
  };
  const columns: readonly LaneSpec[] = [
    { id: "external", title: hasTrends ? LANE_WORDS.externalAndTrends : LANE_WORDS.external, place: "column" },
    { id: "trafficker", title: LANE_WORDS.trafficker, place: "column" },
    { id: "vulnerability", title: LANE_WORDS.vulnerability, place: "column" },
    { id: "outcome", title: LANE_WORDS.outcome, place: "column" },
  ];
  return {
    specs: lead ? [intervention, ...columns] : [...columns, intervention],
    laneOf: ({ kind }) => KIND_LANES[kind],
  };
};

/** Columns that were named beforehand, such as the steps of chains; what is in none of them stands in the last. */
export const planByColumns = (columns: readonly StepColumn[]): LanePlan => {
  const idAt = (at: number): string => `column-${at}`;
  const columnOf = new Map(columns.flatMap(({ ids }, at) => ids.map((id) => [id, idAt(at)] as const)));
  return {
    specs: columns.map(({ title }, at) => ({ id: idAt(at), title, place: "column" })),
    laneOf: ({ id }) => columnOf.get(id) ?? idAt(columns.length - 1),
  };
};
