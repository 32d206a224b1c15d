/** The network that a view shows, whether drawn whole or together into groups. */
import type { NetworkAnswer } from "./answers.ts";
import type { GroupMap } from "./groups.ts";

/** The network on screen, and the `base` that expansions and dismissals started from: layouts begin with it. */
export type ShownNetwork = NetworkAnswer &
  Readonly<{
    base: Readonly<Pick<NetworkAnswer, "factors" | "links">>;
    /** Of a network that is drawn together into groups: then the factors are those of its open groups. */
    map?: GroupMap;
  }>;
