/** The conditions that no intervention of the dataset reaches, most cited first: beside the gap map and the two-level view. */

import { useMemo, useState } from "react";
import type { Factor, Intervention } from "../../store/answers.ts";
import { untouchedOf } from "../../store/gaps/untouched.ts";
import { TextButton } from "../../ui/button.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { Term } from "../../ui/term.tsx";
import { counted } from "../../words/counts.ts";
import { UNTOUCHED_WORDS } from "../../words/gap-map.ts";
import "./untouched-list.css";

/** How many are listed before the reader asks for all. */
const FIRST = 15;

const Item = ({ factor, note }: Readonly<{ factor: Factor; note?: string }>) => (
  <li className="untouched-item">
    <OpenLink kind="factor" id={factor.id}>
      {factor.name}
    </OpenLink>
    <span className="caption">
      {counted(factor.workCount, "work")}
      {note && `, ${note}`}
    </span>
  </li>
);

/** Counts and names; what a grouping reaches is told apart. */
export const UntouchedList = ({
  factors,
  interventions,
}: Readonly<{ factors: readonly Factor[]; interventions: readonly Intervention[] }>) => {
  const [showsAll, setShowsAll] = useState(false);
  const { untouched, throughGroupings } = useMemo(() => untouchedOf(factors, interventions), [factors, interventions]);
  const listed = showsAll ? untouched : untouched.slice(0, FIRST);
  return (
    <section className="untouched" aria-labelledby="untouched-title">
      <h3 id="untouched-title">{UNTOUCHED_WORDS.title(untouched.length)}</h3>
      <p className="caption">
        {UNTOUCHED_WORDS.caveat} <Term word="reach">{UNTOUCHED_WORDS.whatReachIs}</Term>
      </p>
      <ol className="untouched-items">
        {listed.map((factor) => (
          <Item key={factor.id} factor={factor} />
        ))}
      </ol>
      {untouched.length > FIRST && (
        <TextButton weight="plain" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? UNTOUCHED_WORDS.showFirst(FIRST) : UNTOUCHED_WORDS.showAll(untouched.length)}
        </TextButton>
      )}
      {throughGroupings.length > 0 && (
        <>
          <h4>{UNTOUCHED_WORDS.throughGrouping(throughGroupings.length)}</h4>
          <ol className="untouched-items">
            {throughGroupings.map(({ factor, groupings }) => (
              <Item key={factor.id} factor={factor} note={UNTOUCHED_WORDS.through(groupings)} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
