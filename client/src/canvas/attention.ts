/** What stands out: pure sets of ids for hover, focus and selection. */
import type { Link } from "../store/answers.ts";
import type { Selection } from "../store/view.ts";

/** `near`: everything that stays clear while something is in focus; null when nothing is. */
export type Attention = Readonly<{ focused: string | null; selected: string | null; near: ReadonlySet<string> | null }>;

/** What of a link attention asks for. */
type LinkEnds = Pick<Link, "id" | "from" | "to">;

/** Within one step of a factor: its links and their other ends. Of a link: its two ends. Of anything else: null. */
export const nearOf = (id: string | null, links: readonly LinkEnds[]): ReadonlySet<string> | null => {
  if (id === null) return null;
  const touching = links.filter((link) => link.id === id || link.from.id === id || link.to.id === id);
  const isShown = touching.length > 0;
  return isShown ? new Set([id, ...touching.flatMap((link) => [link.id, link.from.id, link.to.id])]) : null;
};

/** What stands out, given what is focused, selected and shown. */
export const attentionOf = (focus: string | null, selection: Selection, links: readonly LinkEnds[]): Attention => ({
  focused: focus,
  selected: selection.kind === "factor" || selection.kind === "link" ? selection.id : null,
  near: nearOf(focus, links),
});
