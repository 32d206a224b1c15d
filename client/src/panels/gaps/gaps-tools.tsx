/** The settings over the gap map: its edges, what fills a cell, the order, and the file. */

import {
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Switch,
} from "react-aria-components";
import { saveGaps, setGaps, turnGaps } from "../../commands/gap-map.ts";
import type { Factor } from "../../store/answers.ts";
import {
  DEFAULT_GAPS,
  GAP_ORDERS,
  type GapOrder,
  type GapsWish,
  INTERVENTION_GAPS,
} from "../../store/gaps/gaps-wish.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { FAMILY_CHOICE_WORDS, GAP_ORDER_WORDS } from "../../words/gaps.ts";
import { GAP_TOOLS_WORDS } from "../../words/gaps-page.ts";
import { AxisPicker } from "./axis-picker.tsx";

type Choice = Readonly<{ id: string; name: string }>;

const Choose = ({
  label,
  choices,
  value,
  onChoose,
}: Readonly<{ label: string; choices: readonly Choice[]; value: string; onChoose: (id: string) => void }>) => (
  <Select
    className="gap-select"
    selectedKey={value}
    onSelectionChange={(key: Key | null) => key !== null && onChoose(String(key))}
  >
    <Label className="caption">{label}</Label>
    <Button className="button button-outlined">
      <SelectValue />
      <Icon name="down" size={14} />
    </Button>
    <Popover className="popover">
      <ListBox items={choices} className="gap-values">
        {({ id, name }: Choice) => (
          <ListBoxItem id={id} textValue={name} className="gap-value">
            {name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
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

const setName = (families: GapsWish["families"]): string =>
  families.length === 4
    ? GAP_TOOLS_WORDS.anyClaim
    : families
        .map((family, index) => (index === 0 ? FAMILY_CHOICE_WORDS[family] : FAMILY_CHOICE_WORDS[family].toLowerCase()))
        .join(" or ");

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

const FamilyChoice = ({ wish }: Readonly<{ wish: GapsWish }>) => {
  const { run } = useExplorer();
  const present = FAMILY_SETS.find(({ families }) => sameSet(families, wish.families));
  const own: Choice = { id: "own", name: setName(wish.families) };
  const choices = FAMILY_SETS.map(({ id, families }) => ({ id, name: setName(families) }));
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
    </div>
  );
};
