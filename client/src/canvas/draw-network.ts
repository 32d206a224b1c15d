/** Brings the drawn network to what the state shows, a slice at a time, and opens it where it is new. */
import { groupId } from "../store/groups.ts";
import { selectedTogether } from "../store/selection.ts";
import { mapWished } from "../store/view-steps.ts";
import { openField, openPicture } from "./camera.ts";
import { markChosen } from "./chosen.ts";
import type { LargeDrawing } from "./drawing/draw-large.ts";
import type { Stop } from "./drawing/in-slices.ts";
import { styleInSlices } from "./drawing/style-in-slices.ts";
import { type Update, updateElements } from "./drawing/update-elements.ts";
import { applyLabels, applyMarks, applySheet, type Canvas, isOutOfFashion } from "./dress.ts";
import { elementsOf } from "./elements.ts";
import { countOutside } from "./note-outside.ts";
import type { Scene } from "./scene.ts";

/** Whether every shown factor has its place: until the layout has answered, the former picture stays. */
const isPlaced = (canvas: Canvas): boolean => {
  const state = canvas.store.getState();
  const { nodes, groups } = canvas.sceneOf(state);
  return (
    nodes.every(({ id }) => state.positions[id] !== undefined) &&
    groups.every(({ group: { id, isOpen } }) => {
      // A group that has just opened has its field once the layout has answered.
      return state.positions[id] !== undefined && isOpen === state.lanes.some((lane) => lane.id === id);
    })
  );
};

/** The selected factor; null when something else is, or nothing. */
export const selectedFactor = ({ store }: Canvas): string | null => {
  const { selection } = store.getState().view;
  return selection.kind === "factor" ? selection.id : null;
};

/** The group that opened last since the former picture; null when none did. */
const openedSince = (former: ReadonlySet<string>, { store }: Canvas, { groups }: Scene): string | null => {
  const fresh = new Set(
    groups.filter(({ group }) => group.isOpen && !former.has(group.id)).map(({ group }) => group.id),
  );
  const order = mapWished(store.getState().view).open.map(groupId);
  return order.findLast((id) => fresh.has(id)) ?? null;
};

/** What a new picture is shown by: whole if it is new, or the group that opened last. */
type Opening = Readonly<{ wasEmpty: boolean; isMostlyNew: boolean; hasGrown: boolean; opened: string | null }>;

const SAME_PICTURE: Opening = { wasEmpty: false, isMostlyNew: false, hasGrown: false, opened: null };

const show = (canvas: Canvas, { wasEmpty, isMostlyNew, hasGrown, opened }: Opening): void => {
  // A picture that is mostly new, or grew out of sight, is shown whole; else it stays where the reader looks.
  const isNew = wasEmpty || isMostlyNew || (hasGrown && countOutside(canvas.core) > 0);
  // What cannot be moved by itself moves the whole picture, as empty ground does.
  canvas.core.nodes(".badge, .pin, .lane, .lane-title, .group").ungrabify().panify();
  if (opened !== null) openField(canvas.core, opened, wasEmpty);
  // Where most stands elsewhere, a camera that glides explains nothing, and every line is drawn in each of its frames.
  else if (isNew) openPicture(canvas.core, selectedFactor(canvas), wasEmpty || isMostlyNew);
  applyMarks(canvas);
  applyLabels(canvas);
  markChosen(canvas.core, selectedTogether(canvas.store.getState().view));
};

/**
 * `draw` brings the picture up to date, in steps if it must; drawing again before it is done takes up what was left. `stop`
 * gives up what is not done.
 */
export const createDraw = (canvas: Canvas, large: LargeDrawing): Readonly<{ draw: () => void; stop: () => void }> => {
  const { core, store, sceneOf } = canvas;
  let left = SAME_PICTURE;
  let stopStyling: Stop | null = null;
  const dress = (): void => {
    const opening = left;
    left = SAME_PICTURE;
    show(canvas, opening);
  };
  const stop = (): void => {
    large.stop();
    stopStyling?.();
  };
  const draw = (): void => {
    if (!isPlaced(canvas)) return;
    stop();
    const { positions, lanes, hiddenNeighbours, view } = store.getState();
    const scene = sceneOf(store.getState());
    const wasEmpty = left.wasEmpty || core.nodes(".factor, .group").empty();
    const opened = openedSince(new Set(core.nodes(".group.open").map((node) => node.id())), canvas, scene);
    const elements = elementsOf(scene, positions, lanes, hiddenNeighbours, view.moved);
    const count = scene.nodes.length + scene.groups.length;
    let changed = 0;
    left = { ...left, wasEmpty, opened: opened ?? left.opened };
    const isRedressed = isOutOfFashion(canvas);
    const note = ({ added, moved }: Update): void => {
      // In other colours the same picture comes again.
      if (isRedressed) return;
      changed += added + moved;
      const isMostlyNew = left.isMostlyNew || changed > count * 0.5;
      left = { ...left, isMostlyNew, hasGrown: left.hasGrown || added > 0 };
    };
    if (large.takes(elements)) {
      large.bring(elements, note, dress, isRedressed ? () => applySheet(canvas) : undefined);
      return;
    }
    note(updateElements(core, elements));
    // Camera and names of dots follow from plain numbers: chosen before the first look at them, they are styled once.
    if (scene.mode === "dots") dress();
    stopStyling = styleInSlices(core, scene.mode === "dots" ? () => undefined : dress);
  };
  return { draw, stop };
};
