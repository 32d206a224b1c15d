/** Keeps the address bar and the view the same, both ways: steps worth going back to become entries of the history. */
import { parseAddress, printAddress, problemSentence } from "./address/address.ts";
import { setNotice } from "./interface.ts";
import type { Store } from "./store.ts";
import type { View } from "./view.ts";

/** The parts of a window that hold the address. */
export type AddressBar = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

/** What a reader changes in many small steps: going back through each would be tiresome. */
const withoutSmallSteps = (view: View): View => {
  const { text: _text, publishedFrom: _from, publishedTo: _to, ...filter } = view.filter;
  return { ...view, filter, moved: {} };
};

/** Whether the step from `before` to `now` gets an entry of its own in the history. */
export const isWorthGoingBackTo = (before: View, now: View): boolean =>
  printAddress(withoutSmallSteps(before)) !== printAddress(withoutSmallSteps(now));

/** Writes the view into the address, and reads it back when the reader goes back or forward. Gives the function that ends it. */
export const keepAddress = (store: Store, bar: AddressBar): (() => void) => {
  const present = (): string => bar.location.pathname + bar.location.search;
  const addressOf = (view: View): string => bar.location.pathname + printAddress(view);

  const read = (): void => {
    const { view, problems } = parseAddress(bar.location.search);
    const notice = problems.length === 0 ? null : problemSentence(problems);
    store.set((state) => ({ view, interface: { ...setNotice(state.interface, notice), overlay: { kind: "none" } } }));
  };

  const stop = store.watch(
    ({ view }) => view,
    (now, before) => {
      const address = addressOf(now);
      if (address === present()) return;
      if (isWorthGoingBackTo(before, now)) bar.history.pushState(null, "", address);
      else bar.history.replaceState(null, "", address);
    },
  );
  bar.addEventListener("popstate", read);
  // A readable but not canonical address becomes the canonical one; a bad one becomes that of the overview.
  if (addressOf(store.getState().view) !== present()) {
    bar.history.replaceState(null, "", addressOf(store.getState().view));
  }
  return () => {
    stop();
    bar.removeEventListener("popstate", read);
  };
};
