/** Keeps the pairs that can be drawn: one condition on both sides, both ends of it shown. */
import { isSame } from "../is-same.ts";
import { shown } from "../remote.ts";
import { shownFactors } from "../selectors.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";

const NONE: State["counterparts"] = [];

const drawnOf = (state: State): State["counterparts"] => {
  const sides = state.view.layout === "sides" ? shown(state.sides) : null;
  if (sides === null || state.network.status !== "ready") return NONE;
  const isShown = new Set(shownFactors(state).map(({ id }) => id));
  return sides.pairs.flatMap(({ perpetratorFactor, victimFactor, certainty }) =>
    isShown.has(perpetratorFactor.id) && isShown.has(victimFactor.id)
      ? [{ perpetrator: perpetratorFactor.id, victim: victimFactor.id, stated: certainty === "STATED" }]
      : [],
  );
};

/** Keeps `counterparts` in step with network, layout and pairs. Gives the function that ends it. */
export const keepCounterpartsDrawn = (store: Store): (() => void) => {
  const look = (): void => {
    const drawn = drawnOf(store.getState());
    if (!isSame(drawn, store.getState().counterparts)) store.set(() => ({ counterparts: drawn }));
  };
  const stops = [
    store.watch(({ network }) => network, look),
    store.watch(({ sides }) => sides, look),
    store.watch(({ view }) => view.layout, look),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
