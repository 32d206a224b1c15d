/** What is looked for: both ends, how long a chain may be, and what may be walked. */
import type { ReactNode } from "react";
import { setPathways, swapPathways } from "../../commands/pathways.ts";
import { LONGEST_CHAIN, pathwaysOf } from "../../store/pathways/pathway-steps.ts";
import type { PathwaysWish } from "../../store/view.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Segments } from "../../ui/segments.tsx";
import { PATHWAYS } from "../../words/pathways.ts";
import { FactorPicker } from "./factor-picker.tsx";

const LENGTHS = Array.from({ length: LONGEST_CHAIN }, (_, at) => ({ id: String(at + 1), words: String(at + 1) }));
const WALKS = [
  { id: "influence", words: PATHWAYS.influence },
  { id: "associations", words: PATHWAYS.withAssociations },
] as const;

type SettingProps = Readonly<{ label: string; children: ReactNode }>;

/** A choice under its name; those who hear it get the name from the choice itself. */
const Setting = ({ label, children }: SettingProps) => (
  <div className="pathways-choice">
    <span className="picker-label" aria-hidden="true">
      {label}
    </span>
    {children}
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
  const view = useAtlas((state) => state.view);
  const wish = view.pathways ?? pathwaysOf(view);
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
        <Setting label={PATHWAYS.longest}>
          <Segments
            label={PATHWAYS.longest}
            options={LENGTHS}
            chosen={String(wish.maxLength)}
            onChoose={(length) => run(setPathways, { maxLength: Number(length) })}
          />
        </Setting>
        <Setting label={PATHWAYS.walked}>
          <Segments
            label={PATHWAYS.walked}
            options={WALKS}
            chosen={wish.withAssociations ? "associations" : "influence"}
            onChoose={(walk) => run(setPathways, { withAssociations: walk === "associations" })}
          />
        </Setting>
        <Hints wish={wish} />
      </div>
    </section>
  );
};
