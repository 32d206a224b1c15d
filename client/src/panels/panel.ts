/** What a panel tells the shell about itself; the shell gives it title, loading, empty and failed states, and focus. */
import type { ComponentType } from "react";
import type { Remote } from "../store/remote.ts";
import type { State } from "../store/state.ts";
import type { IconName } from "../ui/icon.tsx";

export type Panel = Readonly<{
  id: string;
  title: string;
  icon: IconName;
  zone: "left" | "right";
  /** The remote value the panel shows, so that the shell can say loading or failed; null when it needs none. */
  source: (state: State) => Remote<unknown> | null;
  /** A sentence for the empty state, or null when there is something to show. */
  emptiness: (state: State) => string | null;
  Body: ComponentType;
}>;
