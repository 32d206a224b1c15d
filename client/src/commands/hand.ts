/** Moves factors without a drag, and makes the pointer choose several: what a hand does on the canvas. */
import { broughtTo, FREE_HAND, type Hand, heldPlaces, nudged } from "../store/hand.ts";
import { announce, type Interface, setFocus, setOverlay } from "../store/interface.ts";
import { selectedTogether } from "../store/selection.ts";
import { nameOf } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import type { Position } from "../store/view.ts";
import { moveFactors } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { HAND_WORDS } from "../words/selection.ts";
import type { Command, KeyCommand } from "./command.ts";
import { type FactorArgument, targetFactors } from "./targets.ts";

/** One press of an arrow key, in canvas units: about the edge of a box, and with Shift half of it. */
const STEP = 10;
const FAR_STEP = 80;

const withHand = (state: Interface, hand: Hand, said: string): Interface => ({ ...announce(state, said), hand });

const isOnCanvas = ({ view }: State): boolean => view.page === "network";

/** Lets the pointer choose factors, by a box or one by one, until a box is drawn or the tool is put away. */
export const toggleChoosing: KeyCommand = {
  id: "toggle-choosing",
  label: COMMAND_LABELS.toggleChoosing,
  shortcut: "B",
  reach: "network",
  isEnabled: (state) => isOnCanvas(state) && state.network.status === "ready",
  run: ({ store }) =>
    store.set(({ interface: window }) => ({
      interface:
        window.hand.kind === "choosing"
          ? withHand(window, FREE_HAND, HAND_WORDS.doneChoosing)
          : withHand(setFocus(window, null), { kind: "choosing" }, HAND_WORDS.choosing),
    })),
};

/** The factors that a move is about and that have a place; a part of a selection stands for all of it. */
const movable = (state: State, argument: FactorArgument): readonly string[] => {
  const together = selectedTogether(state.view);
  const meant = targetFactors(state, argument);
  const ids = meant.some((id) => together.includes(id)) ? together : meant;
  return ids.filter((id) => state.positions[id] !== undefined);
};

const namesOf = (state: State, ids: readonly string[]): string =>
  HAND_WORDS.who(
    ids.length,
    ids.slice(0, 1).map((id) => nameOf(state, id)),
  );

/** Takes factors in hand: arrow keys move them, a click on the canvas says where they go. */
export const startMoving: Command<FactorArgument> = {
  id: "start-moving",
  label: COMMAND_LABELS.startMoving,
  shortcut: "M",
  reach: "network",
  isEnabled: (state, argument) => isOnCanvas(state) && movable(state, argument).length > 0,
  run: ({ store }, argument) =>
    store.set((state) => {
      const ids = movable(state, argument);
      const closed = { ...setOverlay(state.interface, { kind: "none" }), sheet: "none" as const, focus: null };
      const hand: Hand = { kind: "moving", ids, by: { x: 0, y: 0 } };
      return { interface: withHand(closed, hand, HAND_WORDS.moving(namesOf(state, ids))) };
    }),
};

const isMoving = (state: State): boolean => isOnCanvas(state) && state.interface.hand.kind === "moving";

const nudge = (id: string, label: string, shortcut: string, by: Position): KeyCommand => ({
  id,
  label,
  shortcut,
  reach: "hand",
  isEnabled: isMoving,
  run: ({ store }) =>
    store.set(({ interface: window }) => {
      const hand = nudged(window.hand, by);
      return hand.kind === "moving" ? { interface: withHand(window, hand, HAND_WORDS.movedBy(hand.by)) } : {};
    }),
});

/** The eight steps: each way, and each way farther. */
export const NUDGES: readonly KeyCommand[] = (
  [
    ["left", "Left", -1, 0],
    ["right", "Right", 1, 0],
    ["up", "Up", 0, -1],
    ["down", "Down", 0, 1],
  ] as const
).flatMap(([way, key, x, y]) => [
  nudge(`move-${way}`, HAND_WORDS.nudge[way], `Arrow${key}`, { x: x * STEP, y: y * STEP }),
  nudge(`move-far-${way}`, HAND_WORDS.farNudge[way], `Shift+Arrow${key}`, { x: x * FAR_STEP, y: y * FAR_STEP }),
]);

const kept = (state: State, hand: Hand): Partial<State> => {
  if (hand.kind !== "moving") return {};
  const isMoved = hand.by.x !== 0 || hand.by.y !== 0;
  const said = (isMoved ? HAND_WORDS.kept : HAND_WORDS.notMoved)(namesOf(state, hand.ids));
  return {
    ...(isMoved ? { view: moveFactors(state.view, heldPlaces(hand, state.positions)) } : {}),
    interface: withHand(state.interface, FREE_HAND, said),
  };
};

/** Leaves what is in hand where it is now. */
export const keepMoved: KeyCommand = {
  id: "keep-moved",
  label: COMMAND_LABELS.keepMoved,
  shortcut: "Enter",
  reach: "hand",
  isEnabled: isMoving,
  run: ({ store }) => store.set((state) => kept(state, state.interface.hand)),
};

/** Puts the middle of what is in hand at a place of the canvas, and leaves it there. */
export const placeMoved: Command<Position> = {
  id: "place-moved",
  label: COMMAND_LABELS.placeMoved,
  reach: "everywhere",
  isEnabled: isMoving,
  run: ({ store }, goal) => store.set((state) => kept(state, broughtTo(state.interface.hand, state.positions, goal))),
};

/** What changes when the hand lets go: factors in hand go back to where they were. */
export const lettingGo = (state: State): Pick<State, "interface"> => {
  const { hand } = state.interface;
  if (hand.kind === "free") return { interface: state.interface };
  const said = hand.kind === "moving" ? HAND_WORDS.putBack(namesOf(state, hand.ids)) : HAND_WORDS.doneChoosing;
  return { interface: withHand(state.interface, FREE_HAND, said) };
};

/** Lets go of what is in hand, or puts the tool away. */
export const letGo: KeyCommand = {
  id: "let-go",
  label: COMMAND_LABELS.letGo,
  reach: "everywhere",
  isEnabled: (state) => state.interface.hand.kind !== "free",
  run: ({ store }) => store.set(lettingGo),
};
