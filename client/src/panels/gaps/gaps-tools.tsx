/** The settings over the gap map: its edges, what fills a cell, the order, and the file. */

import { Switch } from "react-aria-components";
import { saveGaps, setGaps, turnGaps } from "../../commands/gap-map.ts";
import { printPage } from "../../commands/print-page.ts";
import type { Factor } from "../../store/answers.ts";
import {
  DEFAULT_GAPS,
  GAP_ORDERS,
  type GapOrder,
  type GapsWish,
  INTERVENTION_GAPS,
} from "../../store/gaps/gaps-wish.ts";
import { TextButton } from "../../ui/button.tsx";
import { type Choice, ChoiceItem, ChoiceSelect } from "../../ui/choice-select.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useExplorer } from "../../ui/explorer.tsx";
import { GAP_TOOLS_WORDS } from "../../words/gap-map.ts";
import { familySetWords, GAP_ORDER_WORDS } from "../../words/gaps.ts";
import { AxisPicker } from "./axis-picker.tsx";

type ChooseProps = Readonly<{
  label: string;
  choices: readonly Choice[];
  value: string;
  onChoose: (id: string) => void;
}>;

const Choose = ({ label, choices, value, onChoose }: ChooseProps) => (
  <ChoiceSelect className="gap-select" label={label} chosen={value} onChoose={onChoose}>
    {choices.map(({ id, name }) => (
      <ChoiceItem key={id} id={id} name={name} />
    ))}
  </ChoiceSelect>
);

const ORDER_CHOICES: readonly Choice[] = GAP_ORDERS.map((id) => ({ id, name: GAP_ORDER_WORDS[id] }));

/** What fills a cell, as sets of families that make sense together. */
const FAMILY_SETS: readonly Readonly<{ id: string; families: GapsWish["families"] }>[] = [
  { id: "claims", families: ["INFLUENCE", "ASSOCIATION"] },
  { id: "influence", families: ["INFLUENCE"] },
  { id: "association", families: ["ASSOCIATION"] },
  { id: "reach", families: ["INFLUENCE", "TARGETING"] },
  { id: "all", families: ["INFLUENCE", "ASSOCIATION", "TARGETING", "STRUCTURE"] },
];

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

const FamilyChoice = ({ wish }: Readonly<{ wish: GapsWish }>) => {
  const { run } = useExplorer();
  const present = FAMILY_SETS.find(({ families }) => sameSet(families, wish.families));
  const own: Choice = { id: "own", name: familySetWords(wish.families) };
  const choices = FAMILY_SETS.map(({ id, families }) => ({ id, name: familySetWords(families) }));
  return (
    <Choose
      label={GAP_TOOLS_WORDS.shows}
      choices={present === undefined ? [...choices, own] : choices}
      value={present?.id ?? own.id}
      onChoose={(id) => {
        const families = FAMILY_SETS.find((each) => each.id === id)?.families;
        if (families !== undefined) run(setGaps, { families });
      }}
    />
  );
};

const DIRECTIONS: readonly Choice[] = [
  { id: "OUT", name: GAP_TOOLS_WORDS.rowsAct },
  { id: "IN", name: GAP_TOOLS_WORDS.columnsAct },
];

const ReadyMaps = () => {
  const { run } = useExplorer();
  return (
    <div className="gap-ready">
      <span className="caption">{GAP_TOOLS_WORDS.readyMaps}</span>
      <TextButton weight="plain" onPress={() => run(setGaps, DEFAULT_GAPS)}>
        {GAP_TOOLS_WORDS.surroundings}
      </TextButton>
      <TextButton weight="plain" onPress={() => run(setGaps, INTERVENTION_GAPS)}>
        {GAP_TOOLS_WORDS.interventions}
      </TextButton>
    </div>
  );
};

/** Everything that can be set, in two lines. */
export const GapsTools = ({ wish, factors }: Readonly<{ wish: GapsWish; factors: readonly Factor[] }>) => {
  const { run } = useExplorer();
  return (
    <div className="gap-tools">
      <AxisPicker
        edge={GAP_TOOLS_WORDS.rows}
        axis={wish.rows}
        factors={factors}
        onChange={(rows) => run(setGaps, { rows })}
      />
      <AxisPicker
        edge={GAP_TOOLS_WORDS.columns}
        axis={wish.columns}
        factors={factors}
        onChange={(columns) => run(setGaps, { columns })}
      />
      <CommandButton command={turnGaps} argument={undefined} />
      <ReadyMaps />
      <FamilyChoice wish={wish} />
      <Choose
        label={GAP_TOOLS_WORDS.readAs}
        choices={DIRECTIONS}
        value={wish.direction}
        onChoose={(id) => run(setGaps, { direction: id as GapsWish["direction"] })}
      />
      <Choose
        label={GAP_TOOLS_WORDS.orderOfRows}
        choices={ORDER_CHOICES}
        value={wish.rowOrder}
        onChoose={(id) => run(setGaps, { rowOrder: id as GapOrder })}
      />
      <Choose
        label={GAP_TOOLS_WORDS.orderOfColumns}
        choices={ORDER_CHOICES}
        value={wish.columnOrder}
        onChoose={(id) => run(setGaps, { columnOrder: id as GapOrder })}
      />
      <Switch className="switch" isSelected={wish.showsEmpty} onChange={(showsEmpty) => run(setGaps, { showsEmpty })}>
        <span className="switch-track" />
        <span className="choice-label">{GAP_TOOLS_WORDS.showsEmpty}</span>
      </Switch>
      <CommandButton command={saveGaps} argument={undefined} icon="download" />
      <CommandButton command={printPage} argument={undefined} />
    </div>
  );
};
