/** One step of the filter: its switch, what it does, what is left after it, and what can be done with it. */
import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover, Switch } from "react-aria-components";
import { joinFilterStep, moveFilterStep, removeFilterStep, switchFilterStep } from "../../commands/filter-stack.ts";
import { keepFilter } from "../../commands/kept-filters.ts";
import type { Run } from "../../commands/run.ts";
import type { Totals } from "../../store/network-totals.ts";
import { shown } from "../../store/remote.ts";
import type { FilterStep } from "../../store/view.ts";
import { IconButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { actionsLabel, OFF_WORDS, STEP_ACTIONS, switchLabel, totalsWords } from "../../words/filter-stack.ts";
import { StepName } from "./step-name.tsx";
import { settingsOf, titleOf } from "./step-words.ts";

type Action = keyof typeof STEP_ACTIONS;

const ACTS: Readonly<Record<Exclude<Action, "name">, (run: Run, index: number, title: string) => void>> = {
  up: (run, index) => run(moveFilterStep, { index, by: -1 }),
  down: (run, index) => run(moveFilterStep, { index, by: 1 }),
  join: (run, index) => run(joinFilterStep, index),
  keep: (run, index, title) => run(keepFilter, { index, name: title }),
  remove: (run, index) => run(removeFilterStep, index),
};

type ActionsProps = Readonly<{ index: number; count: number; title: string; onName: () => void }>;

const Actions = ({ index, count, title, onName }: ActionsProps) => {
  const { run } = useExplorer();
  const impossible = [...(index === 0 ? ["up", "join"] : []), ...(index === count - 1 ? ["down"] : [])];
  return (
    <MenuTrigger>
      <IconButton label={actionsLabel(title)} icon="more" />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={actionsLabel(title)}
          disabledKeys={impossible}
          onAction={(key) => (key === "name" ? onName() : ACTS[key as Exclude<Action, "name">](run, index, title))}
        >
          {Object.entries(STEP_ACTIONS).map(([id, words]) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={words}>
              <span>{words}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

type StepRowProps = Readonly<{ step: FilterStep; index: number; count: number; totals: Totals | undefined }>;

/** A row of the stack. */
export const StepRow = ({ step, index, count, totals }: StepRowProps) => {
  const { run } = useExplorer();
  const facets = useAtlas((state) => shown(state.facets));
  const [isNamed, setNamed] = useState(false);
  const title = titleOf(step, facets);
  const left = step.isOn ? totals && totalsWords(totals) : OFF_WORDS;
  return (
    <li className={step.isOn ? "filter-step" : "filter-step filter-step-off"}>
      <Switch
        className="switch"
        aria-label={switchLabel(title)}
        isSelected={step.isOn}
        onChange={() => run(switchFilterStep, index)}
      >
        <span className="switch-track" />
      </Switch>
      <div className="step-words">
        <span className="step-title">{title}</span>
        {step.name !== null && <span className="caption">{settingsOf(step, facets)}</span>}
        <span className="caption step-left">{left ?? "…"}</span>
      </div>
      <Actions index={index} count={count} title={title} onName={() => setNamed(true)} />
      {isNamed && <StepName index={index} name={step.name ?? ""} onDone={() => setNamed(false)} />}
    </li>
  );
};
