/** What is known of something that comes over the network: one tagged union, so that no state contradicts another. */

import type { Failure } from "../api/failure.ts";

/** Not asked for, on its way, there, or failed. */
export type Remote<T> =
  | Readonly<{ status: "idle" }>
  /** `previous` stays on screen meanwhile. */
  | Readonly<{ status: "loading"; previous: T | null }>
  | Readonly<{ status: "ready"; value: T }>
  | Readonly<{ status: "failed"; failure: Failure; previous: T | null }>;

/** What can be shown now: the value, or the one before it while another is on its way. */
export const shown = <T>(remote: Remote<T>): T | null => {
  if (remote.status === "ready") return remote.value;
  return remote.status === "idle" ? null : remote.previous;
};

/** `remote` after its request failed; what was shown stays. */
export const failed = <T>(remote: Remote<T>, failure: Failure): Remote<T> => ({
  status: "failed",
  failure,
  previous: shown(remote),
});
