/** The chains in words, the drawing's twin: each can be ticked to stand out, and each step opens its evidence. */
import { useState } from "react";
import {
  Cell,
  Checkbox,
  Column as HeaderCell,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  Row as TableRow,
} from "react-aria-components";
import { chooseChains, showChainsInNetwork } from "../../commands/pathways.ts";
import { type Chain, chainKey, chosenChains, factorsAlong } from "../../store/pathways.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { chosenWords, PATHWAYS, showWords } from "../../words/pathways.ts";
import { type Sorting, sortRows } from "../table/column.ts";
import { CHAIN_COLUMNS, chainName } from "./chain-columns.tsx";

const NONE: readonly string[] = [];

const useChosen = (): readonly string[] => useAtlas(({ view }) => view.pathways?.chosen ?? NONE);

const Tick = () => (
  <Checkbox slot="selection" className="choice chain-tick">
    {({ isSelected, isIndeterminate }) => (
      <span className="choice-box">
        {isIndeterminate ? <Icon name="minus" size={14} /> : isSelected && <Icon name="check" size={14} />}
      </span>
    )}
  </Checkbox>
);

const Head = () => (
  <TableHeader>
    <HeaderCell className="cell cell-tick">
      <Tick />
    </HeaderCell>
    {CHAIN_COLUMNS.map(({ id, name, isNumber, width }, at) => (
      <HeaderCell
        key={id}
        id={id}
        isRowHeader={at === 0}
        allowsSorting
        className={isNumber ? "cell cell-number" : "cell"}
        {...(width ? { style: { width } } : {})}
      >
        {({ sortDirection }) => (
          <span className="head">
            {name}
            {sortDirection && <Icon name={sortDirection === "ascending" ? "up" : "down"} size={14} />}
          </span>
        )}
      </HeaderCell>
    ))}
  </TableHeader>
);

const Rows = ({ chains }: Readonly<{ chains: readonly Chain[] }>) => (
  <TableBody>
    {chains.map((chain) => (
      <TableRow key={chainKey(chain)} id={chainKey(chain)} textValue={chainName(chain)} className="row">
        <Cell className="cell cell-tick">
          <Tick />
        </Cell>
        {CHAIN_COLUMNS.map(({ id, isNumber, show }) => (
          <Cell key={id} className={isNumber ? "cell cell-number" : "cell"}>
            {show(chain)}
          </Cell>
        ))}
      </TableRow>
    ))}
  </TableBody>
);

type ChainsProps = Readonly<{ chains: readonly Chain[] }>;

/** What is done with the chains that are ticked; with all of them when none is. */
const Actions = ({ chains }: ChainsProps) => {
  const { run } = useExplorer();
  const chosen = useChosen();
  const found = chosenChains(chains, { chosen });
  const ids = factorsAlong(found);
  const standOut = found.length === chains.length && chosen.length === 0 ? 0 : found.length;
  return (
    <div className="chains-actions">
      <p className="caption" role="status">
        {chosenWords(standOut, chains.length)}
      </p>
      {chosen.length > 0 && (
        <TextButton weight="plain" onPress={() => run(chooseChains, NONE)}>
          {PATHWAYS.clearChosen}
        </TextButton>
      )}
      <CommandButton command={showChainsInNetwork} argument={ids} icon="network">
        {showWords(ids.length)}
      </CommandButton>
    </div>
  );
};

/** Sorted on the spot, since every listed chain is here. */
export const ChainsTable = ({ chains }: ChainsProps) => {
  const { run } = useExplorer();
  const chosen = useChosen();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const choose = (keys: Selection): void =>
    run(chooseChains, keys === "all" ? chains.map(chainKey) : [...keys].map(String));
  return (
    <section className="chains" aria-label={PATHWAYS.table}>
      <Actions chains={chains} />
      <div className="chains-scroll">
        <Table
          aria-label={PATHWAYS.table}
          className="rows-table chains-table"
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={chosen}
          onSelectionChange={choose}
          {...(sorting ? { sortDescriptor: sorting } : {})}
          onSortChange={({ column, direction }) => setSorting({ column: String(column), direction })}
        >
          <Head />
          <Rows chains={sortRows(chains, CHAIN_COLUMNS, sorting)} />
        </Table>
      </div>
    </section>
  );
};
