/** How panels see the state and act on it: two hooks over one context, which main.tsx fills. */
import { createContext, useContext } from "react";
import { useStore } from "zustand/react";
import type { Run } from "../commands/run.ts";
import type { State } from "../store/state.ts";
import type { Store } from "../store/store.ts";

/** The store that is watched and the way to run commands on it. */
export type Atlas = Readonly<{ store: Store; run: Run }>;

/** Filled once by main.tsx. */
export const AtlasContext = createContext<Atlas | null>(null);

const useAtlas = (): Atlas => {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error("A panel was drawn outside of AtlasContext.");
  return atlas;
};

/** The part of the state that `pick` gives; draws again when it is another value. `pick` must not make new objects. */
export const useAtlasState = <Part>(pick: (state: State) => Part): Part => useStore(useAtlas().store, pick);

/** Runs a command: `run(openSearch)`, `run(select, { kind: "factor", id })`. */
export const useRun = (): Run => useAtlas().run;
