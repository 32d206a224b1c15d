/** The one store: it only holds the state and tells who watches; every change is a pure step made elsewhere. */
import { subscribeWithSelector } from "zustand/middleware";
import { createStore as createZustand, type StoreApi } from "zustand/vanilla";
import { initialState, type State } from "./state.ts";
import type { View } from "./view.ts";

/** Reads, changes and watches the state. */
export type Store = Readonly<{
  getState: () => State;
  getInitialState: () => State;
  /** Calls back after every change; gives the function that ends it. */
  subscribe: StoreApi<State>["subscribe"];
  /** Calls back when `pick` gives another value (by `Object.is`, or `isSame`); gives the function that ends it. */
  watch: <Part>(
    pick: (state: State) => Part,
    onChange: (now: Part, before: Part) => void,
    isSame?: (a: Part, b: Part) => boolean,
  ) => () => void;
  /** Replaces slices by what `step` makes of the state. */
  set: (step: (state: State) => Partial<State>) => void;
}>;

/** A store that looks at `view` and has loaded nothing. */
export const createStore = (view: View): Store => {
  const store = createZustand<State>()(subscribeWithSelector(() => initialState(view)));
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: (listener) => store.subscribe(listener),
    watch: (pick, onChange, isSame) =>
      isSame ? store.subscribe(pick, onChange, { equalityFn: isSame }) : store.subscribe(pick, onChange),
    set: (step) => store.setState((state) => step(state)),
  };
};

/** Changes the view by a pure step. */
export const changeView = (store: Store, step: (view: View) => View): void =>
  store.set(({ view }) => ({ view: step(view) }));

/** Changes the interface by a pure step. */
export const changeInterface = (store: Store, step: (state: State["interface"]) => State["interface"]): void =>
  store.set((state) => ({ interface: step(state.interface) }));
