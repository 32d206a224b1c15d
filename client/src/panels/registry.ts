/** Every panel there is, in the order in which each side shows them. */
import { detailsPanel } from "./details/panel.ts";
import { filtersPanel } from "./filters/panel.ts";
import { outlinePanel } from "./outline/panel.ts";
import type { Panel } from "./panel.ts";
import { questionsPanel } from "./questions/panel.ts";

const PANELS: readonly Panel[] = [questionsPanel, filtersPanel, detailsPanel, outlinePanel];

/** The panels of one side, from the top. */
export const panelsOf = (zone: Panel["zone"]): readonly Panel[] => PANELS.filter((panel) => panel.zone === zone);
