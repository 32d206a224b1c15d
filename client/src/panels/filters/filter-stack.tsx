/** The steps of the filter above its controls: named, switched, moved and counted one by one. */
import { useMemo } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { fadeFilteredOut } from "../../commands/filter-stack.ts";
import { stepsOf } from "../../store/filter-stack.ts";
import { shown } from "../../store/remote.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import {
  BEFORE_ALL_STEPS,
  LEFT_OUT_CHOICES,
  LEFT_OUT_TITLE,
  STACK_NOTE,
  STACK_TITLE,
  totalsWords,
} from "../../words/filter-stack.ts";
import { KeptFilters } from "./kept-filters.tsx";
import { StepRow } from "./step-row.tsx";
import "./filter-stack.css";

const LeftOut = () => {
  const { run } = useExplorer();
  const fades = useAtlas(({ view }) => view.stack.fades);
  return (
    <RadioGroup
      className="filtered-out"
      orientation="horizontal"
      value={fades ? "fade" : "hide"}
      onChange={(value) => run(fadeFilteredOut, value === "fade")}
    >
      <Label className="caption">{LEFT_OUT_TITLE}</Label>
      {LEFT_OUT_CHOICES.map(({ value, words }) => (
        <Radio key={value} value={value} className="choice">
          <span className="choice-box choice-round" />
          <span className="choice-label">{words}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
};

const Steps = () => {
  const view = useAtlas((state) => state.view);
  const totals = useAtlas((state) => shown(state.stepTotals));
  const isBusy = useAtlas((state) => state.stepTotals.status === "loading");
  const steps = useMemo(() => stepsOf(view), [view]);
  if (steps.length === 0) return null;
  const [all, ...after] = totals ?? [];
  return (
    <>
      <h3 className="filter-group-title">{STACK_TITLE}</h3>
      <p className="caption step-start">
        {BEFORE_ALL_STEPS}: {all ? totalsWords(all) : "…"}
      </p>
      <ol className="filter-steps" aria-label={STACK_TITLE} aria-busy={isBusy}>
        {steps.map((step, index) => (
          <StepRow
            key={Object.keys(step.values).join()}
            step={step}
            index={index}
            count={steps.length}
            totals={after[index]}
          />
        ))}
      </ol>
      <p className="caption">{STACK_NOTE}</p>
      <LeftOut />
    </>
  );
};

/** Nothing while nothing is filtered and no filter is kept. */
export const FilterStack = () => (
  <div className="filter-stack">
    <Steps />
    <KeptFilters />
  </div>
);
