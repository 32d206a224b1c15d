/** Brings a canvas to thousands of elements, or from them, a few at a time, so that the page stays at hand: it says how far it is, and can be cancelled. */
import type { CollectionReturnValue, Core, ElementDefinition } from "cytoscape";
import type { Store } from "../../store/store.ts";
import type { View } from "../../store/view.ts";
import { inSlices, type Stop } from "./in-slices.ts";
import { isLarge, isLargePicture } from "./large-picture.ts";
import { setQuiet, sortAnew } from "./notifications.ts";
import { type Painting, settleLooks } from "./paint-in-slices.ts";
import { goneFrom, type Update, updateSome } from "./update-elements.ts";

/** The share of the way at which everything is added; the rest is painting. */
const ADDED = 0.6;
/** What is done within this time is not worth a word. */
const QUIET_MS = 400;

/** Each removal goes through all that stays, to see whether it holds parents. */
const REMOVED_TOGETHER = 500;

/** Draws large pictures on one canvas; `stop` gives up the one that is on its way. */
export type LargeDrawing = Readonly<{
  /** Whether to bring the canvas to `wanted` is too much for one task. */
  takes: (wanted: readonly ElementDefinition[]) => boolean;
  /**
   * Brings it there; `note` hears what each slice changed, `onDone` that all is there and will be painted. With `redress`
   * all of it comes anew: an empty canvas is dressed at once, a full one would be styled in one task of seconds.
   */
  bring: (
    wanted: readonly ElementDefinition[],
    note: (update: Update) => void,
    onDone: () => void,
    redress?: () => void,
  ) => void;
  stop: Stop;
  /** Gives up painting too: the canvas goes. */
  close: Stop;
}>;

/** Has every slice of a painting told to `tell`. */
export type WatchPainting = (tell: (part: number) => void) => Painting;

/** `setBusy` hears when a large picture begins and ends; once all is added, `watchPainting` tells how it is painted. */
export const createLargeDrawing = (
  core: Core,
  store: Store,
  setBusy: (isBusy: boolean) => void,
  watchPainting: WatchPainting,
): LargeDrawing => {
  let stopWork: Stop = () => undefined;
  let stage: "none" | "adding" | "painting" = "none";
  let began = 0;
  // What is gone back to when the drawing is cancelled: the last view that was drawn whole.
  let former: View | null = null;
  let factors = 0;

  const end = (): void => {
    if (stage === "none") return;
    stopWork();
    if (stage === "adding") {
      setQuiet(core, false);
      sortAnew(core);
    }
    stage = "none";
    setBusy(false);
    if (store.getState().arranging !== null) store.set(() => ({ arranging: null }));
  };

  const tell = (part: number): void => {
    if (performance.now() - began > QUIET_MS) store.set(() => ({ arranging: { part, factors, former } }));
  };

  const painting = watchPainting((part) => {
    if (stage !== "painting") return;
    if (part < 1) {
      tell(ADDED + (1 - ADDED) * part);
      return;
    }
    former = store.getState().view;
    end();
  });

  const remove = (gone: CollectionReturnValue, onDone: () => void): void => {
    const act = (places: readonly number[]): void => {
      const [first = 0] = places;
      gone.slice(first, first + places.length).remove();
    };
    const places = Array.from(gone, (_, place) => place);
    stopWork = inSlices(places, { act, together: REMOVED_TOGETHER, done: onDone }, 0);
  };

  const add = (wanted: readonly ElementDefinition[], note: (update: Update) => void, onDone: () => void): void => {
    stopWork = inSlices(wanted, {
      act: (few) => {
        note(updateSome(core, few));
        settleLooks(core);
      },
      tell: (part) => tell(ADDED * part),
      done: () => {
        setQuiet(core, false);
        sortAnew(core);
        stage = "painting";
        onDone();
        if (isLargePicture(core)) painting.repaint();
        else end();
      },
    });
  };

  return {
    takes: (wanted) => {
      if (isLarge(wanted.length) || isLargePicture(core)) return true;
      former = store.getState().view;
      return false;
    },
    bring: (wanted, note, onDone, redress) => {
      factors = wanted.filter(({ group }) => group === "nodes").length;
      began = performance.now();
      setQuiet(core, true);
      stage = "adding";
      setBusy(true);
      remove(goneFrom(core, redress === undefined ? wanted : []), () => {
        redress?.();
        add(wanted, note, onDone);
      });
    },
    stop: end,
    close: painting.stop,
  };
};
