/** The legend in the margin of the canvas: what is drawn now, and nothing else, in the very shapes and lines drawn. */

import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { LegendLine, Legend as LegendModel } from "../../canvas/look/legend.ts";
import { createLegendOf } from "../../canvas/scene-of-state.ts";
import { toggleLegend } from "../../commands/arrange-window.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";

import { AccessDot, KindMark, LineMark, RingMark } from "../../ui/marks.tsx";
import { Term } from "../../ui/term.tsx";
import { FALL_LEGEND } from "../../words/evidence.ts";
import type { GlossaryWord } from "../../words/glossary.ts";
import { LEGEND_WORDS } from "../../words/legend.ts";
import { MAP_WORDS } from "../../words/map.ts";
import "./legend.css";

type GroupProps = Readonly<{ title: string; word?: GlossaryWord; children: ReactNode }>;

const Group = ({ title, word, children }: GroupProps) => (
  <div className="legend-group">
    <h4>{word === undefined ? title : <Term word={word}>{title}</Term>}</h4>
    <ul>{children}</ul>
  </div>
);

type LinesProps = Readonly<{ title: string; word?: GlossaryWord; lines: readonly LegendLine[] }>;

const Lines = ({ title, word, lines }: LinesProps) =>
  lines.length > 0 && (
    <Group title={title} {...(word ? { word } : {})}>
      {lines.map(({ id, sample, text }) => (
        <li key={id} className="legend-entry">
          <LineMark look={sample} />
          <span>{text}</span>
        </li>
      ))}
    </Group>
  );

const Kinds = ({ kinds, hasDots, ring }: Pick<LegendModel, "kinds" | "hasDots" | "ring">) =>
  kinds.length > 0 && (
    <Group title={LEGEND_WORDS.factors} word="factor">
      {kinds.map(({ kind, text }) => (
        <li key={kind} className="legend-entry">
          <KindMark kind={kind} isDot={hasDots} />
          <span>{text}</span>
        </li>
      ))}
      {ring !== null && (
        <li className="legend-entry">
          <RingMark />
          <span>{ring}</span>
        </li>
      )}
    </Group>
  );

const Marks = ({ marks }: Pick<LegendModel, "marks">) =>
  marks.length > 0 && (
    <Group title={LEGEND_WORDS.marks} word="access">
      {marks.map(({ mark, text }) => (
        <li key={mark} className="legend-entry">
          <AccessDot mark={mark} />
          <span>{text}</span>
        </li>
      ))}
    </Group>
  );

/** What nobody can do without: kinds and signs. */
const Brief = ({ legend }: Readonly<{ legend: LegendModel }>) => (
  <>
    <Kinds {...legend} />
    <Lines title={LEGEND_WORDS.signs} word="sign" lines={legend.signs} />
    <Lines title={FALL_LEGEND.title} lines={legend.falls} />
    <Lines title={MAP_WORDS.bundles} lines={legend.bundles} />
  </>
);

const Rest = ({ legend }: Readonly<{ legend: LegendModel }>) => (
  <>
    <Lines title={LEGEND_WORDS.families} word="family" lines={legend.families} />
    <Lines title={LEGEND_WORDS.widths} word="work" lines={legend.widths} />
    <Lines title={LEGEND_WORDS.certainties} word="stated" lines={legend.certainties} />
    <Marks marks={legend.marks} />
    <ul className="legend-notes">
      {legend.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  </>
);

type LegendProps = Readonly<{
  /** Which legend; that of the network unless given. It must not build a new one each time. */
  pick?: (state: State) => LegendModel;
  /** As a column beside the canvas it is shown whole; below the canvas its rest waits behind a button. */
  isColumn: boolean;
}>;

const FOLD_WORDS = {
  column: [LEGEND_WORDS.show, LEGEND_WORDS.fold],
  row: [LEGEND_WORDS.showAll, LEGEND_WORDS.showLess],
} as const;

/** Foldable, but always there. */
export const Legend = ({ isColumn, pick }: LegendProps) => {
  const { run } = useExplorer();
  const [ofNetwork] = useState(createLegendOf);
  const legend = useAtlas(pick ?? ofNetwork);
  const isKeptOpen = useAtlas((state) => state.interface.legendOpen);
  const [isRowOpen, setRowOpen] = useState(false);
  const isOpen = isColumn ? isKeptOpen : isRowOpen;
  if (legend.kinds.length === 0 && legend.bundles.length === 0) return null;
  const [show, fold] = FOLD_WORDS[isColumn ? "column" : "row"];
  return (
    <section className="legend caption" aria-labelledby="legend-title">
      <div className="legend-head">
        <h3 id="legend-title">{LEGEND_WORDS.legend}</h3>
        <Button
          className="legend-fold"
          aria-expanded={isOpen}
          onPress={() => (isColumn ? run(toggleLegend) : setRowOpen(!isRowOpen))}
        >
          {isOpen ? fold : show}
          <Icon name={isOpen ? "up" : "down"} size={14} />
        </Button>
      </div>
      <div className="legend-groups">
        {(isOpen || !isColumn) && <Brief legend={legend} />}
        {isOpen && <Rest legend={legend} />}
      </div>
    </section>
  );
};
