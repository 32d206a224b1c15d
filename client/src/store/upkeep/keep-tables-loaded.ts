/** Loads the rows of the table in front, page by page. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { LinkOrder, NetworkFilter } from "../../api/generated.ts";
import { FACTOR_ROWS_A_PAGE, FACTOR_ROWS_LIMIT, LINKS_A_CLAIMS_PAGE, LINKS_A_PAGE } from "../amounts.ts";
import type { FactorsTable, Rows } from "../answers.ts";
import { type Remote, shown } from "../remote.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { tableFilter } from "../tables.ts";
import type { Table } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

const inFront = ({ view }: State, table: Table): boolean => view.page === "table" && view.table === table;

type Page<Node> = Readonly<{
  totalCount: number;
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>;
  nodes: readonly Node[];
}>;

/** `page` behind the rows so far. */
const appendPage = <Node, Row>(
  soFar: Rows<Row> | null,
  page: Page<Node>,
  toRows: (node: Node) => readonly Row[],
): Rows<Row> => ({
  rows: [...(soFar?.rows ?? []), ...page.nodes.flatMap(toRows)],
  totalCount: page.totalCount,
  cursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
});

type Wish = Readonly<{ filter: NetworkFilter; orderBy: LinkOrder; pages: number }>;

const pagedTable = <Node, Row>(
  store: Store,
  table: Table,
  read: (state: State) => Remote<Rows<Row>>,
  write: (remote: Remote<Rows<Row>>) => Partial<State>,
  ask: (
    wanted: Pick<Wish, "filter" | "orderBy">,
    after: string | null,
    signal: AbortSignal,
  ) => Promise<Reply<Page<Node>>>,
  toRows: (node: Node) => readonly Row[],
): (() => void) =>
  keepLoaded<Wish, Rows<Row>>(store, {
    wish: (state) => {
      const filter = inFront(state, table) ? tableFilter(state) : null;
      return filter === null ? null : { filter, orderBy: state.linksOrder, pages: state.wantedPages };
    },
    load: async ({ filter, orderBy, pages }, signal, state) => {
      const soFar = pages > 1 ? shown(read(state)) : null;
      const reply = await ask({ filter, orderBy }, soFar?.cursor ?? null, signal);
      return mapReply(reply, (page) => appendPage(soFar, page, toRows));
    },
    read,
    write,
    keepsFormer: (wish) => wish.pages > 1,
  });

type FactorsWish = Readonly<{ filter: NetworkFilter; pages: number }>;

/** Keeps the table in front; another filter or table starts at its first page. Gives the function that ends it. */
export const keepTablesLoaded = (store: Store, api: Api): (() => void) => {
  const stops = [
    store.watch(
      (state) => JSON.stringify([state.view.page, state.view.table, tableFilter(state), state.linksOrder]),
      () => store.set(() => ({ wantedPages: 1 })),
    ),
    keepLoaded<FactorsWish, FactorsTable>(store, {
      wish: (state) => {
        const filter = inFront(state, "factors") ? tableFilter(state) : null;
        return filter === null ? null : { filter, pages: state.wantedPages };
      },
      load: async ({ filter, pages }, signal) => {
        const limit = Math.min(FACTOR_ROWS_LIMIT, pages * FACTOR_ROWS_A_PAGE);
        return mapReply(await api.factorsTable({ filter, limit }, signal), (answer) => ({
          rows: answer.factors,
          total: answer.totalFactors,
          isCut: answer.truncated,
        }));
      },
      keepsFormer: ({ pages }) => pages > 1,
      read: ({ factorsTable }) => factorsTable,
      write: (factorsTable) => ({ factorsTable }),
    }),
    pagedTable(
      store,
      "links",
      ({ linksTable }) => linksTable,
      (linksTable) => ({ linksTable }),
      (wanted, after, signal) => api.linksTable({ ...wanted, first: LINKS_A_PAGE, after }, signal),
      (link) => [link],
    ),
    pagedTable(
      store,
      "claims",
      ({ claimsTable }) => claimsTable,
      (claimsTable) => ({ claimsTable }),
      (wanted, after, signal) => api.claimsTable({ ...wanted, first: LINKS_A_CLAIMS_PAGE, after }, signal),
      (link) => link.claims.nodes.map((claim) => ({ claim, linkId: link.id })),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
