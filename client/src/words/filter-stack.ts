/** The words for the steps of a filter, and for what a filter leaves out but the canvas still draws. */
import { counted, plural } from "./counts.ts";

/** The heading, and the first line: what there is before any step. */
export const STACK_TITLE = "Steps of this filter";
export const BEFORE_ALL_STEPS = "Before all steps";
export const STACK_NOTE =
  "What is left after each step, before anything is added or dismissed by hand. Order changes these counts, not the result.";

/** What becomes of what is filtered out. */
export const LEFT_OUT_TITLE = "What is filtered out";
export const LEFT_OUT_CHOICES = [
  { value: "hide", words: "Hidden", fades: false },
  { value: "fade", words: "Pale on the canvas", fades: true },
] as const;

/** What can be done with one step. */
export const STEP_ACTIONS = {
  name: "Name this step …",
  up: "Move up",
  down: "Move down",
  join: "Join with the step above",
  keep: "Keep for other views",
  remove: "Remove",
} as const;

/** The field in which a step is named. */
export const STEP_NAME = { field: "Name of this step", keep: "Name it" } as const;

/** A step that sets nothing but what is usual. */
export const USUAL_SETTING = "Usual setting";

/** "81 factors, 120 links". */
export const totalsWords = (of: Readonly<{ totalFactors: number; totalLinks: number }>): string =>
  `${counted(of.totalFactors, "factor")}, ${counted(of.totalLinks, "link")}`;

/** Said of a step that is off: its count would be that of the step before it. */
export const OFF_WORDS = "switched off";

/** The name of the button with everything that can be done to a step. */
export const actionsLabel = (step: string): string => `What to do with the step ${step}`;

/** The name of the switch of a step. */
export const switchLabel = (step: string): string => `Use the step ${step}`;

/** "169 factors and 433 links that the filter leaves out": how many are drawn pale. */
const leftOut = (factors: number, links: number): string =>
  `${[...(factors > 0 ? [counted(factors, "factor")] : []), ...(links > 0 ? [counted(links, "link")] : [])].join(" and ")} that the filter leaves out`;

/** The legend's sentence on what is drawn pale. */
export const fadedLegend = (factors: number, links: number): string =>
  `Pale: ${leftOut(factors, links)}. ${plural(factors + links, { one: "It is", other: "They are" })} not counted, and in no table or file.`;

/** The outline's sentence on what the canvas draws pale. */
export const fadedOutline = (factors: number, links: number): string =>
  `The canvas also draws, pale, ${leftOut(factors, links)}; this list does not hold ${plural(factors + links, { one: "it", other: "them" })}.`;
