/** What is looked for: both ends, how long a chain may be, and what may be walked. */
import { type Key, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { setPathways, swapPathways } from "../../commands/pathways.ts";
import { LONGEST_CHAIN, pathwaysOf } from "../../store/pathway-steps.ts";
import type { PathwaysWish } from "../../store/view.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { PATHWAYS } from "../../words/pathways.ts";
import { FactorPicker } from "./factor-picker.tsx";

const LENGTHS = Array.from({ length: LONGEST_CHAIN }, (_, at) => at + 1);
const WALKS = [
  { id: "influence", words: PATHWAYS.influence },
  { id: "associations", words: PATHWAYS.withAssociations },
] as const;

type ChoiceProps = Readonly<{
  label: string;
  options: readonly Readonly<{ id: string; words: string }>[];
  chosen: string;
  onChoose: (id: string) => void;
}>;

const Choice = ({ label, options, chosen, onChoose }: ChoiceProps) => (
  <div className="pathways-choice">
    <span className="picker-label" aria-hidden="true">
      {label}
    </span>
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys: Set<Key>) => {
        const [key] = keys;
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {options.map(({ id, words }) => (
        <ToggleButton key={id} id={id} className="segment">
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
);

const Hints = ({ wish }: Readonly<{ wish: PathwaysWish }>) => {
  const hasFamilies = useAtlas(({ view }) => view.filter.families !== undefined);
  return (
    <p className="caption pathways-hint">
      {wish.withAssociations ? PATHWAYS.associationsHint : PATHWAYS.influenceHint} {PATHWAYS.lengthHint}
      {hasFamilies && ` ${PATHWAYS.familiesHint}`}
    </p>
  );
};

/** Every change looks again at once. */
export const PathwaysForm = () => {
  const { run } = useExplorer();
  const pathways = useAtlas(({ view }) => view.pathways);
  const view = useAtlas((state) => state.view);
  const wish = pathways ?? pathwaysOf(view);
  return (
    <section className="pathways-form" aria-label={PATHWAYS.form}>
      <FactorPicker
        label={PATHWAYS.from}
        addLabel={PATHWAYS.addFrom}
        ids={wish.from}
        onChange={(from) => run(setPathways, { from })}
      />
      <CommandIcon command={swapPathways} argument={undefined} icon="swap" />
      <FactorPicker
        label={PATHWAYS.to}
        addLabel={PATHWAYS.addTo}
        ids={wish.to}
        onChange={(to) => run(setPathways, { to })}
      />
      <div className="pathways-settings">
        <Choice
          label={PATHWAYS.longest}
          options={LENGTHS.map((length) => ({ id: String(length), words: String(length) }))}
          chosen={String(wish.maxLength)}
          onChoose={(length) => run(setPathways, { maxLength: Number(length) })}
        />
        <Choice
          label={PATHWAYS.walked}
          options={WALKS}
          chosen={wish.withAssociations ? "associations" : "influence"}
          onChoose={(walk) => run(setPathways, { withAssociations: walk === "associations" })}
        />
        <Hints wish={wish} />
      </div>
    </section>
  );
};
