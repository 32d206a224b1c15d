/** Draws thousands of elements a few at a time, so that the page stays at hand: it says how far it is, and can be cancelled. */
import type { Core, ElementDefinition } from "cytoscape";
import type { Store } from "../store/store.ts";
import type { View } from "../store/view.ts";

/** So many new elements are added at once, as all pictures up to the threshold are. */
const AT_ONCE = 3_000;
/** How long one slice may keep the page from the reader, about. */
const SLICE_MS = 20;
const FIRST_SLICE = 40;

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
}>;

/** `setBusy` hears when a large picture begins and ends. */
export const createLargeDrawing = (core: Core, store: Store, setBusy: (isBusy: boolean) => void): LargeDrawing => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  // What is gone back to when the drawing is cancelled: the last view that was drawn whole.
  let former: View | null = null;
  let factors = 0;

  const end = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    setQuiet(core, false);
    setBusy(false);
    store.set(() => ({ arranging: null }));
  };

  const tell = (part: number): void => store.set(() => ({ arranging: { part, factors, former } }));

  const addFrom = (fresh: readonly ElementDefinition[], from: number, size: number, onDone: () => void): void => {
    const began = performance.now();
    const next = from + size;
    const isLast = next >= fresh.length;
    if (isLast) end();
    const slice = fresh.slice(from, next);
    core.add([...slice]).forEach((element, index) => {
      element.scratch("_atlasClasses", String(slice[index]?.classes));
    });
    if (isLast) {
      onDone();
      return;
    }
    tell(next / fresh.length);
    const pace = SLICE_MS / Math.max(1, performance.now() - began);
    const nextSize = Math.max(FIRST_SLICE, Math.round(size * Math.min(2, pace)));
    timer = setTimeout(() => addFrom(fresh, next, nextSize, onDone));
  };

  return {
    split: (wanted) => {
      const isKnown = ({ data }: ElementDefinition): boolean => core.getElementById(String(data.id)).nonempty();
      const fresh = wanted.filter((definition) => !isKnown(definition));
      if (fresh.length > AT_ONCE) return { known: wanted.filter(isKnown), fresh };
      former = store.getState().view;
      return null;
    },
    add: (fresh, onDone) => {
      factors = fresh.filter(({ group }) => group === "nodes").length;
      setQuiet(core, true);
      setBusy(true);
      timer = setTimeout(() => addFrom(fresh, 0, FIRST_SLICE, onDone));
    },
    stop: end,
  };
};
