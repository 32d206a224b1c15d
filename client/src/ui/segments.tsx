/** One choice out of a few, side by side: the chosen one is pressed, and there always is one. */
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import "./tabs.css";

type SegmentsProps<Id extends string> = Readonly<{
  /** What is chosen, for those who hear it. */
  label: string;
  options: readonly Readonly<{ id: Id; words: string }>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** A class of its own where the choice must wrap. */
  className?: string;
}>;

/** A press on the chosen one changes nothing. */
export const Segments = <Id extends string>({
  label,
  options,
  chosen,
  onChoose,
  className = "",
}: SegmentsProps<Id>) => (
  <ToggleButtonGroup
    aria-label={label}
    className={`segments ${className}`.trim()}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[chosen]}
    onSelectionChange={(keys) => {
      const option = options.find(({ id }) => keys.has(id));
      if (option !== undefined) onChoose(option.id);
    }}
  >
    {options.map(({ id, words }) => (
      <ToggleButton key={id} id={id} className="segment">
        {words}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
