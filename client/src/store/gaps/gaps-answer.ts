/** What the gap map is made of, as it is loaded: whole, or with the reason why it is not. */
import type { GapSources } from "./matrix.ts";

/** `cut` names what was too much to be read at once: then no cell may be called empty, so no matrix is made. */
export type GapsAnswer = GapSources &
  Readonly<{
    cut: Readonly<{ found: number; read: number }> | null;
    dataVersion: string;
    /** The claims and links that count, in the server's words. */
    sentence: string;
  }>;
