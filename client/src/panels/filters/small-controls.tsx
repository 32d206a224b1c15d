/** The filters that are one switch, one choice of three, or some words. */

import { useEffect, useState } from "react";
import { Input, Radio, RadioGroup, SearchField, Switch } from "react-aria-components";
import { setFilter } from "../../commands/filters.ts";
import type { Facet } from "../../store/answers.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { groupDigits } from "../../words/counts.ts";
import { FILTER_WORDS, FILTERING_WORDS } from "../../words/filters.ts";

const CONTESTED_CHOICES = [
  { value: "all", words: FILTERING_WORDS.allLinks, filter: undefined },
  { value: "true", words: FILTERING_WORDS.onlyContested, filter: true },
  { value: "false", words: FILTERING_WORDS.notContested, filter: false },
] as const;

/** All links, only contested ones, or only others. */
export const ContestedControl = ({ facet }: Readonly<{ facet: Facet | null }>) => {
  const { run } = useExplorer();
  const contested = useAtlas((state) => state.view.filter.contested);
  const countOf = (value: string): number =>
    (facet?.buckets ?? [])
      .filter((bucket) => value === "all" || bucket.value.toLowerCase() === value)
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <RadioGroup
      aria-label={FILTER_WORDS.contested.title}
      className="choices"
      value={contested === undefined || contested === null ? "all" : String(contested)}
      onChange={(chosen) =>
        run(setFilter, {
          field: "contested",
          value: CONTESTED_CHOICES.find(({ value }) => value === chosen)?.filter,
        })
      }
    >
      {CONTESTED_CHOICES.map(({ value, words }) => (
        <Radio key={value} value={value} className="choice">
          <span className="choice-box choice-round" />
          <span className="choice-label">{words}</span>
          <span className="count">{groupDigits(countOf(value))}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
};

/** Whether groupings and their links are shown. */
export const GroupingsControl = () => {
  const { run } = useExplorer();
  const shows = useAtlas((state) => state.view.filter.includeGroupings) ?? false;
  return (
    <Switch
      className="switch"
      isSelected={shows}
      onChange={(value) => run(setFilter, { field: "includeGroupings", value: value ? true : undefined })}
    >
      <span className="switch-track" />
      <span className="choice-label">{FILTERING_WORDS.showGroupings}</span>
    </Switch>
  );
};

/** Words that the factor's name or description must hold; set when the typing ends. */
export const TextControl = () => {
  const { run } = useExplorer();
  const text = useAtlas((state) => state.view.filter.text) ?? "";
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const settle = (words: string) => {
    if (words.trim() !== text) run(setFilter, { field: "text", value: words.trim() || undefined });
  };
  return (
    <SearchField
      aria-label={FILTERING_WORDS.wordsLabel}
      value={typed}
      onChange={setTyped}
      onSubmit={settle}
      onClear={() => settle("")}
      onBlur={() => settle(typed)}
    >
      <Input className="field" placeholder={FILTERING_WORDS.wordsPlaceholder} />
    </SearchField>
  );
};
