/** Every page there is; their order is that of `PAGES`. */
import { later } from "../ui/later.ts";
import { PAGE_WORDS } from "../words/views.ts";
import { NetworkPage } from "./network/network-page.tsx";
import type { PageEntries } from "./page.ts";
import { pathwaysSentence } from "./pathways/pathways-sentence.ts";

const GapsPage = later(async () => (await import("./gaps/gaps-page.tsx")).GapsPage);
const Pathways = later(async () => (await import("./pathways/pathways-page.tsx")).PathwaysPage);
const TablePage = later(async () => (await import("./table/table-page.tsx")).TablePage);
const EvidencePage = later(async () => (await import("./evidence/evidence-page.tsx")).EvidencePage);
const ComparePage = later(async () => (await import("./compare/compare-page.tsx")).ComparePage);

/** The pages by their word in the address. The canvas stays while another page is in front. */
export const PAGE_ENTRIES: PageEntries = {
  network: { title: PAGE_WORDS.network, icon: "network", Body: NetworkPage, staysMounted: true },
  table: { title: PAGE_WORDS.table, icon: "table", Body: TablePage },
  evidence: { title: PAGE_WORDS.evidence, icon: "details", Body: EvidencePage },
  gaps: { title: PAGE_WORDS.gaps, icon: "gaps", Body: GapsPage },
  pathways: { title: PAGE_WORDS.pathways, icon: "pathways", Body: Pathways, sentence: pathwaysSentence },
  compare: { title: PAGE_WORDS.compare, icon: "compare", Body: ComparePage },
};
