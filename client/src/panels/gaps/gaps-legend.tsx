/** The legend of the gap map: only what is drawn now, in the very bubbles drawn. */

import type { ReactNode } from "react";
import { type Drawable, lookOf, WIDTH_STEPS } from "../../canvas/look/link-look.ts";
import type { Link } from "../../store/answers.ts";
import type { GapMatrix } from "../../store/gaps/matrix.ts";
import { AccessDot } from "../../ui/marks.tsx";
import { Term } from "../../ui/term.tsx";
import { GAP_LEGEND_WORDS } from "../../words/gap-map.ts";
import type { GlossaryWord } from "../../words/glossary.ts";
import "../legend/legend.css";
import { Bubble } from "./bubble.tsx";

const PLAIN: Drawable = {
  family: "INFLUENCE",
  sign: "UNKNOWN",
  statedCount: 1,
  workCount: 2,
  bestAccess: "SECONDARY_OR_NOTICE",
};

type Entry = Readonly<{ id: string; sample: ReactNode; text: string; isThere: (link: Link) => boolean }>;

const isSigned = ({ family }: Link): boolean => family === "INFLUENCE" || family === "ASSOCIATION";

const sample = (fields: Partial<Drawable>): ReactNode => <Bubble link={{ ...PLAIN, ...fields }} />;

const sign = (id: NonNullable<Link["sign"]>): Entry => ({
  id,
  sample: sample({ sign: id }),
  text: GAP_LEGEND_WORDS[id],
  isThere: (link) => isSigned(link) && (link.sign ?? "UNKNOWN") === id,
});

const SIGNS: readonly Entry[] = (["POSITIVE", "NEGATIVE", "MIXED", "NO_EFFECT", "UNKNOWN"] as const).map(sign);

const family = (id: Link["family"]): Entry => ({
  id,
  sample: sample({ family: id, sign: isSigned({ family: id } as Link) ? "UNKNOWN" : null }),
  text: GAP_LEGEND_WORDS[id],
  isThere: (link) => link.family === id,
});

const FAMILIES: readonly Entry[] = (["INFLUENCE", "ASSOCIATION", "TARGETING", "STRUCTURE"] as const).map(family);

const WORKS: readonly Entry[] = WIDTH_STEPS.map(({ from, to }) => ({
  id: `works-${from}`,
  sample: sample({ workCount: from }),
  text: GAP_LEGEND_WORDS.worksFrom(from, to),
  isThere: ({ workCount }) => workCount >= from && (to === null || workCount <= to),
}));

const SAYS: readonly Entry[] = [
  { id: "stated", sample: sample({}), text: GAP_LEGEND_WORDS.stated, isThere: (link) => link.statedCount > 0 },
  {
    id: "inferred",
    sample: sample({ statedCount: 0 }),
    text: GAP_LEGEND_WORDS.inferred,
    isThere: (link) => link.statedCount === 0,
  },
];

const READINGS: readonly Entry[] = (["full", "half", "empty", "none"] as const).map((mark) => ({
  id: mark,
  sample: <AccessDot mark={mark} />,
  text: GAP_LEGEND_WORDS[mark],
  isThere: (link) => lookOf(link).mark === mark,
}));

const Group = ({
  title,
  word,
  entries,
  links,
}: Readonly<{ title: string; word: GlossaryWord; entries: readonly Entry[]; links: readonly Link[] }>) => {
  const there = entries.filter(({ isThere }) => links.some(isThere));
  if (there.length === 0) return null;
  return (
    <div className="legend-group">
      <h4>
        <Term word={word}>{title}</Term>
      </h4>
      <ul>
        {there.map(({ id, sample: mark, text }) => (
          <li key={id} className="legend-entry">
            <span className="legend-bubble">{mark}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Every link that some cell shows, once. */
const linksOf = ({ rows, columns, cellOf }: GapMatrix): readonly Link[] => [
  ...new Map(
    rows.flatMap(({ factor: row }) =>
      columns.flatMap(({ factor: column }) => cellOf(row.id, column.id)?.links ?? []).map((link) => [link.id, link]),
    ),
  ).values(),
];

/** What bubbles, colours and cells mean. */
export const GapsLegend = ({ matrix }: Readonly<{ matrix: GapMatrix }>) => {
  const links = linksOf(matrix);
  return (
    <section className="legend caption" aria-labelledby="gaps-legend-title">
      <h3 id="gaps-legend-title">{GAP_LEGEND_WORDS.title}</h3>
      <div className="legend-groups">
        <Group title={GAP_LEGEND_WORDS.signs} word="sign" entries={SIGNS} links={links} />
        <Group title={GAP_LEGEND_WORDS.families} word="family" entries={FAMILIES} links={links} />
        <Group title={GAP_LEGEND_WORDS.works} word="work" entries={WORKS} links={links} />
        <Group title={GAP_LEGEND_WORDS.says} word="stated" entries={SAYS} links={links} />
        <Group title={GAP_LEGEND_WORDS.readings} word="access" entries={READINGS} links={links} />
        <div className="legend-group">
          <h4>{GAP_LEGEND_WORDS.cells}</h4>
          <ul>
            <li className="legend-entry">
              <span className="legend-bubble gap-cell gap-empty" />
              <span>{GAP_LEGEND_WORDS.noClaim}</span>
            </li>
            {matrix.hidden > 0 && (
              <li className="legend-entry">
                <span className="legend-bubble gap-cell gap-hidden" />
                <span>{GAP_LEGEND_WORDS.leftOut}</span>
              </li>
            )}
          </ul>
        </div>
      </div>
    </section>
  );
};
