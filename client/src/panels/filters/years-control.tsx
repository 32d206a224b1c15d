/** The span of years of publication, over a small histogram of the claims in it. */

import { useEffect, useState } from "react";
import { Slider, SliderOutput, SliderThumb, SliderTrack, Switch } from "react-aria-components";
import { setFilter } from "../../commands/filters.ts";
import type { Facet } from "../../store/answers.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { groupDigits } from "../../words/counts.ts";
import { FILTER_WORDS, FILTERING_WORDS } from "../../words/filters.ts";

const UNDATED = "UNDATED";

/** Claims by year, and claims of undated sources. */
export const yearCounts = (facet: Facet | null) => {
  const buckets = facet?.buckets ?? [];
  const years = buckets
    .filter(({ value }) => value !== UNDATED)
    .map(({ value, count }) => ({ year: Number(value), count }))
    .sort((a, b) => a.year - b.year);
  return { years, undated: buckets.find(({ value }) => value === UNDATED)?.count ?? 0 };
};

type Span = readonly [number, number];

const Histogram = ({
  years,
  span,
  within,
}: Readonly<{ years: ReturnType<typeof yearCounts>["years"]; span: Span; within: Span }>) => {
  const most = Math.max(1, ...years.map(({ count }) => count));
  const width = 100 / (span[1] - span[0] + 1);
  return (
    <svg className="histogram" viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
      {years.map(({ year, count }) => (
        <rect
          key={year}
          className={year >= within[0] && year <= within[1] ? "bar" : "bar bar-out"}
          x={(year - span[0]) * width}
          width={Math.max(width - 0.6, 0.4)}
          y={32 - (count / most) * 32}
          height={(count / most) * 32}
        />
      ))}
    </svg>
  );
};

const Span = ({ span, years }: Readonly<{ span: Span; years: ReturnType<typeof yearCounts>["years"] }>) => {
  const { run } = useExplorer();
  const from = useAtlas((state) => state.view.filter.publishedFrom) ?? span[0];
  const to = useAtlas((state) => state.view.filter.publishedTo) ?? span[1];
  const [within, setWithin] = useState<Span>([from, to]);
  useEffect(() => setWithin([from, to]), [from, to]);
  const settle = ([first, last]: Span) => {
    run(setFilter, { field: "publishedFrom", value: first <= span[0] ? undefined : first });
    run(setFilter, { field: "publishedTo", value: last >= span[1] ? undefined : last });
  };
  return (
    <Slider
      aria-label={FILTER_WORDS.years.title}
      className="span"
      minValue={span[0]}
      maxValue={span[1]}
      value={[...within]}
      onChange={(value) => setWithin(value as unknown as Span)}
      onChangeEnd={(value) => settle(value as unknown as Span)}
      formatOptions={{ useGrouping: false }}
    >
      <SliderOutput className="caption">{() => FILTERING_WORDS.span(within[0], within[1])}</SliderOutput>
      <Histogram years={years} span={span} within={within} />
      <SliderTrack className="span-track">
        <SliderThumb index={0} aria-label={FILTERING_WORDS.from} className="span-thumb" />
        <SliderThumb index={1} aria-label={FILTERING_WORDS.to} className="span-thumb" />
      </SliderTrack>
    </Slider>
  );
};

/** The span and whether claims of undated sources stay. */
export const YearsControl = ({ facet }: Readonly<{ facet: Facet | null }>) => {
  const { run } = useExplorer();
  const keepsUndated = useAtlas((state) => state.view.filter.includeUndated) ?? true;
  const { years, undated } = yearCounts(facet);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return (
    <>
      {first !== undefined && last !== undefined && first < last && <Span span={[first, last]} years={years} />}
      <Switch
        className="switch"
        isSelected={keepsUndated}
        onChange={(keeps) => run(setFilter, { field: "includeUndated", value: keeps ? undefined : false })}
      >
        <span className="switch-track" />
        <span className="choice-label">{FILTERING_WORDS.undatedStay}</span>
        <span className="count">{groupDigits(undated)}</span>
      </Switch>
      {years.length === 0 && <p className="caption">{FILTERING_WORDS.noneDated(undated)}</p>}
    </>
  );
};
