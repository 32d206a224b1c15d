/** Compares the view with another: one of the history, a question's, a saved one, a variant, or an address. */
import { parseAddress } from "../store/address/address.ts";
import {
  choiceOf,
  compareWith as compare,
  endComparing as end,
  showCompared as show,
  swapCompared as swap,
} from "../store/compare/compare-steps.ts";
import { announce, setNotice } from "../store/interface.ts";
import { questionOf } from "../store/questions.ts";
import type { State } from "../store/state.ts";
import { changeInterface, changeView, type Store } from "../store/store.ts";
import type { CompareWish, ShownChoice } from "../store/view.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { COMPARE_SAID } from "../words/compare.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

/** What to compare with. An address may be a whole one or its query alone. */
export type CompareTarget =
  | Readonly<{ kind: "choice"; choice: ShownChoice }>
  | Readonly<{ kind: "question"; id: string }>
  | Readonly<{ kind: "address"; address: string }>;

const refuse = (store: Store, words: string): void =>
  changeInterface(store, (state) => announce(setNotice(state, words), words));

const open = (store: Store, choice: ShownChoice): void => changeView(store, (view) => compare(view, choice));

const queryOf = (address: string): string => {
  const at = address.indexOf("?");
  return at < 0 ? "" : address.slice(at).replace(/#.*$/, "").trim();
};

/** Puts another view beside this one, and brings the comparison to the front. */
export const compareWith: Command<CompareTarget> = {
  id: "compare-with",
  label: COMMAND_LABELS.compareWith,
  reach: "everywhere",
  isEnabled: always,
  run: async ({ store, api }, target) => {
    if (target.kind === "choice") open(store, target.choice);
    if (target.kind === "address") {
      const { view, problems } = parseAddress(queryOf(target.address));
      if (problems.length > 0) refuse(store, COMPARE_SAID.addressNotUnderstood(problems));
      else open(store, choiceOf(view));
    }
    const question = target.kind === "question" ? questionOf(target.id) : undefined;
    if (question === undefined) return;
    const reply = await question.view(api);
    if (reply.status === "ready") open(store, choiceOf(reply.value));
    if (reply.status === "failed") refuse(store, reply.failure.message);
  },
};

const isComparing = ({ view }: State): boolean => view.compare !== null;

/** Exchanges the two views. */
export const swapCompared: KeyCommand = {
  id: "swap-compared",
  label: COMMAND_LABELS.swapCompared,
  reach: "everywhere",
  isEnabled: isComparing,
  run: ({ store }) => changeView(store, swap),
};

/** Leaves the present view alone again. */
export const endComparing: KeyCommand = {
  id: "end-comparing",
  label: COMMAND_LABELS.endComparing,
  reach: "everywhere",
  isEnabled: isComparing,
  run: ({ store }) => changeView(store, end),
};

/** Draws one diff, or two pictures under one camera. */
export const showCompared: Command<CompareWish["shows"]> = {
  id: "show-compared",
  label: COMMAND_LABELS.showCompared,
  reach: "everywhere",
  isEnabled: isComparing,
  run: ({ store }, shows) => changeView(store, (view) => show(view, shows)),
};
