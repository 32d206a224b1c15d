/** Hands the store and the way to run commands to every panel, so that no panel reaches further. */
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Command } from "../commands/command.ts";
import type { Run } from "../commands/run.ts";
import type { State } from "../store/state.ts";
import type { Store } from "../store/store.ts";

export type Explorer = Readonly<{ store: Store; run: Run }>;

const ExplorerContext = createContext<Explorer | null>(null);

/** Everything below may read the store and run commands. */
export const ExplorerProvider = ({ explorer, children }: Readonly<{ explorer: Explorer; children: ReactNode }>) => (
  <ExplorerContext value={explorer}>{children}</ExplorerContext>
);

/** The store and the way to run commands. */
export const useExplorer = (): Explorer => {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error("useExplorer needs an ExplorerProvider above it.");
  return explorer;
};

/** A part of the state; draws again when `pick` gives another value, so `pick` must not build a new one each time. */
export const useAtlas = <Part,>(pick: (state: State) => Part): Part => useStore(useExplorer().store, pick);

/** Whether a command can be run now with `argument`. */
export const useEnabled = <Argument,>(command: Command<Argument>, argument: Argument): boolean =>
  useAtlas((state) => command.isEnabled(state, argument));
