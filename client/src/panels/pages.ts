/** Every page there is; their order is that of `PAGES`. */
import { NetworkPage } from "./network/network-page.tsx";
import type { PageEntries } from "./page.ts";
import { TablePage } from "./table/table-page.tsx";

/** The pages by their word in the address. The canvas stays while another page is in front. */
export const PAGE_ENTRIES: PageEntries = {
  network: { title: "Network", icon: "network", Body: NetworkPage, staysMounted: true },
  table: { title: "Table", icon: "table", Body: TablePage },
};
