/** How many works a link needs: the steps are those of the line widths on the canvas. */

import { Radio, RadioGroup } from "react-aria-components";
import { setFilter } from "../../commands/filters.ts";
import type { Facet } from "../../store/answers.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { groupDigits } from "../../words/counts.ts";
import { FILTERING_WORDS } from "../../words/filters.ts";

/** Steps of the line widths: 1, 2, 3 to 4, 5 or more. */
const WORK_STEPS = [1, 2, 3, 5] as const;

/** Links with at least `works` works, from the counts by number of works. */
export const linksFrom = (works: number, facet: Facet | null): number =>
  (facet?.buckets ?? []).reduce(
    (sum, { value, count }) => (Number.parseInt(value, 10) >= works ? sum + count : sum),
    0,
  );

/** One radio for each step, with the links that it leaves. */
export const WorksControl = ({ facet }: Readonly<{ facet: Facet | null }>) => {
  const { run } = useExplorer();
  const least = useAtlas((state) => state.view.filter.minWorks) ?? 1;
  return (
    <RadioGroup
      aria-label={FILTERING_WORDS.leastWorks}
      className="choices"
      value={String(least)}
      onChange={(value) => run(setFilter, { field: "minWorks", value: value === "1" ? undefined : Number(value) })}
    >
      {WORK_STEPS.map((works) => (
        <Radio key={works} value={String(works)} className="choice">
          <span className="choice-box choice-round" />
          <span className="choice-label">
            {works === 1 ? FILTERING_WORDS.anyNumber : FILTERING_WORDS.orMore(works)}
          </span>
          <span className="count">{groupDigits(linksFrom(works, facet))}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
};
