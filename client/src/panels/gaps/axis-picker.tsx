/** Chooses which factors stand along one edge of the gap map: a way, and its values. */

import { useMemo, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  type Selection,
  ToggleButton,
  ToggleButtonGroup,
  useFilter,
} from "react-aria-components";
import type { Factor } from "../../store/answers.ts";
import { AXIS_WAYS, type AxisWay, type GapAxis } from "../../store/gaps/gaps-wish.ts";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import { Icon } from "../../ui/icon.tsx";
import { DOMAIN_WORDS, KIND_PLURALS, LEVEL_WORDS } from "../../words/closed-lists.ts";
import { AXIS_WAY_WORDS, axisWords } from "../../words/gaps.ts";
import { GAP_TOOLS_WORDS } from "../../words/gaps-page.ts";
import "../../ui/popover.css";

type Choice = Readonly<{ id: string; name: string }>;

/** A view may name no more factors one by one. */
const MOST_NAMED = 250;

const choicesOf = (way: AxisWay, factors: readonly Factor[]): readonly Choice[] => {
  switch (way) {
    case "kinds":
      return FACTOR_KINDS.map((id) => ({ id, name: KIND_PLURALS[id] }));
    case "domains":
      return Object.entries(DOMAIN_WORDS).map(([id, name]) => ({ id, name }));
    case "levels":
      return Object.entries(LEVEL_WORDS).map(([id, name]) => ({ id, name }));
    case "factors":
      return [...factors].sort((a, b) => a.name.localeCompare(b.name, "en"));
  }
};

/** A way and its values belong together, but TypeScript cannot follow both from one list. */
const axisOf = (by: AxisWay, values: readonly string[]): GapAxis => ({ by, values }) as unknown as GapAxis;

type PickerProps = Readonly<{
  /** "Rows" or "Columns". */
  edge: string;
  axis: GapAxis;
  factors: readonly Factor[];
  onChange: (axis: GapAxis) => void;
}>;

const WayChoice = ({ way, onWay }: Readonly<{ way: AxisWay; onWay: (way: AxisWay) => void }>) => (
  <ToggleButtonGroup
    aria-label={GAP_TOOLS_WORDS.chooseFactors}
    className="segments"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[way]}
    onSelectionChange={(keys: Set<Key>) => {
      const [key] = keys;
      if (key !== undefined) onWay(key as AxisWay);
    }}
  >
    {AXIS_WAYS.map((id) => (
      <ToggleButton key={id} id={id} className="segment">
        {AXIS_WAY_WORDS[id]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);

const Values = ({ way, axis, factors, onChange, edge }: PickerProps & Readonly<{ way: AxisWay }>) => {
  const { contains } = useFilter({ sensitivity: "base" });
  const choices = useMemo(() => choicesOf(way, factors), [way, factors]);
  const chosen = axis.by === way ? axis.values : [];
  const change = (keys: Selection): void => {
    const ids = choices.map(({ id }) => id).filter((id) => keys === "all" || keys.has(id));
    // An edge without factors is no map: the last one stays.
    if (ids.length > 0) onChange(axisOf(way, ids.slice(0, MOST_NAMED)));
  };
  return (
    <Autocomplete filter={contains} disableVirtualFocus>
      {way === "factors" && (
        <SearchField aria-label={GAP_TOOLS_WORDS.findFactor(edge)}>
          <Input className="field" placeholder={GAP_TOOLS_WORDS.partOfName} />
        </SearchField>
      )}
      <ListBox
        aria-label={`${edge}: ${AXIS_WAY_WORDS[way].toLowerCase()}`}
        className="gap-values"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={change}
        items={choices}
      >
        {({ id, name }: Choice) => (
          <ListBoxItem id={id} textValue={name} className="gap-value">
            {({ isSelected }) => (
              <>
                <span className="gap-tick">{isSelected && <Icon name="check" size={14} />}</span>
                {name}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
};

/** A button that says what stands there, and opens the choice. */
export const AxisPicker = (props: PickerProps) => {
  const { edge, axis } = props;
  const [way, setWay] = useState<AxisWay>(axis.by);
  return (
    <DialogTrigger onOpenChange={() => setWay(axis.by)}>
      <Button className="button button-outlined gap-axis">
        <span>
          {edge}: {axisWords(axis)}
        </span>
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="gap-picker" aria-label={GAP_TOOLS_WORDS.factorsOf(edge)}>
          <WayChoice way={way} onWay={setWay} />
          <Values {...props} way={way} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
