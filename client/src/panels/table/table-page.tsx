/** The view as tables: factors, links and claims under the same filters as the canvas. */

import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { setTable } from "../../commands/arrange-view.ts";
import { loadMore } from "../../commands/load-more.ts";
import { orderLinks } from "../../commands/order-links.ts";
import { select } from "../../commands/select.ts";
import { addSelected, toggleSelected } from "../../commands/several.ts";
import type { ClaimRow, Factor, LinkRow } from "../../store/answers.ts";
import { shown } from "../../store/remote.ts";
import { openedId, selectedIds } from "../../store/selection.ts";
import { TABLES, type Table } from "../../store/view.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { TABLES_WORDS } from "../../words/tables.ts";
import { TABLE_WORDS } from "../../words/views.ts";
import { SelectionBar } from "../network/selection-bar.tsx";
import { orderOf, type Sorting, sortingOf } from "./column.ts";
import { CLAIM_COLUMNS, FACTOR_COLUMNS, LINK_COLUMNS } from "./columns.tsx";
import { RowsTable } from "./rows-table.tsx";
import "../../ui/tabs.css";
import "./table-page.css";

/** The one row that is open; several factors selected together are marked in their own table alone. */
const useOpened = (): readonly string[] => {
  const id = useAtlas(({ view }) => openedId(view.selection));
  return id === null ? [] : [id];
};

/** As the server lists the factors of a network. */
const BEST_SUPPORTED: Sorting = { column: "works", direction: "descending" };

/** Selects with others what came into `ids`, or takes out what left them. */
const useSelectFactors = (selected: readonly string[]) => {
  const { run } = useExplorer();
  return (ids: readonly string[], listed: readonly string[]): void => {
    const fresh = ids.filter((id) => !selected.includes(id));
    if (fresh.length > 0) run(addSelected, fresh);
    else for (const id of selected) if (listed.includes(id) && !ids.includes(id)) run(toggleSelected, id);
  };
};

/** What stands under a table that comes page by page. */
const More = ({ words }: Readonly<{ words: string }>) => (
  <div className="table-foot">
    <p className="caption" role="status">
      {words}
    </p>
    <CommandButton command={loadMore} argument={undefined} />
  </div>
);

/** In place of a table without rows; why there are none is said above every page. */
const Nothing = ({ table }: Readonly<{ table: Table }>) => (
  <div className="table-foot">
    <p className="panel-empty" role="status">
      {TABLES_WORDS.none[table]}
    </p>
  </div>
);

const Factors = () => {
  const { run } = useExplorer();
  const remote = useAtlas((state) => state.factorsTable);
  const table = shown(remote);
  const selected = useAtlas(({ view }) => selectedIds(view.selection).join());
  const ids = selected === "" ? [] : selected.split(",");
  const selectFactors = useSelectFactors(ids);
  return (
    <RemoteFrame remote={remote} what={TABLES_WORDS.theFactors}>
      {table?.rows.length === 0 && <Nothing table="factors" />}
      {table !== null && table.rows.length > 0 && (
        <>
          <RowsTable<Factor>
            label={TABLE_WORDS.factors}
            columns={FACTOR_COLUMNS}
            rows={table.rows}
            idOf={({ id }) => id}
            selected={ids}
            onOpen={(id) => run(select, { kind: "factor", id })}
            onSelect={selectFactors}
            first={BEST_SUPPORTED}
          />
          {table.isCut ? (
            <More words={TABLES_WORDS.bestFactors(table.rows.length, table.total)} />
          ) : (
            <div className="table-foot">
              <p className="caption" role="status">
                {TABLES_WORDS.allFactors(table.rows.length)}
              </p>
            </div>
          )}
        </>
      )}
    </RemoteFrame>
  );
};

const Links = () => {
  const { run } = useExplorer();
  const remote = useAtlas((state) => state.linksTable);
  const order = useAtlas((state) => state.linksOrder);
  const table = shown(remote);
  const selected = useOpened();
  return (
    <RemoteFrame remote={remote} what={TABLES_WORDS.theLinks}>
      {table?.rows.length === 0 && <Nothing table="links" />}
      {table !== null && table.rows.length > 0 && (
        <>
          <RowsTable<LinkRow>
            label={TABLE_WORDS.links}
            columns={LINK_COLUMNS}
            rows={table.rows}
            idOf={({ id }) => id}
            selected={selected}
            onOpen={(id) => run(select, { kind: "link", id })}
            ordered={{
              sorting: sortingOf(order, LINK_COLUMNS),
              onSort: (sorting) => {
                const wanted = orderOf(sorting, LINK_COLUMNS);
                if (wanted) run(orderLinks, wanted);
              },
            }}
          />
          <More words={TABLES_WORDS.linksShown(table.rows.length, table.totalCount)} />
        </>
      )}
    </RemoteFrame>
  );
};

const Claims = () => {
  const { run } = useExplorer();
  const remote = useAtlas((state) => state.claimsTable);
  const table = shown(remote);
  const selected = useOpened();
  const linkCount = new Set(table?.rows.map(({ linkId }) => linkId)).size;
  return (
    <RemoteFrame remote={remote} what={TABLES_WORDS.theClaims}>
      {table?.rows.length === 0 && <Nothing table="claims" />}
      {table !== null && table.rows.length > 0 && (
        <>
          <RowsTable<ClaimRow>
            label={TABLE_WORDS.claims}
            columns={CLAIM_COLUMNS}
            rows={table.rows}
            idOf={({ claim }) => claim.id}
            selected={selected}
            onOpen={(id) => run(select, { kind: "claim", id })}
          />
          <More words={TABLES_WORDS.claimsShown(table.rows.length, linkCount, table.totalCount)} />
        </>
      )}
    </RemoteFrame>
  );
};

const BODIES: Readonly<Record<Table, () => React.JSX.Element>> = { factors: Factors, links: Links, claims: Claims };

/** The three tables, one in front. */
export const TablePage = () => {
  const { run } = useExplorer();
  const table = useAtlas((state) => state.view.table);
  return (
    <Tabs className="tables ring-within" selectedKey={table} onSelectionChange={(key) => run(setTable, key as Table)}>
      <TabList aria-label={TABLES_WORDS.tables} className="tab-list">
        {TABLES.map((id) => (
          <Tab key={id} id={id} className="tab">
            {TABLE_WORDS[id]}
          </Tab>
        ))}
      </TabList>
      {TABLES.map((id) => {
        const Body = BODIES[id];
        return (
          <TabPanel key={id} id={id} className="table-panel">
            <Body />
          </TabPanel>
        );
      })}
      <SelectionBar />
    </Tabs>
  );
};
