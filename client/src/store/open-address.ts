/** Finds the view behind an address, whether it stands there or is stored. */
import type { StoredViews } from "../api/stored-views.ts";
import { ADDRESS_SAID } from "../words/addresses.ts";
import { parseAddress, problemSentence } from "./address/address.ts";
import { parseStoredAddress } from "./address/stored-address.ts";
import { viewOfDocument } from "./address/view-document.ts";
import { HOME_VIEW, type View } from "./view.ts";

/** The view to show, the data version that it was seen on if that is known, and what the reader must be told. */
export type Opened = Readonly<{ view: View; dataVersion: string | null; notice: string | null }>;

const openStored = async (
  { id, dataVersion }: Readonly<{ id: string; dataVersion: string | null }>,
  views: StoredViews,
): Promise<Opened> => {
  const reply = await views.findView(id);
  const home = (reason: string): Opened => ({
    view: HOME_VIEW,
    dataVersion: null,
    notice: ADDRESS_SAID.notOpened(reason),
  });
  if (reply.status === "aborted") return home("");
  if (reply.status === "failed") {
    const { message, hint } = reply.failure;
    return home([message, hint].filter(Boolean).join(" "));
  }
  const view = viewOfDocument(reply.value.view);
  if (view === null) return home(ADDRESS_SAID.unknownForm);
  return { view, dataVersion: dataVersion ?? reply.value.dataVersion, notice: null };
};

/** Opens a query string; never throws. What cannot be opened gives the overview and the reason. */
export const openAddress = (search: string, views: StoredViews): Opened | Promise<Opened> => {
  const stored = parseStoredAddress(search);
  if (stored !== null) return openStored(stored, views);
  const { view, problems, dataVersion } = parseAddress(search);
  return { view, dataVersion, notice: problems.length === 0 ? null : problemSentence(problems) };
};
