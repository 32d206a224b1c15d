/** Chooses which factors stand along one edge of the gap map: a way, and its values. */

import { useMemo, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  type Selection,
  useFilter,
} from "react-aria-components";
import type { Factor } from "../../store/answers.ts";
import { AXIS_WAYS, type AxisWay, type GapAxis } from "../../store/gaps/gaps-wish.ts";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import type { Choice } from "../../ui/choice-select.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Segments } from "../../ui/segments.tsx";
import { DOMAIN_WORDS, KIND_PLURALS, LEVEL_WORDS } from "../../words/closed-lists.ts";
import { GAP_TOOLS_WORDS } from "../../words/gap-map.ts";
import { AXIS_WAY_WORDS, axisWords } from "../../words/gaps.ts";
import "../../ui/popover.css";

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

const WAYS = AXIS_WAYS.map((id) => ({ id, words: AXIS_WAY_WORDS[id] }));

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
          <ListBoxItem id={id} textValue={name} className="menu-item">
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
          <Segments label={GAP_TOOLS_WORDS.chooseFactors} options={WAYS} chosen={way} onChoose={setWay} />
          <Values {...props} way={way} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
