/** Keeps the address bar and the view the same, both ways: steps worth going back to become entries of the history. */
import type { StoredViews } from "../../api/stored-views.ts";
import { ADDRESS_SAID } from "../../words/addresses.ts";
import { LONGEST_ADDRESS, printAddress } from "../address/address.ts";
import { parseStoredAddress, printStoredAddress } from "../address/stored-address.ts";
import { documentOf } from "../address/view-document.ts";
import { isFittedHome } from "../home.ts";
import { setNotice } from "../interface.ts";
import { type Opened, openAddress } from "../open-address.ts";
import { changeInterface, type Store } from "../store.ts";
import type { View } from "../view.ts";

/** The parts of a window that hold the address. */
export type AddressBar = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

/** How long a long view must stand before it is stored: a factor that is dragged about is stored once. */
const PAUSE_MS = 1_500;

/** What a reader changes in many small steps: going back through each would be tiresome. */
const withoutSmallSteps = (view: View): View => {
  const { text: _text, publishedFrom: _from, publishedTo: _to, ...filter } = view.filter;
  return { ...view, filter, moved: {} };
};

/** Whether the step from `before` to `now` gets an entry of its own in the history. */
export const isWorthGoingBackTo = (before: View, now: View): boolean =>
  printAddress(withoutSmallSteps(before)) !== printAddress(withoutSmallSteps(now));

/** Stores views whose address is too long, each once; `onStored` hears the address and the id that stands for it. */
const createShortener = (store: Store, views: StoredViews, onStored: (address: string) => void) => {
  const ids = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasTold = false;

  const tell = (reason: string): void => {
    if (hasTold) return;
    hasTold = true;
    changeInterface(store, (window) => setNotice(window, ADDRESS_SAID.notStored(reason)));
  };

  const ask = async (view: View, address: string): Promise<void> => {
    const reply = await views.storeView(documentOf(view));
    if (reply.status === "failed") tell(reply.failure.message);
    if (reply.status !== "ready") return;
    hasTold = false;
    ids.set(address, reply.value.id);
    onStored(address);
  };

  return {
    /** The id that stands for `address`, where it has one already. */
    idOf: (address: string): string | undefined => ids.get(address),
    know: (address: string, id: string): void => void ids.set(address, id),
    shorten: (view: View, address: string): void => {
      clearTimeout(timer);
      if (address.length > LONGEST_ADDRESS && !ids.has(address)) timer = setTimeout(() => ask(view, address), PAUSE_MS);
    },
    stop: (): void => clearTimeout(timer),
  };
};

/**
 * Writes the view into the address, and reads it back when the reader goes back or forward. A view whose address is
 * longer than `LONGEST_ADDRESS` stands there in full until it is stored, and from then on by its id. Gives the function
 * that ends it.
 */
export const keepAddress = (store: Store, bar: AddressBar, views: StoredViews): (() => void) => {
  /** The canonical address of the view that the bar stands for, in full. */
  let current = printAddress(store.getState().view);
  const shortener = createShortener(store, views, (address) => {
    if (address === current) write("replaceState", address);
  });

  const write = (how: "pushState" | "replaceState", address: string): void => {
    const id = shortener.idOf(address);
    bar.history[how](null, "", bar.location.pathname + (id === undefined ? address : printStoredAddress(id)));
  };

  const show = ({ view, dataVersion, notice }: Opened): void => {
    const search = bar.location.search;
    const stored = parseStoredAddress(search);
    current = printAddress(view);
    if (stored !== null && notice === null) shortener.know(current, stored.id);
    store.set((state) => ({
      view,
      openedOn: dataVersion,
      interface: { ...setNotice(state.interface, notice), overlay: { kind: "none" } },
    }));
    // A readable but not canonical address becomes the canonical one.
    if (search !== current) write("replaceState", current);
  };

  const read = async (): Promise<void> => {
    const { search } = bar.location;
    const opening = openAddress(search, views);
    const opened = opening instanceof Promise ? await opening : opening;
    // The reader may have gone on meanwhile.
    if (bar.location.search === search) show(opened);
  };
  const onPop = (): void => void read();

  const stop = store.watch(
    ({ view }) => view,
    (now, before) => {
      const address = printAddress(now);
      if (address === current) return;
      current = address;
      const isEntry = isWorthGoingBackTo(before, now) && !isFittedHome(store.getState(), before, now);
      write(isEntry ? "pushState" : "replaceState", address);
      shortener.shorten(now, address);
    },
  );
  bar.addEventListener("popstate", onPop);
  const opened = parseStoredAddress(bar.location.search);
  const { view, interface: window } = store.getState();
  if (opened !== null && window.notice === null) shortener.know(current, opened.id);
  if (bar.location.search !== current) write("replaceState", current);
  shortener.shorten(view, current);
  return () => {
    stop();
    shortener.stop();
    bar.removeEventListener("popstate", onPop);
  };
};
