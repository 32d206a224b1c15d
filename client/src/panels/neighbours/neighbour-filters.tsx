/** By what the table of neighbours is narrowed: which way, which kind, which sign, and whether those on screen are listed. */
import { Switch } from "react-aria-components";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import { ChoiceItem, ChoiceSelect } from "../../ui/choice-select.tsx";
import { KIND_WORDS, SIGN_WORDS } from "../../words/closed-lists.ts";
import { DIRECTION_WORDS, NEIGHBOURS_WORDS } from "../../words/neighbours.ts";
import { DIRECTIONS, type NeighbourChoice, type NeighbourRow } from "./neighbour-rows.ts";

const ANY = "any";

type ChoiceProps<Value extends string> = Readonly<{
  label: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: Value | null;
  onChoose: (value: Value | null) => void;
}>;

const OneOf = <Value extends string>({ label, values, words, chosen, onChoose }: ChoiceProps<Value>) => (
  <ChoiceSelect
    className="neighbour-choice"
    label={label}
    chosen={chosen ?? ANY}
    onChoose={(id) => onChoose(values.find((value) => value === id) ?? null)}
  >
    <ChoiceItem id={ANY} name={NEIGHBOURS_WORDS.any} />
    {values.map((value) => (
      <ChoiceItem key={value} id={value} name={words[value]} />
    ))}
  </ChoiceSelect>
);

type FiltersProps = Readonly<{
  rows: readonly NeighbourRow[];
  choice: NeighbourChoice;
  onChange: (choice: NeighbourChoice) => void;
}>;

/** Only what occurs among the rows is offered. */
export const NeighbourFilters = ({ rows, choice, onChange }: FiltersProps) => (
  <div className="neighbour-filters">
    <OneOf
      label={NEIGHBOURS_WORDS.direction}
      values={DIRECTIONS.filter((each) => rows.some(({ directions }) => directions.includes(each)))}
      words={DIRECTION_WORDS}
      chosen={choice.direction}
      onChoose={(direction) => onChange({ ...choice, direction })}
    />
    <OneOf
      label={NEIGHBOURS_WORDS.kind}
      values={FACTOR_KINDS.filter((kind) => rows.some(({ factor }) => factor.kind === kind))}
      words={KIND_WORDS}
      chosen={choice.kind}
      onChoose={(kind) => onChange({ ...choice, kind })}
    />
    <OneOf
      label={NEIGHBOURS_WORDS.sign}
      values={[...new Set(rows.flatMap(({ signs }) => signs))]}
      words={SIGN_WORDS}
      chosen={choice.sign}
      onChoose={(sign) => onChange({ ...choice, sign })}
    />
    <Switch
      className="switch"
      isSelected={choice.withShown}
      onChange={(withShown) => onChange({ ...choice, withShown })}
    >
      <span className="switch-track" />
      <span className="choice-label">{NEIGHBOURS_WORDS.withShown}</span>
    </Switch>
  </div>
);
