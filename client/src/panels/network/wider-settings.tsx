/** What a thin or empty view leaves out, each with a button that brings it in. */
import { widenView } from "../../commands/filters.ts";
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import type { Wider } from "../../store/widenings.ts";
import { wideningsOf } from "../../store/widenings.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { widerWords } from "./wider-words.ts";

type Offer = Omit<Wider, "more"> & Readonly<{ more: number | null }>;

/** The settings to offer: those known to add links; the filters that are set as long as that is not known. */
export const useWiderSettings = (): readonly Offer[] => {
  const wider = useAtlas((state: State) => shown(state.wider));
  const view = useAtlas((state) => state.view);
  if (wider !== null) return wider;
  return wideningsOf(view)
    .filter(({ kind }) => kind === "lift")
    .map((widening) => ({ widening, more: null }));
};

const Setting = ({ offer: { widening, more } }: Readonly<{ offer: Offer }>) => {
  const { run } = useExplorer();
  const { says, button } = widerWords(widening, more);
  return (
    <li>
      <span>{says}</span>
      <TextButton onPress={() => run(widenView, widening)}>{button}</TextButton>
    </li>
  );
};

/** One line for each setting. */
export const WiderSettings = ({ offers }: Readonly<{ offers: readonly Offer[] }>) => (
  <ul className="wider-settings">
    {offers.map((offer) => (
      <Setting key={JSON.stringify(offer.widening)} offer={offer} />
    ))}
  </ul>
);
