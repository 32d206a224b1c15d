/** Tells the store of a layout that takes its time: how far it is, and which view's picture stays meanwhile. */
import type { State } from "../store/state.ts";
import type { Store } from "../store/store.ts";
import type { View } from "../store/view.ts";

/** What is done within this time is not worth a word. */
const QUIET_MS = 400;

/** Follows one layout after another. */
export type ArrangingNote = Readonly<{
  begin: (factors: number) => void;
  tell: (part: number) => void;
  end: () => void;
  /** Called with every view: those that need no layout are what is gone back to when the next one is cancelled. */
  remember: (view: View) => void;
}>;

const isWaiting = ({ network }: State): boolean => network.status !== "ready";

/** A note that keeps `arranging`; `setBusy` hears of every layout, however quick. */
export const createArrangingNote = (store: Store, setBusy: (isBusy: boolean) => void): ArrangingNote => {
  let former: View | null = null;
  let running: { factors: number; part: number; timer: ReturnType<typeof setTimeout> } | null = null;

  const write = (): void => {
    if (running === null) return;
    const { part, factors } = running;
    store.set(() => ({ arranging: { part, factors, former } }));
  };

  const stopTimer = (): void => {
    if (running !== null) clearTimeout(running.timer);
    running = null;
  };

  return {
    begin: (factors) => {
      stopTimer();
      setBusy(true);
      running = { factors, part: 0, timer: setTimeout(write, QUIET_MS) };
      if (store.getState().arranging !== null) write();
    },
    tell: (part) => {
      if (running === null) return;
      running.part = part;
      if (store.getState().arranging !== null) write();
    },
    end: () => {
      stopTimer();
      setBusy(false);
      former = store.getState().view;
      if (store.getState().arranging !== null) store.set(() => ({ arranging: null }));
    },
    remember: (view) => {
      if (running === null && !isWaiting(store.getState())) former = view;
    },
  };
};
