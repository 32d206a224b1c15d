/** What is known of something that comes over the network: one tagged union, so that no state contradicts another. */

import type { Failure } from "../api/failure.ts";

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

/** `remote` while a new value is on its way. */
export const loading = <T>(remote: Remote<T>): Remote<T> => ({ status: "loading", previous: shown(remote) });

/** `remote` after its request failed; what was shown stays. */
export const failed = <T>(remote: Remote<T>, failure: Failure): Remote<T> => ({
  status: "failed",
  failure,
  previous: shown(remote),
});
