/** What stands out among drawn chains: what is under the pointer or the keyboard, else the chains that were ticked. */
import type { PathwaysAnswer } from "../../store/answers.ts";
import { chainKey } from "../../store/pathways/pathways.ts";
import type { State } from "../../store/state.ts";
import { type Attention, attentionOf, jointsOf } from "../attention.ts";
import type { Scene } from "../scene.ts";

/** Every factor and link of the ticked chains; null when none of those given is ticked. */
const nearChosen = ({ paths }: PathwaysAnswer, chosen: readonly string[]): ReadonlySet<string> | null => {
  const keys = new Set(chosen);
  const found = paths.filter((chain) => keys.has(chainKey(chain)));
  if (found.length === 0) return null;
  return new Set(found.flatMap(({ factors, links }) => [...factors, ...links].map(({ id }) => id)));
};

/** What stands out now. */
export const pathwayAttention = (
  { interface: window, view }: State,
  answer: PathwaysAnswer,
  scene: Scene,
): Attention => {
  const attention = attentionOf(window.focus, view.selection, jointsOf(scene));
  return { ...attention, near: attention.near ?? nearChosen(answer, view.pathways?.chosen ?? []) };
};
