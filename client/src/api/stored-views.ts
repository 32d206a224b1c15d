/** Puts views that are too long for an address on the server, and takes them back. */
import { isAbort, notUnderstood, type Reply, readRefusal, UNREACHABLE } from "./failure.ts";

/** A stored view: its id, what it says, and the data version that it was first stored on. */
export type StoredView = Readonly<{ id: string; view: unknown; dataVersion: string }>;

/** Neither throws: what goes wrong comes back as `failed`. */
export type StoredViews = Readonly<{
  /** Stores a view in the published form; the same view has the same id. */
  storeView: (document: Readonly<Record<string, unknown>>) => Promise<Reply<StoredView>>;
  /** The stored view with this id. */
  findView: (id: string) => Promise<Reply<StoredView>>;
}>;

const read = async (response: Response): Promise<Reply<StoredView>> => {
  if (!response.ok) return readRefusal(response);
  let body: unknown;
  try {
    body = JSON.parse(await response.text());
  } catch {
    return { status: "failed", failure: notUnderstood(response.status) };
  }
  const { id, view, dataVersion } = body as Partial<StoredView>;
  if (typeof id !== "string" || typeof dataVersion !== "string")
    return { status: "failed", failure: notUnderstood(response.status) };
  return { status: "ready", value: { id, view, dataVersion } };
};

/** Over `send` (the window's fetch, or another in tests). */
export const createStoredViews = (send: typeof fetch): StoredViews => {
  const ask = async (address: string, options?: RequestInit): Promise<Reply<StoredView>> => {
    try {
      return await read(await send(address, options));
    } catch (cause) {
      return isAbort(cause) ? { status: "aborted" } : { status: "failed", failure: UNREACHABLE };
    }
  };
  return {
    storeView: (view) =>
      ask("/views", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ view }),
      }),
    findView: (id) => ask(`/views/${id}`),
  };
};
