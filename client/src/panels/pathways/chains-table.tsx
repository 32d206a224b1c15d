/** The chains in words, the drawing's twin: each can be ticked to stand out, and each step opens its evidence. */
import { chooseChains, showChainsInNetwork } from "../../commands/pathways.ts";
import { saveChains } from "../../commands/save-chains.ts";
import { type Chain, chainKey, chosenChains, factorsAlong } from "../../store/pathways/pathways.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { chosenWords, PATHWAYS, showWords } from "../../words/pathways.ts";
import { TickedTable } from "../table/ticked-table.tsx";
import { CHAIN_COLUMNS, chainName } from "./chain-columns.tsx";

const NONE: readonly string[] = [];

const useChosen = (): readonly string[] => useAtlas(({ view }) => view.pathways?.chosen ?? NONE);

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
      <CommandButton command={saveChains} argument={undefined} icon="download" />
      <CommandButton command={showChainsInNetwork} argument={ids} icon="network">
        {showWords(ids.length)}
      </CommandButton>
    </div>
  );
};

/** The server's order stands until a header is pressed. */
export const ChainsTable = ({ chains }: ChainsProps) => {
  const { run } = useExplorer();
  const chosen = useChosen();
  return (
    <section className="chains" aria-label={PATHWAYS.table}>
      <Actions chains={chains} />
      <div className="chains-scroll">
        <TickedTable<Chain>
          label={PATHWAYS.table}
          columns={CHAIN_COLUMNS}
          rows={chains}
          idOf={chainKey}
          nameOf={chainName}
          ticked={chosen}
          onTick={(keys) => run(chooseChains, keys)}
        />
      </div>
    </section>
  );
};
