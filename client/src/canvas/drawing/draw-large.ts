/** Draws thousands of elements a few at a time, so that the page stays at hand: it says how far it is, and can be cancelled. */
import type { Core, ElementDefinition } from "cytoscape";
import type { Store } from "../../store/store.ts";
import type { View } from "../../store/view.ts";
import { isLarge } from "./large-picture.ts";
import { settleLooks } from "./paint-in-slices.ts";

/** How long one slice may keep the page from the reader, about. */
const SLICE_MS = 20;
const FIRST_SLICE = 40;

/** The share of the way at which everything is added; the rest is painting. */
const ADDED = 0.6;

/** Of the library, but missing in its types: whether what is added is drawn at once. */
type Quiet = Readonly<{ notifications: (areOn: boolean) => unknown }>;

const setQuiet = (core: Core, isQuiet: boolean): void => {
  (core as unknown as Quiet).notifications(!isQuiet);
};

/** Draws large pictures on one canvas; `stop` gives up the one that is on its way. */
export type LargeDrawing = Readonly<{
  /** Whether `wanted` brings more than is added at once; gives what is there already and what is new. */
  split: (wanted: readonly ElementDefinition[]) => Readonly<{
    known: readonly ElementDefinition[];
    fresh: readonly ElementDefinition[];
  }> | null;
  /** Adds `fresh`, then calls `onDone`. */
  add: (fresh: readonly ElementDefinition[], onDone: () => void) => void;
  stop: () => void;
  /** Gives up painting too: the canvas goes. */
  close: () => void;
}>;

/** Has every slice of a painting told to `tell`; gives the function that gives the painting up. */
export type WatchPainting = (tell: (part: number) => void) => () => void;

/** `setBusy` hears when a large picture begins and ends; once all is added, `watchPainting` tells how it is painted. */
export const createLargeDrawing = (
  core: Core,
  store: Store,
  setBusy: (isBusy: boolean) => void,
  watchPainting: WatchPainting,
): LargeDrawing => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stage: "none" | "adding" | "painting" = "none";
  // What is gone back to when the drawing is cancelled: the last view that was drawn whole.
  let former: View | null = null;
  let factors = 0;

  const end = (): void => {
    if (stage === "none") return;
    clearTimeout(timer);
    if (stage === "adding") setQuiet(core, false);
    stage = "none";
    setBusy(false);
    store.set(() => ({ arranging: null }));
  };

  const tell = (part: number): void => store.set(() => ({ arranging: { part, factors, former } }));

  const stopPainting = watchPainting((part) => {
    if (stage !== "painting") return;
    if (part < 1) tell(ADDED + (1 - ADDED) * part);
    else end();
  });

  const addFrom = (fresh: readonly ElementDefinition[], from: number, size: number, onDone: () => void): void => {
    const began = performance.now();
    const next = from + size;
    const slice = fresh.slice(from, next);
    core.add([...slice]).forEach((element, index) => {
      element.scratch("_atlasClasses", String(slice[index]?.classes));
    });
    settleLooks(core);
    tell((ADDED * Math.min(next, fresh.length)) / fresh.length);
    if (next >= fresh.length) {
      setQuiet(core, false);
      stage = "painting";
      onDone();
      return;
    }
    const pace = SLICE_MS / Math.max(1, performance.now() - began);
    const nextSize = Math.max(FIRST_SLICE, Math.round(size * Math.min(2, pace)));
    timer = setTimeout(() => addFrom(fresh, next, nextSize, onDone));
  };

  return {
    split: (wanted) => {
      const isKnown = ({ data }: ElementDefinition): boolean => core.getElementById(String(data.id)).nonempty();
      const fresh = wanted.filter((definition) => !isKnown(definition));
      if (isLarge(fresh.length)) return { known: wanted.filter(isKnown), fresh };
      former = store.getState().view;
      return null;
    },
    add: (fresh, onDone) => {
      factors = fresh.filter(({ group }) => group === "nodes").length;
      setQuiet(core, true);
      stage = "adding";
      setBusy(true);
      timer = setTimeout(() => addFrom(fresh, 0, FIRST_SLICE, onDone));
    },
    stop: end,
    close: stopPainting,
  };
};
