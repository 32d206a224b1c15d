/** Every page there is; their order is that of `PAGES`. */
import { lazy } from "react";
import { PAGE_WORDS } from "../words/views.ts";
import { NetworkPage } from "./network/network-page.tsx";
import type { PageEntries } from "./page.ts";
import { TablePage } from "./table/table-page.tsx";

const GapsPage = lazy(() => import("./gaps/gaps-page.tsx").then(({ GapsPage: page }) => ({ default: page })));

/** The pages by their word in the address. The canvas stays while another page is in front. */
export const PAGE_ENTRIES: PageEntries = {
  network: { title: PAGE_WORDS.network, icon: "network", Body: NetworkPage, staysMounted: true },
  table: { title: PAGE_WORDS.table, icon: "table", Body: TablePage },
  gaps: { title: PAGE_WORDS.gaps, icon: "gaps", Body: GapsPage },
};
