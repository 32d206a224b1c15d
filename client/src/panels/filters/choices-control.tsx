/** A filter with choices: tick boxes with counts, long lists folded and searchable. */

import { useState } from "react";
import { Checkbox, CheckboxGroup, Input, SearchField } from "react-aria-components";
import { type FilterChange, setFilter } from "../../commands/filters.ts";
import type { Facet } from "../../store/answers.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { groupDigits } from "../../words/counts.ts";
import { FILTERING_WORDS } from "../../words/filters.ts";
import { type ChoiceRow, flatRows, OPEN_CHOICES, treeRows, visibleRows } from "./choice-rows.ts";
import type { FilterEntry } from "./filter-entries.ts";

type ChoicesEntry = Extract<FilterEntry, { control: "choices" }>;
type ChoicesProps = Readonly<{ entry: ChoicesEntry; facet: Facet | null }>;

/** A facet longer than this has its own search field. */
const SEARCHED_FROM = 16;

const Choice = ({ row, words }: Readonly<{ row: ChoiceRow; words: string }>) => (
  <Checkbox
    value={row.bucket.value}
    className={row.bucket.count === 0 ? "choice choice-empty" : "choice"}
    style={{ paddingInlineStart: `${row.depth * 16}px` }}
  >
    {({ isSelected }) => (
      <>
        <span className="choice-box">{isSelected && <Icon name="check" size={14} />}</span>
        <span className="choice-label">{words}</span>
        <span className="count">{groupDigits(row.bucket.count)}</span>
      </>
    )}
  </Checkbox>
);

const Finder = ({
  title,
  words,
  onWords,
}: Readonly<{ title: string; words: string; onWords: (words: string) => void }>) => (
  <SearchField aria-label={FILTERING_WORDS.findIn(title)} value={words} onChange={onWords} className="choice-finder">
    <Input placeholder={FILTERING_WORDS.findInList} className="field" />
  </SearchField>
);

/** The choices of one entry; an empty choice lifts the filter. */
export const ChoicesControl = ({ entry, facet }: ChoicesProps) => {
  const { run } = useExplorer();
  const chosen: readonly string[] = useAtlas((state) => state.view.filter[entry.field]) ?? NONE;
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const buckets = facet?.buckets ?? [];
  const rows = entry.isTree ? treeRows(buckets) : flatRows(buckets);
  const shown = visibleRows(rows, { isOpen, words, chosen });
  return (
    <>
      {rows.length > SEARCHED_FROM && <Finder title={entry.title} words={words} onWords={setWords} />}
      <CheckboxGroup
        aria-label={entry.title}
        value={[...chosen]}
        // The entry holds a list of texts, which is what its field takes; the union of fields hides that from the compiler.
        onChange={(value) => run(setFilter, { field: entry.field, value } as FilterChange)}
        className="choices"
      >
        {shown.map((row) => (
          <Choice key={row.bucket.value} row={row} words={entry.words?.[row.bucket.value] ?? row.bucket.label} />
        ))}
      </CheckboxGroup>
      {shown.length === 0 && <p className="caption">{FILTERING_WORDS.noChoice}</p>}
      {rows.length > OPEN_CHOICES && !words && (
        <TextButton weight="plain" onPress={() => setOpen(!isOpen)}>
          {isOpen ? FILTERING_WORDS.showFewer : FILTERING_WORDS.showAll(rows.length)}
        </TextButton>
      )}
    </>
  );
};

const NONE: readonly string[] = [];
