/** Keeps what the reader saved in this browser, in step with its other windows; what cannot be stored is said. */
import { KEPT_SAID } from "../../words/kept.ts";
import { announce, setNotice } from "../interface.ts";
import { printKept, readKept } from "../kept.ts";
import { changeInterface, type Store } from "../store.ts";

const KEY = "factor-atlas.kept";
/** Where a text lies that could not be read, so that nothing is lost. */
const SET_ASIDE_KEY = "factor-atlas.kept.unreadable";

/** What of a browser's storage is used here; both may throw where the browser refuses. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const say = (store: Store, text: string): void =>
  changeInterface(store, (window) => announce(setNotice(window, text), text));

/** Reads what is stored into `kept`; a text that cannot be read is set aside. */
const readInto = (store: Store, shelf: Shelf): void => {
  const text = shelf.getItem(KEY);
  if (text === null) return;
  const read = readKept(text);
  if (read.status === "ready") {
    store.set(() => ({ kept: read.kept }));
    return;
  }
  shelf.setItem(SET_ASIDE_KEY, text);
  say(store, KEPT_SAID.damaged);
};

/** Keeps `kept`, both ways. `events` tells of changes by other windows. Gives the function that ends it. */
export const keepKept = (
  store: Store,
  shelf: Shelf,
  events: Pick<Window, "addEventListener" | "removeEventListener">,
): (() => void) => {
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch {
      // Browsers refuse by throwing: in private windows, when the room is used up, or by a policy.
      say(store, KEPT_SAID.noStorage);
    }
  };
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === KEY) attempt(() => readInto(store, shelf));
  };
  try {
    readInto(store, shelf);
  } catch {
    // Nothing is lost before something is saved; saving says it.
  }
  const stop = store.watch(
    ({ kept }) => printKept(kept),
    (text) =>
      attempt(() => {
        if (shelf.getItem(KEY) !== text) shelf.setItem(KEY, text);
      }),
  );
  events.addEventListener("storage", onStorage);
  return () => {
    stop();
    events.removeEventListener("storage", onStorage);
  };
};
