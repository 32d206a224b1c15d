/** What stands out: pure sets of ids for hover, focus and selection. */
import type { Drawn } from "../store/drawn.ts";
import type { Selection } from "../store/view.ts";

/** `near`: everything that stays clear while something is in focus; null when nothing is. */
export type Attention = Readonly<{ focused: string | null; selected: string | null; near: ReadonlySet<string> | null }>;

/** What joins two ends that are drawn. */
export type Joint = Readonly<{ id: string; from: string; to: string }>;

/** Links and bundles alike. */
export const jointsOf = ({ links, bundles }: Pick<Drawn, "links" | "bundles">): readonly Joint[] => [
  ...links.map(({ id, from, to }) => ({ id, from: from.id, to: to.id })),
  ...bundles,
];

/** Within one step of a factor or group: its links and their other ends. Of a link: its two ends. Of anything else: null. */
export const nearOf = (id: string | null, joints: readonly Joint[]): ReadonlySet<string> | null => {
  if (id === null) return null;
  const touching = joints.filter((joint) => joint.id === id || joint.from === id || joint.to === id);
  const isShown = touching.length > 0;
  return isShown ? new Set([id, ...touching.flatMap((joint) => [joint.id, joint.from, joint.to])]) : null;
};

/** What stands out, given what is focused, selected and shown. */
export const attentionOf = (focus: string | null, selection: Selection, joints: readonly Joint[]): Attention => ({
  focused: focus,
  selected: selection.kind === "factor" || selection.kind === "link" ? selection.id : null,
  near: nearOf(focus, joints),
});
